import type { Openings, Table, Token, Word } from './token.js';

/** All tables by the words with which their phrases begin, so that a word of a text is looked up once for all of them. */
const byFirstWord = new Map<string, Set<Table>>();
/** The same by what follows the first letter, which a text may have apart (`ب` and `تمويل`). */
const byRest = new Map<string, Set<Table>>();

const noTables: ReadonlySet<Table> = new Set();
const unopened: Openings = { alone: noTables, afterLetter: noTables };

/** Notes the first word of a phrase, folded. */
export function register(table: Table, word: string): void {
  tablesOf(byFirstWord, word).add(table);
  tablesOf(byRest, word.slice(1)).add(table);
}

function tablesOf(tables: Map<string, Set<Table>>, word: string): Set<Table> {
  let found = tables.get(word);
  if (found === undefined) tables.set(word, (found = new Set()));
  return found;
}

/** Whether a phrase of the table may begin at a token, read in any of the ways in which it can be. */
export function opens(table: Table, token: Token, next: Token | undefined): boolean {
  const { alone } = (token.word.openings ??= openingsOf(token.word));
  if (alone.size > 0 && alone.has(table)) return true;
  if (token.normal.length > 1 || next?.joint !== 'attached') return false;
  return (next.word.openings ??= openingsOf(next.word)).afterLetter.has(table);
}

function openingsOf(word: Word): Openings {
  const { normal, bare } = word;
  const own = byFirstWord.get(normal.includes(' ') ? normal.slice(0, normal.indexOf(' ')) : normal);
  const other = bare !== normal ? byFirstWord.get(bare) : isUncut(word) ? byFirstWord.get(normal.slice(1)) : undefined;
  const afterLetter = byRest.get(normal);
  if (own === undefined && other === undefined && afterLetter === undefined) return unopened;
  const alone = own && other ? new Set([...own, ...other]) : (own ?? other ?? noTables);
  return { alone, afterLetter: afterLetter ?? noTables };
}

/** True of a word that no vocabulary knows, so that a conjunction may still be attached to it. */
export const isUncut = ({ normal, tags }: Pick<Word, 'normal' | 'tags'>): boolean =>
  tags.size === 0 && normal.length > 3 && (normal.startsWith('و') || normal.startsWith('ف'));
