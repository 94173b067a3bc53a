import { isOneOf, type Context, type Sentence } from '../context.js';
import { cuesOf } from '../cues.js';
import type { Slot } from '../frame.js';
import { sureness } from '../sureness.js';
import { addSaid, type Draft } from './draft.js';
import type { Field } from './frame.js';
import { terms } from './lexicon.js';
import { isBody, type Body } from './said.js';

type Term = keyof typeof terms;

const cues = cuesOf<Term>(
  (Object.keys(terms) as Term[]).flatMap((term) => terms[term].map((phrase) => [phrase, term] as const)),
);

const takes: Readonly<Record<Term, Slot<Field>['takes']>> = {
  founded: ['date'],
  seat: ['place'],
  members: ['count'],
  parent: ['organization', 'organization-ref'],
};

/** Adds what lines with a colon say of the body that their heading names (`المقر: جنيف`). */
export function addSheets(drafts: ReadonlyMap<string, Draft>, { sentences }: Context): void {
  for (const sentence of sentences) {
    const { standing, tokens, mentions } = sentence;
    const from = standing.role === 'item' ? (standing.body ?? 0) : 0;
    const term = cues.at(tokens, from);
    if (term === undefined || tokens[term.end]?.normal !== ':') continue;
    const heading = sentences[standing.headings.at(-1) ?? -1];
    const body = heading && onlyBody(heading);
    const draft = drafts.get(body?.mention.value.key ?? '');
    if (body === undefined || draft === undefined) continue;
    const slot: Slot<Field> = { field: term.value, takes: takes[term.value] };
    const item = mentions.find((placed) => isOneOf(placed, slot.takes) && placed.tokens[0] > term.end);
    // `المقر: مدينة جدة`
    if (item === undefined || item.tokens[0] > term.end + 2) continue;
    addSaid(draft, [{ slot, items: [item], tokens: [from, item.tokens[1]] }], {
      sentence,
      body,
      factor: sureness.elsewhere,
    });
  }
}

/** The body of a heading that names one. */
function onlyBody({ mentions }: Sentence): Body | undefined {
  const [first, ...others] = mentions.filter(isBody);
  return others.every(({ mention }) => mention.value.key === first?.mention.value.key) ? first : undefined;
}
