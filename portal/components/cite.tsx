import type { FC } from 'hono/jsx';
import { publisherName } from '../contact.js';
import type { Page } from '../page.js';
import type { Dataset } from '../store/dataset.js';

/** How to name a version in a text, in BibTeX and in CFF. */
export const Cite: FC<{ page: Page; dataset: Dataset }> = ({ page, dataset }) => {
  const { phrase } = page;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{phrase('cite')}</h2>
      {citations(page, dataset).map(([name, text]) => (
        <Snippet page={page} name={name} text={text} />
      ))}
    </section>
  );
};

/** Text to be copied, as it is written. */
export const Snippet: FC<{ page: Page; name: string; text: string; id?: string }> = ({ page, name, text, id }) => (
  <div class="snippet">
    <h3>
      <bdi>{name}</bdi>
    </h3>
    <button type="button" data-copy hidden data-copied={page.phrase('copied')}>
      {page.phrase('copy')}
    </button>
    <pre dir="auto" tabindex={0} id={id}>
      <code>{text}</code>
    </pre>
  </div>
);

function citations({ language, phrase, index, canonical }: Page, dataset: Dataset): (readonly [string, string])[] {
  const { name, title, version, versions } = dataset;
  const released = (versions.at(-1)?.released ?? index.released).slice(0, 10);
  const publisher = publisherName(index, language) ?? 'nashir';
  const url = `${canonical(`/data/${name}`, 'ar')}/${version}/`;
  const year = released.slice(0, 4);
  return [
    [phrase('citeText'), `${publisher} (${year}). ${title[language]}. ${phrase('version', { version })}. ${url}`],
    [
      'BibTeX',
      [
        `@misc{nashir-${name}-${version},`,
        `  author = {{${publisher}}},`,
        `  title = {${title[language]}},`,
        `  version = {${version}},`,
        `  year = {${year}},`,
        `  url = {${url}}`,
        '}',
      ].join('\n'),
    ],
    [
      'CFF',
      [
        'cff-version: 1.2.0',
        'type: dataset',
        `title: ${JSON.stringify(title[language])}`,
        `version: ${version}`,
        `date-released: ${released}`,
        'authors:',
        `  - name: ${JSON.stringify(publisher)}`,
        `url: ${url}`,
      ].join('\n'),
    ],
  ];
}
