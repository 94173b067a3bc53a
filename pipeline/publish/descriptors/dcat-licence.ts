import { addressOf, codeNodes } from './authorities.js';
import { literal, node, ref, texts, type GraphNode, type GraphValue } from './graph.js';
import { licenceOf } from './licence.js';

/** The EU's address of a licence, which catalogues know; else its own. */
export function licenceRef(name: string | null): GraphValue | null {
  const licence = licenceOf(name);
  return licence && ref(licence.code === null ? licence.url : `${euLicences}/${licence.code}`);
}

const euLicences = 'http://publications.europa.eu/resource/authority/licence';

export function licenceNodes(name: string | null): GraphNode[] {
  const licence = licenceOf(name);
  if (!licence) return [];
  const { code, url, title, type, spdx } = licence;
  const isListed = code !== null;
  return [
    node(isListed ? `${euLicences}/${code}` : url, ['dct:LicenseDocument', ...(isListed ? ['skos:Concept'] : [])], {
      'dct:title': literal(title),
      'dct:identifier': spdx === null ? null : literal(spdx),
      'dct:type': ref(addressOf('licenceType', type)),
      'skos:prefLabel': isListed ? texts({ en: title }) : null,
      'skos:inScheme': isListed ? ref(euLicences) : null,
      'skos:exactMatch': isListed ? ref(url) : null,
    }),
    ...(isListed ? [node(euLicences, ['skos:ConceptScheme'], { 'dct:title': texts({ en: 'Licence' }) })] : []),
    ...codeNodes('licenceType', type),
  ];
}
