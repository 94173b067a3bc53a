import type { Row } from '../../pipeline/check/dataset.js';
import { languages, type Language } from '../texts/texts.js';
import { thingOf, type Dataset } from './dataset.js';

/** What a thing is called in a language that is not that of the texts. */
interface Translation {
  readonly kind: string;
  readonly key: string;
  readonly language: Language;
  readonly name: string;
}

/** The names of a row in other languages, as its columns have them. */
export function translationsOf(dataset: Dataset, row: Row): Translation[] {
  const kind = thingOf(dataset);
  if (kind === undefined) return [];
  return dataset.columns.flatMap(({ name: column, definition }) => {
    const language = languages.slice(1).find((other) => other === definition['x-language']);
    const name = row[column];
    return language !== undefined && definition['x-term'] === 'skos:prefLabel' && typeof name === 'string'
      ? { kind, key: row.id, language, name }
      : [];
  });
}
