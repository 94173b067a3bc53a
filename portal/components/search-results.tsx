import type { FC } from 'hono/jsx';
import { between } from '../format.js';
import type { Page } from '../page.js';
import { mostResults, type Found, type Result } from '../query/found.js';
import { FoundWords } from './found-words.js';
import { Pager } from './pager.js';
import { Words, textLanguage } from './words.js';

/** What was found, the best first. */
export const SearchResults: FC<{ page: Page; words: string; number: number; found: Found }> = ({
  page,
  words,
  number,
  found,
}) => {
  const { phrase } = page;
  const to = (other: number): string => `?${new URLSearchParams({ q: words, page: String(other) }).toString()}`;
  return (
    <div id="results" aria-live="polite">
      {words === '' ? null : (
        <p class="quiet">
          {found.total === 0 ? phrase('noResults', { query: words }) : phrase('results', { n: found.total })}
        </p>
      )}
      <ol class="results">
        {found.results.map((result) => (
          <li>
            <ResultLine page={page} result={result} words={words} />
          </li>
        ))}
      </ol>
      {found.total <= mostResults ? null : (
        <Pager
          page={page}
          label={phrase('results', { n: found.total })}
          previous={number > 1 ? to(number - 1) : undefined}
          next={number * mostResults < found.total ? to(number + 1) : undefined}
        />
      )}
    </div>
  );
};

const ResultLine: FC<{ page: Page; result: Result; words: string }> = ({ page, result, words }) => {
  const { language, phrase, href, textPage } = page;
  const { type, kind, key, title, detail, dataset } = result;
  if (type === 'sentence')
    return (
      <>
        <p {...textLanguage(detail, language)}>
          <a href={href(`${textPage(kind, Number.parseInt(key, 10))}#c=${key}`)}>
            <FoundWords text={detail} looked={words} isExcerpt />
          </a>
        </p>
        <span class="quiet">
          {phrase('inSource')} <Words text={title} language={language} />
        </span>
      </>
    );
  const path = type === 'thing' ? `/id/${kind}/${key}` : type === 'source' ? `/sources/${key}/` : `/data/${key}`;
  const name = (type === 'dataset' ? titleOf(page, key) : undefined) ?? statement(page, result);
  return (
    <>
      <a href={href(path)}>
        <Words text={name} language={language}>
          <FoundWords text={name} looked={words} />
        </Words>
      </a>
      <span class="quiet">
        {type === 'source' ? phrase('typeSource') : type === 'dataset' ? phrase('typeDataset') : titleOf(page, dataset)}
        {detail === '' ? null : (
          <>
            {' · '}
            <Words text={detail} language={language}>
              <FoundWords text={detail} looked={words} isExcerpt />
            </Words>
          </>
        )}
      </span>
    </>
  );
};

/** What a dataset is called. It bears the word for its things, in the plural. */
const titleOf = ({ index, language }: Page, dataset: string): string | undefined =>
  index.datasets.find(({ name }) => name === dataset)?.title[language];

/** Of a relation, who does what to whom; of others their name. */
function statement({ label, language }: Page, { title, verb }: Result): string {
  const word = verb === '' ? undefined : label('predicates', verb)?.toLocaleLowerCase(language);
  return word === undefined ? title : title.replace(between, ` ${word} `);
}
