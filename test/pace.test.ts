import { expect, test } from 'vitest';
import { pace } from '../pipeline/commands/pace.js';
import type { Progress } from '../pipeline/tell.js';

/** What is said of stages that are told at these milliseconds. */
function said(...told: readonly [time: number, stage: string, progress?: Progress][]): string[] {
  const lines: string[] = [];
  let clock = 0;
  const tell = pace(
    (line) => lines.push(line),
    () => new Date(clock),
    10_000,
  );
  for (const [time, ...what] of told) {
    clock = time;
    tell(...what);
  }
  return lines;
}

const read = (done: number, of: number): [string, Progress] => ['read', { done, of }];

test('a stage is said as it begins, and once', () => {
  expect(said([0, 'look'], [5, 'look'], [20_000, 'look'], [20_001, 'check'])).toEqual(['look', 'check']);
});

test('how far it is comes at its beginning and its end, and in between now and then, with the rate and what is left', () => {
  expect(
    said(
      [0, ...read(1, 1000)],
      [9_999, ...read(90, 1000)],
      [10_000, ...read(101, 1000)],
      [15_000, ...read(150, 1000)],
      [20_000, ...read(201, 1000)],
      [100_000, ...read(1000, 1000)],
    ),
  ).toEqual([
    'read: 1 of 1000',
    'read: 101 of 1000, 10/s, 90 s left',
    'read: 201 of 1000, 10/s, 80 s left',
    'read: 1000 of 1000, 10.0/s',
  ]);
});

test.each([
  [2, 3, '0.1/s, 10 s left'],
  [2, 20, '0.1/s, 3 min left'],
  [2, 1000, '0.1/s, 2 h 46 min left'],
  [5001, 10_000, '500/s, 10 s left'],
])('after ten seconds %i of %i are %s', (done, of, expected) => {
  expect(said([0, ...read(1, of)], [10_000, ...read(done, of)])[1]).toBe(
    `read: ${String(done)} of ${String(of)}, ${expected}`,
  );
});

test('a stage that is done at once has no rate, and each stage has its own', () => {
  expect(said([0, ...read(1, 2)], [1, ...read(2, 2)], [2, 'write', { done: 1, of: 1 }])).toEqual([
    'read: 1 of 2',
    'read: 2 of 2',
    'write: 1 of 1',
  ]);
});
