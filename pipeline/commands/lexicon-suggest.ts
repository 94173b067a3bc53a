import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { readSchema } from '../check/dataset.js';
import { readSources } from '../documents/read-sources.js';
import { PipelineError, type Effects, type ExitCode } from '../effects.js';
import { lexiconFolder } from '../extract.js';
import { readLexicons } from '../ingest/lexicons.js';
import { placeOf } from '../ingest/place.js';
import { fileItem } from '../ingest/item.js';
import { emptyFolder, listSources } from '../ingest/sources.js';
import type { Document, Mention } from '../model.js';
import { sentenceOf } from '../publish/tables/sentence.js';
import { resolve } from '../resolve/resolve.js';
import { jobsOf } from './asked.js';

export interface LexiconSuggestOptions {
  readonly input: string;
}

/** The lists for which names are suggested, and how a thing shows that no list has it. */
const lists = {
  organizations: ({ id }: Suggestion) => id.startsWith('organization-'),
  programmes: ({ id }: Suggestion) => id.startsWith('programme-'),
  places: ({ type }: Suggestion) => type === null,
};
type List = keyof typeof lists;
const isList = (name: string): name is List => Object.hasOwn(lists, name);

/** What a row of a list begins with, beyond names and acronyms. */
interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly alt_names: readonly string[];
  readonly acronyms?: readonly string[];
  readonly type: string | null;
  readonly country: string | null;
  readonly mentions: readonly string[];
}

/** A source that was read, by its path. */
interface Read {
  readonly path: string;
  readonly document: Document;
}

/**
 * Prints the names that the sources have and the list has not, the most frequent first: rows with the list's columns, and
 * how often and where each stands, which go when the row is completed.
 */
export async function suggestEntries(
  list: string,
  { input }: LexiconSuggestOptions,
  effects: Effects,
): Promise<ExitCode> {
  if (!isList(list)) throw new PipelineError(`Unexpected \`${list}\`, expected organizations, programmes or places`);
  const lexicons = readLexicons(fileURLToPath(lexiconFolder));
  const { sources, refusals } = await readAll(join(input, 'sources'), effects);
  for (const reason of refusals) effects.log(reason);

  const things: Readonly<Record<List, readonly Suggestion[]>> = resolve(
    sources.map(({ document }) => document),
    lexicons,
  );
  const taken = new Set([...lexicons.programmes.rows, ...lexicons.organizations.rows].map(({ key }) => key));
  const contexts = contextsOf(sources);
  const paths = new Map(
    sources.flatMap(({ path, document }) => document.mentions.map(({ id }) => [id, path] as const)),
  );
  const sourceOf = (id: string): string => paths.get(id) ?? '';
  const rows = things[list]
    .filter((thing) => lists[list](thing))
    .map(({ name, alt_names, acronyms = [], type, country, mentions }) => ({
      key: acronyms.find((acronym) => canBeKey(acronym) && !taken.has(acronym)) ?? '',
      name_ar: name,
      aliases: alt_names.join('|'),
      acronyms: acronyms.filter((acronym) => !/\p{Script=Arabic}/u.test(acronym)).join('|'),
      type: type ?? '',
      country: country ?? '',
      source: [...new Set(mentions.map(sourceOf))].join(' | '),
      count: mentions.length,
      contexts: mentions.slice(0, mostContexts).map(contexts).join(' | '),
    }))
    .sort((a, b) => b.count - a.count);
  const columns = [...Object.keys(readSchema(`lexicon-${list}`)['properties'] as object), 'count', 'contexts'];
  effects.print(stringify(rows, { header: true, columns, record_delimiter: '\n' }));
  return refusals.length === 0 ? 0 : 1;
}

async function readAll(folder: string, { disk }: Effects) {
  const sources: Read[] = [];
  const refusals: string[] = [];
  const { files } = await listSources(folder, {}, disk);
  if (files.length === 0) throw emptyFolder(folder);
  const items = files.map((file) => fileItem(join(folder, file), file, disk));
  const way = { lexicons: fileURLToPath(lexiconFolder), jobs: jobsOf(undefined), isChecked: false, curations: [] };
  for await (const reading of readSources(items, way)) {
    if ('reason' in reading) refusals.push(reading.reason);
    else sources.push({ path: reading.place, document: reading.document() });
  }
  return { sources, refusals };
}

const canBeKey = (acronym: string): boolean => /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/u.test(acronym);

const mostContexts = 3;

/** Shows a mention, by its id, in its sentence, with file and line. */
function contextsOf(sources: readonly Read[]): (id: string) => string {
  const places = new Map(
    sources.flatMap((source) =>
      source.document.mentions.map((mention) => [mention.id, { ...source, mention }] as const),
    ),
  );
  return (id) => {
    const place = places.get(id);
    if (place === undefined) return '';
    const line = String(placeOf(place.document.source, place.mention.start).line);
    return `${place.path}:${line} ${inSentence(place.document, place.mention)}`;
  };
}

// Enough of a long sentence to see what the name is.
const reach = 60;

function inSentence({ source, sentences }: Document, { start, end, text }: Mention): string {
  const [from, to] = sentenceOf(sentences, [start, end]);
  const before = source.slice(Math.max(from, start - reach), start);
  const after = source.slice(end, Math.min(to, end + reach));
  return `${before}[${text}]${after}`.replace(/\s+/gu, ' ');
}
