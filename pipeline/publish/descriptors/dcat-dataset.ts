import type { Catalogue, CatalogueDataset, VersionEntry } from '../site/catalogue.js';
import { at } from './at.js';
import { addressOf, codeNodes } from './authorities.js';
import { distributionNodes } from './dcat-distribution.js';
import { dateTime, literal, node, ref, texts, typed, type GraphNode, type GraphValue } from './graph.js';
import { placesOf } from './places.js';
import { fullDescription, inEach, languages, versionNotes } from './words.js';

type Properties = Readonly<Record<string, GraphValue | readonly GraphValue[] | null>>;

/** A dataset as a concept, its versions that stand, and what they are described by. */
export function datasetNodes(dataset: CatalogueDataset, catalogue: Catalogue): GraphNode[] {
  const { name, title, description, history, themes } = dataset;
  const { base, frequency } = catalogue;
  const standing = history.filter(({ withdrawn }) => withdrawn === null);
  const newest = standing.find(({ version }) => version === dataset.version);
  const shared = sharedProperties(dataset, catalogue);
  const concept = node(at.dataset(base, name), ['dcat:Dataset', 'dcat:Resource'], {
    ...shared,
    'dct:title': texts(title),
    'dct:description': texts(fullDescription(description)),
    'dct:identifier': literal(at.dataset(base, name)),
    'dct:issued': dateTime(history[0]?.released),
    'dct:modified': dateTime(newest?.released),
    'dcat:version': literal(dataset.version),
    'dct:temporal': newest?.temporal ? ref(at.period(base, name, newest.version)) : null,
    'dcat:distribution': (newest?.files ?? []).map(({ url }) => ref(at.distribution(url))),
    'dcat:hasVersion': standing.map(({ version }) => ref(at.version(base, name, version))),
    'dcat:hasCurrentVersion': newest ? ref(at.version(base, name, newest.version)) : null,
    'prov:wasGeneratedBy': newest ? ref(at.run(base, newest.release)) : null,
  });
  return [
    concept,
    node(at.page(base, name), ['foaf:Document'], { 'dct:title': texts(title) }),
    ...codeNodes('frequency', frequency),
    ...codeNodes('access', 'PUBLIC'),
    ...codeNodes('availability', 'STABLE'),
    ...themes.flatMap((theme) => codeNodes('theme', theme)),
    ...standing.flatMap((entry, i) => versionNodes(entry, standing[i - 1], dataset, catalogue, shared)),
  ];
}

function versionNodes(
  entry: VersionEntry,
  earlier: VersionEntry | undefined,
  { name, title, description }: CatalogueDataset,
  catalogue: Catalogue,
  shared: Properties,
): GraphNode[] {
  const { base } = catalogue;
  const { version, released, release, temporal, counts, files } = entry;
  const previous = earlier ? ref(at.version(base, name, earlier.version)) : null;
  return [
    node(at.version(base, name, version), ['dcat:Dataset', 'dcat:Resource'], {
      ...shared,
      'dct:title': texts(inEach((language) => `${title[language]} ${version}`)),
      'dct:description': texts(fullDescription(description)),
      'dct:identifier': literal(at.version(base, name, version)),
      'dct:issued': dateTime(released),
      'dct:modified': dateTime(released),
      'dct:temporal': temporal ? ref(at.period(base, name, version)) : null,
      'dcat:version': literal(version),
      'dcat:isVersionOf': ref(at.dataset(base, name)),
      'dcat:previousVersion': previous,
      'prov:wasRevisionOf': previous,
      'prov:wasGeneratedBy': ref(at.run(base, release)),
      'adms:versionNotes': texts(versionNotes(counts)),
      'dcat:distribution': files.map(({ url }) => ref(at.distribution(url))),
    }),
    node(at.run(base, release), ['prov:Activity'], {
      'prov:endedAtTime': dateTime(catalogue.releases.find(({ number }) => number === release)?.released),
    }),
    ...(temporal
      ? [
          node(at.period(base, name, version), ['dct:PeriodOfTime'], {
            'dcat:startDate': typed(temporal.start, 'xsd:date'),
            'dcat:endDate': typed(temporal.end, 'xsd:date'),
          }),
        ]
      : []),
    node(at.schema(base, name, version), ['dct:Standard'], { 'dct:title': literal(`${name}.schema.json ${version}`) }),
    ...files.flatMap((file) =>
      distributionNodes(file, { title, schema: at.schema(base, name, version), released }, catalogue),
    ),
  ];
}

/** What a dataset and its versions have in common. */
const sharedProperties = ({ name, keywords, themes }: CatalogueDataset, catalogue: Catalogue): Properties => ({
  'dct:publisher': ref(at.publisher(catalogue.base)),
  'dcat:contactPoint': ref(at.contact(catalogue.base)),
  'dct:accessRights': ref(addressOf('access', 'PUBLIC')),
  'dct:accrualPeriodicity': ref(addressOf('frequency', catalogue.frequency)),
  'dct:language': ref(addressOf('language', 'ARA')),
  'dct:provenance': ref(at.provenance(catalogue.base)),
  'dct:spatial': placesOf(catalogue).map(({ address }) => ref(address)),
  'dcat:keyword': languages.flatMap((language) => keywords[language].flatMap((word) => texts({ [language]: word }))),
  'dcat:theme': themes.map((theme) => ref(addressOf('theme', theme))),
  'dcat:landingPage': ref(at.page(catalogue.base, name)),
});
