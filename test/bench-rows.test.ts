import { expect, test } from 'vitest';
import { rows, table } from '../bench/rows.js';

test('the rows of the benchmark have the fourteen columns of their table', () => {
  const [row] = rows(1);
  const columns = Object.keys(table([]).schema.properties);
  expect(columns).toHaveLength(14);
  expect(Object.keys(row ?? {})).toEqual(columns);
});
