import { Hono, type Context } from 'hono';
import { api } from '../api/api.js';
import type { Assets } from '../assets.js';
import { ckan } from '../ckan/ckan.js';
import { portal } from '../portal.js';
import { answerWith, cacheOf, type Cache } from './answer.js';
import { askAgain, forEver, openHeaders, policyOf, preflightHeaders, securityHeaders } from './headers.js';
import { isNegotiated, linkedData } from './linked-data.js';
import { madeAnswer } from './made.js';
import { signposts } from './signposts.js';
import type { CurrentSite, OpenSite } from './site.js';

/** What is kept of files in memory, in bytes. */
const room = 1 << 27;

/** What answers for one site: made when it is first asked. */
interface Parts {
  readonly pages: Hono;
  readonly api: Hono;
  readonly ckan: Hono;
}

const isCkan = (path: string): boolean => /^\/api\/(?:3|action)(?:\/|$)/u.test(path);
const isApi = (path: string): boolean => /^\/api\/(?:v1(?:\/|$)|openapi\.json$)/u.test(path);

/** The whole site, live: its files as they were published, pages that answer to queries, the API, and the rules of HTTP for all of them. */
export function liveApp(current: CurrentSite, assets: Assets, log: (line: string) => void): Hono {
  const cache = cacheOf(room);
  const made = new WeakMap<OpenSite, Parts>();
  const partsOf = (site: OpenSite): Parts => {
    const { store } = site;
    const parts = made.get(site) ?? {
      pages: portal({ store, assets, mode: 'live' }),
      api: api(store),
      ckan: ckan(store),
    };
    made.set(site, parts);
    return parts;
  };
  const app = new Hono({ strict: true });
  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of Object.entries({ ...securityHeaders, ...openHeaders }))
      if (!headers.has(name)) headers.set(name, value);
  });
  app.options('*', ({ req }) => {
    const methods = methodsAt(req.path);
    const headers = { ...preflightHeaders, Allow: methods, 'Access-Control-Allow-Methods': methods };
    return new Response(null, { status: 204, headers });
  });
  app.get('/healthz', async (context) => {
    const { store } = await current.get();
    const [release] = store.index.releases.toReversed();
    const health = { status: 'ok', release: release?.number ?? null, released: release?.released ?? null };
    const text = JSON.stringify(health);
    return context.body(text, 200, {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(text)),
      'Cache-Control': 'no-store',
    });
  });
  app.on(['GET', 'HEAD', 'POST'], '*', async (context, next) => {
    const { method, path: asked, raw: request } = context.req;
    const site = await current.get();
    const made = async (part: Hono): Promise<Response> => madeAnswer(request, await asGet(request, part), cache);
    if (isCkan(asked)) return made(partsOf(site).ckan);
    if (method === 'POST') return next();
    if (isApi(asked)) return made(partsOf(site).api);
    const path = pathOf(context);
    if (path === undefined) return context.text('Unexpected address, expected one in UTF-8\n', 400);
    const answer =
      (await fileOf(request, path, site, cache)) ??
      (await linkedData(request, path, site, cache)) ??
      (await pageOf(request, path, site));
    const posts = answer.ok || answer.status === 304 ? signposts(path, site.store) : undefined;
    if (posts !== undefined) answer.headers.append('Link', posts);
    return answer;
  });
  app.all('*', (context) => {
    const methods = methodsAt(context.req.path);
    return context.text(`Unexpected method, expected ${methods}\n`, 405, { Allow: methods });
  });
  app.onError((error, context) => {
    log(error.stack ?? String(error));
    return context.text('Something went wrong; it was written down.\n', 500);
  });

  async function pageOf(request: Request, path: string, site: OpenSite): Promise<Response> {
    const answer = await asGet(request, partsOf(site).pages);
    if (answer.status !== 404) {
      if (isNegotiated(path)) answer.headers.append('Vary', 'Accept');
      return madeAnswer(request, answer, cache);
    }
    const folder = await folderOf(request, path, site);
    if (folder) return folder;
    const address = new URL(request.url);
    if (path.endsWith('/')) {
      address.pathname = address.pathname.slice(0, -1);
      if ((await partsOf(site).pages.request(address)).ok)
        return moved(request, 301, address.pathname.slice(1) + address.search);
    }
    // The page of an earlier version of a text stands as it was made, with ways that begin at its folder.
    const earlier = await site.files.find(`${path.replace(/\/$/u, '')}/index.html`);
    if (!earlier) return madeAnswer(request, answer, cache);
    if (!path.endsWith('/')) return moved(request, 301, `${address.pathname.slice(1)}/`);
    const headers = { 'Cache-Control': askAgain, ...(isNegotiated(path) && { Vary: 'Accept' }) };
    return answerWith(request, earlier, cache, { ...headers, ...(await policyOf(earlier)) });
  }
  return app;
}

const methodsAt = (path: string): string => (isCkan(path) ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS');

/** HEAD is what GET says; the content is left out when all else is known. */
const asGet = async (request: Request, app: Hono): Promise<Response> =>
  app.fetch(request.method === 'HEAD' ? new Request(request.url, { headers: request.headers }) : request);

/** The path without its first slash, decoded; undefined where it cannot be. */
function pathOf({ req }: Context): string | undefined {
  try {
    return decodeURIComponent(new URL(req.url).pathname.slice(1));
  } catch {
    return undefined;
  }
}

async function fileOf(
  request: Request,
  path: string,
  { store, files }: OpenSite,
  cache: Cache,
): Promise<Response | undefined> {
  const page = /^(.*?)\/?index\.html$/u.exec(path);
  if (page) return moved(request, 301, (page[1] ?? '').split('/').map(encodeURIComponent).join('/'));
  const [, name, file] = /^data\/([^/]+)\/latest\/([^/]+)$/u.exec(path) ?? [];
  const dataset = store.datasets.find((other) => other.name === name);
  if (dataset && file !== undefined && dataset.files.some((other) => other.name === file)) {
    const answer = moved(request, 302, `data/${dataset.name}/${dataset.version}/${encodeURIComponent(file)}`);
    answer.headers.set('Link', `<${answer.headers.get('Location') ?? ''}>; rel="latest-version"`);
    answer.headers.set('Cache-Control', askAgain);
    return answer;
  }
  const found = await files.find(path);
  if (!found) return undefined;
  const headers = { 'Cache-Control': isFrozen(path) ? forEver : askAgain };
  return answerWith(request, found, cache, { ...headers, ...(await policyOf(found)) });
}

/** The folders of datasets, versions and releases lead to the page that tells of them: what they hold is not listed. */
async function folderOf(request: Request, path: string, { store, files }: OpenSite): Promise<Response | undefined> {
  const [, release] = /^releases\/(\d+)\/$/u.exec(path) ?? [];
  if (release !== undefined && store.index.releases.some(({ number }) => String(number) === release))
    return moved(request, 303, `changes#release-${release}`);
  const [, name = '', version] = /^data\/([^/]+)\/(?:([^/]+)\/)?$/u.exec(path) ?? [];
  if (!store.datasets.some((dataset) => dataset.name === name)) return undefined;
  if (version === undefined) return moved(request, 303, `data/${name}`);
  return (await files.find(`${path}${name}.csv`)) && moved(request, 303, `data/${name}#versions`);
}

/** Leads to a path of the site; the way there begins where one is, so that it holds below any base. */
function moved(request: Request, status: 301 | 302 | 303, path: string): Response {
  const up = '../'.repeat(new URL(request.url).pathname.split('/').length - 2);
  return new Response(null, { status, headers: { Location: `${up}${path}` || './', 'Content-Length': '0' } });
}

/** Versions, texts by their hash, releases and assets never change. */
const isFrozen = (path: string): boolean =>
  /^(?:data\/[^/]+\/\d+\.\d+\.\d+\/|sources\/.+\/[0-9a-f]{12}\.txt$|releases\/|assets\/(?!build\.txt$))/u.test(path);
