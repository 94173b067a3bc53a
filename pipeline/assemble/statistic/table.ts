import Big from 'big.js';
import { decimal } from '../../arabic/numeral-digits.js';
import { isLikeYear } from '../../recognise/numeral/year.js';
import { claim } from '../claims.js';
import type { Context, Sentence } from '../context.js';
import { captionOf, type Caption } from './caption.js';
import { bareFigure, figureAt } from './bare.js';
import type { Phrase } from './clause.js';
import { addWhenAndWhere, draftOf, type Draft } from './draft.js';
import { figuresIn, type Figure } from './figure.js';
import { headerRows, tablesIn, type Table } from './grid.js';
import { labelOf, type Label } from './label.js';
import { subjectOf } from './subject.js';
import { tieTotals } from './totals.js';

/** The figures of tables: each cell with what its column, its row and the caption say of it. */
export const tableDrafts = (context: Context): Draft[] =>
  tablesIn(context.sentences).flatMap((table) => draftsOf(table, context));

/** What stands over, beside and before the cells of a table. */
export interface Headed {
  readonly columns: readonly (Label | undefined)[];
  /** What stands over the header of a column, from the top. */
  readonly over: readonly (readonly Label[])[];
  readonly rows: readonly (Label | undefined)[];
  readonly captions: readonly Label[];
  /** What the table shows. */
  readonly caption: Caption | undefined;
}

function draftsOf({ grid, captions }: Table, context: Context): Draft[] {
  const label = (sentence: Sentence | undefined): Label | undefined => sentence && labelOf(sentence, context);
  const depth = headerRows(grid);
  const headers = grid.slice(0, depth);
  const isHeaded = !headers.some((row) =>
    row.some((cell, c) => c > 0 && cell !== undefined && figureOf(cell, context.source) !== undefined),
  );
  const header = headers.at(-1) ?? [];
  const columns = isHeaded ? header.map(label) : [];
  const over = header.map(
    (cell, c) => new Set(headers.slice(0, -1).flatMap((row) => (row[c] === cell ? [] : (row[c] ?? [])))),
  );
  const first = columns[0]?.isOrdinal === true ? 1 : 0;
  const phrases = captions.flatMap((caption) => captionOf(caption, context) ?? []);
  const headed: Headed = {
    columns,
    over: isHeaded ? over.map((cells) => [...cells].map((cell) => labelOf(cell, context))) : [],
    rows: grid.map((row) => label(row[first])),
    captions: captions.map((caption) => labelOf(caption, context)),
    caption: phrases[0],
  };
  const drafts = grid.map((row, r) =>
    row.map((cell, c) =>
      cell === undefined || c <= first || (isHeaded && r < depth) || !isAt(cell, r, c)
        ? undefined
        : draftOfCell(cell, headed.rows[r], c, headed, [...datesIn(row, c, label)], context),
    ),
  );
  tieTotals(drafts, headed);
  return drafts.flat().filter((draft) => draft !== undefined);
}

/** Whether a cell begins there: of one that covers several, the figure is told once. */
const isAt = ({ standing: { cell } }: Sentence, row: number, column: number): boolean =>
  cell?.row === row && cell.column === column;

/** `| الشرق | 2018 | 16,3 |`: cells before a figure that are a date alone. */
const datesIn = (
  row: readonly (Sentence | undefined)[],
  column: number,
  label: (sentence: Sentence | undefined) => Label | undefined,
): Label[] =>
  row.slice(1, column).flatMap((cell) => {
    const own = label(cell);
    return own?.date !== undefined && own.phrase === undefined ? [own] : [];
  });

function draftOfCell(
  cell: Sentence,
  row: Label | undefined,
  at: number,
  headed: Headed,
  dates: readonly Label[],
  context: Context,
): Draft | undefined {
  const column = headed.columns[at];
  const figure = figureOf(cell, context.source) ?? (column?.date === undefined ? undefined : yearlike(cell));
  if (figure === undefined || row === undefined) return undefined;
  const { captions } = headed;
  const over = headed.over[at] ?? [];
  const labels = [row, ...over, ...(column === undefined ? [] : [column]), ...dates];
  const indicator = indicatorOf(row, column, over, headed, figure);
  if (indicator === undefined) return undefined;
  const draft = measured(figure, cell, [...labels, ...captions]);
  const { claims } = draft;
  claim(claims, 'indicator', indicator.claim);
  const parts = labels.filter(
    ({ phrase, isTotal, isPlain }) => phrase !== undefined && phrase !== indicator && !isTotal && !isPlain,
  );
  const category = joined(parts.flatMap(({ phrase }) => phrase ?? []));
  if (category !== undefined) claim(claims, 'category', category);
  const named = parts.flatMap(({ phrase }) => (phrase?.whole && subjectOf(phrase.whole)) ?? []);
  if (named[0] !== undefined && named.length === 1) claim(claims, 'subject', named[0]);
  const date = [...labels, ...captions].find((label) => label.date !== undefined)?.date;
  if (date !== undefined) claim(claims, 'date', date);
  addWhenAndWhere(claims, captions.flatMap(({ places }) => places).slice(0, 1));
  return draft;
}

/**
 * The label that says what is measured, else the caption, else the header of a column that is no date and no total, or the row. Words that
 * are no indicator by themselves need a unit beside them: not all tables are of figures.
 */
function indicatorOf(
  row: Label,
  column: Label | undefined,
  over: readonly Label[],
  { caption, captions }: Headed,
  figure: Figure,
): Phrase | undefined {
  const told = [row, column, ...over].find((label) => label?.isIndicator === true)?.phrase;
  if (told !== undefined) return told;
  const isDimension = column === undefined || column.date !== undefined || column.isTotal || column.isPlain;
  const isMeasured =
    figure.unit !== null || [row, column, ...over, ...captions].some((label) => label?.measure !== undefined);
  const isWhole = isDimension || (column.measure === undefined && figure.unit === null);
  if (caption?.isIndicator === true && isWhole) return caption.phrase;
  if (!isMeasured && column?.date === undefined) return undefined;
  if (!isDimension && column.phrase?.whole === undefined) return column.phrase;
  if (row.date === undefined && !row.isTotal && row.phrase?.whole === undefined) return row.phrase;
  return caption?.phrase;
}

/** Two labels that are no indicator together tell the part. */
function joined(phrases: readonly Phrase[]) {
  if (phrases.length === 0) return undefined;
  return {
    value: phrases.map(({ text }) => text).join('، '),
    support: phrases.flatMap(({ claim: { support } }) => support),
    confidence: 1,
  };
}

/** In the unit that its column, its row or the caption names, with the zeros that they leave out. */
function measured(figure: Figure, cell: Sentence, labels: readonly Label[]): Draft {
  const label = labels.find((one) => one.measure !== undefined);
  const measure = label?.measure;
  if (figure.unit !== null || label === undefined || measure === undefined) return draftOf(figure, cell);
  const value = decimal(new Big(figure.value).times(new Big(10).pow(measure.power)));
  const draft = draftOf({ ...figure, value, unit: measure.unit }, cell);
  const words = label.sentence.tokens.slice(...measure.tokens);
  const support = [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0] as const];
  claim(draft.claims, 'value', { value, support, confidence: 1 });
  if (measure.unit !== null) draft.claims.unit = [{ value: measure.unit, support, confidence: 1 }];
  return draft;
}

const minus = /^[-−–]$/u;

/** The figure that a cell is, all of it. */
function figureOf(cell: Sentence, source: string): Figure | undefined {
  const { tokens } = cell;
  const isNegative = minus.test(tokens[0]?.normal ?? '') && tokens[1]?.joint === 'attached';
  const at = isNegative ? 1 : 0;
  const figure = figureAt(cell, at, figuresIn(cell, source));
  if (figure === undefined || tokens.slice(figure.end).some(({ normal }) => /[\p{L}\p{N}]/u.test(normal)))
    return undefined;
  const isShare = tokens[figure.end]?.normal === '%';
  const unit = isShare ? '%' : figure.unit;
  return { ...figure, unit, value: isNegative && figure.value !== '0' ? `-${figure.value}` : figure.value };
}

/** `1900` under a year is none. */
function yearlike({ tokens }: Sentence): Figure | undefined {
  const [first] = tokens;
  return tokens.length === 1 && first?.number !== undefined && isLikeYear(first) ? bareFigure(first, 0) : undefined;
}
