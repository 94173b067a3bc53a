import type { NameRow } from '../components/row-link.js';
import { thingName } from '../components/thing-name.js';
import { thingOf, type Dataset } from '../store/dataset.js';
import { changesIn, goneRow } from '../store/history.js';
import { rowPath } from '../store/row-path.js';
import { difference } from '../store/difference.js';
import { datasetNamed, rowWith } from '../store/things.js';
import { versionChanges } from '../store/answers.js';
import type { Store } from '../store/store.js';
import type { WholePage } from '../components/layout.js';
import { DifferencePage, mostShown } from './difference.js';
import type { Asked, Rendered } from './route.js';

/** What a version changed since the one before it: `1.0.0..1.1.0`. */
export function neighbours(page: WholePage, store: Store, name: string, range: string): Rendered {
  const change = versionChanges(store).find(
    (other) => other.dataset.name === name && `${other.from}..${other.version}` === range,
  );
  if (!change) return undefined;
  const { dataset, from, version, added, removed, changed } = change;
  const changes = (['added', 'removed', 'changed'] as const).flatMap((what) =>
    changesIn(store, dataset, version, what, mostShown),
  );
  const difference = {
    from,
    to: version,
    changes,
    counts: { added, removed, changed },
    file: `data/${name}/changes/${range}.json`,
  };
  return (
    <DifferencePage page={page} dataset={dataset} difference={difference} nameRow={rowNames(page, store, dataset)} />
  );
}

/** By its newest state; what is gone by its last one. */
const rowNames =
  (page: WholePage, store: Store, dataset: Dataset): NameRow =>
  (id) => {
    const row = rowWith(store, dataset, id);
    const last = row ?? goneRow(store, dataset, id);
    const path =
      last && (row !== undefined || thingOf(dataset) !== undefined) ? rowPath(page, dataset, last) : undefined;
    return { name: last ? thingName(page, dataset, last) : id, path };
  };

/** What any two versions that stand differ by. */
export async function anyTwo({ page, store, named, parameters }: Asked): Promise<Rendered> {
  const dataset = datasetNamed(store, named('name'));
  const [from, to] = [parameters.get('from') ?? '', parameters.get('to') ?? ''];
  const stands = (version: string): boolean =>
    dataset?.versions.some((other) => other.version === version && other.withdrawn === null) ?? false;
  if (!dataset || !stands(from) || !stands(to)) return undefined;
  const { added, removed, changed, counts } = await difference(store, dataset, from, to);
  const plain = { version: to, column: null, old: null, new: null };
  const changes = [
    ...added.slice(0, mostShown).map((id) => ({ ...plain, id, what: 'added' as const })),
    ...removed.slice(0, mostShown).map((id) => ({ ...plain, id, what: 'removed' as const })),
    ...changed.slice(0, mostShown).map((change) => ({ version: to, what: 'changed' as const, ...change })),
  ];
  return (
    <DifferencePage
      page={page}
      dataset={dataset}
      difference={{ from, to, changes, counts, file: undefined }}
      nameRow={rowNames(page, store, dataset)}
    />
  );
}
