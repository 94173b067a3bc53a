import type { Token } from '../../arabic/token.js';

// What Latin letters are written with in Arabic; vowels may be left out or stand as ا, ع, و, ي.
const written: Readonly<Record<string, string>> = {
  a: 'اع',
  e: 'ايع',
  i: 'اي',
  o: 'او',
  u: 'اوي',
  b: 'ب',
  c: 'كسشق',
  d: 'دض',
  f: 'ف',
  g: 'غجقك',
  h: 'هحا',
  j: 'جيخ',
  k: 'كق',
  l: 'ل',
  m: 'م',
  n: 'ن',
  p: 'بف',
  q: 'قك',
  r: 'ر',
  s: 'سشصز',
  t: 'تط',
  v: 'ف',
  w: 'و',
  x: 'كز',
  y: 'ياو',
  z: 'زظ',
};
const most = 2;
// With small letters: capitals are short for several words.
const capital = /^\p{Lu}(?=.*\p{Ll})[\p{L}\d]{2,}$/u;

/**
 * The end of the one or two Latin words that are the name before their bracket in the letters of its own language: `غرينبيس (Greenpeace)`. A
 * translation begins with other letters.
 */
export function latinNameEnd(tokens: readonly Token[], start: number): number | undefined {
  if (tokens[start - 1]?.normal !== '(') return undefined;
  let end = start;
  while (tokens[end]?.tags.has('Latin') === true) end++;
  const latin = tokens.slice(start, end);
  if (tokens[end]?.normal !== ')' || latin.length > most || !latin.every(({ text }) => capital.test(text)))
    return undefined;
  const arabic = tokens.slice(Math.max(0, start - 1 - latin.length), start - 1);
  return arabic.length === latin.length && latin.every(({ normal }, i) => isWritten(normal, arabic[i]?.bare ?? ''))
    ? end
    : undefined;
}

const isWritten = (latin: string, arabic: string): boolean => {
  const first = written[latin.charAt(0)] ?? '';
  return (
    arabic !== '' && first.includes(arabic.charAt(0)) && consonantsOf(latin).every((letter) => has(arabic, letter))
  );
};
/** The first letters that Arabic does not leave out. */
const consonantsOf = (latin: string): string[] => latin.match(/[lmnrbfdt]/gu)?.slice(0, 2) ?? [];
const has = (arabic: string, letter: string): boolean =>
  Array.from(written[letter] ?? '').some((sign) => arabic.includes(sign));
