import { CharacterClass, classes, firstShape, shapes } from './characters.js';
import { fold } from './fold.js';
import type { Token } from './token.js';
import { withoutArticle } from './vocabulary.js';

const quoteMarks = /^["«»“”„‟‹›]$/u;

/**
 * The words of a name as one would write them: presentation forms become letters, invisible characters, quote marks and repeated
 * spaces go, words run together are set apart, and a first word in which لـ swallowed the article gets it back.
 */
export function clean(
  tokens: readonly Pick<Token, 'normal' | 'tags' | 'start' | 'end' | 'joint'>[],
  source: string,
): string {
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

/** A text without presentation forms and invisible characters, its spaces single. */
export function cleanText(text: string): string {
  let [cleaned, from, isSpaced] = ['', 0, false];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const type = classes[unit];
    const isSeen = type !== CharacterClass.invisible;
    isSpaced ||= type !== CharacterClass.arabic && type !== CharacterClass.digit;
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
