import type { Trilingual } from '../../check/dataset.js';
import type { PlannedFile } from '../site/build.js';
import { escape, inThree, page } from '../versions/page.js';
import { graphOf, type GraphNode } from './graph.js';
import { graphJsonLd } from './graph-jsonld.js';
import { graphTurtle } from './graph-turtle.js';

/** Terms that have an address each, on one page. */
export interface Vocabulary {
  /** Under the site's folder. */
  readonly folder: string;
  readonly name: string;
  readonly title: Trilingual;
  readonly description: Trilingual;
  readonly nodes: readonly GraphNode[];
}

/** The page of a vocabulary for people, and its Turtle and JSON-LD for programs; the page holds the place of each term. */
export function vocabularyFiles(vocabulary: Vocabulary): PlannedFile[] {
  const { folder, name } = vocabulary;
  const nodes = graphOf(vocabulary.nodes);
  return [
    { path: `${folder}/index.html`, content: [pageOf({ ...vocabulary, nodes })], isFrozen: false },
    { path: `${folder}/${name}.ttl`, content: [graphTurtle(nodes)], isFrozen: false },
    { path: `${folder}/${name}.jsonld`, content: [graphJsonLd(nodes)], isFrozen: false },
  ];
}

function pageOf({ name, title, description, nodes }: Vocabulary): string {
  const own = links(name);
  const terms = nodes.flatMap(term);
  return page(
    title.ar,
    [
      ...inThree({ ar: escape(description.ar), fr: escape(description.fr), en: escape(description.en) }),
      '<ul>',
      ...own.map(({ href }) => `<li><a href="${href}" dir="ltr">${href}</a></li>`),
      '</ul>',
      ...(terms.length === 0 ? [] : ['<dl>', ...terms, '</dl>']),
    ],
    own.map(({ href, type }) => `<link rel="alternate" href="${href}" type="${type}">`),
  );
}

const links = (name: string): { href: string; type: string }[] => [
  { href: `${name}.ttl`, type: 'text/turtle' },
  { href: `${name}.jsonld`, type: 'application/ld+json' },
];

/** A term at its place: its name, and what is said of it in each language. */
function term({ id, properties }: GraphNode): string[] {
  const place = id.split('#')[1];
  const says = ['rdfs:label', 'skos:prefLabel', 'rdfs:comment', 'skos:definition'].flatMap((property) =>
    (properties[property] ?? []).flatMap((value) => ('@value' in value ? [value] : [])),
  );
  if (place === undefined || says.length === 0) return [];
  return [
    `<dt id="${escape(place)}" dir="ltr">${escape(place)}</dt>`,
    ...says.map(({ '@value': words, '@language': language }) => {
      const lang = language === undefined ? '' : ` lang="${language}"`;
      return `<dd${lang} dir="${language === 'ar' ? 'rtl' : 'ltr'}">${escape(words)}</dd>`;
    }),
  ];
}
