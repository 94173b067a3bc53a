import type { Catalogue } from '../site/catalogue.js';
import { at } from './at.js';
import { addressOf, codeNodes } from './authorities.js';
import { datasetNodes } from './dcat-dataset.js';
import { graphOf, node, ref, texts, typed, type GraphNode } from './graph.js';
import { licenceNodes, licenceRef } from './dcat-licence.js';
import { placeNodes } from './dcat-places.js';
import { placesOf } from './places.js';
import { contactName, publisherName, rightsStatement } from './words.js';

/** The catalogue in DCAT-AP 3.0.1: each dataset, and each of its versions that stands. */
export const dcat = (catalogue: Catalogue): GraphNode[] =>
  graphOf([
    ...catalogueNodes(catalogue),
    ...partyNodes(catalogue),
    ...licenceNodes(catalogue.licence),
    ...placeNodes(catalogue),
    ...['ARA', 'FRA', 'ENG'].flatMap((code) => codeNodes('language', code)),
    ...catalogue.datasets.flatMap((dataset) => datasetNodes(dataset, catalogue)),
  ]);

function catalogueNodes(catalogue: Catalogue): GraphNode[] {
  const { base, title, description, released, releases, datasets } = catalogue;
  return [
    node(at.catalogue(base), ['dcat:Catalog', 'dcat:Resource'], {
      'dct:title': texts(title),
      'dct:description': texts(description),
      'dct:publisher': ref(at.publisher(base)),
      'dct:issued': typed(releases[0]?.released ?? released, 'xsd:dateTime'),
      'dct:modified': typed(released, 'xsd:dateTime'),
      'dct:language': ['ARA', 'FRA', 'ENG'].map((code) => ref(addressOf('language', code))),
      'dct:license': licenceRef(catalogue.licence),
      'dct:rights': ref(at.rights(base)),
      'dct:spatial': placesOf(catalogue).map(({ address }) => ref(address)),
      'dcat:themeTaxonomy': ref('http://publications.europa.eu/resource/authority/data-theme'),
      'dcat:contactPoint': ref(at.contact(base)),
      'foaf:homepage': ref(base),
      'dcat:dataset': datasets.map(({ name }) => ref(at.dataset(base, name))),
    }),
    node(base, ['foaf:Document'], { 'dct:title': texts(title) }),
    node(at.rights(base), ['dct:RightsStatement'], { 'rdfs:label': texts(rightsStatement) }),
    node(at.provenance(base), ['dct:ProvenanceStatement'], { 'rdfs:label': texts(description) }),
  ];
}

/** Who publishes, and whom to write to. */
function partyNodes(catalogue: Catalogue): GraphNode[] {
  const { base, publisher, contact } = catalogue;
  const mailto = (email: string | null) => (email === null ? null : ref(`mailto:${email}`));
  const link = (url: string | null) => (url === null ? null : ref(url));
  return [
    node(at.publisher(base), ['foaf:Agent', 'foaf:Organization'], {
      'foaf:name': texts(publisherName(catalogue)),
      'foaf:homepage': link(publisher.url),
      'foaf:mbox': mailto(publisher.email),
      'dct:type': publisher.type === null ? null : ref(addressOf('publisherType', publisher.type)),
    }),
    ...(publisher.url === null ? [] : [node(publisher.url, ['foaf:Document'], {})]),
    ...(publisher.type === null ? [] : codeNodes('publisherType', publisher.type)),
    node(at.contact(base), ['vcard:Kind', 'vcard:Organization'], {
      'vcard:fn': texts(contactName(catalogue)),
      'vcard:hasEmail': mailto(contact.email),
      'vcard:hasURL': ref(contact.url ?? base),
    }),
  ];
}
