import { existsSync, readFileSync } from 'node:fs';
import { packageRoot } from '../package-root.js';

/** How bodies and programmes are scored: by span, for their names have many forms; other kinds by value. */
export const scoredBySpan: ReadonlySet<string> = new Set(['organization', 'organization-ref', 'programme']);

/** F1 by kind on the annotated documents, as the ratchet of this version of the software has it; empty without one. */
export function lastScores(): Record<string, number> {
  return Object.fromEntries(
    Object.entries(ratchet()['with the lexicon'] ?? {}).map(([kind, f1]) => [
      kind,
      f1[scoredBySpan.has(kind) ? 'strict' : 'value'] ?? 0,
    ]),
  );
}

/** How many mentions of each kind those documents have. */
export const lastSupport = (): Record<string, number> =>
  Object.fromEntries(Object.entries(ratchet()['support'] ?? {}).map(([kind, { mentions = 0 }]) => [kind, mentions]));

/** By setting, kind and reading. */
function ratchet(): Record<string, Record<string, Record<string, number>>> {
  const path = new URL('test/gold/scores.json', packageRoot);
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof ratchet>;
}
