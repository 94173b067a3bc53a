/** What JSON-LD says of the page: of the first thing in it that has a headline or a date, as articles have. */
export function structuredFacts(json: string): [string, string][] {
  const thing = thingsIn(parsed(json)).find((one) => 'headline' in one || 'datePublished' in one);
  if (thing === undefined) return [];
  return ['headline', 'datePublished', 'inLanguage', 'license', 'url', 'publisher'].flatMap((name) => {
    const value = plain(thing[name]);
    return value === undefined ? [] : [[name, value]];
  });
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function thingsIn(value: unknown): Thing[] {
  const things = Array.isArray(value) ? value.filter(isThing) : isThing(value) ? [value] : [];
  return things.flatMap((thing) => [thing, ...(Array.isArray(thing['@graph']) ? thing['@graph'].filter(isThing) : [])]);
}

/** A text, or the name or address of what stands in its place. */
function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  return isThing(first)
    ? [first['name'], first['@id'], first['url']].find((one) => typeof one === 'string')
    : undefined;
}
