import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store, type Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { withdraw } from '../pipeline/commands/withdraw.js';
import { demanded, recommended } from './dcat-ap-shapes.js';
import { metadataQuality, mostPoints } from './metadata-quality.js';
import { published } from './published.js';
import { parse, violations } from './shacl.js';
import { stated } from './stated.js';
import { run } from './terminal.js';
import { tree, type Workshop } from './workshop.js';

const canonical = (quads: readonly Quad[]): string[] => quads.map(line).sort();

const line = ({ subject, predicate, object }: Quad): string => {
  const term =
    object.termType === 'Literal'
      ? `${JSON.stringify(object.value)}${object.datatype.value.endsWith('#langString') ? `@${object.language}` : `^^${object.datatype.value}`}`
      : `<${object.value}>`;
  return `<${subject.value}> <${predicate.value}> ${term}`;
};

describe('the catalogue in DCAT-AP', () => {
  let shop: Workshop;
  let paths: Set<string>;
  let data: Store;
  beforeAll(async () => {
    let clean = (): Promise<void> => Promise.resolve();
    shop = await published(stated, (remove) => {
      clean = remove;
    });
    paths = new Set(Object.keys(await tree(join(shop.output, 'site'))));
    data = parse(await shop.site('catalog.ttl'));
    return () => clean();
  });

  test('has all that DCAT-AP 3.0.1 demands, of the classes and from the lists that it names', async () => {
    expect(await violations(demanded, data)).toEqual([]);
  });

  test('lacks nothing that it recommends, where the publisher says all', async () => {
    expect(await violations(recommended, data)).toEqual([]);
  });

  test('would be found at fault without what it must have', async () => {
    const broken = new Store([...data].filter(({ predicate }) => !predicate.value.endsWith('/title')));
    expect((await violations(demanded, broken)).length).toBeGreaterThan(3);
  });

  test('says the same in Turtle, RDF/XML and JSON-LD, and no node is without an address', async () => {
    const turtle = new Parser().parse(await shop.site('catalog.ttl'));
    const xml = await new Promise<Quad[]>((resolve, reject) => {
      const quads: Quad[] = [];
      const parser = new RdfXmlParser();
      parser
        .on('data', (quad: Quad) => quads.push(quad))
        .on('error', reject)
        .on('end', () => {
          resolve(quads);
        });
      void shop.site('catalog.rdf').then((text) => {
        parser.write(text);
        parser.end();
      }, reject);
    });
    const strict: jsonld.Options.ToRdf & { safe: boolean } = { safe: true };
    const fromJson = (await jsonld.toRDF(
      JSON.parse(await shop.site('catalog.jsonld')) as jsonld.JsonLdDocument,
      strict,
    )) as Quad[];
    expect(turtle.length).toBeGreaterThan(500);
    expect(
      turtle.filter(({ subject, object }) => [subject, object].some(({ termType }) => termType === 'BlankNode')),
    ).toEqual([]);
    expect(canonical(xml)).toEqual(canonical(turtle));
    expect(canonical(fromJson)).toEqual(canonical(turtle));
  });

  test('reaches the points of the metadata quality assessment', async () => {
    const answers = (address: string): boolean => paths.has(address.replace('https://data.example.org/', ''));
    const { score, lost } = metadataQuality({
      data,
      answers,
      conforms: (await violations(demanded, data)).length === 0,
    });
    expect(mostPoints).toBe(405);
    expect(score, JSON.stringify(lost)).toBeGreaterThanOrEqual(400);
  });

  test('names the publisher, the places and the words that the configuration states', () => {
    const value = (subject: string, property: string): string[] =>
      data.getObjects(subject, property, null).map((term) => term.value);
    expect(value('https://data.example.org/#publisher', 'http://xmlns.com/foaf/0.1/name')).toEqual([
      'الوزارة',
      'Le ministère',
      'The ministry',
    ]);
    expect(value('https://data.example.org/data/dates', 'http://www.w3.org/ns/dcat#keyword')).toContain('calendar');
    expect(value('https://data.example.org/data/dates', 'http://www.w3.org/ns/dcat#theme')).toEqual([
      'http://publications.europa.eu/resource/authority/data-theme/SOCI',
    ]);
    expect(value('https://data.example.org/data/dates', 'http://purl.org/dc/terms/spatial')).toEqual([
      'http://publications.europa.eu/resource/authority/country/TUN',
    ]);
  });

  test('lists the versions of a dataset in their order, the newest as the current one', async () => {
    const other = await published();
    await other.put({ 'sources/second.txt': 'في 3 ماي 2014.' });
    await other.publish({ quiet: true });
    const graph = parse(await other.site('catalog.ttl'));
    const base = 'http://127.0.0.1:8080/data/dates';
    const dcat = (name: string): string => `http://www.w3.org/ns/dcat#${name}`;
    const of = (subject: string, property: string): string[] =>
      graph.getObjects(subject, property, null).map(({ value }) => value);
    expect(of(base, dcat('hasVersion'))).toEqual([`${base}#version-1-0-0`, `${base}#version-1-1-0`]);
    expect(of(base, dcat('hasCurrentVersion'))).toEqual([`${base}#version-1-1-0`]);
    expect(of(`${base}#version-1-1-0`, dcat('previousVersion'))).toEqual([`${base}#version-1-0-0`]);
    expect(of(base, dcat('distribution')).every((address) => address.includes('/1.1.0/'))).toBe(true);
    expect(await violations(demanded, graph)).toEqual([]);
  });
});

test('a withdrawn version is in no catalogue, and the feeds say why', async () => {
  const shop = await published();
  await shop.put({ 'sources/second.txt': 'في 3 ماي 2014.' });
  await shop.publish({ quiet: true });
  const { code } = await run((effects) =>
    withdraw('dates', '1.0.0', { output: shop.output, reason: 'سنة خاطئة' }, effects),
  );
  expect(code).toBe(0);
  const graph = parse(await shop.site('catalog.ttl'));
  const base = 'http://127.0.0.1:8080/data/dates';
  expect(graph.getObjects(base, 'http://www.w3.org/ns/dcat#hasVersion', null).map(({ value }) => value)).toEqual([
    `${base}#version-1-1-0`,
  ]);
  expect(await violations(demanded, graph)).toEqual([]);
  for (const feed of ['feed.atom', 'data/dates/feed.atom'])
    expect(await shop.site(feed)).toContain('This version was withdrawn: سنة خاطئة');
});

test('a catalogue of which nothing is said has still all that DCAT-AP demands', async () => {
  const shop = await published();
  expect(await violations(demanded, parse(await shop.site('catalog.ttl')))).toEqual([]);
});
