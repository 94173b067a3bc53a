import type { Stated } from '../reading.js';
import { factsOf } from './facts.js';
import type { Document } from './parse.js';

/** What a page says of itself, the surest place first. */
const places: Readonly<Record<keyof Stated, readonly string[]>> = {
  title: ['json headline', 'meta og:title', 'meta dcterms.title', 'meta dc.title', 'title'],
  publisher: ['json publisher', 'meta dcterms.publisher', 'meta dc.publisher', 'meta og:site_name'],
  url: ['link canonical', 'meta og:url', 'json url'],
  language: ['html lang', 'json inLanguage', 'meta dcterms.language', 'meta dc.language', 'meta og:locale'],
  licence: ['link license', 'json license', 'meta dcterms.license'],
  published: [
    'json datePublished',
    'meta article:published_time',
    'meta datepublished',
    'meta dcterms.issued',
    'meta dc.date.issued',
    'meta dcterms.date',
    'meta dc.date',
  ],
};

const forms: Readonly<Record<string, (fact: string) => string>> = {
  language: (fact) => fact.replaceAll('_', '-'),
  published: (fact) => fact.slice(0, 'YYYY-MM-DD'.length),
};

/** The title, publisher, address, language, licence and day that a page says it has. */
export function metadataOf(page: Document): Stated {
  const facts = factsOf(page);
  const stated = Object.entries(places).flatMap(([key, names]) => {
    const fact = names.map((name) => facts.get(name)).find((found) => found !== undefined);
    return fact === undefined ? [] : [[key, forms[key]?.(fact) ?? fact]];
  });
  return Object.fromEntries(stated) as Stated;
}
