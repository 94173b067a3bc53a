/** Search in the browser, for pages that are served as files: the same terms and the same page as on a server. */
import MiniSearch from 'minisearch';
import { htmlOf } from '../components/html.js';
import { SearchResults } from '../components/search-results.js';
import { pageOf, type PageSetting } from '../page.js';
import { nameWeight, pageNumber, relationWeight, resultsOf, type Result } from '../query/found.js';
import { indexedTerms, terms } from '../store/terms.js';
import { firstTextPage } from './text-page.js';

interface Told {
  /** Of the index, the base and what the datasets are called. */
  readonly page: Pick<PageSetting, 'language' | 'path' | 'index'>;
  /** Of the verbs of relations. */
  readonly labels: Readonly<Record<string, string>>;
  readonly entries: string;
}

type Indexed = Result & { readonly id: number; readonly name: string };

const source = document.getElementById('told')?.textContent;
const field = document.querySelector<HTMLInputElement>('main input[name="q"]');

if (typeof source === 'string' && field) {
  const told = JSON.parse(source) as Told;
  const page = pageOf({
    ...told.page,
    mode: 'static',
    thing: () => undefined,
    textPage: firstTextPage,
    title: () => undefined,
    label: (_, code) => told.labels[code],
  });
  const index = fetch(told.entries)
    .then((answer) => answer.json() as Promise<Result[]>)
    .then(indexed);
  const show = async (number: number): Promise<void> => {
    const words = field.value.trim();
    const wanted = terms(words);
    const results = (await index)
      .search(wanted.join(' '), {
        combineWith: 'AND',
        prefix: (_, i) => i === wanted.length - 1,
        boost: { name: nameWeight },
        boostDocument: (_, __, entry) => (entry?.['kind'] === 'relation' ? relationWeight : 1),
      })
      .map((result) => result as unknown as Result);
    const html = htmlOf(
      <SearchResults
        page={page}
        words={words}
        number={number}
        found={{ total: results.length, results: resultsOf(results, number) }}
      />,
    );
    const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('results');
    if (fresh) document.getElementById('results')?.replaceWith(fresh);
  };
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?${new URLSearchParams({ q: field.value }).toString()}`);
    void show(1);
  });
  field.addEventListener('input', () => void show(1));
  void show(pageNumber(new URLSearchParams(location.search)));
}

/** A sentence is shown with the title of its source, which is written once. */
function indexed(entries: readonly Result[]): MiniSearch<Indexed> {
  const titles = new Map(entries.filter(({ type }) => type === 'source').map(({ key, title }) => [key, title]));
  const found = new MiniSearch<Indexed>({
    fields: ['name', 'detail'],
    storeFields: ['type', 'kind', 'key', 'title', 'detail', 'dataset', 'verb'],
    tokenize: indexedTerms,
    searchOptions: { tokenize: (text) => text.split(' ') },
    processTerm: (term) => term,
  });
  found.addAll(
    entries.map((entry, id) => {
      const isSentence = entry.type === 'sentence';
      return {
        ...entry,
        id,
        name: isSentence ? '' : `${entry.title} ${entry.key}`,
        title: isSentence ? (titles.get(entry.kind) ?? entry.kind) : entry.title,
      };
    }),
  );
  return found;
}
