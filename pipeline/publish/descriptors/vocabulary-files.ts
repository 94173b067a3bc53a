import type { Trilingual } from '../../check/dataset.js';
import type { PlannedFile } from '../site/build.js';
import { graphOf, type GraphNode } from './graph.js';
import { graphJsonLd } from './graph-jsonld.js';
import { graphTurtle } from './graph-turtle.js';
import { languages } from './words.js';
import { xml, type Element } from './xml.js';

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
    { path: `${folder}/index.html`, content: ['<!doctype html>\n', page({ ...vocabulary, nodes })], isFrozen: false },
    { path: `${folder}/${name}.ttl`, content: [graphTurtle(nodes)], isFrozen: false },
    { path: `${folder}/${name}.jsonld`, content: [graphJsonLd(nodes)], isFrozen: false },
  ];
}

function page({ name, title, description, nodes }: Vocabulary): string {
  const document: Element = {
    name: 'html',
    attributes: { lang: 'ar', dir: 'rtl' },
    content: [
      {
        name: 'head',
        content: [
          { name: 'meta', attributes: { charset: 'utf-8' } },
          { name: 'meta', attributes: { name: 'viewport', content: 'width=device-width, initial-scale=1' } },
          { name: 'title', content: title.ar },
          ...links(name).map((attributes) => ({ name: 'link', attributes: { rel: 'alternate', ...attributes } })),
        ],
      },
      {
        name: 'body',
        content: [
          {
            name: 'main',
            content: [
              { name: 'h1', content: title.ar },
              ...inLanguages(description).map((words) => ({ name: 'p', ...words })),
              {
                name: 'ul',
                content: links(name).map(({ href }) => ({
                  name: 'li',
                  content: [{ name: 'a', attributes: { href }, content: href }],
                })),
              },
              { name: 'dl', content: nodes.flatMap(term) },
            ],
          },
        ],
      },
    ],
  };
  return xml(document).replace(/^<\?xml.*\n/u, '');
}

const links = (name: string): { href: string; type: string }[] => [
  { href: `${name}.ttl`, type: 'text/turtle' },
  { href: `${name}.jsonld`, type: 'application/ld+json' },
];

/** A term at its place: its name, and what is said of it in each language. */
function term({ id, properties }: GraphNode): Element[] {
  const place = id.split('#')[1];
  if (place === undefined) return [];
  const says = ['rdfs:label', 'skos:prefLabel', 'rdfs:comment', 'skos:definition'].flatMap(
    (property) => properties[property] ?? [],
  );
  return [
    { name: 'dt', attributes: { id: place, dir: 'ltr' }, content: place },
    ...says.flatMap((value) =>
      '@value' in value ? [{ name: 'dd', attributes: written(value['@language']), content: value['@value'] }] : [],
    ),
  ];
}

const inLanguages = (words: Trilingual): Pick<Element, 'attributes' | 'content'>[] =>
  languages.map((language) => ({ attributes: written(language), content: words[language] }));

const written = (language: string | undefined): Record<string, string | undefined> => ({
  lang: language,
  dir: language === 'ar' ? 'rtl' : 'ltr',
});
