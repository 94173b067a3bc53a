import { thingOf } from '../store/dataset.js';
import { goneIds, goneRow } from '../store/history.js';
import { allIds } from '../store/answers.js';
import type { Store } from '../store/store.js';
import { rowNode } from '../store/linked-data.js';
import { namedOnly, namingsOf } from '../store/links.js';
import { relationsOf } from '../store/relations.js';
import { datasetOf, rowWith } from '../store/things.js';
import type { Asked, Rendered } from './route.js';
import { NamedOnlyPage } from './named-only.js';
import { ThingPage } from './thing.js';

/** Every thing that any version has had: an address that was given out answers for ever. */
export function* thingPaths(store: Store): Generator<string> {
  for (const dataset of store.datasets) {
    const kind = thingOf(dataset);
    if (kind === undefined) continue;
    for (const id of allIds(store, dataset)) yield `/id/${kind}/${id}`;
    for (const id of goneIds(store, dataset)) yield `/id/${kind}/${id}`;
  }
  for (const { kind, key } of namedOnly(store)) if (datasetOf(store, kind)) yield `/id/${kind}/${key}`;
}

export function thing({ page, store, named }: Asked): Rendered {
  const [kind, key] = [named('kind'), named('key')];
  const dataset = datasetOf(store, kind);
  if (!dataset) return undefined;
  const row = rowWith(store, dataset, key);
  const last = row ?? goneRow(store, dataset, key);
  if (!last) {
    const namings = namingsOf(store, kind, key);
    if (namings.length === 0) return undefined;
    return (
      <NamedOnlyPage
        page={page}
        kind={kind}
        thing={key}
        dataset={dataset}
        name={page.title(`${kind}/${key}`) ?? key}
        namings={namings}
        relations={relationsOf(store, kind, key)}
      />
    );
  }
  return (
    <ThingPage
      page={page}
      store={store}
      dataset={dataset}
      kind={kind}
      row={last}
      isGone={row === undefined}
      about={rowNode(store, dataset, last)}
    />
  );
}
