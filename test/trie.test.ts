import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameReader } from '../pipeline/arabic/sentences.js';
import { buildTrie } from '../pipeline/arabic/trie.js';
import { buildVocabulary } from '../pipeline/arabic/vocabulary.js';
import { listed } from '../pipeline/recognise/word-list.js';
import { words } from '../pipeline/arabic/words.js';

const tokensOf = nameReader(buildVocabulary([words, { Name: ['صندوق', 'منظمة', 'عمان', 'لجنة'] }]));
// Names of two rows, names that begin one another, and a second word that is cut, has an article or lost its own.
const names = [
  ['عمان', 'country'],
  ['عمان', 'city'],
  ['منظمة العمل', 'labour'],
  ['منظمة عمل', 'other labour'],
  ['منظمة العمل الدولية', 'international labour'],
  ['منظمة للهجرة', 'migration'],
  ['صندوق والتنمية', 'development'],
  ['لجنة 2030', 'agenda'],
] as const;

const list = listed(names.map(([name, key]) => ({ key, name })));

describe('the trie of names', () => {
  it.each(names)('finds %s as a name of %s', (name, entry) => {
    expect(buildTrie(list, tokensOf).longest(tokensOf(name), 0)?.entries).toContainEqual({ key: entry, name });
  });

  it('answers the same, whatever was asked before', () => {
    const fresh = names.map(([name]) => buildTrie(list, tokensOf).longest(tokensOf(name), 0));
    const order = fc.shuffledSubarray([...names.keys()], { minLength: names.length });
    fc.assert(
      fc.property(order, (asked) => {
        const trie = buildTrie(list, tokensOf);
        for (const i of asked) expect(trie.longest(tokensOf(names[i]?.[0] ?? ''), 0)).toEqual(fresh[i]);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
