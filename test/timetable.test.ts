import { describe, expect, it, test } from 'vitest';
import { scheduleSettings } from '../pipeline/ingest/schedule-settings.js';
import { alarm } from '../pipeline/schedule/alarm.js';
import { dueNow, duesAfter, type Dues } from '../pipeline/schedule/dues.js';
import { oneAtATime } from '../pipeline/schedule/one-at-a-time.js';
import { nextTimes, timetableOf, type Timetable } from '../pipeline/schedule/timetable.js';
import { noon } from './clock.js';

const past = '2026-01-01T00:00:00.000Z';
const night = '0 3 * * *';

describe('a timetable', () => {
  it('has a line for each cron line, and one for the sources that have none', () => {
    const { lines } = timetableOf({
      sources: [
        { kind: 'folder', at: 'sources' },
        { kind: 'page', at: 'https://example.org/', name: 'ministry', schedule: '30 6 * * *' },
        { kind: 'page', at: 'https://example.org/other' },
      ],
      schedule: scheduleSettings(),
    });
    expect(lines).toEqual([
      { cron: night, sources: ['sources', 'https://example.org/other'] },
      { cron: '30 6 * * *', sources: ['ministry'] },
    ]);
  });

  it('is read in its timezone', () => {
    const hours = (timezone: string) =>
      nextTimes(night, timezone, 3).map((at) =>
        new Intl.DateTimeFormat('en-GB', { timeZone: timezone, timeStyle: 'short' }).format(at),
      );
    for (const timezone of ['Africa/Casablanca', 'Asia/Amman', 'UTC'])
      expect(new Set(hours(timezone))).toEqual(new Set(['03:00']));
  });
});

describe('what is due', () => {
  const timetable: Timetable = {
    lines: [
      { cron: night, sources: ['a', 'b'] },
      { cron: '0 5 * * 1', sources: ['c'] },
    ],
    timezone: 'UTC',
    jitter: 0,
  };
  const future = '2027-01-01T00:00:00.000Z';
  test.each<[what: string, dues: Dues, due: string[], dueWhereNew: string[]]>([
    ['nothing is known', {}, [], ['a', 'b', 'c']],
    ['a time has passed', { a: { cron: night, at: past }, b: { cron: night, at: future } }, ['a'], ['a', 'c']],
    ['its cron line is another', { a: { cron: '0 4 * * *', at: past } }, [], ['a', 'b', 'c']],
  ])('where %s', (_, dues, due, dueWhereNew) => {
    expect(dueNow(timetable, dues, noon)).toEqual(due);
    expect(dueNow(timetable, dues, noon, true)).toEqual(dueWhereNew);
  });

  test('is put off where it was done, and where its cron line is another', () => {
    const dues = {
      a: { cron: night, at: past },
      b: { cron: night, at: past },
      c: { cron: 'old', at: past },
      gone: { cron: night, at: past },
    };
    expect(duesAfter(timetable, dues, ['a'], () => new Date(future))).toEqual({
      a: { cron: night, at: future },
      b: { cron: night, at: past },
      c: { cron: '0 5 * * 1', at: future },
    });
  });
});

describe('runs', () => {
  it('are never two at once, and what is asked for meanwhile is in the next', async () => {
    const done: string[][] = [];
    let inHand = 0;
    const most: number[] = [];
    const work = oneAtATime(async (names) => {
      most.push(++inHand);
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push([...names]);
      inHand--;
    });
    work.ask([]);
    work.ask(['a']);
    work.ask(['b', 'c']);
    work.ask(['b']);
    await new Promise((resolve) => setTimeout(resolve, 30));
    work.ask(['d']);
    await work.stop();
    expect(done).toEqual([['a'], ['b', 'c']]);
    expect(Math.max(...most)).toBe(1);
  });

  it('begin when the clock says so, until it is stopped', async () => {
    const heard: string[] = [];
    const end = alarm({ lines: [{ cron: '* * * * * *', sources: ['a'] }], timezone: 'UTC', jitter: 0 }, (sources) =>
      heard.push(...sources),
    );
    await expect.poll(() => heard.length, { timeout: 5000 }).toBeGreaterThan(0);
    await end();
    const before = heard.length;
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(heard).toHaveLength(before);
  });
});
