import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetNames } from '../pipeline/check/dataset.js';
import { realEffects } from '../pipeline/effects.js';
import { serve, type Serving } from '../portal/serve.js';
import { publishedSite } from './published-site.js';

const asked = process.env['SOAK'] === undefined ? 200 : 10_000;
const seed = 20_181_107;

let serving: Serving;
const logged: string[] = [];
beforeAll(async () => {
  const site = await publishedSite(new URL('../input/', import.meta.url));
  serving = await serve(site.output, '127.0.0.1', 0, { ...realEffects, log: (line) => logged.push(line) });
}, 600_000);
afterAll(() => serving.stop());

/** What people and machines send that mean no good, or do not know better. */
const hostile = [
  `'`,
  `"`,
  `'; DROP TABLE dates; --`,
  `" OR 1=1 --`,
  '%',
  '_',
  '*',
  'NEAR(a b)',
  'a AND',
  '(((',
  '"unclosed',
  '-',
  ':',
  '^',
  '\\',
  '\u0000',
  '\u202e',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '${7*7}',
  '9'.repeat(400),
  '-0',
  '1e309',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  '😀',
  'وزارة',
  '2016-99',
  '',
];
const columns = [
  'id',
  'kind',
  'value',
  'amount',
  'date_start',
  'mentions',
  'acronyms',
  'confidence',
  'rowid',
  'nothing',
];
const operators = ['', '.from', '.to', '.contains', '.empty', '.not', '.nothing'];
const names = [
  'limit',
  'cursor',
  'sort',
  'columns',
  'q',
  'groups',
  'measures',
  'records_format',
  'from',
  'to',
  'start',
  'rows',
  'fq',
  'filters',
  'id',
];

const value = fc.oneof(
  fc.constantFrom(...hostile),
  fc.constantFrom(...columns, ...columns.map((column) => `-${column}`), 'sum:amount', 'max:start', 'avg:quote'),
  fc.integer().map(String),
  fc.string({ maxLength: 40, unit: 'binary' }),
);
const parameter = fc.tuple(
  fc.oneof(
    fc.constantFrom(...names),
    fc.tuple(fc.constantFrom(...columns), fc.constantFrom(...operators)).map((parts) => parts.join('')),
    fc.constantFrom(...hostile),
  ),
  value,
);
const part = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...datasetNames) }, value);
const path = fc.oneof(
  part.map((name) => ['api', 'v1', 'datasets', name, 'rows']),
  part.map((name) => ['api', 'v1', 'datasets', name, 'facets']),
  part.map((name) => ['api', 'v1', 'datasets', name, 'aggregates']),
  part.map((name) => ['api', 'v1', 'datasets', name, 'diff']),
  fc.tuple(part, value).map(([name, id]) => ['api', 'v1', 'datasets', name, 'rows', id]),
  fc.tuple(value, value).map(([kind, key]) => ['api', 'v1', 'things', kind, key]),
  value.map((id) => ['api', 'v1', 'sources', id]),
  fc.constant(['api', 'v1', 'search']),
  fc
    .constantFrom('package_search', 'package_show', 'datastore_search', 'resource_show', 'tag_list', '__proto__')
    .map((action) => ['api', '3', 'action', action]),
  part.map((name) => ['data', name]),
  fc.constant(['search']),
  fc.tuple(value, value).map(([kind, key]) => ['en', 'id', kind, key]),
);
const question = fc
  .tuple(path, fc.array(parameter, { maxLength: 5 }))
  .map(
    ([parts, parameters]) =>
      `${parts.map((each) => encodeURIComponent(each)).join('/')}?${new URLSearchParams(parameters).toString()}`,
  );

/** What a database says of a question that it does not understand. */
const trouble =
  /sqlite|syntax error|no such (?:column|table|module)|unrecognized token|unterminated|fts5:|malformed match/iu;

describe('whatever is asked', () => {
  test(`of ${asked.toLocaleString('en')} questions none makes the server fail, or tell of its database`, async () => {
    const wrong: string[] = [];
    for (const address of fc.sample(question, { numRuns: asked, seed })) {
      const answer = await fetch(serving.address + address, { redirect: 'manual' });
      const text = await answer.text();
      if (answer.status >= 500 || trouble.test(text)) wrong.push(`${String(answer.status)} ${address}`);
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(logged).toEqual([]);
  }, 600_000);
});
