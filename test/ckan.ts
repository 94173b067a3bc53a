import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

type Fields = Record<string, unknown>;

/** A package as a CKAN keeps it. */
interface KeptPackage extends Fields {
  readonly id: string;
  name: string;
  tags: { name: string }[];
  extras: { key: string; value: string }[];
  resources: (Fields & { id: string; name: string; url: string })[];
  metadata_modified: string;
  state: string;
}

interface Ckan {
  readonly url: string;
  /** By their names. */
  readonly packages: Map<string, KeptPackage>;
  /** The actions that changed something, in order. */
  readonly writes: string[];
  /** Hangs up at the n-th writing from now, before it is done or after. */
  hangUpAt(n: number, when: 'before' | 'after'): void;
}

export const token = 'a-token-of-the-test';

/** A server that keeps packages by the rules of CKAN 2.10: who may write, names, tags, extras, resources. */
export async function ckan({
  organizations = ['ministry'],
}: { organizations?: readonly string[] } = {}): Promise<Ckan> {
  const packages = new Map<string, KeptPackage>();
  const writes: string[] = [];
  let [untilHangUp, hangsUp] = [Infinity, 'before'];
  const clock = (() => {
    let n = 0;
    return () => new Date(Date.UTC(2026, 0, 1) + n++ * 1000).toISOString().replace('Z', '000');
  })();
  const find = (id: unknown): KeptPackage | undefined =>
    packages.get(String(id)) ?? [...packages.values()].find((each) => each.id === id);

  const save = (fields: Fields, before: KeptPackage | undefined): KeptPackage => {
    const errors = faultsOf(fields, before, packages, organizations);
    if (Object.keys(errors).length > 0) throw new Refusal(409, { __type: 'Validation Error', ...errors });
    const { owner_org: owner, ...rest } = fields;
    const id = before?.id ?? `id-${String(packages.size + 1)}`;
    const kept = {
      state: 'active',
      tags: [],
      extras: [],
      ...rest,
      organization: owner === undefined ? null : { id: `org-${textual(owner)}`, name: owner },
      id,
      resources: ((fields['resources'] ?? []) as Fields[]).map((resource, i) => ({
        id: `${id}-r${String(i)}-${String(resource['name'])}`,
        ...resource,
      })),
      metadata_modified: clock(),
    } as unknown as KeptPackage;
    if (before) packages.delete(before.name);
    packages.set(kept.name, kept);
    return kept;
  };

  const actions: Record<string, (fields: Fields) => unknown> = {
    package_show({ id }) {
      const found = find(id);
      if (!found) throw new Refusal(404, { __type: 'Not Found Error', message: 'Not found' });
      return found;
    },
    package_create: (fields) => save(fields, undefined),
    package_patch({ id, ...fields }) {
      const found = find(id);
      if (!found) throw new Refusal(404, { __type: 'Not Found Error', message: 'Not found' });
      const { organization, ...rest } = found as KeptPackage & { organization: { name: string } | null };
      return save({ ...rest, ...(organization && { owner_org: organization.name }), ...fields }, found);
    },
  };

  const server = createServer((request, response) => {
    void (async () => {
      const answer = (status: number, body: unknown): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      };
      const action = /^\/portal\/api\/3\/action\/(\w+)$/u.exec(request.url ?? '')?.[1] ?? '';
      const perform = actions[action];
      const fields = JSON.parse(await textOf(request)) as Fields;
      if (!perform) {
        response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
        return;
      }
      try {
        if (action !== 'package_show') {
          if (request.headers.authorization !== token)
            throw new Refusal(403, { __type: 'Authorization Error', message: 'Access denied' });
          untilHangUp--;
        }
        if (untilHangUp === 0) {
          untilHangUp = Infinity;
          if (hangsUp === 'after') perform(fields);
          request.socket.destroy();
          return;
        }
        const result = perform(fields);
        if (action !== 'package_show') writes.push(action);
        answer(200, { success: true, result });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        answer(error.status, { success: false, error: error.error });
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/portal`,
    packages,
    writes,
    hangUpAt: (n, when) => ([untilHangUp, hangsUp] = [n, when]),
  };
}

class Refusal extends Error {
  readonly status: number;
  readonly error: Fields;

  constructor(status: number, error: Fields) {
    super();
    this.status = status;
    this.error = error;
  }
}

/** CKAN's own rules, field by field. */
function faultsOf(
  fields: Fields,
  before: KeptPackage | undefined,
  packages: ReadonlyMap<string, KeptPackage>,
  organizations: readonly string[],
): Record<string, string[]> {
  const faults: [string, string][] = [];
  const name = textual(fields['name']);
  if (name.length < 2) faults.push(['name', 'Must be at least 2 characters long']);
  if (name.length > 100) faults.push(['name', 'Name must be a maximum of 100 characters long']);
  if (!/^[a-z0-9_-]*$/u.test(name))
    faults.push(['name', 'Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_']);
  if (['new', 'edit', 'search'].includes(name)) faults.push(['name', 'That name cannot be used']);
  if (packages.has(name) && packages.get(name) !== before) faults.push(['name', 'That URL is already in use.']);
  if (Array.from(textual(fields['version'])).length > 100)
    faults.push(['version', 'Version must be a maximum of 100 characters long']);
  for (const { name: tag } of (fields['tags'] ?? []) as { name: string }[]) {
    if (Array.from(tag).length < 2) faults.push(['tags', `Tag "${tag}" length is less than minimum 2`]);
    if (Array.from(tag).length > 100) faults.push(['tags', `Tag "${tag}" length is more than maximum 100`]);
    // Python's \w is letters, digits and the low line.
    if (!/^[\p{L}\p{N}_ \-.]*$/u.test(tag))
      faults.push(['tags', `Tag "${tag}" must be alphanumeric characters or symbols: -_.`]);
  }
  const tags = ((fields['tags'] ?? []) as { name: string }[]).map((tag) => tag.name);
  if (new Set(tags).size < tags.length) faults.push(['tags', 'Duplicate tags']);
  const keys = ((fields['extras'] ?? []) as { key: string }[]).map(({ key }) => key);
  if (new Set(keys).size < keys.length) faults.push(['extras', 'There is a schema field with the same name']);
  if (keys.includes('')) faults.push(['extras', 'Missing value']);
  for (const { url, size } of (fields['resources'] ?? []) as Fields[]) {
    if (typeof url !== 'string' || url === '') faults.push(['resources', 'Missing value']);
    if (size !== undefined && !Number.isInteger(size)) faults.push(['resources', 'Invalid integer']);
  }
  const owner = fields['owner_org'];
  if (owner === undefined) faults.push(['owner_org', 'An organization must be provided']);
  else if (!organizations.includes(textual(owner))) faults.push(['owner_org', 'Organization does not exist']);
  const byField: Record<string, string[]> = {};
  for (const [field, reason] of faults) (byField[field] ??= []).push(reason);
  return byField;
}

const textual = (value: unknown): string => (typeof value === 'string' ? value : '');

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8') || '{}';
}
