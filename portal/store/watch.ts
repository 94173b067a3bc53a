import { createHash, type Hash } from 'node:crypto';
import type { Stored } from './columns.js';
import type { Fields } from './database.js';
import type { Store } from './store.js';
import { datasetNamed } from './things.js';

/** What a page asked of a site: a statement with its values, or `site` and `dataset` with the name of what it read. */
export type Question = readonly [asked: string, ...values: Stored[]];

/** What was asked, in order, and a hash of the answers: it can be kept, and asked again another day. */
export interface Answered {
  readonly questions: readonly Question[];
  readonly answers: string;
}

export interface Watch {
  /** Answers as the store does, and is watched. */
  readonly store: Store;
  /** What was asked since the last call. */
  asked(): Answered;
  /** Whether the store answers the same to what was asked another day. */
  isSame(answered: Answered): boolean;
}

/**
 * Watches what is asked of a store, page by page: with the same answers the same software makes the same page. Within a page nothing is
 * asked twice. Texts are not watched, for their names hold their hashes.
 */
export function watch(store: Store): Watch {
  const ask = answerer(store);
  const known = new Map<string, unknown>();
  let questions: Question[] = [];
  let hash = createHash('sha256');
  const answer = (...question: Question): unknown => {
    const key = JSON.stringify(question);
    if (!known.has(key)) {
      questions.push(question);
      known.set(key, ask(question, hash));
    }
    return known.get(key);
  };
  const all = (sql: string, values: readonly Stored[] = []): Fields[] => answer(sql, ...values) as Fields[];
  const read = <Target extends object>(target: Target, asked: string, ...names: string[]): Target =>
    new Proxy(target, {
      get: (_, key) => (typeof key === 'string' ? answer(asked, ...names, key) : Reflect.get(target, key)),
    });
  return {
    store: {
      ...store,
      index: read(store.index, 'site'),
      datasets: store.datasets.map((dataset) => read(dataset, 'dataset', dataset.name)),
      database: { ...store.database, all, get: (sql, values) => all(sql, values)[0] },
    },
    asked() {
      const answered = { questions, answers: hash.digest('hex') };
      known.clear();
      [questions, hash] = [[], createHash('sha256')];
      return answered;
    },
    isSame({ questions, answers }) {
      const hash = createHash('sha256');
      try {
        for (const question of questions) ask(question, hash);
      } catch {
        // A question that cannot be asked any more was asked of another site.
        return false;
      }
      return hash.digest('hex') === answers;
    },
  };
}

/** Answers, and adds what it says to a hash. */
function answerer(store: Store): (question: Question, hash: Hash) => unknown {
  // What the site says of itself is read by every page, and long.
  const hashes = new Map<string, string>();
  return ([asked, ...values], hash) => {
    if (asked !== 'site' && asked !== 'dataset') {
      const found = store.database.all(asked, values);
      hash.update(JSON.stringify(found));
      return found;
    }
    const [first, last] = values.map(String);
    const target = asked === 'site' ? store.index : datasetNamed(store, first ?? '');
    const found: unknown = target && Reflect.get(target, (asked === 'site' ? first : last) ?? '');
    const key = `${asked} ${values.join(' ')}`;
    const known =
      hashes.get(key) ??
      createHash('sha256')
        .update(JSON.stringify(found ?? null))
        .digest('hex');
    hashes.set(key, known);
    hash.update(known);
    return found;
  };
}
