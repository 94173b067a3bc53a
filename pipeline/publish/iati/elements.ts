import type { Words } from '../../ingest/about.js';
import type { Element } from '../descriptors/xml.js';

type Attributes = Readonly<Record<string, string | undefined>>;

export const element = (name: string, content: readonly Element[], attributes: Attributes = {}): Element => ({
  name,
  attributes,
  content,
});

export const empty = (name: string, attributes: Attributes): Element => ({ name, attributes });

/** An element that says something in several languages. */
export const narratives = (name: string, words: Words, attributes: Attributes = {}): Element =>
  element(
    name,
    Object.entries(words).map(([language, content]) => ({
      name: 'narrative',
      attributes: language === 'und' ? {} : { 'xml:lang': language },
      content,
    })),
    attributes,
  );
