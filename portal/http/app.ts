import { Hono, type Context } from 'hono';
import { api } from '../api/api.js';
import type { Assets } from '../assets.js';
import { ckan } from '../ckan/ckan.js';
import { portal } from '../portal.js';
import { cacheOf, fileAnswer, type Cache } from './answer.js';
import { askAgain, forEver, openHeaders, preflightHeaders, securityHeaders } from './headers.js';
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
    for (const [name, value] of Object.entries({ ...securityHeaders, ...openHeaders }))
      context.res.headers.set(name, value);
  });
  app.options('*', () => new Response(null, { status: 204, headers: preflightHeaders }));
  app.on(['GET', 'HEAD', 'POST'], '*', async (context, next) => {
    const { method, path: asked } = context.req;
    const site = await current.get();
    if (isCkan(asked)) return asGet(context.req.raw, partsOf(site).ckan);
    if (method === 'POST') return next();
    if (isApi(asked)) return asGet(context.req.raw, partsOf(site).api);
    const path = pathOf(context);
    if (path === undefined) return context.text('Unexpected address, expected one in UTF-8\n', 400);
    return (await fileOf(context.req.raw, path, site, cache)) ?? (await pageOf(context.req.raw, path, site));
  });
  app.all('*', (context) =>
    context.text('Unexpected method, expected GET, HEAD or OPTIONS\n', 405, { Allow: 'GET, HEAD, OPTIONS' }),
  );
  app.onError((error, context) => {
    log(error.stack ?? String(error));
    return context.text('Something went wrong; it was written down.\n', 500);
  });

  async function pageOf(request: Request, path: string, site: OpenSite): Promise<Response> {
    const answer = await asGet(request, partsOf(site).pages);
    if (answer.status !== 404) return answer;
    // The page of an earlier version of a text stands as it was made, with ways that begin at its folder.
    const earlier = await site.files.find(`${path.replace(/\/$/u, '')}/index.html`);
    if (!earlier) return answer;
    if (path.endsWith('/')) return fileAnswer(request, earlier, cache, { 'Cache-Control': askAgain });
    return new Response(null, { status: 301, headers: { Location: `${new URL(request.url).pathname}/` } });
  }
  return app;
}

/** HEAD is what GET says, without the content. */
async function asGet(request: Request, app: Hono): Promise<Response> {
  if (request.method !== 'HEAD') return app.fetch(request);
  const answer = await app.fetch(new Request(request.url, { headers: request.headers }));
  return new Response(null, answer);
}

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
  if (page) return moved(301, `/${(page[1] ?? '').split('/').map(encodeURIComponent).join('/')}`);
  const [, name, file] = /^data\/([^/]+)\/latest\/([^/]+)$/u.exec(path) ?? [];
  const dataset = store.datasets.find((other) => other.name === name);
  if (dataset && file !== undefined && dataset.files.some((other) => other.name === file)) {
    const target = `/data/${dataset.name}/${dataset.version}/${encodeURIComponent(file)}`;
    return moved(302, target, { Link: `<${target}>; rel="latest-version"`, 'Cache-Control': askAgain });
  }
  const found = await files.find(path);
  return found && fileAnswer(request, found, cache, { 'Cache-Control': isFrozen(path) ? forEver : askAgain });
}

const moved = (status: 301 | 302, location: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { ...headers, Location: location } });

/** Versions, texts by their hash, releases and assets never change. */
const isFrozen = (path: string): boolean =>
  /^(?:data\/[^/]+\/\d+\.\d+\.\d+\/|sources\/.+\/[0-9a-f]{12}\.txt$|releases\/|assets\/(?!build\.txt$))/u.test(path);
