import type { FC } from 'hono/jsx';
import type { Cell as Value, Row } from '../../pipeline/check/dataset.js';
import { edtf } from '../edtf.js';
import { comma, cut, decimal, number } from '../format.js';
import type { Page } from '../page.js';
import type { Column } from '../store/columns.js';
import { roleOf } from '../store/role.js';
import { statedText } from './stated-text.js';
import { valueText } from './value-text.js';
import { Words } from './words.js';

interface ShownProps {
  readonly page: Page;
  readonly column: Column;
  /** As much as a table has room for: whoever wants more opens the row. */
  readonly isBrief?: boolean;
}

interface CellProps extends ShownProps {
  readonly row: Row;
  /** The columns of the row, whose names a value may say. */
  readonly columns?: readonly Column[];
}

/** A value as people read it: in the language of the page, and as a link where it names something of the site. */
export const Cell: FC<CellProps> = ({ page, column, row, columns = [], isBrief = false }) => {
  const value = row[column.name] ?? null;
  if (value === null) return <span class="none">–</span>;
  if (namesColumns.has(column.definition['x-term']) && typeof value === 'object' && value.length > 0) {
    const titles = value.map(
      (name) => columns.find((other) => other.name === name)?.definition['x-title'][page.language] ?? name,
    );
    return <>{titles.join(comma(page.language))}</>;
  }
  if (column.definition['x-term'] === 'nashir:value' && typeof value === 'string')
    return <Stated page={page} kind={String(row['kind'])} value={value} isBrief={isBrief} />;
  return <Shown page={page} column={column} value={value} isBrief={isBrief} />;
};

/** What a mention states is read by its kind; as it is written can be had by pointing at it. */
const Stated: FC<{ page: Page; kind: string; value: string; isBrief: boolean }> = ({ page, kind, value, isBrief }) => {
  const text = statedText(kind, value, page.language);
  if (text !== value) return <span title={value}>{text}</span>;
  return <Words text={cut(value, isBrief ? longestBrief : longest)} language={page.language} />;
};

/** What the lexicon alone says, and what people have decided. */
const namesColumns = new Set(['nashir:fromLexicon', 'nashir:curated']);

export const Shown: FC<ShownProps & { readonly value: Value }> = ({ page, column, value, isBrief = false }) => {
  if (value === null) return <span class="none">–</span>;
  if (typeof value === 'object') return <Items page={page} column={column} items={value} isBrief={isBrief} />;
  if (column.type === 'date') return <time datetime={String(value)}>{valueText(page, column, value)}</time>;
  if (typeof value !== 'string' || column.type === 'decimal') return <>{valueText(page, column, value)}</>;
  return <Text page={page} column={column} text={value} longest={isBrief ? longestBrief : longest} />;
};

/** More than that nobody reads in a cell; the files have it all. */
const longest = 3000;
const longestBrief = 160;
const longestBriefItem = 80;

const mostItems = 5;
const mostBriefItems = 3;

const Items: FC<ShownProps & { items: readonly string[] }> = ({ page, column, items, isBrief = false }) => {
  if (items.length === 0) return <span class="none">–</span>;
  if (column.definition['x-refers'] === 'mentions') return <>{page.phrase('mentions', { n: items.length })}</>;
  // Of codes the same one may stand for many.
  const own = column.definition['x-codes'] === undefined ? items : [...new Set(items)];
  const shown = own.slice(0, isBrief ? mostBriefItems : mostItems);
  const rest = own.length - shown.length;
  return (
    <ul class="items">
      {shown.map((item) => (
        <li>
          <Text page={page} column={column} text={item} longest={isBrief ? longestBriefItem : longest} />
        </li>
      ))}
      {rest > 0 ? <li class="quiet">+{number(rest, page.language)}</li> : null}
    </ul>
  );
};

const Text: FC<{ page: Page; column: Column; text: string; longest: number }> = ({ page, column, text, longest }) => {
  const { language, href, thing: kindOf } = page;
  const { definition } = column;
  const shown = cut(text, longest);
  const term = definition['x-term'];
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
  if (term === 'nashir:budget') return <Sum page={page} text={text} />;
  if (term === 'nashir:membership') return <Membership page={page} text={text} />;
  const role = roleOf(definition, text);
  if (role !== undefined) return <Thing page={page} role={role} />;
  if (definition['x-codes'] !== undefined || definition.format === 'edtf' || namedTerms.has(term))
    return <Named page={page} column={column} text={text} />;
  if (isAddress(text))
    return (
      <a href={text} rel="nofollow noopener">
        <Words text={shown} language={language} />
      </a>
    );
  const thing =
    column.name === 'key' || column.name === 'id' || definition['x-refers'] !== undefined ? kindOf(text) : undefined;
  if (thing !== undefined) return <Thing page={page} role={`${thing}/${text}`} />;
  return <Words text={shown} language={language} />;
};

/** Whose values are written in another way than they are read. */
const namedTerms = new Set(['dc:language', 'schema:duration', 'nashir:frequency']);

/** What has a name in the language of the page; its code can be had by pointing at it. */
const Named: FC<{ page: Page; column: Column; text: string }> = ({ page, column, text }) => {
  const name = valueText(page, column, text);
  return name === text ? <Words text={text} language={page.language} /> : <span title={text}>{name}</span>;
};

const Thing: FC<{ page: Page; role: string }> = ({ page, role }) => (
  <a href={page.href(`/id/${role}`)}>
    <Words text={page.title(role) ?? role.slice(role.indexOf('/') + 1)} language={page.language} />
  </a>
);

/** `~16000000000 MAD`. */
const Sum: FC<{ page: Page; text: string }> = ({ page, text }) => {
  const [, rough, amount, currency] = /^(~?)(-?[\d.]+) ([A-Z]{3})$/u.exec(text) ?? [];
  if (amount === undefined || currency === undefined) return <Words text={text} language={page.language} />;
  return (
    <span class="sum" title={page.label('currencies', currency)}>
      {rough === '' ? '' : '≈ '}
      {decimal(amount, page.language)} <bdi>{currency}</bdi>
    </span>
  );
};

/** `place/MA (1998/..)`. */
const Membership: FC<{ page: Page; text: string }> = ({ page, text }) => {
  const [, role = text, period] = /^(\S+\/\S+)(?: \((.+)\))?$/u.exec(text) ?? [];
  return (
    <>
      <Thing page={page} role={role} />{' '}
      {period === undefined ? null : <span class="quiet">{edtf(period, page.language)}</span>}
    </>
  );
};

/** Only what a browser opens as a page: a source may hold anything. */
export const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/iu.test(text) && URL.canParse(text);
