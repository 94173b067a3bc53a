import { expect, it } from 'vitest';
import { unified } from 'unified';
import { sentencesOf } from '../pipeline/arabic/sentences.js';
import { outlineOf, type Standing } from '../pipeline/assemble/outline.js';
import { blocksOf } from '../pipeline/read/blocks.js';
import { readMarkdown } from '../pipeline/read/markdown.js';
import { readText } from '../pipeline/read/text.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { noLexicons } from '../pipeline/recognise/lexicons.js';

const { vocabulary } = buildKnowledge(noLexicons);

function outline(text: string, reader: typeof readText = readText): Standing[] {
  const blocks = blocksOf(unified().use(reader).parse(text), text);
  return outlineOf(sentencesOf(text, blocks, vocabulary), blocks, text);
}

it('takes short lines without a stop for headings, those with a colon or a number lower', () => {
  const standings = outline(
    'التعاون الدولي\n\nفي تونس:\n\nانطلق العمل سنة 2015.\n\n2. دعم الشباب\n\nنص آخر طويل بعض الشيء.',
  );
  expect(standings.map(({ role }) => role)).toEqual(['heading', 'heading', 'prose', 'heading', 'prose']);
  expect(standings.map(({ headings }) => headings)).toEqual([[], [0], [0, 1], [0, 1], [0, 1, 3]]);
});

it('closes a heading where one of its rank or above comes', () => {
  const standings = outline('الفصل الأول\n\nنص أول هنا.\n\nالفصل الثاني\n\nنص ثان هنا.');
  expect(standings.map(({ headings }) => headings)).toEqual([[], [0], [], [2]]);
});

it('ties the items of a list to the sentence that leads it', () => {
  const standings = outline('يهدف المشروع إلى:\n\n– دعم المدارس؛\n– بناء الطرق.\n\n1) تكوين المعلمين.');
  expect(standings).toMatchObject([
    { role: 'lead' },
    { role: 'item', lead: 0, body: 1 },
    { role: 'item', lead: 0, body: 1 },
    { role: 'item', lead: 0, label: '1', body: 2 },
  ]);
});

it('sees what a line defines before its colon, and that the paragraph goes on with it', () => {
  const standings = outline(
    'الرئاسة: تتولاها الدولة المنظمة. وتتغير كل سنة.\nالكتابة: مقرها تونس.\n\nنص آخر لا يعرف شيئا.',
  );
  expect(standings.map(({ role, definition }) => [role, definition])).toEqual([
    ['definition', 0],
    ['prose', 0],
    ['definition', 2],
    ['prose', undefined],
  ]);
});

it('knows the headings and the tables of Markdown', () => {
  const standings = outline(
    '# الميزانية\n\n| البند | المبلغ |\n|---|---|\n| التعليم | 12 |\n\n## ملاحظات\n\nنص.',
    readMarkdown,
  );
  expect(standings).toMatchObject([
    { role: 'heading', headings: [] },
    { role: 'cell', headings: [0], cell: { table: 0, row: 0, column: 0 } },
    { role: 'cell', cell: { table: 0, row: 0, column: 1 } },
    { role: 'cell', cell: { table: 0, row: 1, column: 0 } },
    { role: 'cell', cell: { table: 0, row: 1, column: 1 } },
    { role: 'heading', headings: [0] },
    { role: 'prose', headings: [0, 5] },
  ]);
});

it('ends a short line also where it is the first of a paragraph, and takes labelled lines that follow one another for a list', () => {
  const text =
    'نص أول طويل بما يكفي ليسبق القائمة في هذه الوثيقة كلها.\n\nالمكونات\n\nأ- مد الخطوط (7 ملايين)\nب- تسيير المشروع (5 ملايين)\n';
  expect(outline(text).slice(1)).toMatchObject([
    { role: 'heading' },
    { role: 'item', label: 'أ', headings: [1] },
    { role: 'item', label: 'ب', headings: [1] },
  ]);
});
