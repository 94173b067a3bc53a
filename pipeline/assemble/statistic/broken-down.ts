import { isCountable } from '../../recognise/numeral/countable.js';
import { claim, type Claims } from '../claims.js';
import type { Context, Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { best, joinClaims } from '../settle.js';
import { sureness } from '../sureness.js';
import { clauseOf } from './clause.js';
import { draftOf, type Draft, type Fields } from './draft.js';
import type { Figure } from './figure.js';
import { listedParts } from './items.js';
import { isHead } from './level.js';
import { distributionVerbs } from './lexicon.js';
import type { Part, Parts } from './parts.js';
import { phraseOf, trimmed } from './phrase.js';
import { subjectOf } from './subject.js';
import { tailOf } from './tail.js';

/** The figures of a sentence with their parts, each tied to its total, in the order of the text. */
export function partsDrafted(
  broken: readonly Parts[],
  sentence: Sentence,
  drafts: readonly Draft[],
  context: Context,
): Draft[] {
  const all = [...drafts];
  for (const { total: figure, sibling, lead, items, isListed } of broken) {
    const told = all.find((draft) => draft.figure.tokens === sibling?.tokens);
    if (told !== undefined) all.push(...items.map((part) => siblingOf(part, sentence, told)));
    const known = all.find((draft) => draft.figure.tokens === figure?.tokens);
    const total =
      known ??
      (figure !== undefined && isListed && figure.unit !== null ? wholeOf(figure, sentence, context) : undefined);
    if (total === undefined && lead === undefined) continue;
    if (total !== undefined && known === undefined) all.push(total);
    for (const part of items) {
      const draft = partOf(part, sentence, total);
      if (total === undefined && lead !== undefined) claim(draft.claims, 'indicator', lead.claim);
      all.push(draft);
    }
  }
  return all.sort((a, b) => a.figure.tokens[0] - b.figure.tokens[0]);
}

/** A part that stands after another of the same whole, named where that is: as who holds it, or as the part that it is. */
function siblingOf({ figure, label }: Part, sentence: Sentence, { claims, total }: Draft): Draft {
  const draft = draftOf(figure, sentence);
  if (total !== undefined) draft.total = total;
  const { indicator, category, date, share_of, total: whole } = claims;
  Object.assign(draft.claims, date && { date }, share_of && { share_of }, whole && { total: whole });
  if (category !== undefined && indicator !== undefined) draft.claims.indicator = indicator;
  claim(draft.claims, category === undefined ? 'indicator' : 'category', label.claim);
  const subject = label.whole && subjectOf(label.whole);
  if (subject !== undefined) claim(draft.claims, 'subject', subject);
  return draft;
}

/** A figure of which only its parts are told, with that of which it is a share. */
function wholeOf(figure: Figure, sentence: Sentence, context: Context): Draft {
  const draft = draftOf(figure, sentence);
  const clause = clauseOf(sentence, [figure], 0, undefined, context);
  const shareOf = clause && tailOf(clause).shareOf;
  if (shareOf !== undefined) claim(draft.claims, 'share_of', shareOf.claim);
  return draft;
}

/** The parts that stand in the items of lists, with the figure that leads them. */
export function addListed(drafts: readonly Draft[], { sentences, source }: Context): Draft[] {
  const all = [...drafts];
  for (const { lead, items } of listedParts(sentences, source)) {
    const total = drafts.findLast((draft) => draft.sentence === lead && draft.total === undefined);
    const named = total === undefined ? leadOf(lead, source) : undefined;
    if (total === undefined && named === undefined) continue;
    const figures = new Set(items.map(({ sentence }) => sentence.number));
    const others = all.filter((draft) => !figures.has(draft.sentence.number));
    all.splice(0, all.length, ...others);
    for (const part of items) {
      const draft = partOf(part, part.sentence, total, sureness.elsewhere);
      if (named !== undefined) claim(draft.claims, 'indicator', { ...named.claim, confidence: sureness.elsewhere });
      all.push(draft);
    }
  }
  return all.sort((a, b) => a.sentence.number - b.sentence.number || a.figure.tokens[0] - b.figure.tokens[0]);
}

/** What a lead says is listed: from the noun of what is measured to its colon, a mark or a figure. */
function leadOf(lead: Sentence, source: string) {
  const head = lead.tokens.findIndex((_, at) => isHead(lead, at));
  const end = lead.tokens.findIndex(
    ({ normal, number }, at) =>
      at > head && (mark.test(normal) || number !== undefined || dividing.at(lead.tokens, at) !== undefined),
  );
  if (head !== -1 && end !== -1) return phraseOf(lead, trimmed(lead, [head, end]).tokens, source);
  return distributedIn(lead, source);
}

/** `توزع العاملون على الأنشطة كما يأتي:`: those who are told of, up to among what. */
function distributedIn(lead: Sentence, source: string) {
  const { tokens } = lead;
  const from = tokens.findIndex((_, at) => at < 2 && distributing.at(tokens, at) !== undefined) + 1;
  const end = tokens.findIndex(
    (token, at) => at > from && (token.tags.has('Preposition') || dividing.at(tokens, at) !== undefined),
  );
  return from === 0 || end === -1 || !isCountable(tokens[from]) ? undefined : phraseOf(lead, [from, end], source);
}
const distributing = cuesFor(distributionVerbs);
const mark = /^[:،,(]$/u;
const dividing = cuesFor(['حسب', 'بحسب', 'على الشكل', 'على النحو', 'كما يلي', 'كما يأتي', 'كالتالي', 'كالآتي', 'وفق']);

/** A part measures what its total does, where and when that does. */
function partOf({ figure, label }: Part, sentence: Sentence, total: Draft | undefined, factor = 1): Draft {
  const draft = draftOf(figure, sentence);
  const { claims } = draft;
  claim(claims, 'category', label.claim);
  const subject = (label.whole && subjectOf(label.whole)) ?? best(total?.claims.subject);
  if (subject !== undefined) claim(claims, 'subject', subject);
  if (total === undefined) return draft;
  draft.total = total;
  claim(claims, 'total', { value: true, support: total.figure.support, confidence: factor });
  joinClaims(claims, inherited(total, figure, factor));
  return draft;
}

const ofTotal = new Set(['indicator', 'date', 'city', 'country']);

/** What holds of a total and its parts, as sure as it was, times a factor. */
const inherited = ({ claims, figure }: Draft, part: Figure, factor: number): Claims<Fields> =>
  Object.fromEntries(
    Object.entries(claims)
      .filter(
        ([field]) =>
          ofTotal.has(field) ||
          (field === 'unit' && part.unit === null) ||
          (field === 'share_of' && part.kind === figure.kind),
      )
      .map(([field, list]) => [field, list.map((one) => ({ ...one, confidence: one.confidence * factor }))]),
  );
