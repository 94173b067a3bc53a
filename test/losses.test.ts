import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runs, tree, workshop, type Workshop } from './workshop.js';

const quiet = { quiet: true } as const;

/** Four sources with a date and a place each are published; then two are taken away and one is changed. */
async function lossy(configuration: string): Promise<Workshop> {
  const day = (n: number, place: string): string => `انعقد اجتماع في ${place} يوم ${String(n)} ماي 2014.`;
  const shop = await workshop({
    'nashir.yaml': configuration,
    'sources/a.txt': day(1, 'تونس'),
    'sources/b.txt': day(2, 'المغرب'),
    'sources/c.txt': day(3, 'الجزائر'),
    'sources/d.txt': day(4, 'مصر'),
  });
  await shop.publish(quiet);
  await shop.put({ 'sources/a.txt': null, 'sources/b.txt': null, 'sources/c.txt': day(5, 'الجزائر') });
  return shop;
}

describe('a run in which more than a share of the rows would vanish', () => {
  test('releases nothing, names the sources to blame, and ends with 1', async () => {
    const shop = await lossy(
      'datasets:\n  mentions: { mostLost: 1 }\n  events: { mostLost: 1 }\n  documents: { mostLost: 0.5 }\n',
    );
    const before = await tree(join(shop.output, 'site'));
    const { exitCode, error } = await shop.publish(quiet);
    const told = (dataset: string, share: string, ...sources: string[]): string =>
      [
        `Unexpected loss of ${dataset}, expected at most ${share} (\`mostLost\` in the configuration): nothing is released`,
        ...sources,
        '  Bring the sources back, or publish with --accept-loss.\n',
      ].join('\n');
    const gone = ['  a: 1 row, no longer among the sources', '  b: 1 row, no longer among the sources'];
    expect([exitCode, error]).toEqual([
      1,
      told('2 of 4 rows of dates', '25 %', ...gone) + told('2 of 4 rows of places', '25 %', ...gone),
    ]);
    expect(await tree(join(shop.output, 'site'))).toEqual(before);
    expect(await runs(shop.output)).toMatchObject([
      { result: 'published' },
      { result: 'held', reason: 'dates would lose 2 of 4 rows\nplaces would lose 2 of 4 rows' },
    ]);
    const { losses } = JSON.parse((await shop.publish({ json: true })).out) as { losses: unknown[] };
    expect(losses[1]).toEqual({
      dataset: 'places',
      rows: 4,
      lost: 2,
      mostLost: 0.25,
      sources: ['a', 'b'].map((source) => ({ source, lost: 1, cause: 'gone' })),
    });
  });

  test('lets corrections go that people take out of their file', async () => {
    const correction =
      '- accept: event/sommet-9\n  field: date\n  was: 2018\n  by: s.amrani\n  on: 2024-02-01\n  why: seen\n';
    const shop = await workshop({
      'sources/a.txt': 'انعقد اجتماع في تونس يوم 1 ماي 2014.',
      'curation/a.yaml': correction,
    });
    await shop.publish(quiet);
    await shop.put({ 'curation/a.yaml': null });
    expect((await shop.publish(quiet)).exitCode).toBe(0);
    expect(await shop.json('data/curations/latest/curations.json')).toMatchObject([]);
  });

  test.each([
    [
      'goes on where a text that was edited has others in their place',
      'يوم 1 ماي 2014 ويوم 2 ماي 2014',
      'يوم 3 ماي 2014 ويوم 4 ماي 2014',
      [],
    ],
    ['not where it has fewer', 'يوم 1 ماي 2014 ويوم 2 ماي 2014', 'يوم 3 ماي 2014', [{ lost: 1, cause: 'changed' }]],
  ])('%s', async (_, before, after, sources) => {
    const shop = await workshop({ 'nashir.yaml': 'datasets:\n  mentions: { mostLost: 1 }\n', 'sources/a.txt': before });
    await shop.publish(quiet);
    await shop.put({ 'sources/a.txt': after });
    const { losses } = JSON.parse((await shop.publish({ json: true })).out) as { losses: unknown[] };
    expect(losses).toMatchObject(sources.length === 0 ? [] : [{ dataset: 'dates', lost: 1, sources }]);
  });

  test('goes on with --accept-loss, and the rows that vanish are listed', async () => {
    const shop = await lossy('licence: CC-BY-4.0\n');
    expect((await shop.publish({ ...quiet, acceptLoss: true })).exitCode).toBe(0);
    expect(await shop.json('data/dates/changes/1.0.0..1.1.0.json')).toMatchObject({ counts: { added: 1, removed: 3 } });
  });

  test('goes on where the configuration lets that many vanish', async () => {
    const any = ['documents', 'mentions', 'dates', 'places', 'events'].map((name) => `  ${name}: { mostLost: 0.75 }\n`);
    const shop = await lossy(`datasets:\n${any.join('')}`);
    expect(await shop.publish(quiet)).toEqual({ exitCode: 0, out: '', error: '' });
  });
});
