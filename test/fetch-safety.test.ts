import { lookup } from 'node:dns';
import { describe, expect, it } from 'vitest';
import type { Web } from '../pipeline/ingest/web/fetch-sources.js';
import { office } from './fetching.js';
import { webServer } from './web-server.js';

describe('safety', () => {
  it.each([
    'http://127.0.0.1/a',
    'http://[::1]/a',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[fe80::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://0.0.0.0/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'http://name:word@example.org/',
  ])('never asks for %s', async (at) => {
    const { fetch } = await office([]);
    const [fetched] = await fetch([{ kind: 'page', at }], { retries: 0 });
    expect(fetched?.failed.join()).toMatch(/Unexpected (?:address|`|name or password)/u);
    expect(fetched?.failed.join()).not.toContain('word@');
  });

  it('looks at the address that a name stands for when it connects', async () => {
    const server = await webServer({ '/a': 'A' });
    const { fetch } = await office([]);
    const at = `http://intranet.example:${server.host.split(':')[1] ?? ''}/a`;
    const resolve: Web['lookup'] = (_, options, callback) => {
      lookup('127.0.0.1', options, callback as never);
    };
    const [fetched] = await fetch([{ kind: 'page', at }], { retries: 0 }, { lookup: resolve });
    expect(fetched?.failed.join()).toMatch(/127\.0\.0\.1/u);
    expect(server.asked).toEqual([]);
  });
});
