import type { FC } from 'hono/jsx';
import { ChangedCells } from '../components/changed-cells.js';
import { RowLink, type NameRow } from '../components/row-link.js';
import { Layout, type WholePage } from '../components/layout.js';
import { Trail } from '../components/trail.js';
import type { Change } from '../store/changes.js';
import type { Dataset } from '../store/dataset.js';

/** What two versions differ by: as many changes as a page holds, and how many there are. */
interface Difference {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<Change['what'], number>>;
  /** The file that has all of them, where it was published. */
  readonly file: string | undefined;
}

/** As many as are shown of each sort. */
export const mostShown = 500;

interface DifferenceProps {
  readonly page: WholePage;
  readonly dataset: Dataset;
  readonly difference: Difference;
  readonly nameRow: NameRow;
}

export const DifferencePage: FC<DifferenceProps> = ({ page, dataset, difference, nameRow }) => {
  const { phrase, language, file } = page;
  const { from, to, counts, changes } = difference;
  const title = phrase('changesBetween', { dataset: dataset.title[language], from, to });
  const total = counts.added + counts.removed + counts.changed;
  return (
    <Layout
      page={page}
      kind="difference"
      section="changes"
      title={`${title} · ${phrase('name')}`}
      description={phrase('changesLead')}
    >
      <Trail page={page} steps={[[phrase('changes'), '/changes']]} here={title} />
      <header class="head">
        <h1>{title}</h1>
        <p class="meta">
          {(['added', 'removed', 'changed'] as const).map((what) => (
            <span>{phrase(what, { n: counts[what] })}</span>
          ))}
          {difference.file === undefined ? null : (
            <a href={file(difference.file)} lang="en">
              JSON
            </a>
          )}
        </p>
      </header>
      {total === 0 ? <p>{phrase('noChanges')}</p> : null}
      <ChangedCells
        page={page}
        dataset={dataset}
        changes={changes.filter(({ what }) => what === 'changed')}
        count={counts.changed}
        nameRow={nameRow}
      />
      {(['added', 'removed'] as const).map((what) => (
        <ChangedRows page={page} what={what} changes={changes} count={counts[what]} nameRow={nameRow} />
      ))}
    </Layout>
  );
};

interface ChangedRowsProps {
  readonly page: WholePage;
  readonly what: 'added' | 'removed';
  readonly changes: readonly Change[];
  readonly count: number;
  readonly nameRow: NameRow;
}

const ChangedRows: FC<ChangedRowsProps> = ({ page, what, changes, count, nameRow }) => {
  const { phrase } = page;
  const ids = changes.filter((change) => change.what === what).map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby={what}>
      <h2 id={what}>{phrase(what === 'added' ? 'addedTitle' : 'removedTitle')}</h2>
      <ul class="ids">
        {ids.map((id) => (
          <li>
            <RowLink page={page} id={id} nameRow={nameRow} />
          </li>
        ))}
      </ul>
      {count > ids.length ? <p class="quiet">{phrase('moreChanges', { n: ids.length })}</p> : null}
    </section>
  );
};
