import type { Context } from '../context.js';
import { joinClaims } from '../settle.js';
import { keyOfFigure, type Draft } from './draft.js';

/** Joins the places that state one figure. Where they measure the same and say another value, they are kept apart, with a message. */
export function joinFigures(drafts: readonly Draft[], context: Context): Draft[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOfFigure(draft);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  const into = new Map<Draft, Draft>();
  for (const group of groups.values()) {
    const values = new Map<string, Draft>();
    for (const draft of group) {
      const known = values.get(draft.figure.value);
      if (known === undefined) values.set(draft.figure.value, draft);
      else {
        joinClaims(known.claims, draft.claims);
        into.set(draft, known);
      }
    }
    const [first, ...others] = values.values();
    if (first !== undefined && others.length > 0) tellConflict(first, others, context);
  }
  for (const draft of drafts) if (draft.total !== undefined) draft.total = into.get(draft.total) ?? draft.total;
  return drafts.filter((draft) => !into.has(draft));
}

function tellConflict(first: Draft, others: readonly Draft[], context: Context): void {
  const at = ({ figure, sentence }: Draft): number => sentence.tokens[figure.tokens[0]]?.start ?? 0;
  first.isDisputed = true;
  for (const other of others) {
    other.isDisputed = true;
    const { indicator, unit } = other.claims;
    context.message(
      `Unexpected value \`${other.figure.value}\` of \`${indicator?.[0]?.value ?? unit?.[0]?.value ?? ''}\`, expected \`${first.figure.value}\` as at ${String(at(first))}; kept apart`,
      at(other),
      'statistic',
    );
  }
}
