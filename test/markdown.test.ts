import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { unified, type Plugin } from 'unified';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../pipeline/document.js';
import { lexiconFolder, unknownMetadata } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import type { Span } from '../pipeline/model.js';
import { blocksOf } from '../pipeline/read/blocks.js';
import { readMarkdown } from '../pipeline/read/markdown.js';

const knowledge = buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));
const read = (text: string) =>
  readDocument({ id: '-', text, format: 'markdown', reader: readMarkdown, metadata: unknownMetadata }, knowledge);

/** The stretches of each block. */
function stretchesOf(text: string): (readonly Span[])[] {
  let stretches: (readonly Span[])[] = [];
  const keep: Plugin<[], Root> = () => (tree) => {
    stretches = blocksOf(tree, text).map(({ spans }) => spans);
  };
  const writeNothing: Plugin<[], Root, string> = function () {
    this.compiler = () => '';
  };
  unified().use(readMarkdown).use(keep).use(writeNothing).processSync(text);
  return stretches;
}

const runs = process.env['SOAK'] ? 5000 : 150;

describe('of Markdown', () => {
  it.each<[title: string, text: string, words: string[]]>([
    ['emphasis', 'في **9 دجنبر** _2016_.', ['في |9 دجنبر| |2016|.']],
    ['a link', 'قال [الوزير](https://example.org/1 "2") اليوم', ['قال |الوزير| اليوم']],
    ['an image and HTML', '![صورة](a.png) في <b>الرباط</b>\n\n<div>س</div>', [' في |الرباط']],
    ['a table', '| البلد | المبلغ |\n|---|--:|\n| تونس | 3 \\| 4 |', ['البلد', 'المبلغ', 'تونس', '3 || 4']],
    ['a list', '- أول\n- ثان\n  ثالث', ['أول', 'ثان|ثالث']],
    ['a quotation', '> أول\n> > ثان\n> ثالث', ['أول', 'ثان|ثالث']],
    ['a quotation with CRLF', '> أول\r\n> ثان\r\n', ['أول|ثان']],
    ['a heading and its underline', '# أول\n\nثان\n===', ['أول', 'ثان']],
    ['an entity', '9&nbsp;دجنبر&#160;2016 &amp; س', ['9|دجنبر|2016 | س']],
    ['an entity that is shown as it is written', '&amp;nbsp; &foo; س', ['nbsp; &foo; س']],
    ['an escape', 'المادة 3\\. \\*س\\*', ['المادة 3|. |*س|*']],
    ['code in a line', 'نص ``س`` هنا', ['نص |س| هنا']],
    ['code in a block, and a comment', '```\nس\n```\n\n<!-- س -->\n\nنص', ['نص']],
    ['front matter', '---\ntitle: س\n---\nنص', ['نص']],
  ])('%s: the words are read, and the markup is not', (_, text, words) => {
    expect(stretchesOf(text).map((spans) => spans.map((span) => text.slice(...span)).join('|'))).toEqual(words);
  });

  it('a mention may run across markup, and its words are those of the source', () => {
    const text = '> بلغت الكلفة 3&nbsp;**ملايين**\n> درهم يوم [9 دجنبر](x) 2016.';
    expect(read(text).mentions.map((mention) => [mention.text, mention.value])).toEqual([
      ['3&nbsp;**ملايين**\n> درهم', { amount: '3000000', currency: 'MAD' }],
      ['9 دجنبر](x) 2016', { edtf: '2016-12-09' }],
    ]);
  });

  it('what is nested too deeply is read as plain text, with a message', () => {
    const { mentions, messages } = read(`${'> '.repeat(10_000)}في 9 دجنبر 2016`);
    expect(mentions).toMatchObject([{ kind: 'date', value: { edtf: '2016-12-09' } }]);
    expect(messages).toMatchObject([{ rule: 'markdown' }]);
  });

  it('every mention points at its very words, whatever the markup', () => {
    const words = '9 دجنبر 2016 وزارة الداخلية مليون درهم برنامج (GIZ) 🎉 https://x.org/'.split(' ');
    const marks = '** _ ` [ ](x) # | \\ ~~ --- [^1] [^1]: ![ <br> <b> </b> &nbsp; &amp; &#1608;'.split(' ');
    const lines = [' ', '\n', '\n\n', '\r\n', '  \n', '\n> ', '\n- ', '\n1. ', '\n|-|-|\n', '\u200f', '\0'];
    const piece = fc.constantFrom(...words, ...marks, ...lines);
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 50 }).map((parts) => parts.join('')),
        (text) => {
          for (const { start, end, text: quote } of read(text).mentions) {
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end)).toBe(quote);
          }
        },
      ),
      { numRuns: runs, seed: 17 },
    );
  });

  it('the stretches of a block stand in order and apart, whatever the markup', () => {
    const pieces = 'س 2016 &nbsp; &amp;amp; \\ * ** ` & ; [ ](x)'.split(' ');
    const piece = fc.constantFrom(...pieces, ' ', '\n', '\n> ');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          let last = 0;
          for (const [start, end] of stretchesOf(text).flat()) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        },
      ),
      { numRuns: runs, seed: 19 },
    );
  });
});
