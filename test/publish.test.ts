import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeListNames } from '../pipeline/check/codes.js';
import { datasetNames, datasetSchema, type Cell, type Row } from '../pipeline/check/dataset.js';
import { tree, workshop } from './workshop.js';

const page =
  'انعقد الاجتماع في الرباط يوم 14 شتنبر 2016 بالمغرب، ثم في مراكش خلال دجنبر 2018.\n\nوبلغت الميزانية 2,4 مليون درهم.\n';
const quiet = { quiet: true } as const;

describe('a first release', () => {
  test('has every dataset in every format at its address, and the text that the rows point into', async () => {
    const { publish, output, json, site } = await workshop({ 'sources/page.txt': page });
    expect((await publish(quiet)).exitCode).toBe(0);
    const files = Object.keys(await tree(join(output, 'site')));
    const endings = ['csv', 'excel.csv', 'json', 'jsonl', 'jsonld', 'parquet', 'ttl', 'xlsx'];
    const dictionaries = ['ar', 'fr', 'en'].flatMap((language) =>
      ['md', 'html'].map((ending) => `dictionary.${language}.${ending}`),
    );
    const expected = datasetNames.flatMap((name) => [
      `contexts/${name}.jsonld`,
      ...[
        ...['SHA256SUMS', 'CHANGELOG.md', 'CITATION.cff', 'croissant.json', 'datacite.json', 'datapackage.json'],
        ...['dictionary.csv', ...dictionaries],
        ...['schema.json', 'csv-metadata.json', ...endings].map((ending) => `${name}.${ending}`),
      ].map((file) => `data/${name}/1.0.0/${file}`),
      `data/${name}/feed.atom`,
      ...endings.map((ending) => `data/${name}/latest/${name}.${ending}`),
      `data/${name}/versions.json`,
    ]);
    const [document] = await json<Row[]>('data/documents/1.0.0/documents.json');
    const hash = String(document?.['sha256']).slice(0, 12);
    const whole = [
      ...['catalog.jsonld', 'catalog.rdf', 'catalog.ttl', 'data.json', 'feed.atom', 'index.json', 'last_updated.txt'],
      ...['SHA256SUMS', 'def/index.html', 'def/nashir.jsonld', 'def/nashir.ttl'],
      ...['SHA256SUMS', 'prov.jsonld', 'quality.jsonld', 'release.sqlite', 'release.zip'].map(
        (file) => `releases/1/${file}`,
      ),
      ...['sources/page.doubts.json', 'sources/page.txt', `sources/page/${hash}.txt`],
      ...codeListNames().flatMap((list) =>
        ['index.html', `${list}.jsonld`, `${list}.ttl`].map((file) => `codes/${list}/${file}`),
      ),
    ];
    expect(files).toEqual([...expected, ...whole].sort());
    expect(await site(`sources/page/${hash}.txt`)).toBe(page);
    expect(await site('last_updated.txt')).toBe('2026-03-04T12:00:00.000Z\n');
    expect(await json('data/dates/versions.json')).toMatchObject({
      name: 'dates',
      versions: [
        {
          version: '1.0.0',
          released: '2026-03-04T12:00:00.000Z',
          release: 1,
          base: 'http://127.0.0.1:8080/',
          rows: 2,
          changes: null,
          withdrawn: null,
          temporal: { start: '2016-09-14', end: '2018-12-31' },
        },
      ],
    });
  });

  test('every row points at its very words, in code points, and its sentence holds them where it says', async () => {
    const astral = `\u{1f4c4}\u{1f4c4} نشر \u{10330} في 14 شتنبر 2016 بالرباط. \u{1f4c4}ثم 15 شتنبر 2017.`;
    const { publish, json } = await workshop({ 'sources/page.txt': astral });
    await publish(quiet);
    const rows = await json<Row[]>('data/mentions/latest/mentions.json');
    const points = Array.from(astral);
    expect(
      rows
        .filter((row) => row['kind'] === 'date')
        .map((row) => row['quote'])
        .sort(),
    ).toEqual(['14 شتنبر 2016', '15 شتنبر 2017']);
    for (const row of rows) {
      const [start, end, from] = [Number(row['start']), Number(row['end']), Number(row['sentence_start'])];
      expect(points.slice(start, end).join('')).toBe(row['quote']);
      expect(
        Array.from(String(row['sentence']))
          .slice(start - from, end - from)
          .join(''),
      ).toBe(row['quote']);
    }
    expect(rows[0]?.['start']).not.toBe(astral.indexOf(String(rows[0]?.['quote'])));
  });

  test('CSV says what JSON says, and rows are sorted by id', async () => {
    const { publish, json, site } = await workshop({ 'sources/page.txt': page });
    await publish(quiet);
    for (const name of datasetNames) {
      const rows = await json<Row[]>(`data/${name}/latest/${name}.json`);
      const columns = Object.keys(datasetSchema(name).properties);
      const text = (value: Cell = null): string =>
        value === null ? '' : typeof value === 'object' ? value.join('|') : String(value);
      const table: string[][] = parse(await site(`data/${name}/latest/${name}.csv`));
      expect(table).toEqual([columns, ...rows.map((row) => columns.map((column) => text(row[column])))]);
      expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => columns));
      expect(rows.map((row) => row.id)).toEqual(rows.map((row) => row.id).sort());
    }
  });

  test('JSON-LD expands without losing a term, and nothing has to be fetched', async () => {
    const { publish, json } = await workshop({
      'sources/page.txt': page,
      'sources/page.yaml': 'url: https://example.org/p\npublished: 2019-01-02\nlanguage: ar\n',
    });
    await publish(quiet);
    // In safe mode, what would be dropped is an error; the types do not know of it.
    const strict: jsonld.Options.Expand & { safe: boolean } = {
      safe: true,
      documentLoader: () => Promise.reject(new Error('nothing may be fetched')),
    };
    for (const name of datasetNames) {
      const document = await json<jsonld.JsonLdDocument>(`data/${name}/latest/${name}.jsonld`);
      const context = (document as { '@context': Record<string, unknown> })['@context'];
      expect(await json(`contexts/${name}.jsonld`)).toEqual({ '@context': context });
      const nodes = await jsonld.expand(document, strict);
      const rows = await json<Row[]>(`data/${name}/latest/${name}.json`);
      expect(nodes).toHaveLength(rows.length);
      for (const [i, row] of rows.entries()) {
        const expanded = JSON.stringify(nodes[i]);
        const columns = Object.entries(row).filter(
          ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
        );
        for (const [column] of columns) {
          const [prefix = '', term = ''] = datasetSchema(name).properties[column]?.['x-term'].split(':') ?? [];
          expect(expanded, `${name}.${column}`).toContain(`"${String(context[prefix])}${term}"`);
        }
      }
    }
  });

  test('a mention is an annotation of the version of the text, by position and by quote', async () => {
    const { publish, json } = await workshop({ 'sources/page.txt': page });
    await publish(quiet);
    const { '@graph': nodes } = await json<{ '@graph': Record<string, unknown>[] }>('data/dates/latest/dates.jsonld');
    const [row] = (await json<Row[]>('data/dates/latest/dates.json')).filter(
      (date) => date['quote'] === '14 شتنبر 2016',
    );
    const node = nodes.find((each) => each['id'] === row?.id);
    const text = `http://127.0.0.1:8080/sources/page/${String(row?.['source_sha256']).slice(0, 12)}`;
    expect(node).toMatchObject({
      '@id': `${text}#m-${String(row?.id)}`,
      '@type': ['oa:Annotation'],
      'oa:motivatedBy': { '@id': 'oa:describing' },
      'oa:hasBody': { '@type': 'nashir:Date', edtf: '2016-09-14', date_start: '2016-09-14', date_end: '2016-09-14' },
      'oa:hasTarget': {
        'oa:hasSource': { '@id': `${text}.txt` },
        'oa:hasSelector': [
          { '@type': 'oa:TextPositionSelector', start: row?.['start'], end: row?.['end'] },
          {
            '@type': 'oa:TextQuoteSelector',
            quote: '14 شتنبر 2016',
            'oa:prefix': 'انعقد الاجتماع في الرباط يوم ',
            'oa:suffix': ' بالمغرب، ثم في مراكش خلال دجنبر',
          },
        ],
      },
    });
  });

  test('a thing names the mentions that support it', async () => {
    const { publish, json } = await workshop({ 'sources/a.txt': 'في المغرب.', 'sources/b.txt': 'زار المغرب.' });
    await publish(quiet);
    const places = await json<Row[]>('data/places/latest/places.json');
    const mentions = await json<Row[]>('data/mentions/latest/mentions.json');
    const inOrder = ['a', 'b'].map((source) => mentions.find((row) => row['source_id'] === source)?.id);
    expect(places).toMatchObject([
      { id: 'MA', name: 'المغرب', alt_names: [], iso: 'MA', country: null, mentions: inOrder },
    ]);
  });
});
