import type { SiteFiles } from './descriptors.js';
import { at } from './at.js';
import { checksumNodes, checksumRef } from './checksum.js';
import { dateTime, graphOf, literal, node, ref, texts, typed, type GraphNode } from './graph.js';
import { graphJsonLd } from './graph-jsonld.js';
import type { Catalogue } from '../site/catalogue.js';
import { tablesOf } from '../../check/dataset.js';
import type { CurationsRow } from '../../schemas.js';
import type { DatasetRelease } from '../versions/dataset-release.js';
import { curationNodes } from './curation-nodes.js';
import { publisherName } from './words.js';

/** /releases/N/prov.jsonld: what a release was made from, by what, and what it made. */
export const provenance: SiteFiles = (catalogue, datasets) => [
  {
    path: `releases/${String(catalogue.releases.at(-1)?.number)}/prov.jsonld`,
    content: [graphJsonLd(graphOf(provenanceNodes(catalogue, curationsOf(datasets))))],
    isFrozen: true,
  },
];

const curationsOf = (datasets: readonly DatasetRelease[]): CurationsRow[] => [
  ...tablesOf((name) => datasets.find(({ table }) => table.name === name)?.table.rows ?? []).curations,
];

function provenanceNodes(catalogue: Catalogue, curations: readonly CurationsRow[]): GraphNode[] {
  const { base, releases, sources, datasets } = catalogue;
  const release = releases.at(-1);
  if (!release) return [];
  const { number, released, software, rules } = release;
  const run = at.run(base, number);
  const [agent, plan, association] = ['software', 'rules', 'association'].map((part) =>
    run.replace(/#.*/u, `#${part}`),
  );
  if (agent === undefined || plan === undefined || association === undefined) return [];
  const made = datasets.filter(({ name }) => release.versions[name] !== undefined);
  return [
    node(run, ['prov:Activity'], {
      'prov:endedAtTime': dateTime(released),
      'prov:used': [...sources.map((source) => ref(at.source(base, source))), ref(plan)],
      'prov:wasAssociatedWith': [ref(agent), ref(at.publisher(base))],
      'prov:wasInformedBy': curations.map(({ id }) => ref(at.thing(base, 'curation', id))),
      'prov:qualifiedAssociation': ref(association),
      'prov:generated': made.map(({ name, version }) => ref(at.version(base, name, version))),
    }),
    node(association, ['prov:Association'], { 'prov:agent': ref(agent), 'prov:hadPlan': ref(plan) }),
    node(agent, ['prov:SoftwareAgent'], {
      'rdfs:label': literal(`${software.name} ${software.version}`),
      'dcat:version': literal(software.version),
      'prov:actedOnBehalfOf': ref(at.publisher(base)),
    }),
    node(plan, ['prov:Plan', 'prov:Entity'], {
      'rdfs:label': texts({ ar: 'القواعد والمعاجم', fr: 'règles et lexiques', en: 'rules and lexicons' }),
      'spdx:checksum': checksumRef(plan),
    }),
    ...checksumNodes(plan, rules),
    node(at.publisher(base), ['prov:Agent'], { 'rdfs:label': texts(publisherName(catalogue)) }),
    ...sources.flatMap((source) => {
      const { url, title, language, published, sha256 } = source;
      const address = at.source(base, source);
      return [
        node(address, ['prov:Entity'], {
          'dct:title': title === null ? null : literal(title),
          'dct:language': language === null ? null : literal(language),
          'dct:issued': published === null ? null : typed(published, 'xsd:date'),
          'prov:hadPrimarySource': url === null ? null : ref(url),
          'spdx:checksum': checksumRef(address),
        }),
        ...checksumNodes(address, sha256),
      ];
    }),
    ...curationNodes(base, run.replace(/#.*/u, ''), curations),
    ...made.map(({ name, version, history }) => {
      const standing = history.filter(({ withdrawn }) => withdrawn === null);
      const earlier = standing[standing.findIndex((entry) => entry.version === version) - 1];
      return node(at.version(base, name, version), ['prov:Entity', 'dcat:Dataset'], {
        'dcat:version': literal(version),
        'prov:generatedAtTime': dateTime(released),
        'prov:wasGeneratedBy': ref(run),
        'prov:wasDerivedFrom': sources.map((source) => ref(at.source(base, source))),
        'prov:wasRevisionOf': earlier ? ref(at.version(base, name, earlier.version)) : null,
      });
    }),
  ];
}
