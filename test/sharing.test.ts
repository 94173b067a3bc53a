import { expect, test } from 'vitest';
import { sharing } from '../pipeline/publish/tables/sharing.js';

test('equal lists are equal, empty ones are one, and what is neither text nor list stays as it is', () => {
  const share = sharing();
  const value = { of: 'another sort' };
  expect([share(['أ', 'ب']), share('أ'), share(null), share(undefined), share(2)]).toEqual([
    ['أ', 'ب'],
    'أ',
    null,
    undefined,
    2,
  ]);
  expect(share([])).toBe(share([]));
  expect(share(value)).toBe(value);
});
