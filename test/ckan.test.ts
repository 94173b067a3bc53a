import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetNames, type Row } from '../pipeline/check/dataset.js';
import { ckanClient } from '../pipeline/publish/ckan/client.js';
import { realEffects } from '../pipeline/effects.js';
import { actions } from '../portal/ckan/actions.js';
import { serve, type Serving } from '../portal/serve.js';
import { publishedSite, type PublishedSite } from './published-site.js';

let site: PublishedSite;
let serving: Serving;
beforeAll(async () => {
  site = await publishedSite(new URL('../input/', import.meta.url));
  serving = await serve(site.output, '127.0.0.1', 0, realEffects);
}, 60_000);
afterAll(() => serving.stop());

interface Package {
  readonly id: string;
  readonly name: string;
  readonly metadata_modified: string;
  readonly resources: readonly { readonly id: string; readonly name: string; readonly url: string }[];
}

/** As harvesters ask: by the address alone. */
async function action<T>(
  name: string,
  parameters: Readonly<Record<string, string>> = {},
  root = 'api/3/action',
): Promise<T> {
  const answer = await fetch(`${serving.address}${root}/${name}?${new URLSearchParams(parameters).toString()}`);
  const { success, result, error } = (await answer.json()) as { success: boolean; result: T; error: object };
  if (!success) throw new Error(`${String(answer.status)} ${JSON.stringify(error)}`);
  return result;
}

interface Found {
  readonly count: number;
  readonly results: readonly Package[];
}

describe('the read API of CKAN', () => {
  test('lists every dataset, on both paths, and to a client that sends JSON', async () => {
    const names = await action<string[]>('package_list');
    expect(names).toHaveLength(datasetNames.length);
    expect(await action('package_list', {}, 'api/action')).toEqual(names);
    const call = ckanClient(serving.address, undefined, { fetch });
    expect(await call('package_list', {})).toEqual(names);
    expect(await call('package_show', { id: names[0] ?? '' })).toMatchObject({ name: names[0], state: 'active' });
    expect(await call('package_show', { id: 'nothing' })).toBeUndefined();
  });

  test('is paged by harvesters without a gap, and asked for what has changed', async () => {
    const ids: string[] = [];
    for (let start = 0; ; start += 3) {
      const { results } = await action<Found>('package_search', { rows: '3', start: String(start), sort: 'id asc' });
      if (results.length === 0) break;
      ids.push(...results.map(({ id }) => id));
    }
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toHaveLength(datasetNames.length);
    const counted = async (fq: string): Promise<number> => (await action<Found>('package_search', { fq })).count;
    expect(await counted('metadata_modified:[2026-03-04T12:00:00Z TO *]')).toBe(datasetNames.length);
    expect(await counted('metadata_modified:[2026-03-04T12:00:01Z TO *]')).toBe(0);
    expect(await counted('+dataset_type:dataset +state:active -name:nothing')).toBe(datasetNames.length);
    expect(await counted('res_format:(CSV OR XLSX) AND tags:"données ouvertes"')).toBe(datasetNames.length);
    expect(await counted('metadata_modified:{2026-03-04T12:00:00Z TO *]')).toBe(0);
    expect(await counted('-groups:(a OR b) private:false extras_nothing:*')).toBe(0);
    expect(await counted('title:"المبالغ"')).toBe(1);
    expect(await counted('title:المبالغ OR (name:nothing)')).toBe(1);
    expect(await counted('(title:المبالغ OR title:التواريخ)')).toBe(2);
  });

  test('finds packages by words, in any of their forms, and counts facets', async () => {
    const { results } = await action<Found>('package_search', { q: 'المبالغ' });
    expect(results.map(({ name }) => name)).toContain('127-0-0-1-amounts');
    const { facets } = await action<{ facets: Record<string, Record<string, number>> }>('package_search', {
      'facet.field': '["organization","res_format"]',
      rows: '0',
    });
    expect(Object.values(facets['organization'] ?? {})).toEqual([datasetNames.length]);
    expect(facets['res_format']?.['CSV']).toBeGreaterThanOrEqual(datasetNames.length);
  });

  test('shows resources whose files are there, and searches their rows', async () => {
    const { resources } = await action<Package>('package_show', { id: '127-0-0-1-mentions' });
    for (const { url, id } of resources) {
      expect(
        (await fetch(url.replace(/^http:\/\/127\.0\.0\.1:8080\//u, serving.address), { method: 'HEAD' })).status,
      ).toBe(200);
      expect(await action('resource_show', { id })).toMatchObject({ id, url });
    }
    const id = resources[0]?.id ?? '';
    const all = await site.json<Row[]>('data/mentions/latest/mentions.json');
    const places = await action<{ total: number; records: Row[]; fields: object[] }>('datastore_search', {
      resource_id: id,
      filters: '{"kind":["place","date"]}',
      fields: 'id,kind',
      sort: 'start desc',
      limit: '5',
    });
    expect(places.total).toBe(all.filter(({ kind }) => kind === 'place' || kind === 'date').length);
    expect(Object.keys(places.records[0] ?? {})).toEqual(['_id', 'id', 'kind']);
    expect(places.fields).toEqual([
      { id: '_id', type: 'int' },
      { id: 'id', type: 'text' },
      { id: 'kind', type: 'text' },
    ]);
    const few = { resource_id: id, fields: 'kind', sort: 'id asc', limit: '1' };
    const kind = all[0]?.['kind'];
    for (const [records_format, records] of [
      ['lists', [[1, kind]]],
      ['csv', `1,${String(kind)}\n`],
      ['tsv', `1\t${String(kind)}\n`],
    ])
      expect(await action('datastore_search', { ...few, records_format: String(records_format) })).toMatchObject({
        records_format,
        records,
      });
  });

  test('names its organization, its tags and its state', async () => {
    const [name = ''] = await action<string[]>('organization_list');
    expect(await action('organization_show', { id: name, include_datasets: 'true' })).toMatchObject({
      name,
      package_count: datasetNames.length,
    });
    expect(await action<string[]>('tag_list')).toContain('open data');
    expect(await action('status_show')).toMatchObject({ site_url: 'http://127.0.0.1:8080/' });
  });

  test('says of every action what it does, where its answers lead to', async () => {
    for (const name of Object.keys(actions)) {
      const answer = await fetch(`${serving.address}api/3/action/${name}`);
      const { help: address } = (await answer.json()) as { help: string };
      const told = await fetch(address.replace(/^http:\/\/127\.0\.0\.1:8080\//u, serving.address));
      expect([name, told.status]).toEqual([name, 200]);
    }
  });

  test.each<readonly [name: string, parameters: Record<string, string>, message: RegExp]>([
    ['package_create', {}, /400.*Action name not known/u],
    ['constructor', {}, /400.*Action name not known/u],
    ['package_show', {}, /409.*Missing value/u],
    ['package_show', { id: 'nothing' }, /404.*Not found/u],
    ['package_search', { rows: 'many' }, /409.*natural number/u],
    ['package_search', { sort: 'nothing asc' }, /409.*sort/u],
    ['package_search', { fq: 'nothing:1' }, /409.*Unknown field/u],
    ['package_search', { fq: 'title:a OR title:b AND state:active' }, /409.*mix OR/u],
    ['package_search', { fq: 'metadata_modified:[NOW-1DAY TO NOW]' }, /409.*end of a range/u],
    ['datastore_search', { resource_id: 'nothing' }, /404/u],
    ['group_show', { id: 'nothing' }, /404/u],
    ['tag_show', { id: 'nothing' }, /404/u],
    ['help_show', { name: 'constructor' }, /404/u],
  ])('refuses %s of %j as CKAN does', async (name, parameters, message) => {
    await expect(action(name, parameters)).rejects.toThrow(message);
  });
});
