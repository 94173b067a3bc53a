import { Hono, type Context } from 'hono';
import { phrases } from '../texts/phrase.js';
import { languages, type Language } from '../texts/texts.js';
import { TooSlow } from '../store/database.js';
import type { Store } from '../store/store.js';
import { mediaTypes, type Answer, type Endpoint, type Format } from './endpoint.js';
import { endpoints } from './endpoints.js';
import { ApiFault, faultText, missing } from './fault.js';
import { longestQuestion } from './limits.js';
import { openApi, root } from './openapi.js';

/** The API over one site: what it answers to, its description, and faults in words. */
export function api(store: Store): Hono {
  const app = new Hono({ strict: false });
  const description = openApi(store);
  app.get('/api/openapi.json', (context) => context.json(description));
  app.get(`/${root}`, (context) => {
    // Asks the database the least that can be asked: whether all is well.
    store.database.get('SELECT 1');
    return context.json({
      released: store.index.released,
      description: `${store.index.base}api/openapi.json`,
      endpoints: endpoints.map(({ path }) => `/${root}${path}`),
    });
  });
  for (const endpoint of endpoints) {
    const path = `/${root}${endpoint.path.replace(/\{(\w+)\}/gu, (_, name: string) => (name === 'id' && endpoint.path.startsWith('/sources') ? ':id{.+}' : `:${name}`))}`;
    app.get(path, (context) => answer(context, endpoint, formatOf(context, endpoint), store));
    for (const format of endpoint.formats ?? [])
      app.get(`${path}.${format}`, (context) => answer(context, endpoint, format, store));
  }
  app.notFound((context) => fault(context, missing(new URL(context.req.url).pathname)));
  app.onError((error, context) => {
    if (error instanceof ApiFault) return fault(context, error);
    if (error instanceof TooSlow) return fault(context, new ApiFault(400, 'apiSlow'));
    throw error;
  });
  return app;
}

async function answer(context: Context, endpoint: Endpoint, format: Format, store: Store): Promise<Response> {
  const { search, searchParams, pathname } = new URL(context.req.url);
  if (search.length > longestQuestion) throw new ApiFault(414, 'apiLong', { n: longestQuestion });
  const named = (name: string): string => context.req.param(name) ?? '';
  const found = await endpoint.answer({
    store,
    parameters: searchParams,
    named,
    format,
    address: `${store.index.base}${pathname.slice(1)}`,
  });
  return new Response(textOf(found), {
    headers: {
      'Content-Type': mediaTypes[format],
      Vary: 'Accept, Accept-Language',
      ...(found.next !== undefined && { Link: `<${found.next}>; rel="next"` }),
    },
  });
}

const textOf = (answer: Answer): string => ('text' in answer ? answer.text : `${JSON.stringify(answer.json)}\n`);

/** The first of the forms that the client takes, else the usual one. */
function formatOf({ req }: Context, { formats = ['json'] }: Endpoint): Format {
  const accepted = (req.header('Accept') ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  return formats.find((format) => accepted.includes(mediaTypes[format].split(';')[0])) ?? 'json';
}

/** A problem (RFC 9457) in the language that is asked for, else in English. */
function fault(context: Context, { status, key, values, faults }: ApiFault): Response {
  const language = languageOf(context.req.header('Accept-Language'));
  const phrase = phrases[language];
  const detail = faults.length > 0 ? faults.map((each) => faultText(each, phrase)).join(' ') : phrase(key, values);
  const body = { status, title: detail, ...(faults.length > 0 && { parameters: faults }) };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Content-Language': language, Vary: 'Accept-Language' },
  });
}

/** The best of our languages, by weight and then by place. */
function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part, place) => {
    const [tag = '', weight = 'q=1'] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/u);
    return {
      language: languages.find((own) => tag === own || tag.startsWith(`${own}-`)),
      weight: Number(weight.slice(2)) || 0,
      place,
    };
  });
  wanted.sort((a, b) => b.weight - a.weight || a.place - b.place);
  return wanted.find(({ language, weight }) => language !== undefined && weight > 0)?.language ?? 'en';
}
