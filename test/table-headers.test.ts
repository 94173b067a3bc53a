import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDocument } from '../pipeline/document.js';
import { lexiconFolder, unknownMetadata } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { readDocx } from '../pipeline/read/docx.js';
import { readHtml } from '../pipeline/read/html.js';
import type { Reading } from '../pipeline/read/reading.js';
import { docxOf, paragraph as p } from './packed.js';

const knowledge = buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));
const statisticsOf = ({ text, reader }: Reading) =>
  readDocument({ id: '-', text, format: 'text', reader, metadata: unknownMetadata }, knowledge).records.statistics.map(
    ({ indicator, category, value, unit, date }) => [indicator, category, value, unit, date],
  );

const intro = 'تقدم هذه النشرة أهم المعطيات المتعلقة بالتعليم خلال السنوات الماضية حسب الوسط والجنس في كل الجهات.';
const page = (table: string): string => `<main><article><h1>نشرة التعليم</h1><p>${intro}</p>${table}</article></main>`;

const cells = [
  ['عدد التلاميذ', 'قروي، ذكور', '12000', null, '2018'],
  ['عدد التلاميذ', 'قروي، إناث', '11000', null, '2018'],
  ['عدد التلاميذ', 'قروي، ذكور', '13000', null, '2019'],
  ['عدد التلاميذ', 'قروي، إناث', '12500', null, '2019'],
];

it('a header of a web page is told of every column that it covers', () => {
  const table = `<table><caption>عدد التلاميذ (بالآلاف)</caption>
    <tr><th rowspan="2">الوسط</th><th colspan="2">2018</th><th colspan="2">2019</th></tr>
    <tr><th>ذكور</th><th>إناث</th><th>ذكور</th><th>إناث</th></tr>
    <tr><td>قروي</td><td>12</td><td>11</td><td>13</td><td>12,5</td></tr></table>`;
  expect(statisticsOf(readHtml(page(table), 'a.html'))).toEqual(cells);
});

it('a header of a Word document, too', async () => {
  const cell = (words: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
  const wide = '<w:gridSpan w:val="2"/>';
  const rows = [
    [cell('الوسط', '<w:vMerge w:val="restart"/>'), cell('2018', wide), cell('2019', wide)],
    [cell('', '<w:vMerge/>'), ...['ذكور', 'إناث', 'ذكور', 'إناث'].map((words) => cell(words))],
    ['قروي', '12', '11', '13', '12,5'].map((words) => cell(words)),
  ];
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
  expect(statisticsOf(await readDocx(await docxOf(p('عدد التلاميذ (بالآلاف)') + table), 'a.docx'))).toEqual(cells);
});

it('a cell that covers several rows names each, and a cell with a date alone says when', () => {
  const table = `<table><caption>معدل التسجيل (%)</caption><tr><th>الجهة</th><th>السنة</th><th>المعدل</th></tr>
    <tr><td rowspan="2">الشرق</td><td>2018</td><td>16,3</td></tr><tr><td>2019</td><td>15,9</td></tr></table>`;
  expect(statisticsOf(readHtml(page(table), 'a.html'))).toEqual([
    ['معدل التسجيل', 'الشرق', '16.3', '%', '2018'],
    ['معدل التسجيل', 'الشرق', '15.9', '%', '2019'],
  ]);
});

it('a figure that covers several cells is told once', () => {
  const table = `<table><caption>عدد التلاميذ</caption><tr><th>الوسط</th><th>2018</th><th>2019</th></tr>
    <tr><td>قروي</td><td colspan="99999" rowspan="99999">120</td></tr></table>`;
  expect(statisticsOf(readHtml(page(table), 'a.html'))).toHaveLength(1);
});
