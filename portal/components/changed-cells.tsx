import type { FC } from 'hono/jsx';
import type { Cell } from '../../pipeline/check/dataset.js';
import { number } from '../format.js';
import type { Page } from '../page.js';
import type { Change } from '../store/changes.js';
import { isEvidence, type Column } from '../store/columns.js';
import type { Dataset } from '../store/dataset.js';
import { Shown } from './cell.js';
import { RowLink, type NameRow } from './row-link.js';

interface ChangedCellsProps {
  readonly page: Page;
  readonly dataset: Dataset;
  readonly changes: readonly Change[];
  /** How many there are; more than are shown, perhaps. */
  readonly count: number;
  readonly nameRow: NameRow;
}

/** The cells that differ, row by row; of a list, what went and what came. */
export const ChangedCells: FC<ChangedCellsProps> = ({ page, dataset, changes, count, nameRow }) => {
  const { phrase, language } = page;
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{phrase('changedTitle')}</h2>
      <div class="scroll" role="group" tabindex={0} aria-labelledby="changed">
        <table class="plain">
          <thead>
            <tr>
              {(['row', 'column', 'oldValue', 'newValue'] as const).map((key) => (
                <th scope="col">{phrase(key)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byRow(changes).map(([id, cells]) =>
              cells.map(({ column: columnName, old, new: value }, i) => {
                const column = dataset.columns.find((other) => other.name === columnName);
                return (
                  <tr>
                    {i > 0 ? null : (
                      <th scope="row" rowspan={cells.length} class="words">
                        <RowLink page={page} id={id} nameRow={nameRow} />
                      </th>
                    )}
                    <td>{column?.definition['x-title'][language] ?? columnName}</td>
                    <td class="words">
                      <del>
                        <Side page={page} column={column} value={old} other={value} />
                      </del>
                    </td>
                    <td class="words">
                      <ins>
                        <Side page={page} column={column} value={value} other={old} />
                      </ins>
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </div>
      {count > changes.length ? <p class="quiet">{phrase('moreChanges', { n: changes.length })}</p> : null}
    </section>
  );
};

const byRow = (changes: readonly Change[]): [string, Change[]][] => {
  const rows = new Map<string, Change[]>();
  for (const change of changes) rows.set(change.id, [...(rows.get(change.id) ?? []), change]);
  return [...rows];
};

/** One side of a change. Ids of evidence are for programs: people are told how many there are. */
const Side: FC<{ page: Page; column: Column | undefined; value: Cell; other: Cell }> = ({
  page,
  column,
  value,
  other,
}) => {
  if (!column) return <>{String(value)}</>;
  if (typeof value !== 'object' || value === null) return <Shown page={page} column={column} value={value} />;
  if (isEvidence(column)) return <>{number(value.length, page.language)}</>;
  if (column.definition['x-refers'] === 'mentions' || typeof other !== 'object' || other === null)
    return <Shown page={page} column={column} value={value} />;
  const own = value.filter((item) => !other.includes(item));
  if (own.length > 0 || value.length === 0) return <Shown page={page} column={column} value={own} />;
  // The same items, more or fewer times.
  return other.every((item) => value.includes(item)) ? <>{number(value.length, page.language)}</> : null;
};
