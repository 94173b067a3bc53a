import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetNames, type Row } from '../pipeline/check/dataset.js';
import { realEffects } from '../pipeline/effects.js';
import { serve, type Serving } from '../portal/serve.js';
import { publishedSite, type PublishedSite } from './published-site.js';

let site: PublishedSite;
let serving: Serving;
beforeAll(async () => {
  site = await publishedSite(new URL('../input/', import.meta.url));
  serving = await serve(site.output, '127.0.0.1', 0, realEffects);
}, 60_000);
afterAll(() => serving.stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${serving.address}${path}`, { headers });
const json = async <T>(path: string): Promise<T> => (await (await get(path)).json()) as T;

interface Rows {
  readonly total: number;
  readonly rows: Row[];
  readonly next: string | null;
}
const asked = (dataset: string, query: string): Promise<Rows> => json<Rows>(`api/v1/datasets/${dataset}/rows?${query}`);

describe('the API', () => {
  test('gives every row of every dataset as it was published, page by page', async () => {
    for (const name of datasetNames) {
      const rows: Row[] = [];
      for (let next: string | null = `?limit=150`; next !== null;) {
        const answer: Rows = await json(`api/v1/datasets/${name}/rows${next}`);
        rows.push(...answer.rows);
        next = answer.next && new URL(answer.next).search;
      }
      expect(rows).toEqual(await site.json(`data/${name}/latest/${name}.json`));
    }
  });

  test('gives them as the published CSV, and as lines, by suffix and by what is accepted', async () => {
    const path = 'api/v1/datasets/amounts/rows';
    const csv = await site.read('data/amounts/latest/amounts.csv');
    expect(await (await get(`${path}.csv`)).text()).toBe(csv);
    const answer = await get(path, { Accept: 'text/csv' });
    expect([answer.headers.get('Content-Type'), await answer.text()]).toEqual([
      'text/csv; charset=utf-8; header=present',
      csv,
    ]);
    const lines = (await (await get(`${path}.jsonl?columns=id,amount`)).text()).trimEnd().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line) as Row))).toEqual(
      Array.from({ length: 5 }, () => ['id', 'amount']),
    );
  });

  test.each<readonly [query: string, test: (row: Row) => boolean]>([
    ['kind=place', (row) => row['kind'] === 'place'],
    ['kind=place&kind=date', (row) => row['kind'] === 'place' || row['kind'] === 'date'],
    ['start.from=5000&start.to=6000', (row) => Number(row['start']) >= 5000 && Number(row['start']) <= 6000],
    ['currency.empty=false', (row) => row['currency'] !== null],
    ['currency.empty=true&approx=true', (row) => row['currency'] === null && row['approx'] === true],
    ['quote.contains=الأمم', (row) => String(row['quote']).includes('الأمم')],
    [
      'kind=date&value.empty=false&confidence.to=0.9',
      (row) => row['kind'] === 'date' && Number(row['confidence']) <= 0.9,
    ],
  ])('filters by %s', async (query, holds) => {
    const all = await site.json<Row[]>('data/mentions/latest/mentions.json');
    const { total, rows } = await asked('mentions', `${query}&limit=1000`);
    expect(rows).toEqual(all.filter(holds));
    expect(total).toBe(rows.length);
    expect(total).toBeGreaterThan(0);
  });

  test('filters decimals as numbers and days by year or month, and lists by their items', async () => {
    const amounts = await asked('amounts', 'amount.from=3000000&sort=amount&columns=amount');
    expect(amounts.rows.map((row) => row['amount'])).toEqual(['3000000', '13000000', '200000000', '1800000000']);
    const days = await asked('dates', 'date_start.from=2016-09&date_start.to=2016&columns=date_start');
    expect(days.rows.length).toBeGreaterThan(0);
    expect(days.rows.every((row) => String(row['date_start']) >= '2016-09' && String(row['date_start']) < '2017')).toBe(
      true,
    );
    const [named] = (await asked('organizations', 'acronyms=OIM')).rows;
    expect(named?.id).toBe('IOM');
  });

  test('sorts either way, with empty cells last', async () => {
    for (const sort of ['value', '-value', '-confidence,start']) {
      const { rows } = await asked('mentions', `sort=${sort}&limit=1000`);
      const values = rows.map((row) => row[sort.replace(/^-|,.*$/gu, '')] ?? null);
      const filled = values.filter((value) => value !== null);
      expect(values.slice(filled.length).every((value) => value === null)).toBe(true);
      const order = [...filled].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(filled).toEqual(sort.startsWith('-') ? order.reverse() : order);
    }
  });

  test('finds words in all their forms', async () => {
    const finds = async (words: string, text: string): Promise<boolean> =>
      JSON.stringify(await json(`api/v1/search?limit=100&q=${encodeURIComponent(words)}`)).includes(text);
    expect(await finds('وزارة', 'الوزارة المكلفة')).toBe(true);
    expect(await finds('هجرات', 'المنظمة الدولية للهجرة')).toBe(true);
    expect(await finds('الهِجْرَةُ', 'المنظمة الدولية للهجرة')).toBe(true);
    expect(await finds('اروبا', 'أوروبا')).toBe(false);
    expect(await finds('اوروبا', 'أوروبا')).toBe(true);
  });

  test('says of a relation who does what to whom, in the language of the page', async () => {
    const asked = async (language: string): Promise<string> => {
      const page = await fetch(
        `${serving.address}${language}search?q=${encodeURIComponent('عضو المنظمة الدولية للهجرة')}`,
      );
      return (await page.text()).replace(/<\/?mark[^>]*>/gu, '');
    };
    expect(await asked('')).toMatch(/المغرب عضو في المنظمة الدولية للهجرة/u);
    expect(await asked('en/')).toMatch(/is a member of المنظمة/u);
  });

  test('counts values and takes rows together', async () => {
    const { facets } = await json<{ facets: Record<string, { value: string; rows: number }[]> }>(
      'api/v1/datasets/mentions/facets?columns=kind,approx&limit=2',
    );
    expect(facets['kind']?.map(({ value }) => value)).toEqual(['organization', 'place']);
    expect(facets['approx']).toEqual([
      { value: false, rows: 367 },
      { value: true, rows: 3 },
    ]);
    expect(
      await json('api/v1/datasets/amounts/aggregates?groups=currency&measures=sum:amount,distinct:quote'),
    ).toMatchObject({
      groups: [
        { currency: 'EUR', rows: 4, 'sum:amount': 2005400000, 'distinct:quote': 4 },
        { currency: 'USD', rows: 1, 'sum:amount': 13000000 },
      ],
    });
  });

  test('gives things, sources and one row', async () => {
    expect(await json('api/v1/things/organization/IOM')).toMatchObject({
      dataset: 'organizations',
      row: { id: 'IOM' },
      history: [],
    });
    expect(await json('api/v1/sources/multilateral-cooperation')).toMatchObject({
      source: { id: 'multilateral-cooperation' },
    });
    const [first] = await site.json<Row[]>('data/dates/latest/dates.json');
    expect(await json(`api/v1/datasets/dates/rows/${first?.id ?? ''}`)).toEqual(first);
  });

  test.each<readonly [path: string, status: number, detail: RegExp]>([
    ['api/v1/datasets/dates/rows?nonsense=1', 400, /`nonsense`.*edtf/u],
    ['api/v1/datasets/dates/rows?limit=5000', 400, /`5000`.*`limit`.*1–1000/u],
    ['api/v1/datasets/dates/rows?sort=nothing', 400, /`sort`/u],
    ['api/v1/datasets/dates/rows?columns=nothing', 400, /`columns`/u],
    ['api/v1/datasets/dates/rows?cursor=x', 400, /`cursor`/u],
    ['api/v1/datasets/amounts/rows?amount.from=much', 400, /`much`/u],
    ['api/v1/datasets/mentions/facets', 400, /`columns`/u],
    ['api/v1/datasets/mentions/aggregates?measures=sum:quote', 400, /`sum:quote`/u],
    ['api/v1/datasets/mentions/diff?from=9.9.9', 400, /`9.9.9`/u],
    ['api/v1/datasets/nothing/rows', 404, /nothing/u],
    ['api/v1/things/organization/nobody', 404, /nobody/u],
    [`api/v1/search?q=${'a'.repeat(9000)}`, 414, /8,000/u],
    ['api/v1/nothing', 404, /nothing/u],
  ])('refuses %s in words', async (path, status, detail) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, 'application/problem+json']);
    expect((await answer.json()) as object).toMatchObject({ status, title: expect.stringMatching(detail) as string });
  });

  test('refuses in the language that is asked for', async () => {
    const answer = await get('api/v1/datasets/dates/rows?limit=0', { 'Accept-Language': 'de, fr;q=0.5, ar;q=0.7' });
    expect([answer.headers.get('Content-Language'), await answer.text()]).toEqual([
      'ar',
      expect.stringContaining('والمنتظر'),
    ]);
  });

  test('is described by OpenAPI with every path that it answers to, and what it answers', async () => {
    interface Described {
      readonly in: string;
      readonly name: string;
      readonly example?: string;
    }
    const description = await json<{
      openapi: string;
      paths: Record<string, { get: { parameters: Described[] } }>;
    }>('api/openapi.json');
    expect(description.openapi).toBe('3.1.0');
    const ajv = addFormats.default(new Ajv2020({ strict: false, logger: false }));
    ajv.addSchema(description, 'openapi');
    for (const [path, { get: operation }] of Object.entries(description.paths)) {
      const names = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
      expect([path, names]).toEqual([path, [...new Set(names)]]);
      const query = operation.parameters
        .filter((parameter) => parameter.in === 'query' && parameter.example !== undefined)
        .map(({ name, example = '' }) => `${name}=${encodeURIComponent(example)}`);
      const [, dataset = ''] = /^\/datasets\/([^/]+)\/rows\/\{id\}$/u.exec(path) ?? [];
      const [first] = dataset === '' ? [] : (await asked(dataset, 'limit=1')).rows;
      const real = path
        .replace('{kind}/{key}', 'organization/IOM')
        .replace('/sources/{id}', '/sources/multilateral-cooperation')
        .replace('{id}', first?.id ?? 'nothing');
      const answer = await get(`api/v1${real}?${query.join('&')}`);
      expect([real, answer.status]).toEqual([real, real.endsWith('/nothing') ? 404 : 200]);
      if (!answer.ok) continue;
      const place = `openapi#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`;
      const validate = ajv.compile({ $ref: encodeURI(place) });
      expect([path, validate(await answer.json()), validate.errors]).toEqual([path, true, null]);
    }
  });
});
