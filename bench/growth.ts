import { readDocument } from '../pipeline/document.js';
import { plainText, unknownMetadata } from '../pipeline/extract.js';
import type { Knowledge } from '../pipeline/knowledge.js';
import { bestOf } from './clock.js';

/** Texts that would trip a reader that looks back or ahead without a bound; each is repeated. */
const hostile = {
  'words without a stop': 'كلمة ',
  'numbers joined by و': 'و15 ',
  'nested names': 'لجنة مجلس وزارة ',
  'opening quotes': '” « ',
  'opening brackets': '(',
  'dates packed': '14/16 ماي 2014',
  'one word run on': 'والادماج',
  'numerals in words': 'ثلاثة وعشرون مليونا و',
  'combining marks': '\u064b',
  'line ends': '\n',
  spaces: ' ',
};

const length = 40_000;

/** The time of four times the text over the time of the text: 4 is linear. */
export const growth = (knowledge: Knowledge): string[] =>
  Object.entries(hostile).map(([name, piece]) => {
    const seconds = (characters: number): number => {
      const text = piece.repeat(characters / piece.length);
      return bestOf(3, () => readDocument({ id: '-', text, ...plainText, metadata: unknownMetadata }, knowledge));
    };
    return `${name.padEnd(28)} ${(seconds(4 * length) / seconds(length)).toFixed(1)} x the time for 4 x the text`;
  });
