import { columnsOf, type Column, type ColumnType } from '../../check/columns.js';
import type { Cell, Row, Trilingual } from '../../check/dataset.js';
import type { About } from '../../ingest/about.js';
import { cellText } from './cell.js';
import { dictionary } from './dictionary.js';
import type { Format, Setting, Table } from './formats.js';
import { cellLimit, type Sheet, type SheetCell } from './sheet.js';
import { workbook } from './workbook.js';

/** A sheet has so many lines, one of them the header; more rows go on in another sheet. */
const rowLimit = 1_048_575;

/**
 * An Excel workbook: the rows in sheets that read from right to left, with typed cells; then what is known of the
 * dataset, and its dictionary, in three languages.
 */
export const xlsx: Format = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: (table, setting) => workbook(sheets(table, setting)),
};

function* sheets(table: Table, setting: Setting): Generator<Sheet> {
  yield* dataSheets(table);
  yield {
    name: 'البيانات الوصفية',
    columns: ['', 'العربية', 'Français', 'English'].map((name, i) => ({
      name,
      width: i === 0 ? 24 : 50,
      look: 'plain',
    })),
    rows: facts(table, setting),
  };
  const { header, lines } = dictionary(table.schema, setting.addresses.base);
  yield {
    name: 'معجم البيانات',
    columns: header.map((name) => ({ name, width: 24, look: 'plain' })),
    rows: lines,
  };
}

const looks: Partial<Readonly<Record<ColumnType, 'day' | 'thousands'>>> = { date: 'day', decimal: 'thousands' };
const widths: Partial<Readonly<Record<ColumnType, number>>> = { text: 28, address: 40, decimal: 18 };

function* dataSheets({ schema, rows }: Table): Generator<Sheet> {
  const columns = columnsOf(schema);
  const iterator = rows[Symbol.iterator]();
  let next = iterator.next();
  function* some(): Generator<SheetCell[]> {
    for (let i = 0; i < rowLimit && next.done !== true; i++, next = iterator.next()) {
      const row: Row = next.value;
      yield columns.map((column) => sheetCell(column, row[column.name] ?? null));
    }
  }
  let number = 1;
  do {
    yield {
      name: schema['x-title'].ar + (number === 1 ? '' : ` (${String(number)})`),
      columns: columns.map(({ name, type }) => ({ name, width: widths[type] ?? 14, look: looks[type] ?? 'plain' })),
      rows: some(),
    };
    number += 1;
  } while (next.done !== true);
}

const millisecondsOfDay = 86_400_000;

/** Spreadsheets have no day before 1900, and a wrong one in its February. */
const firstDay = '1900-03-01';

/** A number or a day where a spreadsheet holds it exactly, else text. */
function sheetCell({ type }: Column, value: Cell): SheetCell {
  if (typeof value !== 'string') return typeof value === 'object' ? cellText(value) : value;
  if (type === 'decimal' && isExact(value)) return Number(value);
  if (type === 'date' && value >= firstDay) return Date.parse(value) / millisecondsOfDay + 25_569;
  return value;
}

/** Spreadsheets keep fifteen digits. */
const isExact = (decimal: string): boolean =>
  decimal.replace(/\D/gu, '').length <= 15 && String(Number(decimal)) === decimal;

function facts({ name, schema }: Table, { addresses, version, about }: Setting): SheetCell[][] {
  const same = (text: string | null): Trilingual => ({ ar: text ?? '', fr: text ?? '', en: text ?? '' });
  const inAll = (words: About['publisher']['name']): Trilingual => {
    const any = words?.und ?? Object.values(words ?? {})[0] ?? '';
    return { ar: words?.ar ?? any, fr: words?.fr ?? any, en: words?.en ?? any };
  };
  const lines: readonly (readonly [string, Trilingual])[] = [
    ['العنوان · Titre · Title', schema['x-title']],
    ['الوصف · Description', schema['x-description']],
    ['الإصدار · Version', same(version)],
    ['الناشر · Éditeur · Publisher', inAll(about.publisher.name)],
    ['الرخصة · Licence', same(about.licence)],
    ['الرابط · Adresse · Address', same(addresses.file(`data/${name}/${version}/`))],
    ['تنبيه · Remarque · Note', notes],
  ];
  return lines.map(([label, { ar, fr, en }]) => [label, ar, fr, en]);
}

const limit = String(cellLimit);
const notes: Trilingual = {
  ar: `الخلية لا تسع أكثر من ${limit} حرفا: ما زاد عليها مقطوع هنا وكامل في CSV. تفصل العلامة | بين عناصر القائمة.`,
  fr: `Une cellule ne tient que ${limit} caractères : ce qui dépasse est coupé ici, et entier dans le CSV. Les éléments d'une liste sont séparés par |.`,
  en: `A cell holds no more than ${limit} characters: what is longer is cut off here, and whole in the CSV. The items of a list stand between |.`,
};
