import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../pipeline/disk.js';
import type { WebSource } from '../pipeline/ingest/web/discover.js';
import { noon } from './clock.js';
import type { Web } from '../pipeline/ingest/web/fetch-sources.js';
import { office } from './fetching.js';
import { webServer, type Served } from './web-server.js';

describe('fetching pages', () => {
  it('asks only whether a page has changed, and keeps each version that it saw', async () => {
    const versioned =
      (etag: string, body: string): Served =>
      (request, response) => {
        if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else response.writeHead(200, { etag, 'set-cookie': 'session=1' }).end(body);
      };
    const server = await webServer({ '/a': versioned('"1"', 'first') });
    const { folder, texts, fetch } = await office([server.host]);
    const source: WebSource = { kind: 'page', at: `${server.origin}/a` };
    expect((await fetch([source]))[0]).toMatchObject({ new: 1 });
    expect((await fetch([source]))[0]).toMatchObject({ unchanged: 1 });
    server.pages['/a'] = versioned('"2"', 'second');
    expect((await fetch([source]))[0]).toMatchObject({ changed: 1 });
    expect(await texts()).toEqual(['second']);
    const month = `${noon.toISOString().slice(0, 7)}.jsonl`;
    const log = (await readFile(join(folder, 'archive/fetches', month), 'utf8')).trim().split('\n');
    expect(log.map((line) => (JSON.parse(line) as { headers: object }).headers)).toMatchObject([
      { etag: '"1"' },
      { etag: '"2"' },
    ]);
    expect(log.join()).not.toContain('session');
  });

  it('calls a page gone after as many runs without it as are set, and takes it back', async () => {
    const server = await webServer({ '/a': 'A' });
    const { archive, fetch } = await office([server.host]);
    const source: WebSource = { kind: 'page', at: `${server.origin}/a` };
    const gone = async () => [...(await archive()).pages.values()][0]?.gone ?? null;
    await fetch([source]);
    server.pages['/a'] = { status: 410 };
    expect((await fetch([source]))[0]).toMatchObject({ gone: 0, failed: [] });
    expect(await gone()).toBeNull();
    expect((await fetch([source]))[0]).toMatchObject({ gone: 1 });
    expect(await gone()).toBe(noon.toISOString());
    server.pages['/a'] = 'A';
    await fetch([source]);
    expect(await gone()).toBeNull();
  });

  const reset: Served = (request) => request.socket.destroy();
  const half: Served = (_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half');
    setTimeout(() => response.destroy(), 20);
  };
  const drip: Served = (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('.'), 20);
    response.on('close', () => {
      clearInterval(timer);
    });
  };
  it.each<[what: string, served: Served, reason: RegExp]>([
    ['a server error', { status: 503 }, /Unexpected status 503/u],
    ['a refusal', { status: 403 }, /Unexpected status 403/u],
    ['a broken connection', reset, /Cannot get the whole answer/u],
    ['half a body', half, /Cannot get the whole answer/u],
    ['a slow drip', drip, /it took too long/u],
    ['an endless redirect', { status: 302, headers: { location: '/a' } }, /Unexpected redirect after 5/u],
    [
      'a redirect to a private host',
      { status: 302, headers: { location: 'http://10.0.0.1/' } },
      /\/a: Unexpected redirect: .*Unexpected address 10\.0\.0\.1/u,
    ],
    ['a redirect to nowhere', { status: 302, headers: { location: 'http://[' } }, /\/a: Unexpected redirect: /u],
    ['a redirect to a file', { status: 302, headers: { location: 'file:///etc/passwd' } }, /Unexpected `file:`/u],
    ['more than the most bytes', 'x'.repeat(10_001), /more than 10000 bytes/u],
    [
      'a bomb',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync('x'.repeat(1_000_000)) },
      /more than 10000 bytes/u,
    ],
    [
      'a packing that is broken',
      { headers: { 'content-encoding': 'gzip' }, body: 'no gzip' },
      /Cannot get the whole answer/u,
    ],
    ['nothing', '', /Unexpected empty answer/u],
    ['a login form', '<form><input type="password"></form>', /Unexpected login form/u],
  ])('keeps the version before when a page turns into %s', async (_, served, reason) => {
    const server = await webServer({ '/a': 'A' });
    const { texts, fetch } = await office([server.host]);
    const source: WebSource = { kind: 'page', at: `${server.origin}/a` };
    await fetch([source]);
    server.pages['/a'] = served;
    const [fetched] = await fetch([source], { timeout: 300, retries: 1 });
    expect(fetched?.failed.join()).toMatch(reason);
    expect(await texts()).toEqual(['A']);
    server.pages['/a'] = 'B';
    await fetch([source]);
    expect(await texts()).toEqual(['B']);
  });

  it('tries again after a pause that grows, or that the server asks for', async () => {
    let tries = 0;
    const server = await webServer({
      '/a': (_, response) =>
        ++tries < 3 ? response.writeHead(503, tries === 2 ? { 'retry-after': '7' } : {}).end() : response.end('A'),
    });
    const { fetch, pauses } = await office([server.host]);
    expect((await fetch([{ kind: 'page', at: `${server.origin}/a` }]))[0]).toMatchObject({
      new: 1,
      failed: [],
    });
    expect(pauses.filter((pause) => pause > 0)).toEqual([1000, 7000]);
  });

  it.each([
    ['disallows the page', 'User-agent: *\nDisallow: /a', [], 'robots.txt does not allow it'],
    ['allows what it names', 'User-agent: *\nDisallow: /\nAllow: /a', ['/a'], undefined],
    ['speaks to another', 'User-agent: other\nDisallow: /', ['/a'], undefined],
    ['cannot be had', { status: 500 }, [], 'robots.txt cannot be had: status 500'],
    ['is not there', { status: 404 }, ['/a'], undefined],
  ])('obeys a robots.txt that %s, and says so', async (_, robots, asked, told) => {
    const server = await webServer({ '/robots.txt': robots, '/a': 'A' });
    const { fetch } = await office([server.host]);
    const fetched = await fetch([{ kind: 'page', at: `${server.origin}/a` }], { retries: 0 });
    expect(server.asked.slice(1)).toEqual(asked);
    const page = `${server.origin}/a: Cannot ask for it: ${server.origin}/`;
    expect(fetched).toMatchObject([{ failed: told === undefined ? [] : [page + told] }]);
  });

  it('says of a host that is not there why it cannot be asked', async () => {
    const { fetch } = await office([]);
    const at = 'http://ministry.example/a';
    const lookup: Web['lookup'] = (host, _, answer) => {
      answer(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), []);
    };
    const fault = 'http://ministry.example/robots.txt cannot be had: getaddrinfo ENOTFOUND ministry.example';
    expect(await fetch([{ kind: 'page', at }], { retries: 0 }, { lookup })).toMatchObject([
      { failed: [`${at}: Cannot ask for it: ${fault}`] },
    ]);
  });

  it('waits between two requests to one host, longer where robots.txt asks for it', async () => {
    const server = await webServer({ '/robots.txt': 'User-agent: *\nCrawl-delay: 5', '/a': 'A', '/b': 'B' });
    const { fetch, pauses } = await office([server.host]);
    await fetch(
      ['/a', '/b'].map((path) => ({ kind: 'page', at: server.origin + path })),
      { delay: 2000 },
    );
    expect(pauses).toEqual([5000]);
  });

  it('asks for nothing more when a run has failed', async () => {
    const paths = Array.from({ length: 50 }, (_, i) => `/${String(i)}`);
    const server = await webServer(Object.fromEntries(paths.map((path) => [path, path])));
    const { fetch } = await office([server.host]);
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    const disk = { ...realDisk, write: () => Promise.reject(full) };
    const sources = paths.map((path): WebSource => ({ kind: 'page', at: server.origin + path }));
    await expect(fetch(sources, {}, { disk })).rejects.toThrow('ENOSPC');
    const asked = server.asked.length;
    expect(asked).toBeLessThan(paths.length);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.asked).toHaveLength(asked);
  });

  it('tells a secret of the environment to the host that it is for, and to no other', async () => {
    const told: (string | undefined)[] = [];
    const note: Served = (request, response) => {
      told.push(request.headers.authorization);
      response.end('A');
    };
    const other = await webServer({ '/a': note });
    const server = await webServer({ '/a': note, '/b': { status: 302, headers: { location: `${other.origin}/a` } } });
    const { fetch } = await office([server.host, other.host]);
    const headers = { Authorization: 'Bearer ${TOKEN}' };
    const sources = ['/a', '/b'].map((path): WebSource => ({ kind: 'page', at: server.origin + path, headers }));
    await fetch(sources, {}, { environment: { TOKEN: 'hush' } });
    expect(told).toEqual(['Bearer hush', undefined]);
    await expect(fetch(sources)).rejects.toThrow('Cannot find `TOKEN` in the environment');
  });
});
