import { describe, expect, it } from 'vitest';
import { extract, lexiconFolder } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { merging } from '../pipeline/resolve/merges.js';
import { resolve } from '../pipeline/resolve/resolve.js';
import type { OrganizationsRow } from '../pipeline/schemas.js';
import { documentOf, mentionOf } from './documents.js';
import { workshop } from './workshop.js';
import { fileURLToPath } from 'node:url';

const lexicons = readLexicons(fileURLToPath(lexiconFolder));
const keysIn = (text: string, country?: string): (string | undefined)[] =>
  extract(text, country === undefined ? {} : { country }).mentions.flatMap(({ kind, value }) =>
    kind === 'organization' && 'key' in value ? [value.key] : [],
  );

describe('a name that bodies of several countries bear', () => {
  it.each([
    ['أعلنت وزارة الداخلية ذلك', 'MA', 'MA-MIN-INTERIOR'],
    ['أعلنت وزارة الداخلية المغربية ذلك', 'TN', 'MA-MIN-INTERIOR'],
    ['أعلنت وزارة الداخلية في المغرب ذلك', 'TN', 'MA-MIN-INTERIOR'],
    ['أعلنت وزارة التجهيز والماء ذلك', 'MA', 'MA-MIN-EQUIPMENT'],
    ['أعلنت وزارة الداخلية ذلك', 'TN', 'TN-MIN-INTERIOR'],
    ['أعلنت وزارة الداخلية التونسية ذلك', 'MA', 'TN-MIN-INTERIOR'],
  ])('means in «%s», of a text from %s, %s', (text, country, key) => {
    expect(keysIn(text, country)).toEqual([key]);
  });

  it('has a key for each country where no lexicon knows it', () => {
    const text = 'أعلنت وزارة الجسور والأنفاق ذلك';
    const keys = ['MA', 'TN', undefined].map((country) => keysIn(text, country)[0]);
    expect(new Set(keys).size).toBe(3);
    expect(keysIn('أعلنت وزارة الجسور الإيطالية ذلك', 'MA')).toEqual(keysIn('أعلنت وزارة الجسور الإيطالية ذلك', 'TN'));
    expect(keysIn('أعلنت جمعية الجسور المعلقة ذلك', 'MA')).toEqual(keysIn('أعلنت جمعية الجسور المعلقة ذلك', 'TN'));
  });
});

const source = 'نظمت الهيئة العليا للجسور والمجلس الأعلى للأنفاق ووزارة العدل والحريات لقاء بالرباط';
const named = (name: string, key: string) => mentionOf('organization', source, name, { name, key });
const bridges = named('الهيئة العليا للجسور', 'organization-1');
const tunnels = named('المجلس الأعلى للأنفاق', 'organization-2');
const justice = named('وزارة العدل والحريات', 'MA-MIN-JUSTICE');
const page = { ...documentOf('a', source, [bridges, tunnels, justice]) };
const merge = (from: string, to: string) => ({ kind: 'organization', from, to });
const rowsOf = (...merges: Parameters<typeof merging>[0]): readonly OrganizationsRow[] =>
  resolve([page], lexicons, merges).organizations;

describe('a body that the lexicon knows', () => {
  it('has its names in three languages, its former names with their days, its type, country and parent', () => {
    expect(rowsOf().find(({ id }) => id === 'MA-MIN-JUSTICE')).toMatchObject({
      name: 'وزارة العدل والحريات',
      name_fr: 'Ministère de la Justice du Maroc',
      aliases: expect.arrayContaining(['وزارة العدل']) as unknown,
      former_names: ['وزارة العدل والحريات (2012-01-03/2017-04-05)', 'وزارة العدل (2017-04-05/..)'],
      type: 'ministry',
      parent: 'MA-GOV',
      country: 'MA',
      superseded_by: [],
      merged_by: ['lexicon'],
    });
  });

  it('says what took its place', () => {
    const text = 'وزارة التجهيز والنقل';
    const row = { name: text, key: 'MA-MIN-EQUIPMENT-TRANSPORT' };
    const { organizations } = resolve([documentOf('a', text, [mentionOf('organization', text, text, row)])], lexicons);
    expect(organizations[0]?.superseded_by).toEqual(['MA-MIN-EQUIPMENT', 'MA-MIN-TRANSPORT']);
  });
});

describe('merges', () => {
  it('make one row of two, which says so', () => {
    const [row, ...others] = rowsOf(merge('organization-2', 'organization-1'));
    expect(row).toMatchObject({
      id: 'organization-1',
      name: 'الهيئة العليا للجسور',
      alt_names: ['المجلس الأعلى للأنفاق'],
      mentions: [bridges.id, tunnels.id],
    });
    expect(row?.merged_by[row.same_as.indexOf('organization-2')]).toBe('curation');
    expect(others).toHaveLength(1);
  });

  it('are followed to the end', () => {
    const rows = rowsOf(merge('organization-1', 'organization-2'), merge('organization-2', 'BRIDGES'));
    expect(rows.map(({ id }) => id)).toEqual(['BRIDGES', 'MA-MIN-JUSTICE']);
    expect(rows[0]?.same_as).toEqual(expect.arrayContaining(['organization-1', 'organization-2']));
  });

  it('in a circle are refused, with the circle', () => {
    const merges = [merge('organization-1', 'A'), merge('A', 'B'), merge('B', 'A')];
    expect(() => merging(merges)(page)).toThrow('`A` → `B` → `A`');
  });
});

describe('an identifier that was published', () => {
  // By itself the grammar would not take the last word into the name.
  const text = 'أعلنت الهيئة العليا للجسور المعلقة عن المشروع في الرباط.\n';
  const header = 'key,name_ar,aliases,name_fr,name_en,acronyms,type,parent,country,website,wikidata,source\n';
  const lists = {
    'lexicons/countries.csv': 'iso,name_ar,name_fr,name_en,aliases,latin,demonyms,currency,homographs\n',
    'lexicons/places.csv': 'key,name_ar,aliases,name_fr,name_en,latin,type,country,code,ambiguous,source\n',
    'lexicons/programmes.csv': 'key,name_ar,aliases,name_fr,name_en,acronyms,type,country,source\n',
    'lexicons/organizations.csv': header,
  };
  const row = 'HCB,الهيئة العليا للجسور المعلقة,,Haute autorité des ponts,High Authority for Bridges,,agency,,,,,\n';
  const quiet = { quiet: true, acceptLoss: true } as const;

  it('stays as a tombstone when the lexicon gives the body another, and as long as the body is there', async () => {
    const { publish, put, json } = await workshop({ 'sources/page.txt': text, ...lists });
    const newest = (version: string) => json<OrganizationsRow[]>(`data/organizations/${version}/organizations.json`);
    await publish(quiet);
    const [before] = await newest('1.0.0');
    await put({ 'lexicons/organizations.csv': header + row });
    await publish(quiet);
    const [after, tombstone] = await newest('1.1.0');
    expect(after).toMatchObject({
      id: 'HCB',
      same_as: expect.arrayContaining([before?.id]) as unknown,
      superseded_by: [],
    });
    const { mentions, evidence } = after ?? {};
    expect(tombstone).toEqual({ ...before, superseded_by: ['HCB'], mentions, evidence });
    const { out } = await publish();
    expect(out).toContain('Nothing changed');
    await put({ 'sources/page.txt': text.replace('عن المشروع', 'عن مشروعها') });
    await publish(quiet);
    expect((await newest('1.1.1')).map(({ id }) => id)).toEqual(['HCB', before?.id]);
  });

  it.each([
    ['event', 'events', 'انعقد المنتدى الخامس للطاقة بوهران سنة 2019. وانعقد المنتدى الدولي للماء بتونس سنة 2020.'],
    [
      'agreement',
      'agreements',
      'وقعت تونس وألمانيا اتفاقية تعاون سنة 2019. ووقعت ليبيا وفرنسا اتفاقية شراكة سنة 2020.',
    ],
    ['project', 'projects', 'انطلق برنامج دعم الواحات سنة 2019. وانطلق برنامج تأهيل السدود سنة 2020.'],
  ])('stays as a tombstone when people merge one %s into another', async (kind, dataset, pair) => {
    const { publish, put, json } = await workshop({ 'sources/page.txt': `${pair}\n` });
    const newest = (version: string) => json<OrganizationsRow[]>(`data/${dataset}/${version}/${dataset}.json`);
    await publish(quiet);
    const [first, second] = await newest('1.0.0');
    const entry = `- merge: ${kind}/${first?.id ?? ''}\n  into: ${kind}/${second?.id ?? ''}\n  by: x\n  on: 2026-01-01\n  why: y\n`;
    await put({ 'curation/merge.yaml': entry });
    await publish(quiet);
    const rows = await newest('1.1.0').catch(() => newest('1.0.1'));
    expect(rows.find(({ id }) => id === first?.id)?.superseded_by).toEqual([second?.id]);
    expect(rows.find(({ id }) => id === second?.id)).toMatchObject({ same_as: [first?.id], merged_by: ['curation'] });
  });

  it('goes when the body goes, and the change list names it', async () => {
    const { publish, put, json } = await workshop({ 'sources/page.txt': text, ...lists });
    await publish(quiet);
    const [before] = await json<OrganizationsRow[]>('data/organizations/1.0.0/organizations.json');
    await put({ 'sources/page.txt': 'لا شيء في الرباط.\n' });
    await publish(quiet);
    expect(await json('data/organizations/changes/1.0.0..1.1.0.json')).toMatchObject({ removed: [before?.id] });
  });
});
