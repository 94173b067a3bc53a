import { datasetSchema, type DatasetSchema, type Row } from '../pipeline/check/dataset.js';
import type { Setting, Table } from '../pipeline/publish/formats/formats.js';
import { addresses } from '../pipeline/publish/site/addresses.js';

/** The amounts without their last bound and what people corrected: fourteen columns. */
const leftOut = ['max', 'curated'];
const amounts = datasetSchema('amounts');
const columns = Object.entries(amounts.properties).filter(([name]) => !leftOut.includes(name));
const schema: DatasetSchema = { ...amounts, properties: Object.fromEntries(columns) };
const sentence = [
  'وقد خصصت الوزارة لهذا البرنامج الذي يهم الجهات الاثنتي عشرة غلافا ماليا قدره ',
  ' خلال السنة المالية 2018، حسب ما جاء في "البلاغ" الصادر عنها.',
] as const;

/** So many rows as a ministry might have, made one by one. */
export function* rows(count: number): Generator<Row> {
  for (let i = 0; i < count; i++) {
    const amount = String(((i * 7919) % 100_000) * 1000);
    const quote = `${amount} درهم`;
    const start = 100 + (i % 5000) * 10;
    yield {
      id: `amount-${i.toString(16).padStart(16, '0')}`,
      amount,
      currency: 'MAD',
      approx: i % 7 === 0,
      min: false,
      source_id: `page-${String(i % 50)}`,
      source_sha256: (i % 50).toString(16).padStart(64, '0'),
      start,
      end: start + quote.length,
      quote,
      sentence: sentence[0] + quote + sentence[1],
      sentence_start: start - sentence[0].length,
      rule: '<number> <currency>',
      confidence: 0.95,
    };
  }
}

export const table = (source: Iterable<Row>): Table => ({ name: 'amounts', schema, rows: source });

export const setting: Setting = {
  addresses: addresses('https://data.example.org/'),
  mention: () => undefined,
  version: '1.0.0',
  about: { publisher: { name: null, url: null, email: null, type: null }, licence: null },
};
