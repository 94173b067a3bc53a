import type { TextLine } from './text-line.js';

/** In heights of a page: where headers and footers stand. */
const margin = 0.12;
/** In heights of a page: where nothing else stands, if it is printed smaller than the text. */
const edge = 0.06;
const small = 0.85;
/** On how many of the pages a header stands: each, or every other. */
const share = 0.4;
const fewest = 2;

export interface Sheet {
  readonly lines: readonly TextLine[];
  /** From the lowest to the highest place. */
  readonly height: number;
}

/** Takes headers, footers and numbers of pages away: what is said at the same place of several pages, but for digits. */
export function withoutFurniture(sheets: readonly Sheet[], bodySize: number): { lines: TextLine[][]; left: string[] } {
  const counts = new Map<string, number>();
  for (const sheet of sheets)
    for (const key of new Set(sheet.lines.filter((line) => isIn(margin, line, sheet)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(fewest, sheets.length * share);
  const left: string[] = [];
  const lines = sheets.map((sheet) =>
    sheet.lines.filter((line) => {
      const isRepeated = isIn(margin, line, sheet) && (counts.get(keyOf(line)) ?? 0) >= least;
      const isSmall = isIn(edge, line, sheet) && line.size < bodySize * small;
      if (isRepeated || isSmall) left.push(line.text);
      return !isRepeated && !isSmall;
    }),
  );
  return { lines, left };
}

const isIn = (part: number, { y }: TextLine, { height }: Sheet): boolean =>
  y < height * part || y > height * (1 - part);

const keyOf = ({ text, y }: TextLine): string =>
  `${text.replace(/\p{Nd}+/gu, '#').trim()} ${String(Math.round(y / 4))}`;
