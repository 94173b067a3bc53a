import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import { isCountable } from '../../recognise/numeral/countable.js';
import { claim, type Claims } from '../claims.js';
import { cuesFor } from '../cues.js';
import type { Context, Placed, Sentence } from '../context.js';
import { whoIs } from '../who.js';
import { sureness } from '../sureness.js';
import { addCountry, said, type Fields } from './draft.js';
import { takeFar } from '../walk.js';
import { around } from './frame.js';
import { undertakings } from './lexicon.js';
import { sheetAt, termCues, titleOf, type Term } from './sheet.js';
import type { Topic } from './topics.js';
import { withoutStop } from './without-stop.js';

/** Adds what lines with a colon say of the project that their heading, or the line before them, names (`الميزانية: 5 ملايين درهم`). */
export function addDefinitions(
  topics: readonly Topic[],
  draftOf: (key: string) => Claims<Fields>,
  context: Context,
): void {
  const { sentences, source } = context;
  const byNumber = new Map(
    topics.filter(({ calls }) => calls.length > 0).map((topic) => [topic.sentence.number, topic.key]),
  );
  let last: { readonly key: string; readonly section: number | undefined } | undefined;
  // Sections in which a line names another project than their heading does.
  const renamed = new Set<number | undefined>();
  for (const sentence of sentences) {
    const { standing, tokens, number } = sentence;
    const section = standing.headings.at(-1);
    const own = byNumber.get(number);
    const heading = section === undefined ? undefined : byNumber.get(section);
    const lastKey = last?.section === section ? last?.key : undefined;
    const key = renamed.has(section) ? lastKey : (heading ?? lastKey);
    const isItem = standing.role === 'item';
    const body = isItem || standing.role === 'definition' ? bodyOf(sentence) : undefined;
    const term = body && termCues.at(tokens, body.from);
    const listed = isItem && standing.lead !== undefined ? leadTerm(sentences[standing.lead]) : undefined;
    const title = isItem && section !== undefined ? titleOf(sentences[section]) : undefined;
    const sheet = title === 'funders' ? (heading ?? sheetAt(topics, sentence)) : undefined;
    if (listed !== undefined && key !== undefined) addLine(draftOf(key), listed, sentence, standing.body ?? 0, source);
    else if (sheet !== undefined) addLine(draftOf(sheet), 'funders', sentence, standing.body ?? 0, source);
    else if (body !== undefined && term?.end === body.colon && key !== undefined)
      addLine(draftOf(key), term.value, sentence, body.colon + 1, source);
    else if (own === undefined && namesAnother(sentence)) {
      last = undefined;
      renamed.add(section);
    } else if (own !== undefined) {
      last = { key: own, section: standing.role === 'heading' ? number : section };
      if (standing.role === 'definition') renamed.add(section);
    }
  }
}

/** `صحيفة وقائع: برنامج صمود القرى`: what follows is of a project of which the name is not known. */
const namesAnother = ({ standing, tokens }: Sentence): boolean =>
  (standing.role === 'heading' || standing.role === 'definition') &&
  tokens.some(
    ({ normal, tags }, at) =>
      nouns.has(normal) && !tags.has('Li') && isCountable(tokens[at + 1]) && tokens[at - 1]?.normal !== 'هذا',
  );
const nouns = new Set(undertakings.map(fold));

/** Where a line begins, after its dash, and where its colon stands. */
function bodyOf(sentence: Sentence): { readonly from: number; readonly colon: number } | undefined {
  const { role, body = 0 } = sentence.standing;
  const from = role === 'item' ? body : 0;
  const colon = colons.firstIn(sentence, from + 1)?.start;
  return colon === undefined ? undefined : { from, colon };
}
const colons = cuesFor([':']);

/** `خطة التمويل:`, before a list of who pays how much. */
function leadTerm(lead: Sentence | undefined): 'funders' | undefined {
  const term = lead && termCues.at(lead.tokens, 0);
  return term?.value === 'funders' && lead?.tokens[term.end]?.normal === ':' ? 'funders' : undefined;
}

function addLine(claims: Claims<Fields>, term: Term, sentence: Sentence, from: number, source: string): void {
  const placed = sentence.mentions.filter(({ tokens }) => tokens[0] >= from);
  const words = withoutStop(sentence.tokens.slice(from));
  const text = {
    value: clean(words, source),
    support: [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0] as const],
    confidence: sureness.elsewhere,
  };
  if (text.value === '') return;
  if (term === 'objective' || term === 'beneficiaries' || term === 'reference') claim(claims, term, text);
  else {
    // `المنفذ: الوكالة، بشراكة مع الجمعية`: the line may say of some that they do something else.
    const others = takeFar(sentence, [from, sentence.tokens.length], around).filter(({ slot }) =>
      sides.has(slot.field ?? ''),
    );
    const isBeside = (one: Placed): boolean => others.some(({ items }) => items.includes(one));
    for (const one of placed)
      // `الممولون: السويد (12 مليون كرونة)`: what each of them pays.
      if (term === 'funders' && one.mention.kind === 'amount') addMention(claims, 'budget', one);
      else addMention(claims, isRole(term) && isBeside(one) ? 'partners' : term, one);
  }
}

const sides = new Set(['partners', 'supporters']);
const isRole = (term: Term): boolean => term === 'funders' || term === 'implementers';

function addMention(
  claims: Claims<Fields>,
  term: Exclude<Term, 'objective' | 'beneficiaries' | 'reference'>,
  { mention }: Placed,
): void {
  if (term === 'budget' && mention.kind === 'amount') {
    const { amount, currency, approx } = mention.value;
    claim(
      claims,
      'budget',
      said([{ amount, currency, scope: null, approx: approx ?? false }], mention, sureness.elsewhere),
    );
  } else if (term === 'period' && mention.kind === 'duration')
    claim(claims, 'duration', said(mention.value.iso8601, mention, sureness.elsewhere));
  else if ((term === 'period' || term === 'start' || term === 'end') && mention.kind === 'date') {
    const { edtf, resolved } = mention.value;
    const isInterval = edtf.includes('/');
    if (isInterval === (term === 'period')) claim(claims, term, said(resolved ?? edtf, mention, sureness.elsewhere));
  } else if (term === 'countries') addCountry(claims, mention, sureness.elsewhere);
  else if (term === 'funders' || term === 'implementers' || term === 'partners') {
    const role = whoIs(mention);
    if (role !== undefined) claim(claims, term, said([role], mention, sureness.elsewhere));
  }
}
