import type { Openings, Tables, Token, Word } from './token.js';

// Room for more tables than the frames of all records have.
const mostTables = 256;
let tables = 0;

/** All tables by the words with which their phrases begin, so that a word of a text is looked up once for all of them. */
const byFirstWord = new Map<string, Tables>();
/** The same by what follows the first letter, which a text may have apart (`ب` and `تمويل`). */
const byRest = new Map<string, Tables>();

const noTables: Tables = Array.from({ length: mostTables >> 5 }, () => 0);
const empty = (): Tables => noTables.slice();
const unopened: Openings = { alone: noTables, afterLetter: noTables };

/** The number of a new table, whose phrases begin with these words, folded. */
export function register(firstWords: Iterable<string>): number {
  const table = tables++;
  if (table === mostTables) throw new Error(`Unexpected table of phrases, expected at most ${String(mostTables)}`);
  for (const word of firstWords) {
    put(byFirstWord, word, table);
    put(byRest, word.slice(1), table);
  }
  return table;
}

function put(by: Map<string, Tables>, word: string, table: number): void {
  const mask = by.get(word) ?? empty();
  by.set(word, mask);
  mask[table >> 5] = (mask[table >> 5] ?? 0) | (1 << (table & 31));
}

/** Whether a table is among some. */
export const holds = (some: Tables, table: number): boolean => ((some[table >> 5] ?? 0) & (1 << (table & 31))) !== 0;

/** Whether a phrase of the table may begin at a token, read in any of the ways in which it can be. */
export function opens(table: number, token: Token, next: Token | undefined): boolean {
  if (holds((token.word.openings ??= openingsOf(token.word)).alone, table)) return true;
  if (token.normal.length > 1 || next?.joint !== 'attached') return false;
  return holds((next.word.openings ??= openingsOf(next.word)).afterLetter, table);
}

/** The tables that have a phrase which may begin somewhere in a sentence. */
export function openedIn(tokens: readonly Token[]): Tables {
  const opened = empty();
  let isAfterLetter = false;
  for (const { word, joint } of tokens) {
    const { alone, afterLetter } = (word.openings ??= openingsOf(word));
    if (alone !== noTables) join(opened, alone);
    if (isAfterLetter && joint === 'attached' && afterLetter !== noTables) join(opened, afterLetter);
    isAfterLetter = word.normal.length <= 1;
  }
  return opened;
}

function join(into: Tables, from: Tables): Tables {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) | (from[i] ?? 0);
  return into;
}

function openingsOf(word: Word): Openings {
  const { normal, bare } = word;
  const own = byFirstWord.get(normal.includes(' ') ? normal.slice(0, normal.indexOf(' ')) : normal);
  const other = bare !== normal ? byFirstWord.get(bare) : isUncut(word) ? byFirstWord.get(normal.slice(1)) : undefined;
  const afterLetter = byRest.get(normal);
  if (own === undefined && other === undefined && afterLetter === undefined) return unopened;
  const alone = own && other ? join(own.slice(), other) : (own ?? other ?? noTables);
  return { alone, afterLetter: afterLetter ?? noTables };
}

/** True of a word that no vocabulary knows, so that a conjunction may still be attached to it. */
export const isUncut = ({ normal, tags }: Pick<Word, 'normal' | 'tags'>): boolean =>
  tags.size === 0 && normal.length > 3 && (normal.startsWith('و') || normal.startsWith('ف'));
