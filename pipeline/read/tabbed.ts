import type { Span } from '../model.js';

/** A stretch of a paragraph: lines of prose, or the rows of a table with the stretches of their cells. */
export interface Stretch {
  readonly span: Span;
  readonly rows?: readonly (readonly Span[])[];
}

const fewestRows = 2;
const fewestCells = 2;

/** Cuts a paragraph where lines that follow one another have as many cells, between tabs or bars: these are a table. */
export function stretchesOfLines(text: string, [start, end]: Span): Stretch[] {
  const mark = ['\t', '|'].find((character) => text.slice(start, end).includes(character));
  if (mark === undefined) return [{ span: [start, end] }];
  const stretches: Stretch[] = [];
  let rows: (readonly Span[])[] = [];
  let prose: Span | undefined;
  const close = (): void => {
    const [from, to] = [rows[0]?.[0]?.[0] ?? start, rows.at(-1)?.at(-1)?.[1] ?? end];
    if (rows.length >= fewestRows) {
      if (prose !== undefined) stretches.push({ span: prose });
      stretches.push({ span: [from, to], rows });
      prose = undefined;
    } else if (rows.length > 0) prose = [prose?.[0] ?? from, to];
    rows = [];
  };
  for (const line of linesOf(text, [start, end])) {
    if (rows.length > 0 && mark === '|' && /^[\s|:-]+$/u.test(text.slice(...line))) continue;
    const cells = cellsOf(text, line, mark);
    const isRow = cells.length >= fewestCells && cells.filter((cell) => isFilled(text, cell)).length >= fewestCells;
    if (rows.length > 0 && (!isRow || rows[0]?.length !== cells.length)) close();
    if (isRow) rows.push(cells);
    else prose = [prose?.[0] ?? line[0], line[1]];
  }
  close();
  if (prose !== undefined) stretches.push({ span: prose });
  return stretches;
}

function linesOf(text: string, [start, end]: Span): Span[] {
  let from = start;
  const lines = [...text.slice(start, end).matchAll(/\r\n|\n|\r|$/gu)].map(({ 0: mark, index }): Span => {
    const line: Span = [from, start + index];
    from = start + index + mark.length;
    return line;
  });
  return lines.filter(([first, last]) => last > first);
}

/** The cells of a line; what bars at its ends shut off is none. */
function cellsOf(text: string, [start, end]: Span, mark: string): Span[] {
  let from = start;
  const cells = text
    .slice(start, end)
    .split(mark)
    .map((cell): Span => {
      const span: Span = [from, from + cell.length];
      from += cell.length + 1;
      return span;
    });
  const isCell = (span: Span | undefined): boolean => mark !== '|' || (span !== undefined && isFilled(text, span));
  return cells.slice(isCell(cells[0]) ? 0 : 1, isCell(cells.at(-1)) ? undefined : -1);
}

const isFilled = (text: string, span: Span): boolean => text.slice(...span).trim() !== '';
