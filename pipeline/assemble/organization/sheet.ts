import { isOneOf, type Context, type Sentence } from '../context.js';
import { cuesOf } from '../cues.js';
import type { Slot } from '../frame.js';
import type { Filled } from '../walk.js';
import { sureness } from '../sureness.js';
import { addSaid, type Draft } from './draft.js';
import type { Field } from './frame.js';
import { terms } from './lexicon.js';
import { isBody, type Body } from './subject.js';

type Term = keyof typeof terms;

const cues = cuesOf<Term>(
  (Object.keys(terms) as Term[]).flatMap((term) => terms[term].map((phrase) => [phrase, term] as const)),
);

const takes: Readonly<Record<Term, Slot<Field>['takes']>> = {
  chairs: ['place', 'organization', 'organization-ref'],
  founded: ['date'],
  seat: ['place'],
  members: ['count'],
  parent: ['organization', 'organization-ref'],
};

/** Adds what lines with a colon say of the body that their heading names (`المقر: جنيف`), else of the one that the page is about. */
export function addSheets(
  drafts: ReadonlyMap<string, Draft>,
  about: Body | undefined,
  { sentences }: Pick<Context, 'sentences'>,
): void {
  for (const sentence of sentences) {
    const { standing, tokens, mentions } = sentence;
    const from = standing.role === 'item' ? (standing.body ?? 0) : 0;
    const term = cues.at(tokens, from);
    if (term === undefined || tokens[term.end]?.normal !== ':') continue;
    const heading = sentences[standing.headings.at(-1) ?? -1];
    const body = (heading && onlyBody(heading)) ?? about;
    const draft = drafts.get(body?.mention.value.key ?? '');
    if (body === undefined || draft === undefined) continue;
    const slot: Slot<Field> = { field: term.value, takes: takes[term.value] };
    const item = mentions.find((placed) => isOneOf(placed, slot.takes) && placed.tokens[0] > term.end);
    // `المقر: مدينة جدة`
    if (item === undefined || item.tokens[0] > term.end + 2) continue;
    const dates = term.value === 'chairs' ? datesAfter(sentence, item.tokens[1]) : [];
    addSaid(draft, [{ slot, items: [item], tokens: [from, item.tokens[1]] }, ...dates], {
      sentence,
      body,
      factor: sureness.elsewhere,
    });
  }
}

/** `الرئاسة: مصر (2021-2023)`. */
const datesAfter = ({ mentions }: Sentence, end: number): Filled<Field>[] =>
  mentions
    .filter(({ mention: { kind }, tokens: [at] }) => kind === 'date' && at >= end && at <= end + 2)
    .map((item) => ({ slot: { field: 'since', takes: ['date'] }, items: [item], tokens: item.tokens }));

/** The body of a heading that names one. */
function onlyBody({ mentions }: Sentence): Body | undefined {
  const [first, ...others] = mentions.filter(isBody);
  return others.every(({ mention }) => mention.value.key === first?.mention.value.key) ? first : undefined;
}
