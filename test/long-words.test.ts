import { expect, test } from 'vitest';
import { differences } from '../pipeline/report/differences.js';
import { indexedTerms, terms } from '../portal/store/terms.js';

/** More letters than an expression can take for one word. */
const long = 'ا'.repeat(6_000_000);

test('a word that nobody has written ends no search, and what stands beside it is found', () => {
  expect(indexedTerms(`${long} الهجرة`)).toContain(terms('هجرة')[0]);
});

test('a word that nobody has written ends no comparison of texts', () => {
  expect(differences(`${long} في 2014`, `${long} في 2015`)).toMatchObject([{ removed: '2014', added: '2015' }]);
});
