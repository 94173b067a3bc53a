import { changesIn } from '../store/history.js';
import { versionChanges } from '../store/answers.js';
import type { Store } from '../store/store.js';
import type { WholePage } from '../components/layout.js';
import { DifferencePage, mostShown } from './difference.js';
import type { Rendered } from './route.js';

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
  return <DifferencePage page={page} dataset={dataset} difference={difference} />;
}
