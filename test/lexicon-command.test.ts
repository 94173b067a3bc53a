import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkLexicons } from '../pipeline/commands/lexicon-check.js';
import { suggestEntries } from '../pipeline/commands/lexicon-suggest.js';
import { run } from './terminal.js';
import { workshop } from './workshop.js';

/** A copy of the project's word lists in which one of them is changed. */
async function lexicons(name: string, change: (text: string) => string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nashir-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(new URL('../input/lexicons', import.meta.url), folder, { recursive: true });
  await writeFile(join(folder, name), change(await readFile(join(folder, name), 'utf8')));
  return folder;
}

const lineAfter = (text: string, added: string): string => `${text}${added}\n`;
const body = (cells: Readonly<Record<string, string>>): string =>
  'key,name_ar,aliases,name_fr,name_en,acronyms,type,parent,country,website,wikidata,source'
    .split(',')
    .map((column) => cells[column] ?? '')
    .join(',');
const sound = {
  key: 'ZZ-NEW',
  name_ar: 'هيئة الجسور المعلقة',
  name_fr: 'X',
  name_en: 'X',
  type: 'agency',
  source: 'editor',
};

describe('nashir lexicon check', () => {
  it('finds no fault in the lists of the project', async () => {
    const { code, out } = await run((effects) => checkLexicons({ lexicons: 'input/lexicons' }, effects));
    expect([code, out]).toEqual([0, 'input/lexicons: 5 lists, no fault\n']);
  });

  it.each<[fault: string, name: string, row: string, told: string]>([
    [
      'a type that is none',
      'organizations',
      body({ ...sound, type: 'club' }),
      'type: Unexpected `club`, expected `min',
    ],
    ['a key that stands before', 'organizations', body({ ...sound, key: 'AADL' }), 'expected the rows in the order'],
    ['a parent that is not there', 'organizations', body({ ...sound, parent: 'NONE' }), 'parent: Unexpected `NONE`'],
    ['a country that is none', 'organizations', body({ ...sound, country: 'XX' }), 'country: Unexpected `XX`'],
    [
      'an item unchecked',
      'organizations',
      body({ ...sound, wikidata: 'Q1' }),
      'Unexpected source `editor`, expected what',
    ],
    ['a row of which nobody says where it is from', 'organizations', body({ ...sound, source: '' }), 'source: '],
    ['a place of which nobody says where it is from', 'places', 'zz-x,جسرية,,X,X,X,city,,,,', 'source: '],
    ['a treaty of which nobody says so', 'programmes', 'ZZ-X,ميثاق الجسور,,X,X,,treaty,,', 'source: '],
    ['too few cells', 'organizations', 'ZZ-NEW,هيئة', 'Unexpected 2 cells, expected 12'],
    [
      'a name of another row',
      'organizations',
      body({ ...sound, aliases: 'الجامعة العربية الأمريكية' }),
      '(`AAUP`) has too',
    ],
    [
      'a name that is read like another',
      'organizations',
      body({ ...sound, aliases: 'جامعة عربيه امريكية' }),
      'is read alike',
    ],
    ['a name of a programme', 'organizations', body({ ...sound, aliases: 'اتفاقية أكادير' }), 'ZZ-NEW'],
    ['an acronym of another row', 'organizations', body({ ...sound, acronyms: 'AADL' }), 'Unexpected `AADL`, which'],
    ['one name twice', 'organizations', body({ ...sound, aliases: 'هيأة الجسور|هيئه الجسور|هيئة الجسور' }), 'again'],
    [
      'a dated name of no body',
      'organization-names',
      'ZZ-NEW,هيئة الجسور,2020,,,editor',
      'Unexpected `ZZ-NEW`, expected a key',
    ],
    [
      'a successor that is none',
      'organization-names',
      'WTO,هيئة الجسور,2020,2021,ZZ-NEW,editor',
      'Unexpected `ZZ-NEW`',
    ],
    [
      'a period that runs backwards',
      'organization-names',
      'WTO,هيئة الجسور,2021,2020,,editor',
      'Unexpected period `2021/2020`',
    ],
    ['a name without a day', 'organization-names', 'WTO,هيئة الجسور,,,,editor', 'Unexpected period `/`'],
    ['a name in other letters', 'organizations', body({ ...sound, aliases: 'Bridges' }), 'expected a name in Arabic'],
  ])('tells of %s with file and line', async (_, name, row, told) => {
    const folder = await lexicons(`${name}.csv`, (text) => lineAfter(text, row));
    const { code, out } = await run((effects) => checkLexicons({ lexicons: folder }, effects));
    expect(code).toBe(1);
    const lines = (await readFile(join(folder, `${name}.csv`), 'utf8')).split('\n').length - 1;
    if (told !== 'ZZ-NEW') expect(out).toContain(`${folder}/${name}.csv:${String(lines)}: `);
    expect(out).toContain(told);
    expect(out).toContain('1 fault');
  });

  it('tells of a header that lost a column', async () => {
    const folder = await lexicons('programmes.csv', (text) => text.replace('name_ar,', ''));
    const { code, out } = await run((effects) => checkLexicons({ lexicons: folder }, effects));
    expect([code, out.split('\n')[0]]).toEqual([1, expect.stringContaining('programmes.csv:1: Unexpected columns')]);
  });

  it('refuses a list in another charset, with the place', async () => {
    const folder = await lexicons('places.csv', () => Uint8Array.from([0x6b, 0x65, 0x79, 0x0a, 0xc7, 0xe1, 0x0a]));
    const { code, log } = await run((effects) => checkLexicons({ lexicons: folder }, effects));
    expect([code, log]).toEqual([2, expect.stringContaining('places.csv:2:1')]);
  });

  it('refuses a folder without lists', async () => {
    const { code, log } = await run((effects) => checkLexicons({ lexicons: '/nowhere' }, effects));
    expect([code, log]).toEqual([2, expect.stringContaining('/nowhere/')]);
  });
});

describe('nashir lexicon suggest', () => {
  const texts = {
    'sources/a.txt':
      'أعلنت الهيئة العليا للجسور المعلقة (HCPS) ذلك.\n\nوقالت الهيئة العليا للجسور المعلقة إنها تدرس الأمر.\n',
    'sources/b.txt':
      'التقى الوزير رئيس مجلس الجسور ومدير صندوق النقد الدولي في إطار البرنامج الوطني لصيانة الجسور المعلقة.\n',
  };
  const suggest = async (list: string, files: Record<string, string> = texts) => {
    const { input, put } = await workshop();
    await put(files);
    return { input, ...(await run((effects) => suggestEntries(list, { input }, effects))) };
  };

  it('gives the bodies that no list knows, the most frequent first, as rows of the list', async () => {
    const { code, out, input } = await suggest('organizations');
    expect(code).toBe(0);
    const rows = csvParse(out);
    expect(rows.columns.slice(0, 12).join()).toBe(body(Object.fromEntries(rows.columns.map((name) => [name, name]))));
    expect(rows.map(({ key, name_ar, acronyms, type, count }) => [key, name_ar, acronyms, type, count])).toEqual([
      ['HCPS', 'الهيئة العليا للجسور المعلقة', 'HCPS', '', '3'],
      ['', 'مجلس الجسور', '', 'council', '1'],
    ]);
    expect(rows[0]?.['source']).toBe(`${input}/sources/a.txt`);
    expect(rows[0]?.['contexts']).toContain(
      `${input}/sources/a.txt:3 وقالت [الهيئة العليا للجسور المعلقة] إنها تدرس الأمر.`,
    );
  });

  it('gives the programmes', async () => {
    const { out, input } = await suggest('programmes');
    expect(csvParse(out).map(({ name_ar, source }) => [name_ar, source])).toEqual([
      ['البرنامج الوطني لصيانة الجسور المعلقة', `${input}/sources/b.txt`],
    ]);
  });

  it('gives the places', async () => {
    const { out, input } = await suggest('places', { 'sources/a.txt': 'تعيش قرية سيدي بولحية بالقرب من الرباط.\n' });
    expect(csvParse(out).map(({ name_ar, country, source }) => [name_ar, country, source])).toEqual([
      ['سيدي بولحية', 'MA', `${input}/sources/a.txt`],
    ]);
  });

  it('goes on after a source that cannot be read, and says so', async () => {
    const { code, out, log } = await suggest('organizations', { ...texts, 'sources/c.txt': '' });
    expect([code, csvParse(out).length]).toEqual([1, 2]);
    expect(log).toContain('c.txt: Unexpected empty file');
  });

  it('refuses another list', async () => {
    const { code, log } = await suggest('countries');
    expect([code, log]).toEqual([2, 'Unexpected `countries`, expected organizations, programmes or places']);
  });
});
