import { hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../../effects.js';
import type { Fetched } from '../../ingest/web/fetch-pages.js';
import { packageRoot } from '../../package-root.js';
import { replace } from '../../replace.js';
import type { Report } from '../../schemas.js';

/**
 * output/state/standing.json: what the last run that left nothing to do was made from, and what one says that finds the
 * same.
 */
interface Standing {
  /** The key of the run. */
  readonly key: string;
  /** Where the link to the site points. */
  readonly site: string;
  readonly said: Report;
}

/** A run that found all as it was, and so did nothing. */
export interface Unchanged {
  readonly fetched: readonly Fetched[];
  /** What was noted for it to say; when it was, and what it fetched, is its own. */
  readonly said: Report;
}

/** What was built, and how well it reads: with another of these, the same sources may be another site. */
const software = ['dist/assets/build.txt', 'package-lock.json', 'test/gold/scores.json'];

/** The key of a run: a hash of all that decides what it publishes: the software, the schemas, and what it is given. */
export function runKey(given: readonly unknown[]): string {
  const schemas = new URL('schemas/', packageRoot);
  const names = readdirSync(schemas, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const files = [
    ...software.map((name) => new URL(name, packageRoot)),
    ...names.sort().map((name) => new URL(name, schemas)),
  ];
  const sums = files.map((path) => (existsSync(path) ? hash('sha256', readFileSync(path)) : null));
  return hash('sha256', JSON.stringify([sums, given]));
}

const file = 'standing.json';

/** What stands; undefined where another run would have something to do, or that cannot be told. */
export async function readStanding(output: string, key: string, disk: Disk): Promise<Report | undefined> {
  try {
    const bytes = await disk.read(join(output, 'state', file));
    const standing = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<Standing> | null;
    const isSame = standing?.key === key && standing.site === (await disk.readLink(join(output, 'site')));
    return isSame ? standing.said : undefined;
  } catch {
    return undefined;
  }
}

export async function keepStanding(output: string, key: string, said: Report, disk: Disk): Promise<void> {
  const site = await disk.readLink(join(output, 'site'));
  if (site === undefined) return;
  const standing: Standing = { key, site, said };
  await replace(join(output, 'state', file), JSON.stringify(standing), disk);
}
