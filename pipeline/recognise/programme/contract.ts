import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import { yearsEnd } from './dated.js';
import { extentOf } from './extent.js';

const [contract, programme] = [fold('عقد'), fold('برنامج')];

/** After `عقد-برنامج` with what it is for, its parties or its years: what a state agrees with those whom it pays. */
export function contractEnd(sentence: readonly Token[], at: number, names: Names): number | undefined {
  const head = sentence[at + 1]?.normal === '-' ? at + 2 : at + 1;
  if (sentence[at]?.bare !== contract || sentence[head]?.bare !== programme) return undefined;
  const { end, words, attributes, hasParties } = extentOf(sentence, head, names);
  const years = yearsEnd(sentence, head, end);
  const isNamed = hasParties || years !== undefined || words.length > attributes || words.length > 1;
  return isNamed ? (years ?? end) : undefined;
}
