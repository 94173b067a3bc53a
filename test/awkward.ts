import type { ColumnSchema, DatasetSchema, Row } from '../pipeline/check/dataset.js';
import type { Setting, Table } from '../pipeline/publish/formats/formats.js';
import { addresses } from '../pipeline/publish/site/addresses.js';

const labels = { ar: 'عمود', fr: 'Colonne', en: 'Column' };
const column = (name: string, keywords: Record<string, unknown>): ColumnSchema => ({
  'x-term': `nashir:${name}`,
  'x-title': labels,
  'x-description': labels,
  ...keywords,
});

const columns: Record<string, Record<string, unknown>> = {
  id: { type: 'string' },
  text: { type: ['string', 'null'] },
  name: { type: ['string', 'null'], 'x-language': 'ar' },
  whole: { type: ['integer', 'null'], 'x-range': 'xsd:nonNegativeInteger' },
  share: { type: ['number', 'null'], 'x-range': 'xsd:double' },
  amount: { type: ['string', 'null'], 'x-range': 'xsd:decimal' },
  day: { type: ['string', 'null'], format: 'date', 'x-range': 'xsd:date' },
  sure: { type: ['boolean', 'null'] },
  url: { type: ['string', 'null'], format: 'iri', 'x-range': '@id' },
  codes: { type: 'array', items: { type: 'string' } },
};

const schema: DatasetSchema = {
  'x-title': labels,
  'x-description': labels,
  'x-class': ['nashir:Awkward'],
  'x-thing': 'awkward',
  'x-key': ['id'],
  type: 'object',
  properties: Object.fromEntries(Object.entries(columns).map(([name, keywords]) => [name, column(name, keywords)])),
};

const nothing: Row = {
  id: '',
  text: null,
  name: null,
  whole: null,
  share: null,
  amount: null,
  day: null,
  sure: null,
  url: null,
  codes: [],
};

const bidi = 'قال \u200f(ILO)\u200e و\u202bبالعكس\u202c\u2066هنا\u2069';

/** Cells that break writers, each in a row of its own. */
const cells: readonly Partial<Row>[] = [
  {},
  { text: 'نص', name: 'منظمة العمل الدولية', whole: 0, share: 0, amount: '0', day: '2016-09-14', sure: false },
  { text: 'x', name: 'ILO', whole: 8556, share: 0.95, amount: '2400000', day: '2018-12-31', sure: true },
  { text: 'a,b;c\td "quoted" \'single\'' },
  { text: 'line\nline\r\nline\rend' },
  { text: ' edges ' },
  { text: '=1+1' },
  { text: '+212 5 37' },
  { text: '-5' },
  { text: '@SUM(A1)' },
  { text: '\t=tab' },
  { text: '\r=return' },
  { text: "'quoted'" },
  { text: '\uff1d1' },
  { text: bidi, name: bidi },
  { text: '\u{1f4c4}\u{10330}\u{1f469}\u200d\u{1f4bb}' },
  { text: 'م\u0651\u064e \ufeb3\ufefc لآ e\u0301 \u00a0\u2028\u2029\u0085.' },
  { text: '<b>&amp;"</b>]]>--><![CDATA[' },
  { text: '_x000D_ _x005F_ _xD83D_' },
  { text: '\\n \\u0041 \\| \\' },
  { text: 'null' },
  { text: 'NaN' },
  { text: 'constructor', name: '__proto__' },
  { text: 'TRUE', name: '1e5' },
  { text: '0012' },
  { text: '2016-09-14' },
  { text: 'ك'.repeat(30_000) },
  { whole: 9_007_199_254_740_991 },
  { whole: 4_294_967_296 },
  { share: 1 },
  { share: 1e-7 },
  { share: 0.1 + 0.2 },
  { share: 1.7976931348623157e308 },
  { amount: '12345678901234567890123456789.123456789' },
  { amount: '-0.5' },
  { amount: '2.4' },
  { amount: '100000000000000000000000' },
  { day: '0001-01-01' },
  { day: '1900-02-28' },
  { day: '1900-03-01' },
  { day: '9999-12-31' },
  { url: 'https://example.org/p?a=1&b=%20#c' },
  { codes: ['one'] },
  { codes: ['one', 'two', 'ثلاثة'] },
  { codes: ['with | within', 'and \\ too', '\\|', '\\\\', '|'] },
  { codes: ['=1+1', ' x ', '"', ','] },
];

export const awkwardRows: readonly Row[] = cells.map((row, i) => ({
  ...nothing,
  id: `row-${String(i).padStart(3, '0')}`,
  ...row,
}));

/** A table of awkward rows, or of others under the same schema. */
export const awkward = (rows: Iterable<Row> = awkwardRows): Table => ({ name: 'organizations', schema, rows });

export const setting: Setting = {
  addresses: addresses('http://127.0.0.1:8080/'),
  mention: () => undefined,
  version: '1.2.0',
  about: { publisher: { name: { und: 'وزارة' }, url: null, email: null, type: null }, licence: null },
};
