import type { FC } from 'hono/jsx';
import { indexedTerms, terms } from '../store/terms.js';

/** As many letters of a sentence stand around what was found in it. */
const around = 140;

/** A stretch of a text, and whether it is what was looked for. */
interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/** The words of a text that were looked for, in whatever form, apart from the rest; the last term may be the beginning of a word. */
function stretches(text: string, looked: string): Stretch[] {
  const wanted = terms(looked);
  const last = wanted.pop();
  if (last === undefined) return [{ text, isFound: false }];
  const isWanted = (word: string): boolean =>
    indexedTerms(word).some((term) => wanted.includes(term) || term.startsWith(last));
  const found: { text: string; isFound: boolean }[] = [];
  for (const [part] of text.matchAll(/[\p{L}\p{N}\p{M}\u0640]+|[^\p{L}\p{N}\p{M}\u0640]+/gu)) {
    const isFound = isWanted(part);
    const before = found.at(-1);
    if (before?.isFound === isFound) before.text += part;
    else found.push({ text: part, isFound });
  }
  return found;
}

/** Of a text that is long, what stands around the first word that was looked for. */
function excerpt(all: readonly Stretch[]): Stretch[] {
  const first = all.findIndex(({ isFound }) => isFound);
  const before = all
    .slice(0, Math.max(first, 0))
    .map(({ text }) => text)
    .join('');
  const rest = all.slice(Math.max(first, 0));
  const start = before.length > around ? before.indexOf(' ', before.length - around) + 1 : 0;
  const kept: Stretch[] =
    start < before.length ? [{ text: (start > 0 ? '… ' : '') + before.slice(start), isFound: false }] : [];
  let room = 2 * around;
  for (const { text, isFound } of rest) {
    const end = text.length > room && !isFound ? text.lastIndexOf(' ', room) : text.length;
    kept.push({ text: end < text.length ? `${text.slice(0, Math.max(end, 0))} …` : text, isFound });
    room -= text.length;
    if (room <= 0) break;
  }
  return kept;
}

/** A text in which what was looked for is marked. */
export const FoundWords: FC<{ text: string; looked: string; isExcerpt?: boolean }> = ({
  text,
  looked,
  isExcerpt = false,
}) => {
  const all = stretches(text, looked);
  return (
    <>
      {(isExcerpt ? excerpt(all) : all).map(({ text, isFound }) =>
        isFound ? <mark class="found">{text}</mark> : text,
      )}
    </>
  );
};
