import { rowsOf } from '../check/dataset.js';
import { placeOf } from '../ingest/place.js';
import type { Mention, Span } from '../model.js';
import type { Understood } from '../pipeline.js';
import type { FiledDocument } from '../publish/tables/tables.js';
import { sentenceOf } from '../publish/tables/sentence.js';
import type { Seen } from './suspect.js';

/** What shows a person the words that something rests on. */
export interface Sight {
  /** The places of the first mentions of some. */
  readonly ofMentions: (ids: readonly string[]) => Seen[];
  readonly ofSpan: (document: FiledDocument, span: Span) => Seen;
  /** How many rows of things rest on a mention. */
  readonly reach: (id: string) => number;
}

const mostPlaces = 3;

export function sightOf({ documents, settings, curated: { tables } }: Understood): Sight {
  const mentions = new Map<string, { readonly document: FiledDocument; readonly mention: Mention }>();
  for (const document of documents)
    for (const mention of document.mentions) mentions.set(mention.id, { document, mention });
  const reaches = new Map<string, number>();
  for (const name of ['events', 'projects', 'agreements', 'organizations', 'programmes', 'places'] as const)
    for (const row of rowsOf(tables, name))
      for (const id of row['mentions'] as readonly string[]) reaches.set(id, (reaches.get(id) ?? 0) + 1);

  const ofSpan = (document: FiledDocument, [start, end]: Span, anchor = ''): Seen => {
    const { id, source, sentences, file, metadata } = document;
    const { line, column } = placeOf(source, start);
    const [from, to] = sentenceOf(sentences, [start, end]);
    return {
      quote: source.slice(start, end),
      sentence: source.slice(from, to),
      place: `${file}:${String(line)}:${String(column)}`,
      addresses: [`${settings.about.base}sources/${id}/${anchor}`, ...(metadata.url === null ? [] : [metadata.url])],
    };
  };
  return {
    ofSpan,
    ofMentions: (ids) =>
      ids.slice(0, mostPlaces).flatMap((id) => {
        const found = mentions.get(id);
        return found === undefined
          ? []
          : [ofSpan(found.document, [found.mention.start, found.mention.end], `#m-${id}`)];
      }),
    reach: (id) => reaches.get(id) ?? 0,
  };
}
