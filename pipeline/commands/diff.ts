import type { DatasetName } from '../check/dataset.js';
import { PipelineError, type Effects, type ExitCode } from '../effects.js';
import { failure } from '../failure.js';
import { openSite, type Site } from '../publish/site/site.js';
import { changeList, difference, snapshot, type ChangeList, type Snapshot } from '../publish/versions/change-list.js';
import { datasetOf, entryOf } from './asked.js';

export interface DiffOptions {
  readonly site: string;
  readonly html?: true;
  readonly json?: true;
}

/** Prints what differs between two versions of a dataset, whichever: by row and cell, as a list, as JSON or as a page. */
export async function diff(
  name: string,
  [from, to]: readonly [from: string, to: string],
  options: DiffOptions,
  effects: Effects,
): Promise<ExitCode> {
  const site = await openSite(options.site, effects.disk).catch((error: unknown) => {
    throw failure(error) ?? error;
  });
  const dataset = datasetOf(name);
  const before = await versionOf(site, dataset, from);
  const after = await versionOf(site, dataset, to);
  const list = changeList(dataset, from, to, difference(before, after));
  if (options.json) effects.print(`${JSON.stringify(list, null, 2)}\n`);
  else if (options.html) {
    const { changePage } = await import('../publish/versions/change-page.js');
    effects.print(changePage(list, before, after));
  } else effects.print(`${lines(list, before, after).join('\n')}\n`);
  return 0;
}

async function versionOf(site: Site, dataset: DatasetName, version: string): Promise<Snapshot> {
  const { withdrawn, base } = entryOf(await site.versions(dataset), dataset, version);
  if (withdrawn)
    throw new PipelineError(
      `Cannot compare ${dataset} ${version}: it was withdrawn on ${withdrawn.at.slice(0, 10)}: ${withdrawn.reason}`,
    );
  return snapshot(site, dataset, version, base);
}

function lines(list: ChangeList, before: Snapshot, after: Snapshot): string[] {
  const { dataset, from, to, bump, added, removed, changed, counts } = list;
  const total = `${String(counts.added)} added, ${String(counts.removed)} removed, ${String(counts.changed)} changed`;
  return [
    `${dataset} ${from} → ${to}: ${bump === null ? 'nothing differs' : `${bump} change, ${total}`}`,
    ...removed.map(told('-', before)),
    ...added.map(told('+', after)),
    ...changed.map((cell) => `~ ${cell.id} ${cell.column}: ${JSON.stringify(cell.old)} → ${JSON.stringify(cell.new)}`),
  ];
}

/** What a reader knows a row by. */
const labels = ['quote', 'name', 'title', 'expansion'];

function told(sign: string, { rows }: Snapshot): (id: string) => string {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byId.get(id);
    const label = labels.map((column) => row?.[column]).find((value) => typeof value === 'string');
    return label === undefined ? `${sign} ${id}` : `${sign} ${id} ${label}`;
  };
}
