import { describe, expect, it } from 'vitest';
import { curationLine } from '../portal/components/report.js';
import { curationsIn, energy, entry } from './curating.js';
import { rejectionOf } from './workshop.js';

describe('a file of corrections is refused, with line and column,', () => {
  it.each([
    ['that is no list', 'reject: date-1', '1:1: Unexpected value, expected a list: lines that begin with `- `'],
    ['that is no YAML', '- reject: "date', '1:16: Unexpected YAML: Missing closing "quote'],
    ['with a key twice', '- reject: a\n  reject: b', '2:3: Unexpected YAML: Map keys must be unique'],
    ['that nests without end', '['.repeat(20_000), '1:201: Unexpected nesting without end, expected plain values'],
    ['that nests in lines', '- '.repeat(20_000), '1:401: Unexpected nesting without end, expected plain values'],
    [
      'that unfolds without end',
      `- &a [x]\n${['a', 'b', 'c', 'd'].map((last, i) => `- &${'bcde'[i] ?? ''} [${`*${last}, `.repeat(9)}]\n`).join('')}`,
      '1:1: Unexpected aliases without end, expected plain values',
    ],
    ['that holds itself', '- &a { reject: *a }', '1:1: Unexpected aliases without end, expected plain values'],
    ['with a key that there is not', entry('rejekt: date-1'), '1:3: Unexpected key `rejekt`'],
    ['that does nothing', '- { why: x }', '1:3: Cannot find what to do, expected `accept`, `reject`'],
    [
      'that does two things',
      entry('reject: event/a\n  accept: event/b'),
      '1:3: Unexpected `reject` beside `accept`, expected one of them',
    ],
    ['that names no row', entry('reject: UNGA-70'), '1:3: Unexpected `UNGA-70`, expected the id of a mention'],
    ['with a kind mistyped', entry('reject: evnt/UNGA-70'), 'did you mean `event/UNGA-70`?'],
    [
      'with a field mistyped',
      entry('accept: event/UNGA-70\n  field: dat\n  was: 2015'),
      '2:3: Unexpected field `dat` of event',
    ],
    [
      'that writes what a row rests on',
      entry('replace: event/a\n  field: evidence\n  was: x\n  value: y'),
      '2:3: Unexpected field `evidence` of event',
    ],
    [
      'that replaces without what was there',
      entry('replace: event/a\n  field: date\n  value: 2015'),
      '1:3: Cannot replace without `was`',
    ],
    [
      'that replaces one field more than was seen',
      entry('replace: event/a\n  was: { date: 2015 }\n  value: { date: 2016, city: x }'),
      '3:24: Cannot replace `city` without what it was',
    ],
    ['without a reason', '- { reject: event/a, by: x, on: 2026-01-01 }', '1:3: Cannot reject without `why`'],
    ['without a person', '- { reject: event/a, why: x, on: 2026-01-01 }', '1:3: Cannot reject without `by`'],
    [
      'on no day',
      '- { reject: event/a, why: x, by: y, on: 2026-02-30 }',
      '1:37: Unexpected `2026-02-30`, expected a date',
    ],
    [
      'that merges what is not of one kind',
      entry('merge: event/a\n  into: organization/b'),
      '2:3: Unexpected `organization/b`, expected a key of the same kind: `event/…`',
    ],
    [
      'that merges mentions',
      entry('merge: date-0123456789abcdef\n  into: event/b'),
      'expected a row of `organizations`',
    ],
    ['that adds what no words support', entry('add: event/a\n  value: { name: x }'), 'Cannot add without `evidence`'],
    ['that decides a report', entry('report: event/a\n  status: decided'), 'Unexpected `report` that is decided'],
    [
      'that names a value without its field',
      entry('replace: event/a\n  was: 2015\n  value: 2016'),
      '2:3: Cannot tell what `was` is of without `field`',
    ],
  ])('%s', async (_, yaml, message) => {
    expect(await rejectionOf(curationsIn(yaml))).toContain(message);
  });

  it('and takes the line that the portal shows, once it has a reason', async () => {
    const line = curationLine(`event/${energy}`);
    expect(await rejectionOf(curationsIn(line))).toContain('why: Unexpected ``'.replace('why: ', ''));
    expect(await curationsIn(line.replace('why: ""', 'why: "السنة خاطئة"'))).toMatchObject([
      { action: 'report', row: { dataset: 'events', id: energy }, isOpen: true },
    ]);
  });
});
