import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract, type Kind, type Mention } from '../pipeline/extract.js';
import { corpus as amount } from '../pipeline/recognise/amount/corpus.js';
import { corpus as count } from '../pipeline/recognise/count/corpus.js';
import { corpus as date } from '../pipeline/recognise/date/corpus.js';
import { corpus as duration } from '../pipeline/recognise/duration/corpus.js';
import type { Example } from '../pipeline/recognise/examples.js';
import { corpus as frequency } from '../pipeline/recognise/frequency/corpus.js';
import { corpus as ordinal } from '../pipeline/recognise/ordinal/corpus.js';
import { corpus as percentage } from '../pipeline/recognise/percentage/corpus.js';
import { corpus as reference } from '../pipeline/recognise/reference/corpus.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const section = /\n## What nashir reads\n([\s\S]*?)\n## /u.exec(readme)?.[1] ?? '';
const rows = [...section.matchAll(/^\| ([a-z]+) \| (.+?) \| (.+?) \| (.+?) \|$/gmu)]
  .map(([, kind = '', feature = '', example = '', value = '']) => ({ kind, feature, example, value }))
  .filter(({ kind }) => kind !== 'kind');
const examples: readonly Example[] = [amount, count, date, duration, frequency, ordinal, percentage, reference].flat();

/** A mention's value as the table has it: `2014-05-14/2014-05-16`, `500 MAD`, `40 at least`. */
function shown({ kind, value, time }: Mention): string {
  const { approx, min, max } = { approx: false, min: false, max: false, ...value };
  const bound = [approx && 'about', min && 'at least', max && 'at most'].filter((word) => word !== false);
  return [...partsOf(kind, { ...value }), ...(time === undefined ? [] : [time]), ...bound].join(' ');
}

function partsOf(kind: Kind, value: Readonly<Record<string, unknown>>): string[] {
  const named: Partial<Record<Kind, readonly string[]>> = {
    date: ['relation', 'edtf'],
    amount: ['amount', 'currency'],
    reference: ['number'],
  };
  const keys = named[kind] ?? ['iso8601', 'value', 'percent'];
  return keys.flatMap((key) => (typeof value[key] === 'string' ? [value[key]] : []));
}

/** What the README's cell says of an example: each mention of the kind, with what it states. */
function cellOf({ text, kind, metadata }: Example): string {
  const { published, country } = metadata;
  const { mentions } = extract(text, { ...(published && { published }), ...(country && { country }) });
  return mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => `\`${shown(mention)}\``)
    .join(', ');
}

describe('what the README says that nashir reads', () => {
  it('has a row for many features of each kind', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(examples.map(({ kind }) => kind)));
  });

  it.each(rows)('$kind, $feature: $example', ({ kind, example, value }) => {
    const found = examples.filter((each) => each.kind === kind && each.text === example);
    expect(found, 'an example of the corpus').not.toEqual([]);
    expect(found.map(cellOf)).toContain(value === 'nothing' ? '' : value);
  });
});
