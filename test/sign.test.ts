import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verify } from '../pipeline/commands/verify.js';
import { run } from './terminal.js';
import { tree, workshop, type Workshop } from './workshop.js';

const quiet = { quiet: true } as const;
const base = 'portal: { base: "https://data.example.org/" }\n';

/** Writes a pair of keys into the input folder: the paths of the private and the public one. */
async function keys(shop: Workshop, name = 'key'): Promise<readonly [secret: string, open: string]> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await shop.put({
    [`${name}.pem`]: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    [`${name}.pub.pem`]: publicKey.export({ type: 'spki', format: 'pem' }),
  });
  return [join(shop.input, `${name}.pem`), join(shop.input, `${name}.pub.pem`)];
}

const shopOf = (): Promise<Workshop> =>
  workshop({ 'nashir.yaml': base, 'sources/page.txt': 'في المغرب يوم 14 شتنبر 2016.' });

const verified = (shop: Workshop, ...key: string[]): ReturnType<typeof run> =>
  run((effects) => verify(join(shop.output, 'site'), { key }, effects));

describe('nashir publish --sign', () => {
  test('signs the checksums of every version and of the site, as openssl sees it too', async () => {
    const shop = await shopOf();
    const [sign, key] = await keys(shop);
    expect((await shop.publish({ ...quiet, sign })).exitCode).toBe(0);
    const files = Object.keys(await tree(join(shop.output, 'site')));
    const lists = files.filter((file) => file.endsWith('SHA256SUMS'));
    expect(lists.length).toBeGreaterThan(5);
    expect(files).toEqual(expect.arrayContaining(lists.map((list) => `${list}.sig`)));
    expect(await verified(shop, key)).toMatchObject({
      code: 0,
      out: expect.stringContaining(': no fault\n') as string,
    });
    if (spawnSync('openssl', ['version']).status !== 0) return;
    const list = join(shop.output, 'site/SHA256SUMS');
    const checked = ['-verify', '-pubin', '-inkey', key, '-rawin', '-in', list, '-sigfile', `${list}.sig`];
    expect(execFileSync('openssl', ['pkeyutl', ...checked], { encoding: 'utf8' })).toContain('Verified Successfully');
  });

  test('signs what already stands, once, and makes no version of it', async () => {
    const shop = await shopOf();
    const [sign, key] = await keys(shop);
    await shop.publish(quiet);
    expect((await verified(shop, key)).out).toMatch(
      /^SHA256SUMS\.sig: Cannot find the file, expected the signature of SHA256SUMS$/mu,
    );
    expect((await shop.publish({ sign })).out).toContain('what stands was signed:');
    expect((await verified(shop, key)).code).toBe(0);
    expect(await shop.json('data/dates/versions.json')).toMatchObject({ versions: [{ version: '1.0.0' }] });
    const before = await tree(join(shop.output, 'site'));
    expect((await shop.publish({ sign })).out).toContain('Nothing changed, so nothing was published. It stands:');
    expect(await tree(join(shop.output, 'site'))).toEqual(before);
  });

  test('without a key later leaves no signature that is not true, and another key does not pass for the first', async () => {
    const shop = await shopOf();
    const [sign, key] = await keys(shop);
    await shop.publish({ ...quiet, sign });
    await shop.put({ 'sources/more.txt': 'يوم 3 ماي 2014.' });
    await shop.publish(quiet);
    expect(await readdir(join(shop.output, 'site'))).not.toContain('SHA256SUMS.sig');
    const [second, other] = await keys(shop, 'second');
    await shop.publish({ ...quiet, sign: second });
    expect((await verified(shop, key, other)).code).toBe(0);
    const { code, out } = await verified(shop, key);
    expect(code).toBe(1);
    expect(out).toMatch(/^SHA256SUMS\.sig: Unexpected signature, expected that of SHA256SUMS by the key$/mu);
  });

  test.each([
    ['no key', 'hello', /key\.pem: Unexpected content, expected a private key in PEM, without a passphrase\n/u],
    [
      'a key of another kind',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
      /key\.pem: Unexpected key of type ec, expected Ed25519\n {2}Make one with `openssl genpkey/u,
    ],
  ])('refuses %s', async (_, content, message) => {
    const shop = await shopOf();
    await writeFile(join(shop.input, 'key.pem'), content);
    const { exitCode, error } = await shop.publish({ ...quiet, sign: join(shop.input, 'key.pem') });
    expect(exitCode).toBe(2);
    expect(error).toMatch(message);
  });

  test('is refused while the published addresses are those of this machine', async () => {
    const shop = await workshop({ 'sources/page.txt': 'يوم 14 شتنبر 2016.' });
    const [sign] = await keys(shop);
    expect((await shop.publish({ ...quiet, sign })).error).toMatch(
      /^Cannot sign what is published under http:\/\/127/u,
    );
  });
});
