import type { Root } from 'mdast';
import { unified, type Plugin } from 'unified';
import { expect, it } from 'vitest';
import { blocksOf } from '../pipeline/read/blocks.js';
import { readText } from '../pipeline/read/text.js';

function paragraphsOf(text: string): string[] {
  let paragraphs: string[] = [];
  const keep: Plugin<[], Root> = () => (tree) => {
    paragraphs = blocksOf(tree, text).flatMap(({ spans }) => spans.map((span) => text.slice(...span)));
  };
  const writeNothing: Plugin<[], Root, string> = function () {
    this.compiler = () => '';
  };
  unified().use(readText).use(keep).use(writeNothing).processSync(text);
  return paragraphs;
}

it.each(['\n', '\r\n', '\r'])('a paragraph ends where a line is blank, with %j at the ends of lines', (end) => {
  const lines = ['', ' ', 'أول', 'ثان ', '\t', '', 'ثالث', '**رابع**', ''];
  expect(paragraphsOf(lines.join(end))).toEqual([`أول${end}ثان `, `ثالث${end}**رابع**`]);
});

it.each(['\n', '\r\n', '\r'])('front matter is none of the prose, with %j at the ends of lines', (end) => {
  expect(paragraphsOf(['---', 'title: أ', '---', 'نص'].join(end))).toEqual(['نص']);
  expect(paragraphsOf(['---', 'title: أ', 'نص'].join(end))).toHaveLength(1);
});

it.each([
  ['spaces', ' '.repeat(1_000_000)],
  ['blank lines', '\n'.repeat(1_000_000)],
  ['spaces at line ends', '  \r\n'.repeat(300_000)],
  ['front matter that does not end', `---\n${'a:\n'.repeat(300_000)}`],
])('many %s take no more time than other text', { timeout: 5000 }, (_, text) => {
  expect(paragraphsOf(`${text}نص`).at(-1)?.endsWith('نص')).toBe(true);
});

it('takes lines that follow one another with as many tabs for a table', () => {
  const text = 'عدد الرخص\nالجهة\t2018\nالشرق\t31\r\nالغرب\t27\nنص\tوحيد\n\nالمادة 1\tنص\n';
  const cells: unknown[] = [];
  const keep: Plugin<[], Root> = () => (tree) => {
    cells.push(
      ...blocksOf(tree, text).map(({ type, spans, cell }) => [
        type,
        cell?.row,
        spans.map((span) => text.slice(...span)),
      ]),
    );
  };
  const writeNothing: Plugin<[], Root, string> = function () {
    this.compiler = () => '';
  };
  unified().use(readText).use(keep).use(writeNothing).processSync(text);
  expect(cells).toEqual([
    ['paragraph', undefined, ['عدد الرخص']],
    ['cell', 0, ['الجهة']],
    ['cell', 0, ['2018']],
    ['cell', 1, ['الشرق']],
    ['cell', 1, ['31']],
    ['cell', 2, ['الغرب']],
    ['cell', 2, ['27']],
    ['cell', 3, ['نص']],
    ['cell', 3, ['وحيد']],
    ['paragraph', undefined, ['المادة 1\tنص']],
  ]);
});
