import { PipelineError } from '../effects.js';
import type { Document } from '../model.js';
import { grouping } from './grouping.js';

/** That the thing of one key is the thing of another: `from` is given up, `to` stands. */
export interface Merge {
  readonly from: string;
  readonly to: string;
}

/** The key under which a key's thing stands after all merges. Throws a PipelineError where they run in a circle. */
function successors(merges: readonly Merge[]): (key: string) => string {
  const next = new Map(merges.map(({ from, to }) => [from, to]));
  const follow = (key: string, passed: readonly string[] = []): string => {
    const to = next.get(key);
    if (to === undefined) return key;
    if (passed.includes(key))
      throw new PipelineError(
        `Unexpected merges in a circle, \`${[...passed, key].join('` → `')}\`, expected one key that stands in the end`,
      );
    return follow(to, [...passed, key]);
  };
  return (key) => follow(key);
}

/** The keys that were given up for one, by the key that stands. */
export function givenUp(merges: readonly Merge[]): ReadonlyMap<string, readonly string[]> {
  const successor = successors(merges);
  return grouping(
    merges.map(({ from }) => from).filter((from) => successor(from) !== from),
    successor,
  );
}

/** The documents with every key replaced by the one that stands: in mentions, and in records at any depth. */
export function merged(documents: readonly Document[], merges: readonly Merge[]): readonly Document[] {
  if (merges.length === 0) return documents;
  const successor = successors(merges);
  const replaced = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(replaced) as T;
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]) => [
      name,
      name === 'key' && typeof inner === 'string' ? successor(inner) : replaced(inner as unknown),
    ]);
    return Object.fromEntries(entries) as T;
  };
  return documents.map((document) => ({
    ...document,
    mentions: document.mentions.map((mention) => ({ ...mention, value: replaced(mention.value) }) as typeof mention),
    records: replaced(document.records),
  }));
}
