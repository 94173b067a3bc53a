import { describe, expect, it } from 'vitest';
import { openedIn } from '../pipeline/arabic/openings.js';
import { sentencesOf } from '../pipeline/arabic/sentences.js';
import { wordOf, noTags } from '../pipeline/arabic/token.js';
import { trait } from '../pipeline/arabic/trait.js';
import { buildVocabulary } from '../pipeline/arabic/vocabulary.js';
import { words } from '../pipeline/arabic/words.js';
import { cuesOf } from '../pipeline/assemble/cues.js';

const cues = cuesOf([
  ['بتمويل من', 'funded'],
  ['تمويل', 'funding'],
  ['يضم', 'holds'],
]);
const vocabulary = buildVocabulary([words, { Name: ['المغرب'] }]);

function read(text: string) {
  const [tokens = []] = sentencesOf(text, [{ spans: [[0, text.length]] }], vocabulary);
  return { tokens, opened: openedIn(tokens) };
}

describe('the phrases of a frame', () => {
  it.each([
    ['as it stands', 'مشروع بتمويل من المغرب', ['funded']],
    ['after a letter that is attached to it', 'وبتمويل من المغرب', ['funded']],
    ['with its article', 'التمويل المغربي', ['funding']],
    ['after a و that is not cut off', 'المشروع ويضم المغرب', ['holds']],
    ['not in other words', 'مشروع المغرب', []],
  ])('are found %s, and only where the sentence may hold them', (_, text, found) => {
    const sentence = read(text);
    const hits = sentence.tokens.flatMap((__, at) => cues.at(sentence.tokens, at)?.value ?? []);
    expect(hits).toEqual(found);
    expect(cues.firstIn(sentence)?.value).toBe(found[0]);
    expect(cues.mayBeIn(sentence)).toBe(found.length > 0);
  });
});

describe('the first phrase of a sentence', () => {
  const sentence = read('يضم المشروع تمويلا وبتمويل من المغرب');
  it.each([
    ['from its beginning', 0, undefined, 'holds', 0],
    ['from a token on', 1, undefined, 'funded', 3],
    ['up to a token only', 1, 3, undefined, undefined],
  ])('is found %s', (_, from, to, value, start) => {
    const hit = cues.firstIn(sentence, from, to);
    expect([hit?.value, hit?.start]).toEqual([value, start]);
  });
});

describe('a trait', () => {
  it('is asked of a word once, wherever the word stands', () => {
    const asked: string[] = [];
    const isLong = trait(({ normal }) => asked.push(normal) > 0 && normal.length > 4);
    const [long, short] = [wordOf('المغرب', 'مغرب', noTags), wordOf('من', 'من', noTags)];
    expect([long, short, long, short].map((word) => isLong({ word }))).toEqual([true, false, true, false]);
    expect(asked).toEqual(['المغرب', 'من']);
  });
});
