import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { review as reviewCommand, type ReviewOptions } from '../pipeline/commands/review.js';
import { curationsIn } from './curating.js';
import { noon } from './clock.js';
import { run } from './terminal.js';
import { workshop, type Workshop } from './workshop.js';

const energy = 'event-e3db536d0134-5';

/** Two sources that differ, a date that counts from a day that nobody tells, and a body that no list has. */
const sources = {
  'sources/a.txt': 'انعقد المنتدى الخامس للطاقة بوهران سنة 2018.',
  'sources/b.txt': 'انعقد المنتدى الخامس للطاقة بوهران سنة 2019.',
  'sources/d.txt': 'وتم ذلك خلال الشهر الماضي.',
  'sources/c.txt': 'أعلنت الهيئة العليا للجسور المعلقة ذلك.',
};

const review = (shop: Workshop, options: Partial<ReviewOptions> = {}) =>
  run((effects) =>
    reviewCommand(
      { input: shop.input, archive: join(shop.output, 'archive'), below: '0.95', most: '100', ...options },
      effects,
    ),
  );

/** The entries of a review, each with the choices below it as they stand in comments. */
const choicesIn = (text: string): string[] =>
  [...text.matchAll(/^# - (?:.*\n)(?:# {3}.*\n)*/gmu)].map(([choice]) => choice.replace(/^# /gmu, ''));

describe('nashir review', () => {
  it('writes entries that are open, most valuable first, with the words and where they stand', async () => {
    const shop = await workshop(sources);
    const { code, out, log } = await review(shop);
    expect([code, log]).toEqual([0, '']);
    const entries = await curationsIn(out);
    expect(entries.every(({ isOpen }) => isOpen)).toBe(true);
    expect(entries[0]).toMatchObject({
      action: 'report',
      row: { id: energy },
      field: 'date',
      was: '2018',
      why: 'The sources differ: 2018 (a), 2019 (b)',
    });
    expect(entries.map(({ row }) => row.dataset)).toEqual(expect.arrayContaining(['mentions', 'organizations']));
    expect(out).toContain(
      '# 1. المنتدى الخامس للطاقة\n#   a.txt:1:40: «2018»\n#     in: انعقد المنتدى الخامس للطاقة بوهران سنة 2018.\n',
    );
    expect(out).toMatch(/^# {5}http:\/\/127\.0\.0\.1:8080\/sources\/a\/#m-date-[0-9a-f]{16}$/mu);
  });

  it('tells of dates that count from a day that nobody tells, with the words to be added', async () => {
    const { out } = await review(await workshop(sources));
    expect(out).toContain('Cannot resolve the relative date `الشهر الماضي`');
    expect(choicesIn(out).find((choice) => choice.includes('add: date'))).toContain(
      'source: d\n  quote: الشهر الماضي\n',
    );
  });

  it('writes a file that changes nothing while all is open, and whose choices are entries once somebody has decided', async () => {
    const shop = await workshop(sources);
    await shop.publish({ quiet: true });
    const output = join(shop.input, 'curation/review.yaml');
    expect(await review(shop, { output })).toMatchObject({ code: 0, log: '' });
    const text = await readFile(output, 'utf8');
    expect((await shop.publish()).out).toContain('Nothing changed');
    const choices = choicesIn(text);
    expect(choices.length).toBeGreaterThan(5);
    for (const choice of choices) {
      const decided = choice
        .replace('by: ""', 'by: x')
        .replace('why: ""', 'why: x')
        .replace('field: ""', 'field: date');
      expect(await curationsIn(decided.replace('into: organization/\n', 'into: organization/UN\n'))).toHaveLength(1);
    }
  });

  it('leaves out what people have decided', async () => {
    const shop = await workshop(sources);
    const decided = `- { accept: event/${energy}, field: date, was: 2018, by: x, on: 2026-01-01, why: x }\n`;
    await shop.put({ 'curation/a.yaml': decided });
    expect((await review(shop)).out).not.toContain('The sources differ');
  });

  it('writes as many as are asked for, and says how many are left', async () => {
    const { out } = await review(await workshop(sources), { most: '1' });
    expect(await curationsIn(out)).toHaveLength(1);
    expect(out).toMatch(/^# 1 to look at, most valuable first; \d+ more are left out/u);
  });

  it('has nothing to say of a text that leaves no doubt', async () => {
    const { out } = await review(await workshop({ 'sources/a.txt': 'في 9 دجنبر 2016.\n' }), { below: '0.7' });
    expect(await curationsIn(out)).toEqual([]);
  });

  it('does not write over what a person may have edited', async () => {
    const shop = await workshop(sources);
    const output = join(shop.input, 'review.yaml');
    await writeFile(output, '- mine');
    expect(await review(shop, { output })).toMatchObject({
      code: 2,
      log: `Unexpected ${output}, expected no file: what a person edits is not overwritten`,
    });
  });
});

describe('nashir review --report', () => {
  it('adds an entry that is to be decided, of which reviews and runs tell', async () => {
    const shop = await workshop(sources);
    const file = join(shop.input, 'curation/reports.yaml');
    const note = 'السنة "خاطئة": انظر #2\n- reject: x';
    const first = await review(shop, { report: `event/${energy}`, note });
    const second = await review(shop, { report: energy, note: 'مرة أخرى', field: 'date', by: 'قارئ' });
    expect([first, second].map(({ code, out }) => [code, out.replace(file, 'FILE')])).toEqual([
      [0, 'FILE:2: reported, to be decided\n'],
      [0, expect.stringMatching(/^FILE:\d+: reported, to be decided\n$/u) as string],
    ]);
    const day = noon.toISOString().slice(0, 10);
    expect(await curationsIn(await readFile(file, 'utf8'))).toMatchObject([
      { action: 'report', row: { dataset: 'events', id: energy }, isOpen: true, on: day, why: note },
      { action: 'report', row: { id: energy }, field: 'date', was: '2018', by: 'قارئ', why: 'مرة أخرى' },
    ]);
    expect((await shop.publish()).out).toContain(`\`event/${energy}\` is still to be decided: مرة أخرى`);
    expect((await review(shop)).out).toContain('Reported at ');
  });

  it.each([
    ['event/event-e3db536d0134-6', 'Cannot find `event/event-e3db536d0134-6`, expected the id of a row; did you mean'],
    ['nothing at all', 'Cannot find `nothing at all`, expected the id of a row'],
  ])('refuses %s, which no row has', async (report, message) => {
    const shop = await workshop(sources);
    const { code, log } = await review(shop, { report, note: 'x' });
    expect(code).toBe(2);
    expect(log).toContain(message);
  });

  it('wants a note', async () => {
    const shop = await workshop(sources);
    expect(await review(shop, { report: energy })).toMatchObject({
      code: 2,
      log: 'Cannot report without both --report and --note, expected an id and what is doubted',
    });
  });
});
