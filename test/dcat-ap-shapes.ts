/** Shapes for SHACL, from the text of DCAT-AP 3.0.1: what a class must and may have, of which class, from which list. */

type Rule = readonly [path: string, ...parts: string[]];

const prefixes = `
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcatap: <http://data.europa.eu/r5r/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix spdx: <http://spdx.org/rdf/terms#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

const literal = 'sh:nodeKind sh:Literal';
const address = 'sh:nodeKind sh:IRI';
const atMostOne = 'sh:maxCount 1';
const needed = 'sh:minCount 1';
const date =
  'sh:or ([sh:datatype xsd:date] [sh:datatype xsd:dateTime] [sh:datatype xsd:gYear] [sh:datatype xsd:gYearMonth])';
const of = (name: string): string => `sh:class ${name} ; sh:nodeKind sh:IRI`;
const listed = (list: string): string =>
  `sh:node [ sh:property [ sh:path skos:inScheme ; sh:hasValue <http://publications.europa.eu/resource/authority/${list}> ] ]`;
const admsListed = (list: string): string =>
  `sh:node [ sh:property [ sh:path skos:inScheme ; sh:hasValue <http://purl.org/adms/${list}/1.0> ] ]`;
const iana = 'sh:pattern "^https?://www.iana.org/assignments/media-types/"';

/** What DCAT-AP demands of each class: number, kind and class of values, and the lists of codes. */
const demands: Readonly<Record<string, readonly Rule[]>> = {
  'foaf:Agent': [
    ['foaf:name', needed, literal],
    ['dct:type', atMostOne, of('skos:Concept'), admsListed('publishertype')],
  ],
  'dcat:Catalog': [
    ['dct:title', needed, literal],
    ['dct:description', needed, literal],
    ['dct:publisher', needed, atMostOne, of('foaf:Agent')],
    ['dcat:dataset', of('dcat:Dataset')],
    ['dct:issued', atMostOne, date],
    ['dct:modified', atMostOne, date],
    ['dct:language', of('dct:LinguisticSystem'), listed('language')],
    ['dct:license', atMostOne, of('dct:LicenseDocument')],
    ['dct:rights', of('dct:RightsStatement')],
    ['dct:spatial', of('dct:Location'), listed('country')],
    [
      'dcat:themeTaxonomy',
      of('skos:ConceptScheme'),
      'sh:hasValue <http://publications.europa.eu/resource/authority/data-theme>',
    ],
    ['foaf:homepage', atMostOne, of('foaf:Document')],
  ],
  'dcat:Dataset': [
    ['dct:title', needed, literal],
    ['dct:description', needed, literal],
    ['dct:publisher', atMostOne, of('foaf:Agent')],
    ['dcat:contactPoint', of('vcard:Kind')],
    ['dcat:distribution', of('dcat:Distribution')],
    ['dcat:keyword', literal],
    ['dcat:theme', of('skos:Concept'), listed('data-theme')],
    ['dct:accessRights', atMostOne, of('dct:RightsStatement'), listed('access-right')],
    ['dct:accrualPeriodicity', atMostOne, of('dct:Frequency'), listed('frequency')],
    ['dct:language', of('dct:LinguisticSystem'), listed('language')],
    ['dct:spatial', of('dct:Location'), listed('country')],
    ['dct:temporal', of('dct:PeriodOfTime')],
    ['dct:identifier', literal],
    ['dct:issued', atMostOne, date],
    ['dct:modified', atMostOne, date],
    ['dct:provenance', of('dct:ProvenanceStatement')],
    ['dcat:hasVersion', of('dcat:Dataset')],
    ['dcat:version', atMostOne, literal],
    ['adms:versionNotes', literal],
    ['dcat:landingPage', of('foaf:Document')],
    ['prov:wasGeneratedBy', of('prov:Activity')],
  ],
  'dcat:Distribution': [
    ['dcat:accessURL', needed, address],
    ['dcat:downloadURL', address],
    ['dct:title', literal],
    ['dct:description', literal],
    ['dct:format', atMostOne, of('dct:MediaTypeOrExtent'), listed('file-type')],
    ['dcat:mediaType', atMostOne, of('dct:MediaType'), iana],
    ['dcat:byteSize', atMostOne, 'sh:datatype xsd:nonNegativeInteger'],
    ['spdx:checksum', atMostOne, of('spdx:Checksum')],
    ['dct:license', atMostOne, of('dct:LicenseDocument'), listed('licence')],
    ['dct:rights', of('dct:RightsStatement')],
    ['dct:language', of('dct:LinguisticSystem'), listed('language')],
    ['dct:conformsTo', of('dct:Standard')],
    ['dct:issued', atMostOne, date],
    ['dct:modified', atMostOne, date],
    ['dcatap:availability', atMostOne, of('skos:Concept'), listed('planned-availability')],
  ],
  'spdx:Checksum': [
    ['spdx:algorithm', needed, atMostOne, of('spdx:ChecksumAlgorithm')],
    ['spdx:checksumValue', needed, atMostOne, 'sh:datatype xsd:hexBinary'],
  ],
  'dct:LicenseDocument': [['dct:type', of('skos:Concept'), admsListed('licencetype')]],
  'dct:Location': [
    ['dcat:bbox', atMostOne, literal],
    ['dcat:centroid', atMostOne, literal],
  ],
  'dct:PeriodOfTime': [
    ['dcat:startDate', atMostOne, date],
    ['dcat:endDate', atMostOne, date],
  ],
  'skos:Concept': [['skos:prefLabel', needed, literal]],
  'skos:ConceptScheme': [['dct:title', needed, literal]],
};

/** What DCAT-AP recommends. */
const recommendations: Readonly<Record<string, readonly string[]>> = {
  'foaf:Agent': ['dct:type'],
  'dcat:Catalog': [
    'dct:language',
    'dct:issued',
    'dct:license',
    'dct:spatial',
    'dct:modified',
    'dcat:themeTaxonomy',
    'foaf:homepage',
    'dcat:dataset',
  ],
  'dcat:Dataset': [
    'dcat:contactPoint',
    'dcat:distribution',
    'dcat:keyword',
    'dct:publisher',
    'dct:spatial',
    'dct:temporal',
    'dcat:theme',
  ],
  'dcat:Distribution': ['dct:description', 'dcatap:availability', 'dct:format', 'dct:license'],
  'dct:LicenseDocument': ['dct:type'],
  'dct:Location': ['dcat:bbox', 'dcat:centroid'],
  'dct:PeriodOfTime': ['dcat:startDate', 'dcat:endDate'],
};

const shapes = (rules: Readonly<Record<string, readonly Rule[]>>): string =>
  prefixes +
  Object.entries(rules)
    .map(
      ([target, properties]) =>
        `[] a sh:NodeShape ; sh:targetClass ${target} ;\n${properties
          .map(([path, ...parts]) => `  sh:property [ ${[`sh:path ${path}`, ...parts].join(' ; ')} ]`)
          .join(' ;\n')} .`,
    )
    .join('\n');

export const demanded = shapes(demands);

export const recommended = shapes(
  Object.fromEntries(
    Object.entries(recommendations).map(([target, paths]) => [target, paths.map((path) => [path, needed] as const)]),
  ),
);
