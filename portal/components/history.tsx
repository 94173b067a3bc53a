import type { FC } from 'hono/jsx';
import type { Page } from '../page.js';
import type { Change } from '../store/changes.js';
import type { Dataset } from '../store/dataset.js';
import { Shown } from './cell.js';

/** What the versions did to a row. */
export const History: FC<{ page: Page; dataset: Dataset; changes: readonly Change[] }> = ({
  page,
  dataset,
  changes,
}) => {
  const { phrase } = page;
  const isFromTheFirst = changes[0]?.what !== 'added';
  return (
    <section aria-labelledby="history">
      <h2 id="history">{phrase('thingHistory')}</h2>
      <ul class="history">
        {isFromTheFirst ? <li>{phrase('thingSince', { version: dataset.firstVersion })}</li> : null}
        {changes.map((change) => (
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
    return <>{`${phrase('version', { version })}: ${phrase(what === 'removed' ? 'removedTitle' : 'addedTitle')}`}</>;
  return (
    <>
      {`${phrase('version', { version })}: ${column.definition['x-title'][language]} `}
      <del>
        <Shown page={page} column={column} value={old} />
      </del>{' '}
      <ins>
        <Shown page={page} column={column} value={value} />
      </ins>
    </>
  );
};
