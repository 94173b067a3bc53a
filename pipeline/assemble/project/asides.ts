import { fold } from '../../arabic/fold.js';
import type { Placed, Sentence } from '../context.js';
import { takeFar } from '../walk.js';
import { around } from './frame.js';

/** The projects that only play a role for another one: they pay for it, were before it, or it is a part of them. */
export function asidesIn(sentence: Sentence): ReadonlySet<Placed> {
  const filled = takeFar(sentence, [0, sentence.tokens.length], around);
  const wholes = sentence.mentions.filter(
    ({ mention, tokens: [start] }) => mention.kind === 'programme' && isWithin(sentence, start),
  );
  return new Set([
    ...wholes,
    ...filled.flatMap(({ slot, items }) =>
      slot.field === 'funders' || slot.field === 'follows'
        ? items.filter(({ mention }) => mention.kind === 'programme')
        : [],
    ),
  ]);
}

/** `في إطار تنزيل المخطط …`, `ضمن مستهدفات الاستراتيجية …`. */
function isWithin({ tokens }: Sentence, start: number): boolean {
  const before = tokens.slice(Math.max(0, start - 3), start).map(({ normal }) => normal);
  const at = before.findLastIndex((word) => within.has(word));
  return at !== -1 && before.slice(at + 1).every((word) => carrying.has(word));
}
const within = new Set(['إطار', 'ضمن', 'سياق'].map(fold));
const carrying = new Set(
  ['تنزيل', 'تنفيذ', 'تفعيل', 'تطبيق', 'أجرأة', 'مستهدفات', 'أهداف', 'محاور', 'برامج'].map(fold),
);
