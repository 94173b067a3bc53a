import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { checkTables } from '../pipeline/check/tables.js';
import { withCorrections, withKeptBack } from '../pipeline/curate/blamed.js';
import { curated, energy, entry, messagesOf, migration, page } from './curating.js';
import { workshop } from './workshop.js';

describe('what people decide of a field', () => {
  const texts = {
    a: 'انعقد المنتدى الخامس للطاقة بوهران سنة 2018.',
    b: 'انعقد المنتدى الخامس للطاقة بوهران سنة 2019.',
  };

  it('ends a dispute; what each source says stays', async () => {
    const [event] = (await curated(texts, entry(`accept: event/${energy}\n  field: date\n  was: 2018`))).tables.events;
    expect(event).toMatchObject({ date: '2018', disputed: false, claims: ['date=2018@a', 'date=2019@b'] });
  });

  it('ends none about another field', async () => {
    const [event] = (await curated(texts, entry(`accept: event/${energy}\n  field: city\n  was: وهران`))).tables.events;
    expect(event).toMatchObject({ disputed: true });
  });

  it('can be decided anew on what was decided', async () => {
    const yaml =
      entry(`replace: event/${energy}\n  field: date\n  was: 2018\n  value: 2017`) +
      entry(`replace: event/${energy}\n  field: date\n  was: 2017\n  value: 2016`);
    expect((await curated(texts, yaml)).tables.events[0]).toMatchObject({ date: '2016' });
  });
});

describe('a merge', () => {
  const texts = { page: 'أعلنت الهيئة العليا للجسور المعلقة ذلك. ونظمت الهيئة العليا للأنفاق الكبرى لقاء بالرباط.' };

  it('makes one row of two, which says so, and by whom', async () => {
    const before = (await curated(texts)).tables.organizations;
    const [first, second] = before.map(({ id }) => id);
    const { tables, messages } = await curated(
      texts,
      entry(`merge: organization/${first ?? ''}\n  into: organization/${second ?? ''}`),
    );
    expect([before.length, messages]).toEqual([2, []]);
    expect(tables.organizations).toMatchObject([
      {
        id: second,
        same_as: expect.arrayContaining([first]) as never,
        curated: [`same_as=${tables.curations[0]?.id ?? ''}`],
      },
    ]);
    expect(tables.curations).toMatchObject([{ action: 'merge', dataset: 'organizations', row: first, into: second }]);
  });

  it('of records takes what both say, and their relations', async () => {
    const { tables, messages } = await curated({ page }, entry(`merge: event/${migration}\n  into: event/${energy}`));
    expect(messages).toEqual([]);
    expect(tables.events).toMatchObject([{ id: energy, hosts: ['place/TR'], city: 'وهران', disputed: true }]);
    expect(tables.relations.find(({ subject }) => subject === 'place/TR')).toMatchObject({ object: `event/${energy}` });
  });

  it('in a circle is told of, and ends where it began to turn', async () => {
    const yaml =
      entry(`merge: event/${migration}\n  into: event/${energy}`) +
      entry(`merge: event/${energy}\n  into: event/${migration}`);
    expect(await messagesOf(yaml)).toEqual([
      `6:3: Unexpected merge of \`event/${energy}\` into \`event/${migration}\`, which is merged into it; not merged`,
    ]);
  });
});

it('a row that a correction spoils is kept back, with the line of the correction', async () => {
  const { tables, applied } = await curated(
    { page },
    entry(`replace: event/${energy}\n  field: date\n  was: 2019\n  value: ربما`),
  );
  const checked = checkTables(tables);
  const [kept] = withCorrections(checked.quarantined, applied);
  expect(withKeptBack(checked.tables, checked.quarantined).curations).toMatchObject([{ outcome: 'kept back' }]);
  expect(kept).toMatchObject({
    dataset: 'events',
    id: energy,
    reason: 'date: Unexpected `ربما`, expected a date in EDTF; as curation/a.yaml:1:3 has it',
  });
});

it('corrections are published with the rows, and outlive another reading of a source that has changed elsewhere', async () => {
  const shop = await workshop({
    'sources/page.txt': page,
    'curation/2026.yaml': entry(`replace: event/${energy}\n  field: date\n  was: 2019\n  value: 2018`),
  });
  expect((await shop.publish({ quiet: true })).exitCode).toBe(0);
  await shop.put({ 'sources/page.txt': `مقدمة جديدة قبل ما سبق.\n\n${page}` });
  const { exitCode, out } = await shop.publish();
  expect(exitCode).toBe(0);
  expect(out).not.toContain('2026.yaml');
  const rows = await shop.json<Row[]>('data/events/latest/events.json');
  const [curation] = await shop.json<Row[]>('data/curations/latest/curations.json');
  expect(rows.find(({ id }) => id === energy)).toMatchObject({
    date: '2018',
    curated: [`date=${String(curation?.id)}`],
  });
  expect(curation).toMatchObject({ action: 'replace', was: '2019', value: '2018', by: 'أمينة', outcome: 'applied' });
  const { '@graph': nodes } = await shop.json<{ '@graph': Row[] }>('releases/1/prov.jsonld');
  const node = nodes.find((one) => String(one['@id']).endsWith(`/id/curation/${String(curation?.id)}`));
  expect(node).toMatchObject({ 'dct:date': [{ '@value': '2026-11-25' }] });
  expect(JSON.stringify(node?.['prov:used'])).toContain(`/id/event/${energy}`);
  await shop.put({ 'curation/2026.yaml': '- reject: x\n' });
  expect((await shop.publish({ quiet: true })).error).toContain('2026.yaml:1:3: Unexpected `x`');
});

it('a correction whose row has gone from the source is named among the corrections as stale', async () => {
  const { tables } = await curated(
    { page: 'انعقد المنتدى السادس للطاقة بوهران سنة 2021.' },
    entry(`replace: event/${energy}\n  field: date\n  was: 2019\n  value: 2018`),
  );
  expect(tables.curations).toMatchObject([
    { row: energy, field: 'date', was: '2019', value: '2018', outcome: 'stale' },
  ]);
});

it('the example of the README is as the page that comes with the project has it', async () => {
  const [, yaml = ''] = /```yaml\n(# input\/curation[\s\S]*?)```/u.exec(readFileSync('README.md', 'utf8')) ?? [];
  const source = readFileSync('input/sources/multilateral-cooperation.txt', 'utf8');
  const { messages, tables } = await curated({ 'multilateral-cooperation': source }, yaml);
  expect(messages.map(({ reason }) => reason)).toEqual(['`event/GFMD-2` is still to be decided: هل انعقد في مانيلا؟']);
  expect(tables.curations.map(({ action }) => action).sort()).toEqual(['accept', 'add', 'merge', 'reject', 'replace']);
});

describe('what was doubted at a place', () => {
  it('is told until a person has answered it', async () => {
    const shop = await workshop({ 'sources/a.txt': 'انعقد الاجتماع أمس بالرباط.' });
    const doubts = async (): Promise<unknown[]> => {
      const { messages } = JSON.parse((await shop.publish({ json: true })).out) as {
        messages: { file: string; line: number | null }[];
      };
      return messages.filter(({ file, line }) => file.endsWith('a.txt') && line !== null);
    };
    const before = await doubts();
    await shop.put({ 'curation/a.yaml': entry('add: date\n  source: a\n  quote: أمس\n  value: 2020-03-04') });
    expect([before.length, await doubts()]).toEqual([1, []]);
  });
});
