import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { datasetNames } from '../pipeline/check/dataset.js';
import { holds, isOfType, type Croissant, type Csvw, type Resource } from './descriptor-forms.js';
import { published } from './published.js';
import { stated } from './stated.js';
import type { Workshop } from './workshop.js';

let shop: Workshop;
beforeAll(async () => {
  let clean = (): Promise<void> => Promise.resolve();
  shop = await published(stated, (remove) => {
    clean = remove;
  });
  return () => clean();
});

const base = 'https://data.example.org/';
const folder = (name: string): string => `data/${name}/1.0.0`;

describe.each(datasetNames)('beside %s', (name) => {
  const table = async (): Promise<string[][]> => parse(await shop.site(`${folder(name)}/${name}.csv`));

  test('stands the checksum of every file', async () => {
    const path = join(shop.output, 'site', folder(name));
    const files = (await readdir(path)).filter((file) => file !== 'SHA256SUMS');
    const sums = (await shop.site(`${folder(name)}/SHA256SUMS`)).trim().split('\n');
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(files.sort());
    for (const line of sums) {
      const hash = createHash('sha256').update(await readFile(join(path, line.slice(66))));
      expect(hash.digest('hex')).toBe(line.slice(0, 64));
    }
  });

  test('a data package describes the CSV file as it is', async () => {
    const data = await shop.json<Record<string, unknown> & { resources: Resource[] }>(
      `${folder(name)}/datapackage.json`,
    );
    const [resource] = data.resources;
    const text = await shop.site(`${folder(name)}/${name}.csv`);
    expect(data).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name,
      version: '1.0.0',
      created: '2026-03-04T12:00:00Z',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      contributors: [
        { title: 'The ministry', path: 'https://example.org/', email: 'info@example.org', roles: ['publisher'] },
      ],
    });
    expect(resource?.path).toBe(`${name}.csv`);
    expect(resource?.bytes).toBe(Buffer.byteLength(text));
    expect(resource?.hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    const [header = [], ...rows] = await table();
    const fields = resource?.schema.fields ?? [];
    expect(fields.map((field) => field.name)).toEqual(header);
    expect(resource?.schema.primaryKey).toEqual(['id']);
    for (const [i, field] of fields.entries()) {
      expect(field.title).not.toBe('');
      expect(field.rdfType).toMatch(/^https?:\/\//u);
      const cells = rows.map((row) => row[i] ?? '');
      expect(
        cells.filter((cell) => !holds(field, cell)),
        field.name,
      ).toEqual([]);
    }
  });

  test('CSV on the Web describes it, column by column, and no row is a comment', async () => {
    const metadata = await shop.json<Csvw>(`${folder(name)}/${name}.csv-metadata.json`);
    const [header = [], ...rows] = await table();
    expect(metadata.url).toBe(`${name}.csv`);
    expect(metadata.tableSchema.columns.map((column) => column.titles)).toEqual(header);
    expect(rows.filter(([first = '']) => first.startsWith('#'))).toEqual([]);
    for (const [i, column] of metadata.tableSchema.columns.entries()) {
      expect(column.propertyUrl).toMatch(/^https?:\/\//u);
      expect(column['dc:title'].map((title) => title['@language'])).toEqual(['ar', 'fr', 'en']);
      for (const row of rows) {
        const items = column.separator === undefined ? [row[i] ?? ''] : (row[i] ?? '').split(column.separator);
        for (const item of items) expect(isOfType(column, item), `${column.name}: ${item}`).toBe(true);
      }
    }
  });

  test('Croissant reads its fields from the columns of the file, which a checksum proves', async () => {
    const croissant = await shop.json<Croissant>(`${folder(name)}/croissant.json`);
    const [header = []] = await table();
    expect(croissant.conformsTo).toBe('http://mlcommons.org/croissant/1.0');
    const [set] = croissant.recordSet;
    expect(set?.field.map(({ source }) => source.extract.column)).toEqual(header);
    expect(set?.field.map((field) => field['@id'])).toEqual(header.map((column) => `${name}/${column}`));
    const sources = new Set(set?.field.map(({ source }) => source.fileObject['@id']));
    const file = croissant.distribution.find((each) => sources.has(each['@id']));
    expect([...sources]).toEqual([`${name}.csv`]);
    expect(file?.contentUrl).toBe(`${base}${folder(name)}/${name}.csv`);
    expect(file?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('a citation file names title, publisher, version, day and licence', async () => {
    const citation: unknown = parseYaml(await shop.site(`${folder(name)}/CITATION.cff`));
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      authors: [{ name: 'The ministry', website: 'https://example.org/', email: 'info@example.org' }],
      version: '1.0.0',
      'date-released': '2026-03-04',
      license: 'CC-BY-4.0',
      url: `${base}data/${name}#version-1-0-0`,
    });
    const { keywords } = citation as { keywords: string[] };
    expect(new Set(keywords).size).toBe(keywords.length);
  });

  test('DataCite has what a DOI wants', async () => {
    expect(await shop.json(`${folder(name)}/datacite.json`)).toMatchObject({
      schemaVersion: 'http://datacite.org/schema/kernel-4',
      types: { resourceTypeGeneral: 'Dataset' },
      creators: [{ name: 'The ministry', nameType: 'Organizational' }],
      publisher: { name: 'The ministry' },
      publicationYear: '2026',
      version: '1.0.0',
      rightsList: [{ rightsIdentifier: 'CC-BY-4.0' }],
      geoLocations: [{ geoLocationPlace: 'Tunisia', geoLocationBox: { westBoundLongitude: 7.5 } }],
    });
  });

  test('what changed is told in three languages', async () => {
    const text = await shop.site(`${folder(name)}/CHANGELOG.md`);
    for (const words of ['النسخة الأولى', 'Première version', 'First version']) expect(text).toContain(words);
  });
});

describe('of the whole', () => {
  const strict: jsonld.Options.Expand & { safe: boolean } = {
    safe: true,
    documentLoader: () => Promise.reject(new Error('nothing may be fetched')),
  };

  test.each([
    'catalog.jsonld',
    'releases/1/prov.jsonld',
    'releases/1/quality.jsonld',
    'def/nashir.jsonld',
    'codes/kinds/kinds.jsonld',
  ])('%s loses nothing when it is read, and fetches nothing', async (path) => {
    const nodes = await jsonld.expand(await shop.json<jsonld.JsonLdDocument>(path), strict);
    expect(nodes.length).toBeGreaterThan(5);
  });

  test('provenance names the texts by checksum, the software, the rules, and what was made', async () => {
    const { '@graph': nodes } = await shop.json<{ '@graph': Record<string, unknown>[] }>('releases/1/prov.jsonld');
    const run = nodes.find((node) => String(node['@id']).endsWith('#run'));
    const { sources, releases } = await shop.json<{
      sources: { text: string; sha256: string }[];
      releases: { rules: string }[];
    }>('index.json');
    expect(run?.['prov:used']).toEqual([{ '@id': sources[0]?.text }, { '@id': `${base}releases/1/prov.jsonld#rules` }]);
    expect(run?.['prov:generated']).toHaveLength(datasetNames.length);
    const values = nodes
      .flatMap((node) => (node['spdx:checksumValue'] ?? []) as { '@value': string }[])
      .map((value) => value['@value']);
    expect(values).toEqual(expect.arrayContaining([sources[0]?.sha256, releases[0]?.rules]));
  });

  test('quality is measured: how full each column is, and how well each kind is found', async () => {
    const { '@graph': nodes } = await shop.json<{ '@graph': Record<string, unknown>[] }>('releases/1/quality.jsonld');
    const of = (key: string): unknown =>
      nodes.find((node) => node['@id'] === `${base}releases/1/quality.jsonld#${key}`)?.['dqv:value'];
    expect(of('dates-edtf')).toEqual([{ '@value': '1', '@type': 'xsd:decimal' }]);
    expect(of('dates-hijri')).toEqual([{ '@value': '0', '@type': 'xsd:decimal' }]);
    expect(of('dates-rows')).toEqual([{ '@value': '2', '@type': 'xsd:integer' }]);
    expect(of('f1-date')).toBeDefined();
  });

  test('data.json lists every dataset for a harvester of DCAT-US', async () => {
    const { dataset } = await shop.json<{ dataset: Record<string, unknown>[] }>('data.json');
    expect(dataset.map(({ identifier }) => identifier)).toEqual(datasetNames.map((name) => `${base}data/${name}`));
    for (const each of dataset)
      expect(each).toMatchObject({
        '@type': 'dcat:Dataset',
        accessLevel: 'public',
        contactPoint: { '@type': 'vcard:Contact', fn: 'Open data desk', hasEmail: 'mailto:data@example.org' },
        license: 'https://creativecommons.org/licenses/by/4.0/',
        accrualPeriodicity: 'R/P1M',
      });
  });
});
