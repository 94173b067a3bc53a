import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import type { Sentence } from '../context.js';
import type { Figure } from './figure.js';
import type { Part, Parts } from './parts.js';
import { phraseOf } from './phrase.js';
import { holderBefore } from './share.js';
import { stretchEnd } from './stretch.js';

const ofIt = new Set(['منها', 'منهم', 'منهن', 'منه'].map(fold));
const stop = /^[.؛!؟?…]$/u;

/** `21 ألف فرصة، 6300 منها في الصيد و4800 في الزراعة`, `412 موظفا، تشكل النساء 20% منهم`: parts that point back at their whole. */
export function fractionsIn(sentence: Sentence, figures: readonly Figure[], source: string): Parts[] {
  const { tokens } = sentence;
  return figures.flatMap((figure, i) => {
    if (!ofIt.has(tokens[figure.end]?.normal ?? '')) return [];
    const total = figures.slice(0, i).findLast(({ kind }) => kind !== 'percentage');
    if (total === undefined || tokens.slice(total.end, figure.tokens[0]).some(({ normal }) => stop.test(normal)))
      return [];
    const items = followed(sentence, figures.slice(i), source);
    const holder = items.length > 0 ? undefined : holderBefore(sentence, figure, total.end, source);
    const all = holder === undefined ? items : [{ figure, label: holder.phrase }];
    return all.length === 0 ? [] : [{ total, items: all, isListed: false }];
  });
}

/** The parts that are named behind their figures, joined by و. */
function followed(sentence: Sentence, figures: readonly Figure[], source: string): Part[] {
  const { tokens } = sentence;
  const items: Part[] = [];
  for (const figure of figures) {
    const before = items.at(-1);
    const isNext = before === undefined || isJoined(sentence, before.label.tokens[1], figure.tokens[0]);
    if (!isNext) break;
    const start = ofIt.has(tokens[figure.end]?.normal ?? '') ? figure.end + 1 : figure.end;
    const from = leading.has(tokens[start]?.normal ?? '') ? start + 1 : start;
    const label = phraseOf(sentence, [from, stretchEnd(sentence, from)], source);
    if (label === undefined || !/\p{L}{2,}/u.test(label.text)) break;
    items.push({ figure, label });
  }
  return items;
}

const leading = new Set(['من', 'إلى'].map(fold));

const isJoined = ({ tokens }: Sentence, end: number, start: number): boolean =>
  start > end && tokens.slice(end, start).every((token) => token.tags.has('And') || isComma(token));
