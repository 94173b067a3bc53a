import { CharacterClass, classes, firstShape, shapes } from './characters.js';
import { fold } from './fold.js';
import type { Token } from './token.js';
import { withoutArticle } from './vocabulary.js';

type Piece = Pick<Token, 'normal' | 'tags' | 'start' | 'end' | 'joint'>;

const quoteMarks = /^["«»“”„‟‹›]$/u;

/**
 * The words of a name as one would write them: presentation forms become letters, invisible characters, quote marks and repeated
 * spaces go, words run together are set apart, and a first word in which لـ swallowed the article gets it back.
 */
export function clean(tokens: readonly Piece[], source: string): string {
  if (isClean(tokens, source)) return source.slice(tokens[0]?.start, tokens.at(-1)?.end);
  let name = '';
  let end: number | undefined;
  for (const token of tokens) {
    if (token.normal.length === 1 && quoteMarks.test(token.normal)) continue;
    const word = cleanText(source.slice(token.start, token.end));
    const isApart = token.joint !== 'attached' || (end !== token.start && /\s/u.test(source.slice(end, token.start)));
    if (end === undefined) name = token.tags.has('Li') ? articleRestored(word, token.normal) : word;
    else name += isApart ? ` ${word}` : word;
    end = token.end;
  }
  return name;
}

/** Whether a name is written as it should be, as most are: plain letters and digits, words apart by one space each. */
function isClean(tokens: readonly Piece[], source: string): boolean {
  let end: number | undefined;
  for (const token of tokens) {
    if (end === undefined ? token.tags.has('Li') : token.joint === 'run' || token.start > end + 1) return false;
    for (let i = end ?? token.start; i < token.end; i++) if (!isPlain(source, i)) return false;
    end = token.end;
  }
  return end !== undefined;
}

const space = 0x20;
const { arabic, digit, latin } = CharacterClass;

function isPlain(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  if (unit === space) return source.charCodeAt(at + 1) !== space;
  const type = classes[unit];
  return unit < firstShape && (type === arabic || type === digit || type === latin);
}

/** A text without presentation forms and invisible characters, its spaces single. */
export function cleanText(text: string): string {
  let [cleaned, from, isSpaced] = ['', 0, false];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const type = classes[unit];
    const isSeen = type !== CharacterClass.invisible;
    isSpaced ||= type !== arabic && type !== digit;
    const shape = unit < firstShape ? undefined : shapes.get(unit);
    if (isSeen && shape === undefined) continue;
    cleaned += text.slice(from, i) + (isSeen ? (shape ?? '') : '');
    from = i + 1;
  }
  const whole = from === 0 ? text : cleaned + text.slice(from);
  return isSpaced ? whole.replace(/\s+/gu, ' ').trim() : whole;
}

/** `للمنظمة` is المنظمة and `للجنة` is اللجنة: the folded form tells how many lams are the word's own. */
function articleRestored(word: string, normal: string): string {
  const wanted = withoutArticle(normal);
  const threeLams = `ا${word}`;
  return withoutArticle(fold(threeLams)).startsWith(wanted) ? threeLams : `ال${word.slice(2)}`;
}
