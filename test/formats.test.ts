import { describe, expect, it, test } from 'vitest';
import { readOriginal, type Hints } from '../pipeline/ingest/original.js';
import { encodeAs } from './encode.js';
import { docxOf, paragraph, zipOf } from './packed.js';
import { rejectionOf } from './workshop.js';

const bytes = (text: string): Promise<Uint8Array> => Promise.resolve(Buffer.from(text));
const page = '<!DOCTYPE html><html><meta charset="windows-1256"><p>وزارة الداخلية والجماعات المحلية</p></html>';

describe('the format of a file', () => {
  test.each<[title: string, bytes: () => Promise<Uint8Array>, hints: Hints, format: string, reasons: string[]]>([
    ['its ending tells', () => bytes('<p>نص'), { ending: '.htm' }, 'html', []],
    ['its media type tells', () => bytes('<p>نص'), { mediaType: 'text/html' }, 'html', []],
    ['without either it is plain text', () => bytes('<p>نص'), {}, 'text', []],
    ['the content tells without either', () => bytes(`<?xml version="1.0"?>\n<!-- -->\n<html><p>نص`), {}, 'html', []],
    [
      'a page that is called a text',
      () => bytes('<!doctype HTML><p>نص'),
      { ending: '.txt' },
      'html',
      ['Unexpected web page, expected plain text by its name or header; read as what it is'],
    ],
    [
      'a page that is called a Word document',
      () => bytes('<html><p>نص'),
      { ending: '.docx' },
      'html',
      ['Unexpected web page, expected Word document by its name or header; read as what it is'],
    ],
    [
      'a text that is called a page',
      () => bytes('سطر 1 < 2\nسطر'),
      { ending: '.html' },
      'text',
      ['Unexpected plain text, expected web page by its name or header; read as what it is'],
    ],
    [
      'a Word document that is called a text',
      () => docxOf(paragraph('نص')),
      { ending: '.txt' },
      'docx',
      ['Unexpected Word document, expected plain text by its name or header; read as what it is'],
    ],
    [
      'a page that tells its charset',
      () => Promise.resolve(encodeAs('windows-1256', page)),
      { ending: '.html' },
      'html',
      ['Read as windows-1256, by its meta element'],
    ],
    [
      'a page whose header tells another',
      () => Promise.resolve(encodeAs('windows-1256', page)),
      { ending: '.html', charset: 'utf-8' },
      'html',
      ['Read as windows-1256, by its meta element, though its header says `utf-8`'],
    ],
  ])('%s', async (_, bytes, hints, format, reasons) => {
    const reading = await readOriginal(await bytes(), 'a', hints);
    expect(reading.format).toBe(format);
    expect(reading.messages.map(({ reason }) => reason)).toEqual(reasons);
  });

  test.each<[title: string, bytes: () => Promise<Uint8Array>, ending: string, reason: string]>([
    ['a spreadsheet', () => zipOf({ 'xl/workbook.xml': '' }), '.docx', 'Unexpected spreadsheet (.xlsx)'],
    ['an archive', () => zipOf({ a: '' }), '.docx', 'Unexpected ZIP archive'],
    [
      'an old document',
      () => bytes('\u00d0'),
      '.docx',
      'Unexpected text, expected Word document by its name or header',
    ],
    ['RTF', () => bytes('{\\rtf1\\ansi'), '.docx', 'Unexpected RTF document'],
    [
      'a page without words',
      () => bytes('<html><img src="a.png"></html>'),
      '.html',
      'Cannot find words in the web page',
    ],
    ['a document without words', () => docxOf(paragraph('')), '.docx', 'Cannot find words in the Word document'],
  ])('%s is refused by name', async (_, bytes, ending, reason) => {
    expect(await rejectionOf(readOriginal(await bytes(), 'a', { ending }))).toContain(`a: ${reason}`);
  });

  it('an encrypted document is refused as one', async () => {
    const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const refusal = (name: string): Promise<string> =>
      rejectionOf(readOriginal(Buffer.concat([compound, Buffer.from(name, 'utf16le')]), 'a', { ending: '.docx' }));
    expect(await refusal('EncryptedPackage')).toContain('Unexpected encrypted Office document');
    expect(await refusal('WordDocument')).toContain('Unexpected Word document of before 2007 (.doc)');
  });
});
