import type { FC } from 'hono/jsx';
import { raw } from 'hono/html';
import type { Row } from '../../pipeline/check/dataset.js';
import type { Page } from '../page.js';
import { cut, type Mark, type Piece } from '../store/marks.js';
import { kindPlace, kindTitle } from './kinds.js';
import { statedText } from './stated-text.js';

interface ProseProps {
  readonly page: Page;
  readonly text: string;
  /** Where it begins in a longer one, in code points and lines. */
  readonly from?: { readonly start: number; readonly line: number } | undefined;
  readonly mentions: readonly Row[];
  /** Lines that something leads to, counted from 1. */
  readonly lines: readonly (number | null)[];
}

/**
 * A text as it was read, every mention marked: the text of the element is the text of the source, character by character,
 * so that offsets count in it, from where it begins.
 */
export const Prose: FC<ProseProps> = ({ page, text, from = { start: 0, line: 1 }, mentions, lines }) => {
  const place = { at: 0, anchors: anchorsOf(text, from.line, lines) };
  const written = cut(text, mentions, from.start).map((piece) => pieceHtml(page, piece, place));
  return (
    <div class="prose" id="text" lang="ar" dir="auto">
      {raw(written.join('').replace(blankLines, '<span class="blank">$&</span>'))}
    </div>
  );
};

/** Line ends with nothing between them but spaces. */
const blankLines = /(?:(?:&#13;)?\n[ \t\u00a0]*)+(?:&#13;)?\n/gu;

/** How far the text is written, and what is to be led to, by its offset. */
interface Place {
  at: number;
  readonly anchors: readonly { readonly at: number; readonly line: number }[];
}

function anchorsOf(text: string, first: number, lines: readonly (number | null)[]): Place['anchors'] {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: end }) => index + end.length)];
  const wanted = [...new Set(lines)].flatMap((line) =>
    line === null ? [] : [{ line, at: starts[line - first] ?? -1 }],
  );
  return wanted.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
}

function pieceHtml(page: Page, piece: Piece, place: Place): string {
  if (typeof piece !== 'string') return markHtml(page, piece, place);
  const start = place.at;
  place.at += piece.length;
  let [html, from] = ['', 0];
  for (const { at, line } of place.anchors.filter((anchor) => anchor.at >= start && anchor.at < place.at)) {
    html += `${inert(piece.slice(from, at - start))}<span id="line-${String(line)}" class="doubted"></span>`;
    from = at - start;
  }
  return html + inert(piece.slice(from));
}

function markHtml(page: Page, { row, isFirst, pieces }: Mark, place: Place): string {
  const kind = String(row['kind']);
  const key = keyOf(row);
  const thing = key === undefined ? undefined : page.thing(key);
  const attributes = {
    ...(isFirst ? { id: `m-${row.id}`, tabindex: '0' } : {}),
    class: `m k${String(kindPlace(kind))}`,
    'data-note': note(page, row),
    ...(isFirst && thing !== undefined ? { 'data-href': page.href(`/id/${thing}/${String(key)}`) } : {}),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${inert(value)}"`);
  return `<mark ${written.join(' ')}>${pieces.map((piece) => pieceHtml(page, piece, place)).join('')}</mark>`;
}

/** The thing that is meant; a country is known by its code. */
function keyOf({ kind, key, iso }: Row): string | undefined {
  const own = kind === 'place' ? (key ?? iso) : key;
  return typeof own === 'string' ? own : undefined;
}

/** What is shown beside a mention: what it is, what it says, and the rule that found it. */
function note(page: Page, row: Row): string {
  const { language } = page;
  const { kind, value, currency, rule } = row;
  const key = keyOf(row);
  const thing = key === undefined ? undefined : page.thing(key);
  const name = thing === undefined ? undefined : page.title(`${thing}/${String(key)}`);
  const stated = value === null || value === undefined ? key : statedText(String(kind), String(value), language);
  const unit = typeof currency === 'string' ? (page.label('currencies', currency) ?? currency) : undefined;
  const said = name ?? [stated, unit].filter(Boolean).join(' ');
  return [kindTitle(String(kind), language), said, String(rule)].filter(Boolean).join(' · ');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text in which nothing means anything to HTML; characters that HTML forbids are shown as what cannot be read. */
const inert = (text: string): string =>
  text.replace(/[&<>"'\r]/gu, (character) => entities[character] ?? '').replace(/[^\P{Cc}\t\n]/gu, '\ufffd');
