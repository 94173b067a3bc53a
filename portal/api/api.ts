import { Hono, type Context } from 'hono';
import { negotiate, preferredLanguage } from '../negotiate.js';
import { phrases } from '../texts/phrase.js';
import { TooSlow } from '../store/database.js';
import type { Store } from '../store/store.js';
import { mediaTypes, type Answer, type Endpoint, type Format } from './endpoint.js';
import { endpoints } from './endpoints.js';
import { ApiFault, faultText, missing } from './fault.js';
import { longestQuestion } from './limits.js';
import { openApi, root } from './openapi.js';

/** The API over one site: what it answers to, its description, and faults in words. */
export function api(store: Store): Hono {
  const app = new Hono({ strict: false });
  const description = openApi(store);
  app.get('/api/openapi.json', (context) => context.json(description));
  app.get(`/${root}`, (context) => {
    // Asks the database the least that can be asked: whether all is well.
    store.database.get('SELECT 1');
    return context.json({
      released: store.index.released,
      description: `${store.index.base}api/openapi.json`,
      endpoints: endpoints.map(({ path }) => `/${root}${path}`),
    });
  });
  for (const endpoint of endpoints) {
    const path = `/${root}${endpoint.path.replace(/\{(\w+)\}/gu, (_, name: string) => (name === 'id' && endpoint.path.startsWith('/sources') ? ':id{.+}' : `:${name}`))}`;
    app.get(path, (context) => answer(context, endpoint, formatOf(context, endpoint), store));
    for (const format of endpoint.formats ?? [])
      app.get(`${path}.${format}`, (context) => answer(context, endpoint, format, store));
  }
  app.notFound((context) => fault(context, missing(new URL(context.req.url).pathname)));
  app.onError((error, context) => {
    if (error instanceof ApiFault) return fault(context, error);
    if (error instanceof TooSlow) return fault(context, new ApiFault(400, 'apiSlow'));
    throw error;
  });
  return app;
}

async function answer(context: Context, endpoint: Endpoint, format: Format, store: Store): Promise<Response> {
  const { search, searchParams, pathname } = new URL(context.req.url);
  if (search.length > longestQuestion) throw new ApiFault(414, 'apiLong', { n: longestQuestion });
  const named = (name: string): string => context.req.param(name) ?? '';
  const found = await endpoint.answer({
    store,
    parameters: searchParams,
    named,
    format,
    address: `${store.index.base}${pathname.slice(1)}`,
  });
  return new Response(textOf(found), {
    headers: {
      'Content-Type': mediaTypes[format],
      Vary: 'Accept, Accept-Language',
      ...(found.next !== undefined && { Link: `<${found.next}>; rel="next"` }),
    },
  });
}

const textOf = (answer: Answer): string => ('text' in answer ? answer.text : `${JSON.stringify(answer.json)}\n`);

/** The form that the client likes best, else the usual one. */
function formatOf({ req }: Context, { formats = ['json'] }: Endpoint): Format {
  const plain = (format: Format): string => mediaTypes[format].split(';')[0] ?? '';
  const liked = negotiate(req.raw.headers).mediaType(formats.map(plain));
  return formats.find((format) => plain(format) === liked) ?? 'json';
}

/** A problem (RFC 9457) in the language that is asked for, else in English. */
function fault(context: Context, { status, key, values, faults }: ApiFault): Response {
  const language = preferredLanguage(context.req.raw.headers, 'en');
  const phrase = phrases[language];
  const detail = faults.length > 0 ? faults.map((each) => faultText(each, phrase)).join(' ') : phrase(key, values);
  const body = { status, title: detail, ...(faults.length > 0 && { parameters: faults }) };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Content-Language': language, Vary: 'Accept-Language' },
  });
}
