/** The rows of a dataset, filtered and sorted in the browser: for pages that are served as files. */
import type { Row } from '../../pipeline/check/dataset.js';
import { htmlOf } from '../components/html.js';
import { RowsView } from '../components/rows-view.js';
import { pageOf, type PageSetting } from '../page.js';
import { filterRows } from '../query/filter.js';
import { pageSize, readView } from '../query/view.js';
import type { Dataset } from '../store/dataset.js';
import type { Names } from '../store/names.js';
import { listen } from './rows.js';
import { firstTextPage } from './text-page.js';

/** What the page says of its dataset. */
export interface Told {
  readonly page: Pick<PageSetting, 'language' | 'path' | 'index'>;
  readonly dataset: Dataset;
  readonly usual: readonly string[];
  readonly names: Names;
  readonly rows: string;
}

const section = document.querySelector<HTMLElement>('[data-table]');
const source = document.getElementById('told')?.textContent;

if (section && typeof source === 'string') {
  const { page: setting, dataset, usual, names, rows: address } = JSON.parse(source) as Told;
  const page = pageOf({
    ...setting,
    mode: 'static',
    thing: (key) => names.things[key],
    textPage: firstTextPage,
    title: (role) => names.titles[role],
    label: (list, code) => names.labels[`${list} ${code}`],
  });
  const usualColumns = dataset.columns.filter(({ name }) => usual.includes(name));
  let loaded: Promise<Row[]> | undefined;
  const all = (): Promise<Row[]> => (loaded ??= fetch(address).then((answer) => answer.json() as Promise<Row[]>));
  const show = async (search: string): Promise<void> => {
    const place = section.querySelector('#rows');
    place?.setAttribute('aria-busy', 'true');
    const view = readView(new URLSearchParams(search), dataset.columns, usualColumns);
    const found = filterRows(await all(), dataset.columns, view.query);
    const shown = found.slice((view.number - 1) * pageSize, view.number * pageSize);
    const html = htmlOf(
      <RowsView page={page} dataset={dataset} view={view} rows={shown} total={found.length} canChange />,
    );
    const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('rows');
    if (fresh) place?.replaceWith(fresh);
  };
  listen(section, show);
  void show(location.search);
}
