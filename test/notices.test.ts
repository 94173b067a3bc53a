import { readFile, readdir } from 'node:fs/promises';
import type { LookupFunction } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { schedule } from '../pipeline/commands/schedule.js';
import { failedReport } from '../pipeline/report/report.js';
import { noticeOf } from '../pipeline/schedule/notice.js';
import { post } from '../pipeline/schedule/webhook.js';
import { run } from './terminal.js';
import { webServer, type Served, type WebServer } from './web-server.js';
import { rejectionOf, workshop, type Workshop } from './workshop.js';

const told = failedReport({ run: 'r', started: '', ended: '' }, { message: '', hint: '' });

describe('a run', () => {
  it.each([
    ['failed', { result: 'failed', exitCode: 2 }, 'failed'],
    ['could read nothing', { result: 'held', exitCode: 2 }, 'failed'],
    ['was held', { result: 'held', exitCode: 1 }, 'held'],
    ['found much that is new', { sources: { new: ['a', 'b', 'c'], changed: [], gone: [] } }, 'many-new'],
    ['found little that is new', { sources: { new: ['a'], changed: [], gone: [] } }, undefined],
    ['published', {}, undefined],
  ] as const)('that %s gives cause to tell accordingly', (_, change, event) => {
    expect(noticeOf({ ...told, result: 'published', exitCode: 0, ...change } as typeof told, 3)?.event).toBe(event);
  });
});

/** What was sent to a server of our own, and what it answers. */
async function listener(
  answers: readonly Served[] = [],
): Promise<WebServer & { bodies: string[]; headers: (string | undefined)[] }> {
  const bodies: string[] = [];
  const headers: (string | undefined)[] = [];
  const server = await webServer({
    '/secret': (request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const answer = answers[bodies.length];
        bodies.push(body);
        headers.push(request.headers.authorization);
        const { status = 200, headers: own = {} } = typeof answer === 'object' && 'status' in answer ? answer : {};
        response.writeHead(status, own).end('ok');
      });
    },
  });
  return { ...server, bodies, headers };
}

const world = (allowHosts: readonly string[], environment: Record<string, string> = {}) => ({
  allowHosts,
  environment,
  lookup: ((host, _, callback) => {
    callback(null, [{ address: '127.0.0.1', family: 4 }]);
  }) as LookupFunction,
  sleep: () => Promise.resolve(),
});

describe('a webhook', () => {
  it('is sent JSON, with secrets of the environment', async () => {
    const { origin, host, bodies, headers } = await listener();
    await post(
      { url: '${HOOK}', headers: { authorization: 'Bearer ${TOKEN}' } },
      { a: 'أ' },
      world([host], { HOOK: `${origin}/secret`, TOKEN: 't' }),
    );
    expect([bodies, headers]).toEqual([['{"a":"أ"}'], ['Bearer t']]);
  });

  it('is tried again where the server fails, and not where it refuses', async () => {
    const failing = await listener([{ status: 500 }, { status: 429 }]);
    await post({ url: `${failing.origin}/secret` }, {}, world([failing.host]));
    expect(failing.bodies).toHaveLength(3);
    const refusing = await listener([{ status: 403 }]);
    expect(await rejectionOf(post({ url: `${refusing.origin}/secret` }, {}, world([refusing.host])))).toBe(
      `${refusing.host}: Unexpected status 403, expected 200`,
    );
    expect(refusing.bodies).toHaveLength(1);
  });

  it.each([
    ['a private address', 'http://10.0.0.1/secret', '10.0.0.1: Unexpected address'],
    ['a name of a private address', 'http://example.org/secret', 'example.org: '],
    ['a file', 'file:///secret', 'Unexpected address'],
    ['a password in it', 'https://name:hush@example.org/secret', 'example.org: Unexpected address'],
    ['a secret that is missing', 'https://example.org/${HOOK}', 'Cannot find `HOOK` in the environment'],
  ])('is not sent to %s, and the message keeps the path to itself', async (_, url, message) => {
    const rejection = await rejectionOf(post({ url }, {}, world([])));
    expect(rejection).toContain(message);
    expect(rejection).not.toMatch(/secret|hush/u);
  });

  it('is not led elsewhere', async () => {
    const { origin, host, bodies } = await listener([{ status: 302, headers: { location: '/secret' } }]);
    expect(await rejectionOf(post({ url: `${origin}/secret` }, {}, world([host])))).toContain('Unexpected status 302');
    expect(bodies).toHaveLength(1);
  });
});

describe('a scheduled run that is held', () => {
  const once = (shop: Workshop, environment: Record<string, string>) =>
    run(
      (effects) =>
        schedule(
          { input: shop.input, output: shop.output, once: true, log: 'debug' },
          effects,
          Promise.resolve(),
          () => undefined,
        ),
      { environment },
    );

  it('is told of by the webhook, and by a message in three languages that is ready to be sent', async () => {
    const { origin, host, bodies } = await listener();
    const shop = await workshop({
      'sources/a.txt': 'يوم 3 ماي 2014 في المغرب.',
      'nashir.yaml': `
datasets: { dates: { atLeast: 2 } }
fetch: { allowHosts: ['${host}'] }
schedule:
  webhook: { url: '${origin}/\${HOOK}' }
  mail: { from: nashir@example.org, to: [data@example.org, chief@example.org] }
`,
    });
    const { code, log } = await once(shop, { HOOK: 'secret' });
    expect(code).toBe(1);
    expect(log).not.toContain('secret');
    expect(log).toContain('"msg":"the webhook was told"');
    expect(bodies.map((body) => JSON.parse(body) as unknown)).toMatchObject([
      {
        event: 'held',
        result: 'held',
        exitCode: 1,
        sources: { read: 1, new: 1 },
        subject: { fr: 'publication suspendue' },
      },
    ]);
    const [folder = ''] = await readdir(join(shop.output, 'state/runs'));
    const bytes = await readFile(join(shop.output, 'state/runs', folder, 'report.eml'));
    expect(bytes.toString('latin1')).not.toMatch(/[^\t\r\n -~]/u);
    expect(
      Math.max(
        ...bytes
          .toString('latin1')
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(78);
    const mail = await PostalMime.parse(bytes);
    expect(mail).toMatchObject({
      from: { address: 'nashir@example.org' },
      to: [{ address: 'data@example.org' }, { address: 'chief@example.org' }],
      date: '2026-03-04T12:00:00.000Z',
    });
    expect(mail.subject).toMatch(/أُوقف النشر · publication suspendue · the release was held/u);
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('dates a 1 lignes, il en faut au moins 2');
      expect(part).toContain('لم يُنشر شيء');
    }
    expect(mail.text).toMatch(/^## تقرير التشغيل/u);
    // In Arabic what is read from left to right stands as it is written.
    for (const value of ['2026-03-04T12:00:00.000Z', 'http://127.0.0.1:8080/'])
      expect(mail.text).toContain(`\u2066${value}\u2069`);
    expect(mail.text).toContain('Cannot find `portal.base` in ');
    expect(mail.text).toContain('; http://127.0.0.1:8080/ stands in every published address');
  });

  it('ends as it would where nobody can be told, and says so', async () => {
    const shop = await workshop({
      'sources/a.txt': 'يوم 3 ماي 2014 في المغرب.',
      'nashir.yaml': `datasets: { dates: { atLeast: 2 } }\nschedule: { webhook: { url: 'http://127.0.0.1:9/secret' } }\n`,
    });
    const { code, log } = await once(shop, {});
    expect(code).toBe(1);
    expect(log).toContain('Cannot tell of the run by the webhook: 127.0.0.1:9: Unexpected address');
    expect(log).not.toContain('secret');
  });
});
