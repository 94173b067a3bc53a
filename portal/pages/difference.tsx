import type { FC } from 'hono/jsx';
import { Shown } from '../components/cell.js';
import { Layout, type WholePage } from '../components/layout.js';
import { Trail } from '../components/trail.js';
import type { Change } from '../store/changes.js';
import { thingOf, type Dataset } from '../store/dataset.js';

/** What two versions differ by: as many changes as a page holds, and how many there are. */
export interface Difference {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<Change['what'], number>>;
  /** The file that has all of them, where it was published. */
  readonly file: string | undefined;
}

/** As many as are shown of each sort. */
export const mostShown = 500;

export const DifferencePage: FC<{ page: WholePage; dataset: Dataset; difference: Difference }> = ({
  page,
  dataset,
  difference,
}) => {
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
      <Cells
        page={page}
        dataset={dataset}
        changes={changes.filter(({ what }) => what === 'changed')}
        count={counts.changed}
      />
      <Ids page={page} dataset={dataset} what="added" changes={changes} count={counts.added} />
      <Ids page={page} dataset={dataset} what="removed" changes={changes} count={counts.removed} />
    </Layout>
  );
};

interface PartProps {
  readonly page: WholePage;
  readonly dataset: Dataset;
  readonly changes: readonly Change[];
  readonly count: number;
}

const Cells: FC<PartProps> = ({ page, dataset, changes, count }) => {
  const { phrase, language } = page;
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{phrase('changedTitle')}</h2>
      <div class="scroll" role="group" tabindex={0} aria-labelledby="changed">
        <table class="rows">
          <thead>
            <tr>
              {(['row', 'column', 'oldValue', 'newValue'] as const).map((key) => (
                <th scope="col">{phrase(key)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ id, column: name, old, new: value }) => {
              const column = dataset.columns.find((other) => other.name === name);
              return (
                <tr>
                  <th scope="row">
                    <code dir="ltr">{id}</code>
                  </th>
                  <td>{column?.definition['x-title'][language] ?? name}</td>
                  <td>
                    <del>{column ? <Shown page={page} column={column} value={old} /> : String(old)}</del>
                  </td>
                  <td>
                    <ins>{column ? <Shown page={page} column={column} value={value} /> : String(value)}</ins>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {count > changes.length ? <p class="quiet">{phrase('moreChanges', { n: changes.length })}</p> : null}
    </section>
  );
};

const Ids: FC<PartProps & { readonly what: 'added' | 'removed' }> = ({ page, dataset, what, changes, count }) => {
  const { phrase, href } = page;
  const ids = changes.filter((change) => change.what === what).map(({ id }) => id);
  const kind = thingOf(dataset);
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby={what}>
      <h2 id={what}>{phrase(what === 'added' ? 'addedTitle' : 'removedTitle')}</h2>
      <ul class="ids">
        {ids.map((id) => (
          <li>{kind === undefined ? <code dir="ltr">{id}</code> : <a href={href(`/id/${kind}/${id}`)}>{id}</a>}</li>
        ))}
      </ul>
      {count > ids.length ? <p class="quiet">{phrase('moreChanges', { n: ids.length })}</p> : null}
    </section>
  );
};
