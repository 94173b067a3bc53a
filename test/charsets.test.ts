import { describe, expect, it, test } from 'vitest';
import { sameCharset } from '../pipeline/ingest/charset.js';
import { decodeSource, type Declared } from '../pipeline/ingest/decode-source.js';
import { encodeAs } from './encode.js';
import { refusalOf } from './workshop.js';

const sentence = 'أعلنت وزارة الداخلية يوم 9 دجنبر 2016 عن برنامج جديد.';
const header = (charset: string): Declared => ({ charset, by: 'header' });

describe('a source is read in its charset', () => {
  test.each<[title: string, bytes: Uint8Array, declared: Declared[], reason: string | undefined]>([
    ['UTF-8', Buffer.from(sentence), [], undefined],
    ['UTF-8, as its header says', Buffer.from(sentence), [header('utf8')], undefined],
    [
      'UTF-8, whatever its header says',
      Buffer.from(sentence),
      [header('windows-1256')],
      'Read as utf-8, by its bytes, though its header says `windows-1256`',
    ],
    ['windows-1256, guessed', encodeAs('windows-1256', sentence), [], 'Read as windows-1256, guessed from its letters'],
    ['ISO-8859-6, guessed', encodeAs('iso-8859-6', sentence), [], 'Read as iso-8859-6, guessed from its letters'],
    [
      'windows-1256, by its header',
      encodeAs('windows-1256', sentence),
      [header('cp1256')],
      'Read as windows-1256, by its header',
    ],
    [
      'windows-1256 that is said to be Latin',
      encodeAs('windows-1256', sentence),
      [header('iso-8859-1')],
      'Read as windows-1256, guessed from its letters, though its header says `iso-8859-1`',
    ],
    [
      'windows-1256 that is said to be UTF-8',
      encodeAs('windows-1256', sentence),
      [header('utf-8')],
      'Read as windows-1256, guessed from its letters, though its header says `utf-8`',
    ],
    [
      'UTF-16 little-endian without a mark',
      Buffer.from(sentence, 'utf16le'),
      [],
      'Read as utf-16le, by its bytes, without a mark',
    ],
    [
      'UTF-16 big-endian without a mark',
      Buffer.from(sentence, 'utf16le').swap16(),
      [],
      'Read as utf-16be, by its bytes, without a mark',
    ],
  ])('%s', (_, bytes, declared, reason) => {
    const { text, messages } = decodeSource(bytes, 'a.txt', declared);
    expect(text).toBe(sentence);
    expect(messages.map((message) => message.reason)).toEqual(reason === undefined ? [] : [reason]);
  });

  it('of a text in another script by what it is said to be', () => {
    const bytes = Buffer.from('Décret du 9 décembre', 'latin1');
    expect(decodeSource(bytes, 'a.html', [header('iso-8859-1')]).text).toBe('Décret du 9 décembre');
    expect(refusalOf(() => decodeSource(bytes, 'a.html'))).toMatch(/^a\.html:1:2: Unexpected byte `0xE9`/u);
  });

  it('and a few bad bytes make no other charset of it', () => {
    const bytes = Buffer.concat([Buffer.from(sentence), Buffer.from([0xe9])]);
    expect(refusalOf(() => decodeSource(bytes, 'a.txt', [header('windows-1256')]))).toMatch(/expected UTF-8/u);
  });

  it('and nothing is guessed of a few letters', () => {
    expect(refusalOf(() => decodeSource(encodeAs('windows-1256', 'رقم 7'), 'a.txt'))).toMatch(
      /It may be windows-1256: convert it/u,
    );
  });

  it('which has several names', () => {
    expect(sameCharset('CP1256', 'windows-1256')).toBe(true);
    expect(sameCharset('x-unknown', 'windows-1256')).toBe(false);
  });
});
