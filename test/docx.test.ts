import { describe, expect, it, test } from 'vitest';
import { readDocx } from '../pipeline/read/docx.js';
import { docxOf, item, paragraph, style, table, zipOf } from './packed.js';
import { rejectionOf } from './workshop.js';

const p = paragraph;
const read = async (body: string) => readDocx(await docxOf(body), 'a.docx');

describe('of a Word document', () => {
  test.each<[title: string, body: string, text: string]>([
    ['paragraphs', p('أول') + p('') + p('ثان'), 'أول\n\nثان\n'],
    ['a word of two runs', p('وزا', '', '<w:r><w:t>رة</w:t></w:r>'), 'وزارة\n'],
    ['a line end and a tab', p('أول', '', '<w:r><w:br/><w:t>ثان</w:t><w:tab/><w:t>3</w:t></w:r>'), 'أول\nثان\t3\n'],
    ['headings', p('أول', style('Title')) + p('ثان', style('heading2')), 'أول\n\nثان\n'],
    ['a list', p('أول', item(0)) + p('ثان', item(0)) + p('نص'), '- أول\n- ثان\n\nنص\n'],
    ['a numbered list', p('أول', item(1)) + p('ثان', item(1)), '1. أول\n2. ثان\n'],
    ['a list in a list', p('أ', item(0)) + p('ب', item(0, 1)) + p('ت', item(0)), '- أ\n  - ب\n- ت\n'],
    ['a numbered heading is a heading', p('أول', style('heading1') + item(1)) + p('نص'), 'أول\n\nنص\n'],
    [
      'a table',
      table([p('السنة'), p('المبلغ')], [p('2016'), p('1,5') + p('مليون')]),
      'السنة\tالمبلغ\n2016\t1,5\nمليون\n',
    ],
    ['a frame of one cell', table([p('أول') + p('ثان')]), 'أول\n\nثان\n'],
    [
      'a note after the paragraph that refers to it',
      p('أول', '', '<w:r><w:footnoteReference w:id="1"/></w:r>') + p('ثان'),
      'أول\n\nحاشية\n\nثان\n',
    ],
    [
      'what is inserted stays, what is deleted goes',
      p('أول', '', '<w:ins><w:r><w:t> ثان</w:t></w:r></w:ins><w:del><w:r><w:delText>ثالث</w:delText></w:r></w:del>'),
      'أول ثان\n',
    ],
    ['a table of contents goes', p('أول 3', style('toc1')) + p('أول', style('heading1')), 'أول\n'],
  ])('%s', async (_, body, text) => {
    expect((await read(body)).text).toBe(text);
  });

  it('each stretch of the text tells the paragraph that it comes from', async () => {
    const { text, places } = await read(p('أول') + table([p('ثان'), p('ثالث')]) + p('رابع'));
    expect(places.map(({ start, end, ...origin }) => [text.slice(start, end), origin])).toEqual([
      ['أول', { paragraph: 1 }],
      ['ثان', { paragraph: 2 }],
      ['ثالث', { paragraph: 3 }],
      ['رابع', { paragraph: 4 }],
    ]);
  });

  test.each([
    ['قرار &amp; مرسوم', { title: 'قرار & مرسوم' }],
    ['rapport-final.docx', {}],
    ['', {}],
  ])('the title %j of its properties', async (title, stated) => {
    const core = `<cp:coreProperties><dc:title>${title}</dc:title></cp:coreProperties>`;
    const bytes = await docxOf(p('نص'), { 'docProps/core.xml': core });
    expect((await readDocx(bytes, 'a.docx')).stated).toEqual(stated);
  });

  test.each<[title: string, bytes: () => Promise<Uint8Array>, reason: RegExp]>([
    [
      'one that is cut off',
      async () => (await docxOf(p('نص'))).subarray(0, 400),
      /^a\.docx: Cannot read a Word document: .*\n {2}Open it/u,
    ],
    ['an archive without a document', () => zipOf({ 'word/x': 'س' }), /^a\.docx: Cannot read a Word document/u],
    ['markup that is none', () => docxOf('<w:p'), /^a\.docx: Cannot read a Word document/u],
    ['one that unfolds without end', () => docxOf(' '.repeat(20_000_000)), /^a\.docx: Unexpected size of its parts/u],
    [
      'markup nested too deeply',
      () => docxOf('<w:sdt><w:sdtContent>'.repeat(50_000) + '</w:sdtContent></w:sdt>'.repeat(50_000)),
      /^a\.docx: Cannot read a Word document: its markup is nested too deeply/u,
    ],
  ])('%s is refused', async (_, bytes, reason) => {
    expect(await rejectionOf(readDocx(await bytes(), 'a.docx'))).toMatch(reason);
  });
});
