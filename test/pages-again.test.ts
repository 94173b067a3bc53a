import { cp, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../pipeline/disk.js';
import { failure } from '../pipeline/failure.js';
import { runKey } from '../pipeline/publish/run/standing.js';
import { sitePages } from '../portal/export.js';
import { openPageMemory } from '../portal/page-memory.js';
import { routes } from '../portal/pages/routes.js';
import { openStore } from '../portal/store/store.js';
import { watch } from '../portal/store/watch.js';
import { tree, workshop, type Workshop } from './workshop.js';

const sources = {
  'sources/a.txt': 'وقعت منظمة الصحة العالمية في تونس يوم 14 شتنبر 2016 اتفاقية مع البنك الدولي.\n',
  'sources/b.txt': 'انعقد المنتدى في جنيف يوم 3 ماي 2014.\n\nوبلغت الميزانية 2,4 مليون درهم.\n',
};
const fresh = (): Promise<Workshop> => workshop(sources, { hasPages: true });
const change = { 'sources/b.txt': 'انعقد المنتدى في لشبونة يوم 3 ماي 2015.\n' };
const publish = async (shop: Workshop): Promise<void> => {
  expect((await shop.publish({ quiet: true, acceptLoss: true })).exitCode).toBe(0);
};

/** The site of a shop as it is where every page is made anew. */
async function madeAnew({ output }: Workshop): Promise<Record<string, string>> {
  const copy = join(output, 'copy');
  await cp(join(output, 'site'), copy, { recursive: true, dereference: true });
  await sitePages(join(output, 'elsewhere'), realDisk).write(copy, new Map(), () => undefined);
  return tree(copy);
}

test('a database that finds no room is a failure of the disk', () => {
  expect(failure(new sqlite.SQLite3Error('database or disk is full'))?.toString()).toBe(
    'Cannot write a database: database or disk is full\n  Free some space and run again; what was published before stands.',
  );
});

describe('pages of a site that has changed in part', () => {
  test('are those that would have been made anew', async () => {
    const shop = await fresh();
    await publish(shop);
    await shop.put(change);
    await publish(shop);
    expect(await tree(join(shop.output, 'site'))).toEqual(await madeAnew(shop));
  });

  test('are made only where what they were made from has changed', async () => {
    const shop = await fresh();
    await publish(shop);
    const state = join(shop.output, 'before');
    await cp(join(shop.output, 'state/pages.sqlite'), join(state, 'pages.sqlite'));
    await shop.put(change);
    await publish(shop);
    const memory = await openPageMemory(state, runKey([process.versions]), realDisk);
    const store = await openStore(join(shop.output, 'site'), join(shop.output, 'asked'), realDisk);
    const watched = watch(store);
    const stays = (path: string): boolean => {
      const note = memory.get(path);
      return note !== undefined && watched.isSame(note);
    };
    const paths = routes.flatMap((route) => [...route.paths(store)]);
    const kept = paths.filter(stays);
    memory.close();
    store.close();
    expect(kept).toEqual(expect.arrayContaining(['/sources/a/', '/id/organization/WHO', '/about', '/search']));
    expect(kept.filter((path) => /^\/sources\/b\/|^\/$|^\/data\/dates$|^\/changes/u.test(path))).toEqual([]);
  });

  test.each([
    ['damaged', (file: string) => writeFile(file, 'no database')],
    ['lost', (file: string) => rename(file, `${file}.lost`)],
  ])('are made where what is known of them is %s', async (_, harm) => {
    const shop = await fresh();
    await publish(shop);
    await harm(join(shop.output, 'state/pages.sqlite'));
    await shop.put(change);
    await publish(shop);
    expect(await tree(join(shop.output, 'site'))).toEqual(await madeAnew(shop));
  });
});
