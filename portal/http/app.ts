import { Hono, type Context } from 'hono';
import type { Assets } from '../assets.js';
import { portal } from '../portal.js';
import { cacheOf, fileAnswer, type Cache } from './answer.js';
import { askAgain, forEver, openHeaders, preflightHeaders, securityHeaders } from './headers.js';
import type { CurrentSite, OpenSite } from './site.js';

/** What is kept of files in memory, in bytes. */
const room = 1 << 27;

/** The whole site, live: its files as they were published, pages that answer to queries, and the rules of HTTP for all of them. */
export function liveApp(current: CurrentSite, assets: Assets, log: (line: string) => void): Hono {
  const cache = cacheOf(room);
  const pages = new WeakMap<OpenSite, Hono>();
  const app = new Hono({ strict: true });
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries({ ...securityHeaders, ...openHeaders }))
      context.res.headers.set(name, value);
  });
  app.options('*', () => new Response(null, { status: 204, headers: preflightHeaders }));
  app.on(['GET', 'HEAD'], '*', async (context) => {
    const site = await current.get();
    const path = pathOf(context);
    if (path === undefined) return context.text('Unexpected address, expected one in UTF-8\n', 400);
    return (await fileOf(context.req.raw, path, site, cache)) ?? (await pageOf(context, site, path));
  });
  app.all('*', (context) =>
    context.text('Unexpected method, expected GET, HEAD or OPTIONS\n', 405, { Allow: 'GET, HEAD, OPTIONS' }),
  );
  app.onError((error, context) => {
    log(error.stack ?? String(error));
    return context.text('Something went wrong; it was written down.\n', 500);
  });

  async function pageOf(context: Context, site: OpenSite, path: string): Promise<Response> {
    let own = pages.get(site);
    if (!own) pages.set(site, (own = portal({ store: site.store, assets, mode: 'live' })));
    const answer = await own.fetch(new Request(context.req.url, { headers: context.req.raw.headers }));
    if (answer.status === 404) {
      // The page of an earlier version of a text stands as it was made, with ways that begin at its folder.
      const made = await site.files.find(`${path.replace(/\/$/u, '')}/index.html`);
      if (made && !path.endsWith('/')) return context.redirect(`${new URL(context.req.url).pathname}/`, 301);
      if (made) return fileAnswer(context.req.raw, made, cache, { 'Cache-Control': askAgain });
    }
    return context.req.method === 'HEAD' ? new Response(null, answer) : answer;
  }
  return app;
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
  if (page)
    return new Response(null, {
      status: 301,
      headers: { Location: '/' + (page[1] ?? '').split('/').map(encodeURIComponent).join('/') },
    });
  const [, name, file] = /^data\/([^/]+)\/latest\/([^/]+)$/u.exec(path) ?? [];
  const dataset = store.datasets.find((other) => other.name === name);
  if (dataset && file !== undefined && dataset.files.some((other) => other.name === file)) {
    const target = `/data/${dataset.name}/${dataset.version}/${encodeURIComponent(file)}`;
    return new Response(null, {
      status: 302,
      headers: { Location: target, Link: `<${target}>; rel="latest-version"`, 'Cache-Control': askAgain },
    });
  }
  const found = await files.find(path);
  return found && fileAnswer(request, found, cache, { 'Cache-Control': isFrozen(path) ? forEver : askAgain });
}

/** Versions, texts by their hash, releases and assets never change. */
const isFrozen = (path: string): boolean =>
  /^(?:data\/[^/]+\/\d+\.\d+\.\d+\/|sources\/.+\/[0-9a-f]{12}\.txt$|releases\/|assets\/(?!build\.txt$))/u.test(path);
