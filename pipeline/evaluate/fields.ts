import { fold } from '../arabic/fold.js';

/** The found key that stands for each key of the gold. */
export type KeyMap = ReadonlyMap<string, string>;

/** How alike two free texts must be: the F1 of their folded words. */
const alike = 0.8;

/**
 * Whether a found field says what the gold's says. Null, false and nothing are the same; lists are compared as sets, objects by the fields
 * that the gold has, roles by their keys, other texts by their folded words.
 */
export function sameField(gold: unknown, found: unknown, keys: KeyMap): boolean {
  if (isNothing(gold) && !isObject(gold)) return isNothing(found);
  if (Array.isArray(gold)) return Array.isArray(found) && sameSet(gold, found, keys);
  if (isObject(found) && 'key' in found) return sameField(gold, found['key'], keys);
  if (isObject(gold))
    return Object.entries(gold).every(([name, value]) =>
      sameField(value, isObject(found) ? found[name] : undefined, keys),
    );
  if (typeof gold === 'string' && typeof found === 'string')
    return found === gold || found === keys.get(gold) || sameText(gold, found);
  return gold === found;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);

function sameSet(gold: readonly unknown[], found: readonly unknown[], keys: KeyMap): boolean {
  const free = [...found];
  const matched = gold.filter((value) => {
    const at = free.findIndex((other) => sameField(value, other, keys));
    if (at === -1) return false;
    free.splice(at, 1);
    return true;
  });
  return matched.length === gold.length && free.length === 0;
}

/** Free text in Arabic; codes, dates and numbers are the same or not. */
function sameText(gold: string, found: string): boolean {
  if (!/\p{Script=Arabic}/u.test(gold)) return false;
  const [expected, given] = [wordsOf(gold), wordsOf(found)];
  const free = [...given];
  let shared = 0;
  for (const word of expected) {
    const at = free.indexOf(word);
    if (at === -1) continue;
    free.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (expected.length + given.length) >= alike;
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
