import type { FC } from 'hono/jsx';
import type { Page } from '../page.js';
import type { Dataset } from '../store/dataset.js';
import { Snippet } from './cite.js';

/** How programs read the newest version. A test runs each of them. */
const snippets = (base: string, name: string): readonly (readonly [language: string, text: string])[] => {
  const [csv, json] = [`${base}data/${name}/latest/${name}.csv`, `${base}data/${name}/latest/${name}.json`];
  return [
    ['curl', `curl --location --remote-name ${csv}`],
    [
      'Python',
      [
        'import csv, io, urllib.request',
        '',
        `answer = urllib.request.urlopen("${csv}")`,
        'rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8")))',
        'print(len(rows))',
      ].join('\n'),
    ],
    ['R', [`rows <- read.csv("${csv}", encoding = "UTF-8")`, 'nrow(rows)'].join('\n')],
    [
      'JavaScript',
      [`const answer = await fetch('${json}');`, 'const rows = await answer.json();', 'console.log(rows.length);'].join(
        '\n',
      ),
    ],
  ];
};

export const Use: FC<{ page: Page; dataset: Dataset }> = ({ page, dataset }) => (
  <section aria-labelledby="use">
    <h2 id="use">{page.phrase('use')}</h2>
    <p class="quiet">{page.phrase('useLead')}</p>
    {snippets(page.index.base, dataset.name).map(([language, text]) => (
      <Snippet page={page} name={language} text={text} id={`use-${language.toLowerCase()}`} />
    ))}
  </section>
);
