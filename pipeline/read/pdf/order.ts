import type { Unit } from './units.js';

/** The direction of the last letter before, which tells how a number is written after it. */
export type Strong = 'right-to-left' | 'left-to-right' | undefined;

type Direction = Exclude<Strong, undefined> | 'digit' | 'neutral';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const isLetter = /\p{L}/u;
const isDigit = /\p{Nd}/u;
const arabicDigit = /[٠-٩]/u;
const separator = /^[.,:/،٫٬]$/u;
const sign = /^[-+−]$/u;
const percent = /^[%‰٪$€£¥°#]$/u;

function directionOf({ text }: Unit): Direction {
  if (isDigit.test(text)) return 'digit';
  if (!isLetter.test(text)) return 'neutral';
  return rightToLeft.test(text) ? 'right-to-left' : 'left-to-right';
}

/** A line in the order in which it is read, and the direction of its last letter. */
export interface Read {
  readonly text: string;
  readonly strong: Strong;
}

/** Quotation marks have no direction of their own in Unicode, but PDFium turns them as it turns brackets. */
const turned = new Map(['“”', '”“', '‘’', '’‘'].map((pair) => [pair.charAt(0), pair.charAt(1)]));

const isRightToLeft = (unit: Unit): boolean => directionOf(unit) === 'right-to-left';

/** Reads a line that runs from left to right, in which words in Arabic letters are turned. */
export function readLeftToRight(units: readonly Unit[]): Read {
  const line = units.toReversed();
  let text = '';
  for (let i = 0; i < line.length;) {
    let end = i;
    // Arabic words and what stands between them.
    for (let k = i; k < line.length && directionOf(line[k] ?? space) !== 'left-to-right'; k++)
      if (isRightToLeft(line[k] ?? space)) end = k + 1;
    if (end > i && isRightToLeft(line[i] ?? space)) {
      text += readRightToLeft(line.slice(i, end).reverse(), undefined).text;
      i = end;
    } else text += line[i++]?.text ?? '';
  }
  return { text, strong: 'left-to-right' };
}

const space: Unit = { text: ' ', left: 0, right: 0 };

/**
 * Reads a line that was written from right to left: numbers and words in Latin letters, which stand in it from left to
 * right, are turned. This is the bidirectional algorithm of Unicode (UAX 9) the other way about.
 */
export function readRightToLeft(units: readonly Unit[], before: Strong): Read {
  const directions = units.map(directionOf);
  if (before === undefined && !directions.includes('right-to-left') && directions.includes('left-to-right'))
    return readLeftToRight(units);
  const textOf = (i: number): string => units[i]?.text ?? '';
  const isNumber = (i: number): boolean => directions[i] === 'digit';
  let text = '';
  let strong = before;

  /** Where the number ends that begins at a place; signs belong to it unless it follows Arabic. */
  const endOfNumber = (start: number): number => {
    const isApart = strong === 'right-to-left' || arabicDigit.test(textOf(start));
    let end = start;
    if (!isApart) while (percent.test(textOf(end)) || (end === 0 && sign.test(textOf(end)))) end++;
    for (;;) {
      while (isNumber(end)) end++;
      const next = textOf(end);
      if (!isNumber(end + 1) || !(separator.test(next) || (!isApart && sign.test(next)))) break;
      end++;
    }
    if (!isApart) while (percent.test(textOf(end))) end++;
    return end;
  };

  /** Where words in Latin letters end that begin at a place: after the last letter that no Arabic parts from it. */
  const endOfLatin = (start: number): number => {
    let end = start;
    for (let i = start; i < units.length && directions[i] !== 'right-to-left'; i++)
      if (directions[i] === 'left-to-right') end = i + 1;
    return end;
  };

  for (let i = 0; i < units.length;) {
    const direction = directions[i];
    let end = i + 1;
    if (
      direction === 'digit' ||
      (strong !== 'right-to-left' && isNumber(i + 1) && (percent.test(textOf(i)) || (i === 0 && sign.test(textOf(i)))))
    ) {
      end = endOfNumber(i);
      // COVID-19: what is tied to a word is read with it.
      const word = textOf(end).trim() === '' ? end : end + 1;
      if (textOf(end) !== ' ' && (directions[end] === 'left-to-right' || directions[word] === 'left-to-right'))
        end = endOfLatin(end);
    } else if (direction === 'left-to-right') end = endOfLatin(i);
    if (direction === 'neutral' && end === i + 1) text += turned.get(textOf(i)) ?? textOf(i);
    else for (let k = end - 1; k >= i; k--) text += textOf(k);
    if (directions.slice(i, end).includes('left-to-right')) strong = 'left-to-right';
    else if (direction === 'right-to-left') strong = direction;
    i = end;
  }
  return { text, strong };
}
