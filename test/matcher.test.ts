import { createRequire } from 'node:module';
import type Nlp from 'compromise/one';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '../pipeline/arabic/compromise.js';
import { fold } from '../pipeline/arabic/fold.js';
import { matchPattern, type Pattern } from '../pipeline/arabic/matcher.js';
import { Token, tagSet, wordOf } from '../pipeline/arabic/token.js';
import { recognisers } from '../pipeline/recognise/recognisers.js';

type Pointer = readonly [stretch: number, start: number, end: number];
type Match = (
  stretches: readonly (readonly object[])[],
  todo: { regs: readonly object[] },
) => { ptrs: readonly Pointer[]; byGroup: Record<string, readonly Pointer[]> };

const nlp = createRequire(import.meta.url)('compromise/one') as typeof Nlp;
const { match } = (nlp.methods() as { one: { match: Match } }).one;

const ofRules = recognisers.flatMap(({ rules }) => rules.map((rule) => rule.match));
// What no rule asks for today.
const others = [
  '[#A+] #A',
  '#A? #A',
  '[<x>a? #B+] [<y>c?]',
  '#A? (a|#B c) d?',
  '!#A? b #C',
  '(a|b c)+ #D',
  '!(a b)? #D',
  '.? #A',
];

/** What may stand at a term of a pattern: a word and a tag. */
const atomsOf = (pattern: Pattern): (readonly [word: string, tag: string])[] =>
  pattern.flatMap(({ tag = '', word, fastOr, choices = [] }) => [
    ...Array.from(fastOr ?? [word ?? 'الكلمة'], (each) => [each, tag] as const),
    ...choices.flatMap(atomsOf),
  ]);

interface Parsed {
  readonly regex?: RegExp;
  readonly choices?: readonly (readonly Parsed[])[];
}

/** Compromise reads a lone slash as an expression that every word matches: it is the mark itself. */
const withSlashes = (terms: readonly Parsed[]): object[] =>
  terms.map(({ regex, choices, ...term }) => ({
    ...term,
    ...(regex && (String(regex) === '/(?:)/' ? { word: '/' } : { regex })),
    ...(choices && { choices: choices.map(withSlashes) }),
  }));

/** What compromise itself matches at the beginning of a text: where it ends, and its groups. */
function matchedByCompromise(pattern: string, words: readonly object[]): { end: number; groups: object } | undefined {
  const parsed = nlp.parseMatch(pattern.replace(/[\u0600-\u06ff]+/gu, fold)) as readonly Parsed[];
  const [first, ...rest] = withSlashes(parsed);
  const { ptrs, byGroup } = match([words], { regs: [{ ...first, start: true }, ...rest] });
  const groups = Object.entries(byGroup).map(([name, [pointer]]) => [name, pointer?.slice(1, 3)]);
  return ptrs[0] && { end: ptrs[0][2], groups: Object.fromEntries(groups) as object };
}

describe('the matcher of patterns', () => {
  it('matches what compromise matches, which parses them', () => {
    for (const pattern of new Set([...ofRules, ...others])) {
      const compiled = compilePattern(pattern);
      const atoms = atomsOf(compiled);
      const inOrder = fc.shuffledSubarray([...atoms.keys()]).map((list) => list.sort((a, b) => a - b));
      const anyhow = fc.array(fc.nat(atoms.length - 1), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(fc.oneof(inOrder, anyhow), (list) => {
          const words = list.map((i) => wordOf(atoms[i]?.[0] ?? '', '', tagSet([atoms[i]?.[1] ?? ''])));
          const tokens = words.map((word, at) => new Token('', word, at, at, 'spaced'));
          const [found] = matchPattern([tokens], [{ sentence: 0, start: 0, end: tokens.length }], compiled);
          const expected = matchedByCompromise(pattern, words);
          expect(found?.groups, pattern).toEqual(expected?.groups);
          if (found && expected && Object.keys(expected.groups).length === 0)
            expect(found.span, pattern).toEqual([0, expected.end]);
        }),
        { numRuns: 40, seed: 5 },
      );
    }
  });

  it.each(['#A{2,3} b', '#A .* b', '^#A', '#A $', '@hasComma #A'])('refuses what it does not know (%s)', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(/^Unexpected .+ in the pattern `/u);
  });
});
