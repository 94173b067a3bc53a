import { Hono, type Context } from 'hono';
import { TooSlow } from '../store/database.js';
import type { Store } from '../store/store.js';
import { actions, catalogueOf } from './actions.js';
import type { Arguments } from './arguments.js';
import { CkanFault } from './fault.js';

/** Clients use the one path, harvesters the other. */
const paths = ['/api/action/:action', '/api/3/action/:action'];

/** More than that is no question. */
const longestBody = 100_000;

/** The read API of CKAN over one site, so that a CKAN can harvest it. */
export function ckan(store: Store): Hono {
  const app = new Hono({ strict: false });
  const catalogue = catalogueOf(store);
  app.on(['GET', 'POST'], paths, async (context) => {
    const name = context.req.param('action') ?? '';
    const help = `${store.index.base}api/3/action/help_show?name=${encodeURIComponent(name)}`;
    try {
      const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
      if (!action)
        throw new CkanFault(400, { __type: 'Bad Request', message: `Action name not known: ${name.slice(0, 60)}` });
      const result = action(await argumentsOf(context), catalogue);
      return context.json({ help, success: true, result });
    } catch (error) {
      const fault =
        error instanceof TooSlow
          ? new CkanFault(409, { __type: 'Search Query Error', message: 'The query takes too long' })
          : error;
      if (!(fault instanceof CkanFault)) throw fault;
      return context.json({ help, success: false, error: fault.error }, fault.status);
    }
  });
  app.get('/api/3', (context) => context.json({ version: 3 }));
  return app;
}

async function argumentsOf({ req }: Context): Promise<Arguments> {
  const { searchParams } = new URL(req.url);
  const asked = Object.fromEntries(searchParams);
  if (req.method !== 'POST') return asked;
  const body = await req.text();
  if (body === '') return asked;
  if (body.length > longestBody) throw badRequest('Too long');
  if (req.header('Content-Type')?.startsWith('application/x-www-form-urlencoded') && !body.trimStart().startsWith('{'))
    return { ...asked, ...Object.fromEntries(new URLSearchParams(body)) };
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw badRequest('JSON Error: Error decoding JSON data');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest('Request data JSON decoded must be a dictionary');
  return { ...asked, ...value };
}

const badRequest = (message: string): CkanFault => new CkanFault(400, { __type: 'Bad Request', message });
