import { describe, expect, test } from 'vitest';
import { decode } from '../pipeline/ingest/decode.js';
import { placeOf } from '../pipeline/ingest/place.js';
import { refusalOf } from './workshop.js';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('bytes become text', () => {
  test.each<[title: string, bytes: Uint8Array, text: string, messages: string[]]>([
    ['UTF-8 as it is', Buffer.from('وزارة'), 'وزارة', []],
    ['CRLF, CR and LF are kept', Buffer.from('أ\r\nب\rت\n'), 'أ\r\nب\rت\n', []],
    [
      'a byte-order mark is taken off',
      Buffer.from('\ufeffوزارة'),
      'وزارة',
      ['1:1 Took off a byte-order mark; offsets count without it'],
    ],
    ['a mark inside the text stays', Buffer.from('و\ufeffز'), 'و\ufeffز', []],
    [
      'UTF-16 little-endian with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('وزارة')]),
      'وزارة',
      ['1:1 Read as UTF-16LE, by its byte-order mark'],
    ],
    [
      'UTF-16 big-endian with its mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('وزارة').swap16()]),
      'وزارة',
      ['1:1 Read as UTF-16BE, by its byte-order mark'],
    ],
    [
      'NUL is kept',
      Buffer.from('سطر\nنص\0نص'),
      'سطر\nنص\0نص',
      ['2:3 Unexpected NUL character, expected text; it is kept'],
    ],
    ['the replacement character may stand in a text', Buffer.from('نص \ufffd'), 'نص \ufffd', []],
  ])('%s', (_, bytes, text, messages) => {
    const decoded = decode(bytes, 'a.txt');
    expect(decoded.text).toBe(text);
    expect(decoded.messages.map(({ line, column, reason }) => `${String(line)}:${String(column)} ${reason}`)).toEqual(
      messages,
    );
  });

  test.each<[title: string, bytes: Uint8Array, message: string | RegExp]>([
    [
      'an empty file',
      new Uint8Array(),
      'a.txt: Unexpected empty file, expected a text\n  Write the text into it, or take the file away.',
    ],
    ['a file with nothing but a mark', Buffer.from('\ufeff'), /^a\.txt: Unexpected empty file/u],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      /^a\.txt: Unexpected binary data, expected a text in UTF-8/u,
    ],
    ['UTF-16 without a mark', utf16('وزارة الداخلية'), /^a\.txt: Unexpected binary data/u],
    [
      'UTF-16 cut in the middle',
      Buffer.from([0xff, 0xfe, 0x27]),
      /^a\.txt: Unexpected bytes after the mark of UTF-16LE, expected UTF-16/u,
    ],
    ['Latin text in another charset', Buffer.from('الأول\nd\xe9cret', 'latin1'), /^a\.txt:\d/u],
    [
      'one bad byte, after a good replacement character',
      Buffer.concat([Buffer.from('\ufeffسطر\nثان \ufffd'), Buffer.from([0xe9]), Buffer.from('x')]),
      /^a\.txt:2:6: Unexpected byte `0xE9` at byte offset 20, expected UTF-8\n {2}It may be windows-1252: convert it with `iconv -f WINDOWS-1252 -t UTF-8`/u,
    ],
    [
      'Arabic in windows-1256',
      Buffer.from([0xe3, 0xd1, 0xd3, 0xe6, 0xe3, 0x20, 0xd1, 0xde, 0xe3]),
      /^a\.txt:1:1: Unexpected byte `0xE3` at byte offset 0, expected UTF-8\n {2}It may be windows-1256:/u,
    ],
    [
      'Arabic in ISO 8859-6',
      Buffer.from([0xe5, 0xd1, 0xd3, 0xe8, 0xe5, 0x20, 0xe7, 0xe4, 0xea, 0xd1, 0xe6]),
      /It may be iso-8859-6:/u,
    ],
  ])('%s is refused', (_, bytes, message) => {
    const refusal = refusalOf(() => decode(bytes, 'a.txt'));
    if (typeof message === 'string') expect(refusal).toBe(message);
    else expect(refusal).toMatch(message);
  });

  test('lines end with LF, CRLF or CR, and columns count from 1', () => {
    const text = 'أ\r\nب\rتث\nج';
    expect(placeOf(text, text.indexOf('ث'))).toEqual({ line: 3, column: 2 });
    expect(placeOf(text, text.length)).toEqual({ line: 4, column: 2 });
  });
});
