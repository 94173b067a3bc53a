import type { FC } from 'hono/jsx';
import type { Cell as Value, Row } from '../../pipeline/check/dataset.js';
import { cut, day, decimal, languageName, number } from '../format.js';
import type { Page } from '../page.js';
import type { Column } from '../store/columns.js';
import { Words } from './words.js';

interface CellProps {
  readonly page: Page;
  readonly column: Column;
  readonly row: Row;
  /** The columns of the row, whose names a value may say. */
  readonly columns?: readonly Column[];
}

/** A value as people read it: in the language of the page, and as a link where it names something of the site. */
export const Cell: FC<CellProps> = ({ page, column, row, columns = [] }) => {
  const value = row[column.name] ?? null;
  if (value === null) return <span class="none">–</span>;
  if (namesColumns.has(column.definition['x-term']) && typeof value === 'object' && value.length > 0) {
    const titles = value.map(
      (name) => columns.find((other) => other.name === name)?.definition['x-title'][page.language] ?? name,
    );
    return <>{titles.join(page.language === 'ar' ? '، ' : ', ')}</>;
  }
  return <Shown page={page} column={column} value={value} />;
};

/** What the lexicon alone says, and what people have decided. */
const namesColumns = new Set(['nashir:fromLexicon', 'nashir:curated']);

const mostItems = 5;

export const Shown: FC<{ page: Page; column: Column; value: Value }> = ({ page, column, value }) => {
  const { language, phrase } = page;
  if (value === null) return <span class="none">–</span>;
  if (typeof value === 'boolean') return <>{phrase(value ? 'yes' : 'no')}</>;
  if (typeof value === 'number') return <>{number(value, language)}</>;
  if (typeof value === 'object') return <Items page={page} column={column} items={value} />;
  if (column.type === 'decimal') return <>{decimal(value, language)}</>;
  if (column.type === 'date') return <time datetime={value}>{day(value, language)}</time>;
  return <Text page={page} column={column} text={value} />;
};

/** More than that nobody reads in a cell; the files have it all. */
const longest = 3000;

const Items: FC<{ page: Page; column: Column; items: readonly string[] }> = ({ page, column, items }) => {
  if (items.length === 0) return <span class="none">–</span>;
  if (column.definition['x-refers'] === 'mentions') return <>{page.phrase('mentions', { n: items.length })}</>;
  const rest = items.length - mostItems;
  return (
    <ul class="items">
      {items.slice(0, mostItems).map((item) => (
        <li>
          <Text page={page} column={column} text={item} />
        </li>
      ))}
      {rest > 0 ? <li class="quiet">+{number(rest, page.language)}</li> : null}
    </ul>
  );
};

const Text: FC<{ page: Page; column: Column; text: string }> = ({ page, column, text }) => {
  const { language, href, thing: kindOf } = page;
  const shown = cut(text, longest);
  const term = column.definition['x-term'];
  if (term === 'nashir:sourceId')
    return (
      <a href={href(`/sources/${text}/`)}>
        <Words text={shown} language={language} />
      </a>
    );
  if (term === 'nashir:sha256' || term === 'nashir:sourceSha256')
    return (
      <code dir="ltr" title={text}>
        {text.slice(0, 12)}
      </code>
    );
  const sum = term === 'nashir:budget' ? /^(~?)(-?[\d.]+) ([A-Z]{3})$/u.exec(text) : null;
  if (sum !== null)
    return (
      <span class="sum" title={page.label('currencies', sum[3] ?? '')}>
        {sum[1] === '' ? '' : '≈ '}
        {decimal(sum[2] ?? '', language)} <bdi>{sum[3]}</bdi>
      </span>
    );
  const role = roleOf(column, text);
  if (role !== undefined)
    return (
      <a href={href(`/id/${role}`)}>
        <Words text={page.title(role) ?? text} language={language} />
      </a>
    );
  const codes = column.definition['x-codes'];
  const label = codes === undefined ? undefined : page.label(codes, text);
  if (label !== undefined) return <span title={text}>{label}</span>;
  if (term === 'dc:language') return <span title={text}>{languageName(text, language)}</span>;
  if (isAddress(text))
    return (
      <a href={text} rel="nofollow noopener">
        <Words text={shown} language={language} />
      </a>
    );
  const thing =
    column.name === 'key' || column.name === 'id' || column.definition['x-refers'] !== undefined
      ? kindOf(text)
      : undefined;
  if (thing !== undefined)
    return (
      <a href={href(`/id/${thing}/${text}`)}>
        <Words text={shown} language={language} />
      </a>
    );
  return <Words text={shown} language={language} />;
};

/** The thing that a value names, as KIND/KEY. */
function roleOf({ definition }: Column, text: string): string | undefined {
  if (definition['x-thing'] !== undefined) return `${definition['x-thing']}/${text}`;
  return definition['x-role'] === true && text.includes('/') ? text : undefined;
}

/** Only what a browser opens as a page: a source may hold anything. */
export const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/iu.test(text) && URL.canParse(text);
