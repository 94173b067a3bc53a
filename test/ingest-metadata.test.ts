import { describe, expect, test } from 'vitest';
import { frontMatterHead } from '../pipeline/ingest/head.js';
import { readMetadata } from '../pipeline/ingest/metadata.js';
import { refusalOf } from './workshop.js';

describe('metadata', () => {
  const read = (text: string, sidecar?: string) =>
    readMetadata(
      'dir/page',
      frontMatterHead('dir/page.md', text),
      {},
      sidecar === undefined ? undefined : { file: 'dir/page.yaml', text: sidecar },
    );
  const unknown =
    'Cannot tell `publisher`, `url`, `language`, `country`, `licence`, `published`, `retrieved` without metadata; left empty';

  test('what is not known stays null, and one message says what', () => {
    const { metadata, messages } = read('نص', 'title: صفحة\nurl: null\n');
    expect(metadata).toEqual({
      id: 'dir/page',
      title: 'صفحة',
      publisher: null,
      url: null,
      language: null,
      country: null,
      licence: null,
      published: null,
      retrieved: null,
      publish_text: 'full',
      gone: null,
    });
    expect(messages).toEqual([{ reason: unknown, line: null, column: null, rule: 'metadata' }]);
  });

  test('front matter is read whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(read(`---${end}id: a${end}title: صفحة${end}---${end}نص`).metadata).toMatchObject({
        id: 'a',
        title: 'صفحة',
      });
  });

  test('an address may be in Arabic letters', () => {
    expect(read('نص', 'url: https://example.org/قرار\n').metadata.url).toBe('https://example.org/قرار');
    expect(refusalOf(() => read('نص', 'url: example.org/قرار\n'))).toBe(
      'dir/page.yaml:1:1: Unexpected `example.org/قرار`, expected an absolute address (https://…)',
    );
  });

  test('a sidecar may be JSON', () => {
    expect(read('نص', '{"title": "صفحة", "published": "2020-02-29"}').metadata).toMatchObject({
      title: 'صفحة',
      published: '2020-02-29',
    });
  });

  test('front matter from elsewhere is used as far as it can be', () => {
    const { metadata, messages } = read('---\ntitle: قرار\ndoc_type: قرار\npublished: ١٤٤٤هـ\ncategory: x\n---\nنص');
    expect(metadata).toMatchObject({ title: 'قرار', published: null });
    expect(messages.map(({ reason, line, column }) => `${String(line)}:${String(column)} ${reason}`)).toEqual([
      '4:1 Unexpected `١٤٤٤هـ`, expected a date YYYY-MM-DD; `published` is left out',
      '3:1 Unexpected front matter `doc_type`, `category`, expected id, title, publisher, url, language, country, licence, published, retrieved, publish_text, gone; left out',
      `null:null ${unknown}`,
    ]);
  });

  test('a sidecar wins over front matter, with a message', () => {
    const { metadata, messages } = read('---\ntitle: الأول\n---\nنص', 'title: الثاني\n');
    expect(metadata.title).toBe('الثاني');
    expect(messages[0]?.reason).toBe(
      'Unexpected `title` in front matter, expected the same as beside it; the file beside it wins',
    );
  });

  test.each<[title: string, text: string, sidecar: string | undefined, message: string]>([
    [
      'a key that is not known',
      'نص',
      'titel: a\n',
      'dir/page.yaml:1:1: Unexpected key `titel`, expected `id`, `title`, `publisher`, `url`, `language`, `country`, `licence`, `published`, `retrieved`, `publish_text` or `gone`; did you mean `title`?',
    ],
    ['a key twice', 'نص', 'title: a\ntitle: b\n', 'dir/page.yaml:2:1: Unexpected YAML: Map keys must be unique'],
    [
      'a date that is none',
      'نص',
      'title: a\npublished: 2020-02-30\n',
      'dir/page.yaml:2:1: Unexpected `2020-02-30`, expected a date YYYY-MM-DD',
    ],
    ['a list', 'نص', '- a\n', 'dir/page.yaml:1:1: Unexpected value, expected `key: value` lines'],
    [
      'a second document',
      'نص',
      'title: a\n---\ntitle: b\n',
      'dir/page.yaml:2:1: Unexpected second document, expected one',
    ],
    [
      'every fault, in order of place',
      'نص',
      'country: Morocco\nlanguage: 5\n',
      'dir/page.yaml:1:1: Unexpected `Morocco`, expected text like /^[A-Z]{2}$/u (ISO 3166-1 alpha-2.)\ndir/page.yaml:2:1: Unexpected `5`, expected text or null',
    ],
    [
      'front matter that is no YAML',
      '---\ntitle: [\n---\nنص',
      undefined,
      'dir/page.md:3:1: Unexpected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ])('%s is refused with its place', (_, text, sidecar, message) => {
    expect(refusalOf(() => read(text, sidecar))).toBe(message);
  });

  test('aliases that unfold without end are refused', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map(
        (name, i) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'[i] ?? ''}`)
            .join(',')}]`,
      ),
    ].join('\n');
    expect(refusalOf(() => read('نص', bomb))).toBe(
      'dir/page.yaml:1:1: Unexpected aliases without end, expected plain values',
    );
  });
});
