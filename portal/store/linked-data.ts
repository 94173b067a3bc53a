import type { Row } from '../../pipeline/check/dataset.js';
import { dcat } from '../../pipeline/publish/descriptors/dcat.js';
import type { GraphNode } from '../../pipeline/publish/descriptors/graph.js';
import { contextOf } from '../../pipeline/publish/formats/context.js';
import type { Setting, Table } from '../../pipeline/publish/formats/formats.js';
import { nodesOf } from '../../pipeline/publish/formats/nodes.js';
import { addresses } from '../../pipeline/publish/site/addresses.js';
import type { Dataset } from './dataset.js';
import type { Store } from './store.js';
import { mentionPlace } from './things.js';

/** What the catalogue says of a dataset, and of all that this needs. */
export const datasetGraph = ({ index }: Store, { name, versions, schema }: Dataset): GraphNode[] =>
  dcat({
    ...index,
    datasets: index.datasets
      .filter((entry) => entry.name === name)
      .map((entry) => ({ ...entry, history: versions, schema })),
  });

/** What the formats need to write one row alone. */
export function rowTable(store: Store, dataset: Dataset, row: Row): readonly [table: Table, setting: Setting] {
  const { name, schema } = dataset;
  return [
    { name, schema, rows: [row] },
    {
      addresses: addresses(store.index.base),
      mention: (id) => mentionPlace(store, id),
      // Read by the few formats alone that say it of every row.
      get version() {
        return dataset.version;
      },
      about: store.index,
    },
  ];
}

/** A row in the words of linked data, for a page to hold. */
export function rowNode(store: Store, dataset: Dataset, row: Row): object {
  const [node] = nodesOf(...rowTable(store, dataset, row));
  return { '@context': contextOf(dataset.schema, store.index.base), ...node };
}
