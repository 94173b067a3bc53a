import type { Token } from '../../arabic/token.js';
import type { Context } from '../rule.js';
import type { Stretch } from './candidate.js';

const near = 4;
const fewest = 2;
const longestMark = 3;

/** Doubtful names that are a line of their own among lines that each name a sure body: a list of bodies. */
export function listedBodies(
  certain: readonly Stretch[],
  doubtful: readonly Stretch[],
  { sentences }: Context,
): readonly Stretch[] {
  const isLine = ({ sentence, start, end }: Stretch): boolean => isWhole(sentences[sentence] ?? [], start, end);
  const alone = doubtful.filter(isLine);
  if (alone.length === 0) return [];
  const lines = new Set(certain.filter(isLine).map(({ sentence }) => sentence));
  const isAmong = (sentence: number): boolean => {
    let count = 0;
    for (let other = sentence - near; other <= sentence + near; other++) if (lines.has(other)) count++;
    return count >= fewest && (lines.has(sentence - 1) || lines.has(sentence + 1));
  };
  return alone
    .filter(({ sentence }) => isAmong(sentence))
    .map((stretch) => ({ ...stretch, rule: '<line of a list of bodies>', confidence: 0.6 }));
}

/** Whether nothing stands before and after it but marks, a number and an acronym in brackets. */
function isWhole(tokens: readonly Token[], start: number, end: number): boolean {
  const rest = tokens.slice(end);
  const isAcronym = rest[0]?.normal === '(' && rest[1]?.tags.has('Latin') === true && rest[2]?.normal === ')';
  return start <= longestMark && [...tokens.slice(0, start), ...rest.slice(isAcronym ? 3 : 0)].every(isMark);
}

const isMark = ({ normal }: Token): boolean => !/\p{L}{2}/u.test(normal);
