import type { FC } from 'hono/jsx';
import type { Cell as Value, Row } from '../../pipeline/check/dataset.js';
import { colon } from '../format.js';
import type { Page } from '../page.js';
import type { Change } from '../store/changes.js';
import type { Dataset } from '../store/dataset.js';
import { isEvidence } from '../store/columns.js';
import { Cell } from './cell.js';

/** What the versions did to a row. */
export const History: FC<{ page: Page; dataset: Dataset; changes: readonly Change[] }> = ({
  page,
  dataset,
  changes,
}) => {
  const { phrase } = page;
  // What supports a row is listed beside it, by ids that only programs read.
  const isTold = ({ column: name }: Change): boolean =>
    !dataset.columns.some(
      (column) => column.name === name && (isEvidence(column) || column.definition['x-refers'] === 'mentions'),
    );
  const isFromTheFirst = changes[0]?.what !== 'added';
  return (
    <section aria-labelledby="history">
      <h2 id="history">{phrase('thingHistory')}</h2>
      <ul class="history">
        {isFromTheFirst ? <li>{phrase('thingSince', { version: dataset.firstVersion })}</li> : null}
        {changes.filter(isTold).map((change) => (
          <li>
            <ChangeLine page={page} dataset={dataset} change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const ChangeLine: FC<{ page: Page; dataset: Dataset; change: Change }> = ({ page, dataset, change }) => {
  const { phrase, language } = page;
  const { version, what, column: name, old, new: value } = change;
  const column = dataset.columns.find((other) => other.name === name);
  if (!column)
    return (
      <>
        {phrase('version', { version }) + colon(language) + phrase(what === 'removed' ? 'removedTitle' : 'addedTitle')}
      </>
    );
  const was = (cell: Value): Row => ({ id: '', [column.name]: cell });
  return (
    <>
      {`${phrase('version', { version })}${colon(language)}${column.definition['x-title'][language]} `}
      <del>
        <Cell page={page} column={column} row={was(old)} columns={dataset.columns} />
      </del>{' '}
      <ins>
        <Cell page={page} column={column} row={was(value)} columns={dataset.columns} />
      </ins>
    </>
  );
};
