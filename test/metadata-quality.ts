import type { Store, Term } from 'n3';
import { DataFactory } from 'n3';

const dct = 'http://purl.org/dc/terms/';
const dcat = 'http://www.w3.org/ns/dcat#';
const eu = 'http://publications.europa.eu/resource/authority/';

/** What the data about a dataset can be read and reached by: forms that no owner controls, and that programs read. */
const openForms = new Set(['CSV', 'JSON', 'JSON_LD', 'RDF_TURTLE', 'PARQUET', 'XLSX']);

/** The world that the score is measured in. */
interface World {
  readonly data: Store;
  /** Whether an address gives 200. */
  readonly answers: (address: string) => boolean;
  /** Whether the whole conforms to DCAT-AP. */
  readonly conforms: boolean;
}

interface Indicator {
  readonly dimension: 'findability' | 'accessibility' | 'interoperability' | 'reusability' | 'context';
  readonly points: number;
  /** Whether a dataset, or one of its distributions, has it. */
  readonly of: 'dataset' | 'distribution';
  readonly has: (values: (property: string) => readonly string[], world: World) => boolean;
}

const some =
  (property: string): Indicator['has'] =>
  (values) =>
    values(property).length > 0;
const starts =
  (property: string, prefix: string): Indicator['has'] =>
  (values) =>
    values(property).length > 0 && values(property).every((value) => value.startsWith(prefix));

/** The indicators of data.europa.eu's metadata quality assessment, 405 points in all. */
const indicators: Readonly<Record<string, Indicator>> = {
  keywords: { dimension: 'findability', points: 30, of: 'dataset', has: some(`${dcat}keyword`) },
  themes: { dimension: 'findability', points: 30, of: 'dataset', has: some(`${dcat}theme`) },
  spatial: { dimension: 'findability', points: 20, of: 'dataset', has: some(`${dct}spatial`) },
  temporal: { dimension: 'findability', points: 20, of: 'dataset', has: some(`${dct}temporal`) },
  'access address answers': {
    dimension: 'accessibility',
    points: 50,
    of: 'distribution',
    has: (values, { answers }) => values(`${dcat}accessURL`).some(answers),
  },
  'download address': { dimension: 'accessibility', points: 20, of: 'distribution', has: some(`${dcat}downloadURL`) },
  'download address answers': {
    dimension: 'accessibility',
    points: 30,
    of: 'distribution',
    has: (values, { answers }) => values(`${dcat}downloadURL`).some(answers),
  },
  format: { dimension: 'interoperability', points: 20, of: 'distribution', has: some(`${dct}format`) },
  'media type': { dimension: 'interoperability', points: 10, of: 'distribution', has: some(`${dcat}mediaType`) },
  'format and media type from lists': {
    dimension: 'interoperability',
    points: 10,
    of: 'distribution',
    has: (values, world) =>
      starts(`${dct}format`, `${eu}file-type/`)(values, world) &&
      starts(`${dcat}mediaType`, 'https://www.iana.org/assignments/media-types/')(values, world),
  },
  'form that no one owns': {
    dimension: 'interoperability',
    points: 20,
    of: 'distribution',
    has: (values) => values(`${dct}format`).some((value) => openForms.has(value.replace(/.*\//u, ''))),
  },
  'form for machines': {
    dimension: 'interoperability',
    points: 20,
    of: 'distribution',
    has: (values) => values(`${dct}format`).some((value) => openForms.has(value.replace(/.*\//u, ''))),
  },
  'conforms to DCAT-AP': {
    dimension: 'interoperability',
    points: 30,
    of: 'dataset',
    has: (_, { conforms }) => conforms,
  },
  licence: { dimension: 'reusability', points: 20, of: 'distribution', has: some(`${dct}license`) },
  'licence from a list': {
    dimension: 'reusability',
    points: 10,
    of: 'distribution',
    has: starts(`${dct}license`, `${eu}licence/`),
  },
  'access rights': { dimension: 'reusability', points: 10, of: 'dataset', has: some(`${dct}accessRights`) },
  'access rights from a list': {
    dimension: 'reusability',
    points: 5,
    of: 'dataset',
    has: starts(`${dct}accessRights`, `${eu}access-right/`),
  },
  contact: { dimension: 'reusability', points: 20, of: 'dataset', has: some(`${dcat}contactPoint`) },
  publisher: { dimension: 'reusability', points: 10, of: 'dataset', has: some(`${dct}publisher`) },
  rights: { dimension: 'context', points: 5, of: 'distribution', has: some(`${dct}rights`) },
  'size in bytes': { dimension: 'context', points: 5, of: 'distribution', has: some(`${dcat}byteSize`) },
  issued: { dimension: 'context', points: 5, of: 'dataset', has: some(`${dct}issued`) },
  modified: { dimension: 'context', points: 5, of: 'dataset', has: some(`${dct}modified`) },
};

export const mostPoints = Object.values(indicators).reduce((sum, { points }) => sum + points, 0);

/** The score, and what lost points: each indicator counts by the share of datasets, or distributions, that have it. */
export function metadataQuality(world: World): { readonly score: number; readonly lost: Record<string, number> } {
  const { data } = world;
  const ofClass = (name: string): Term[] =>
    data.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${dcat}${name}`, null);
  const things = { dataset: ofClass('Dataset'), distribution: ofClass('Distribution') };
  const lost: Record<string, number> = {};
  let score = 0;
  for (const [name, { points, of, has }] of Object.entries(indicators)) {
    const all = things[of];
    const having = all.filter((thing) =>
      has(
        (property) => data.getObjects(DataFactory.namedNode(thing.value), property, null).map(({ value }) => value),
        world,
      ),
    );
    const reached = all.length === 0 ? 0 : (points * having.length) / all.length;
    score += reached;
    if (reached < points) lost[name] = points - reached;
  }
  return { score, lost };
}
