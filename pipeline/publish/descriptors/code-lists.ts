import { alpha2ToAlpha3 } from 'i18n-iso-countries/index.js';
import { codeList, codeListNames } from '../../check/codes.js';
import type { SiteFiles } from './descriptors.js';
import { literal, node, ref, texts, type GraphNode } from './graph.js';
import { countries } from './places.js';
import { vocabularyFiles } from './vocabulary-files.js';

/** /codes/NAME/: the code lists that columns take their values from, in SKOS. */
export const codeLists: SiteFiles = ({ base }) =>
  codeListNames().flatMap((name) => {
    const { title, description } = codeList(name);
    return vocabularyFiles({ folder: `codes/${name}`, name, title, description, nodes: listNodes(name, base) });
  });

function listNodes(name: string, base: string): GraphNode[] {
  const { title, description, standard, codes } = codeList(name);
  const scheme = `${base}codes/${name}/`;
  const concepts = Object.entries(codes).map(([code, label]) =>
    node(`${scheme}#${encodeURIComponent(code.replaceAll(' ', '-'))}`, ['skos:Concept'], {
      'skos:prefLabel': texts(label),
      'skos:notation': literal(code),
      'skos:inScheme': ref(scheme),
      'skos:topConceptOf': ref(scheme),
      'skos:exactMatch': name === 'countries' ? countryRef(code) : null,
    }),
  );
  return [
    node(scheme, ['skos:ConceptScheme'], {
      'dct:title': texts(title),
      'dct:description': texts(description),
      'dct:source': standard === null ? null : ref(standard),
      'skos:hasTopConcept': concepts.map((concept) => ref(concept.id)),
    }),
    ...concepts,
  ];
}

function countryRef(code: string) {
  const alpha3 = alpha2ToAlpha3(code);
  return alpha3 === undefined ? null : ref(`${countries}/${alpha3}`);
}
