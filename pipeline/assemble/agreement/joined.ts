import { tellDates } from '../conflicts.js';
import type { Context } from '../context.js';
import { agree } from '../dates.js';
import { joinClaims } from '../settle.js';
import { sameRole } from '../who.js';
import type { Anchor } from './anchor.js';
import type { Draft } from './draft.js';

/** Joins the places that tell of one agreement. Where they name it alike and date it otherwise, they are kept apart, with a message. */
export function joinAgreements(drafts: readonly Draft[], context: Context): Draft[] {
  const agreements: Draft[] = [];
  const shelves = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const shelf = shelfOf(draft);
    const near = (shelf === undefined ? undefined : shelves.get(shelf)) ?? [];
    const known = near.findLast((agreement) => isSame(agreement, draft));
    if (known !== undefined) {
      known.anchors.push(...draft.anchors);
      joinClaims(known.claims, draft.claims);
      continue;
    }
    if (near[0] !== undefined) tellDates(dated(draft), dated(near[0]), 'agreement', context);
    agreements.push(draft);
    if (shelf !== undefined) shelves.set(shelf, [...near, draft]);
  }
  return agreements;
}

/** Only those of one name or one number can be the same; an agreement that has neither is like no other. */
function shelfOf({ anchors: [first] }: Draft): string | undefined {
  if (first === undefined) return undefined;
  const { programme, signature, number } = first;
  const key = programme?.mention.value.key;
  if (key !== undefined) return `${signature === undefined ? '' : 'signature '}${key}`;
  if (number === undefined) return first.isNamed ? nounOf(first) : undefined;
  return number.mention.value.number;
}

/** The words of the name, folded and without articles. */
export const nounOf = ({ sentence, tokens }: Anchor): string =>
  sentence.tokens
    .slice(...tokens)
    .map(({ bare }) => bare)
    .join(' ');

function isSame(a: Draft, b: Draft): boolean {
  const [date, other] = [a.claims.date?.[0]?.value, b.claims.date?.[0]?.value];
  if (date !== undefined && other !== undefined && !agree(date, other)) return false;
  const [side, second] = [a.claims.parties?.[0]?.value[0], b.claims.parties?.[0]?.value[0]];
  const isName = a.anchors[0]?.programme !== undefined;
  return isName || side === undefined || second === undefined || sameRole(side, second);
}

const dated = ({ anchors, claims: { date, name } }: Draft) => ({
  anchors,
  name: name?.[0]?.value ?? '',
  date: date?.[0]?.value ?? '',
});
