import { existsSync, readFileSync } from 'node:fs';
import { packageRoot } from '../package-root.js';

/** How bodies and programmes are scored: by span, for their names have many forms; other kinds by value. */
export const scoredBySpan: ReadonlySet<string> = new Set(['organization', 'organization-ref', 'programme']);

/** F1 by kind on the annotated documents, as the ratchet of this version of the software has it; empty without one. */
export function lastScores(): Record<string, number> {
  const path = new URL('test/gold/scores.json', packageRoot);
  if (!existsSync(path)) return {};
  const settings = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, Record<string, number>>>;
  return Object.fromEntries(
    Object.entries(settings['with the lexicon'] ?? {}).map(([kind, f1]) => [
      kind,
      f1[scoredBySpan.has(kind) ? 'strict' : 'value'] ?? 0,
    ]),
  );
}
