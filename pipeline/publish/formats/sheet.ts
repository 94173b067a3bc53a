/** A cell of a sheet. A text is never taken for a formula; a day is a number in a column that shows days. */
export type SheetCell = string | number | boolean | null;

/** How the cells of a column are shown; the number of its style in styles.xml. */
const looks = { plain: 0, header: 1, day: 2, thousands: 3, wrapped: 4 } as const;

interface SheetColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
  readonly look: keyof typeof looks;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly SheetCell[]>;
}

/** As many UTF-16 code units as a cell can hold; what is longer is cut off. */
export const cellLimit = 32_767;

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The pieces of a worksheet's XML: right to left, its header frozen and with filters. */
export function* sheetXml({ columns, rows }: Sheet): Generator<string> {
  const letters = columns.map((_, i) => columnLetters(i));
  const line = (number: number, cells: readonly SheetCell[], look?: keyof typeof looks): string => {
    const xml = cells.map((cell, i) =>
      cellXml(`${letters[i] ?? ''}${String(number)}`, cell, looks[look ?? columns[i]?.look ?? 'plain']),
    );
    return `<row r="${String(number)}">${xml.join('')}</row>`;
  };
  const widths = columns.map(
    ({ width }, i) => `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  yield (
    `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView rightToLeft="1" workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
  let number = 1;
  yield line(
    number,
    columns.map(({ name }) => name),
    'header',
  );
  for (const row of rows) yield line(++number, row);
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${String(number)}"/></worksheet>`;
}

/** A, B, …, Z, AA, … */
const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

function cellXml(reference: string, cell: SheetCell, look: number): string {
  switch (typeof cell) {
    case 'boolean':
      return `<c r="${reference}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
    case 'number':
      return `<c r="${reference}" s="${String(look)}"><v>${String(cell)}</v></c>`;
    case 'string':
      return cell === ''
        ? ''
        : `<c r="${reference}" s="${String(look)}" t="inlineStr"><is><t xml:space="preserve">${textXml(cut(cell))}</t></is></c>`;
    default:
      return '';
  }
}

/** Never through the middle of a character. */
function cut(text: string): string {
  if (text.length <= cellLimit) return text;
  return text.slice(0, cellLimit).replace(/[\ud800-\udbff]$/, '');
}

const special = /[&<>"\ufffe\uffff]|[^\P{Cc}\t\n\u0080-\u009f]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** What XML cannot hold stands as _xHHHH_, so what looks like that gets its own first mark escaped. */
export const textXml = (text: string): string =>
  text.replace(special, (character) => named[character] ?? `_x${hex(character)}_`);

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
