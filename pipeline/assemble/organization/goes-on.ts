import { isComma } from '../../arabic/comma.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import { isUncut } from '../../arabic/openings.js';
import { trait } from '../../arabic/trait.js';
import { mentionAt, type Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { walk, type Filled } from '../walk.js';
import { belongings, goingOn, type Field, type Gender } from './frame.js';
import { alone } from './leads.js';
import { institutions } from './lexicon.js';
import { afterBrackets, type Named } from './subject.js';
import { fold } from '../../arabic/fold.js';

const descriptions = new Set(institutions.map(fold));
const pronouns = new Set(['هو', 'هي']);
const pronounCues = cuesFor(pronouns);

/** A word with its و, و by itself, a comma. */
const joins = trait((word) => isUncut(word) || word.tags.has('And') || isComma(word));

/** `، وتضم …`, `، تأسست …`: where a sentence goes on about its subject, from a token on. */
export function clausesOf(sentence: Sentence, from: number): readonly number[] {
  if (!goingOn.mayBeIn(sentence)) return noClauses;
  const { tokens } = sentence;
  const clauses: number[] = [];
  for (let verb = goingOn.firstIn(sentence, from); verb; verb = goingOn.firstIn(sentence, verb.start + 1)) {
    const [before, token] = [tokens[verb.start - 1], tokens[verb.start]];
    const isJoined = verb.start > from && before !== undefined && joins(before) && !isUncut(before);
    if (isJoined || (token !== undefined && isUncut(token))) clauses.push(verb.start);
  }
  return clauses;
}

const noClauses: readonly number[] = [];

/** What a sentence goes on to say of its subject; `from` is the first token that may do so. */
export function goesOn(sentence: Sentence, subject: Named, from: number): readonly Filled<Field>[] {
  const { tokens } = sentence;
  const description = descriptionAt(sentence, from);
  const starts = [...verbIn(sentence, description), ...clausesOf(sentence, from)];
  const first = from === 0 && starts[0] !== 0 && goingOn.at(tokens, 0) !== undefined ? [0, ...starts] : starts;
  const genders = gendersOf(sentence, subject, description);
  const told = first.flatMap((at, i) => {
    const span = [at, first[i + 1] ?? tokens.length] as const;
    return genders.map((gender) => walk(sentence, span, alone[gender]).filled).find(({ length }) => length > 0) ?? [];
  });
  return [...described(sentence, description), ...told];
}

/** `منظمة متخصصة أنشئت سنة 1970`: a verb after what the subject is said to be and its adjectives. */
function verbIn({ tokens }: Sentence, description: number | undefined): number[] {
  if (description === undefined) return [];
  const at = [1, 2, 3].map((step) => description + step).find((each) => goingOn.at(tokens, each) !== undefined);
  return at === undefined || tokens.slice(description, at).some(isFunctionWord) ? [] : [at];
}

/** `الاتحاد منظمة …، تأسست …`: a verb may follow the gender of what the subject is said to be. */
function gendersOf(sentence: Sentence, { gender }: Named, description: number | undefined): readonly Gender[] {
  const noun = sentence.tokens[description ?? -1];
  const other = noun?.bare.endsWith('ه') === true ? 'feminine' : 'masculine';
  return noun === undefined || other === gender ? [gender] : [gender, other];
}

/** Where it is said what sort of body the subject is, after its name or a pronoun: `… مؤسسة عمومية`, `وهي هيئة مستقلة`. */
function descriptionAt(sentence: Sentence, from: number): number | undefined {
  const { tokens } = sentence;
  const at = afterBrackets(sentence, from);
  if (descriptions.has(tokens[at]?.normal ?? '')) return at;
  for (let hit = pronounCues.firstIn(sentence, from); hit; hit = pronounCues.firstIn(sentence, hit.start + 1))
    if (pronouns.has(tokens[hit.start]?.normal ?? '') && descriptions.has(tokens[hit.start + 1]?.normal ?? ''))
      return hit.start + 1;
  return undefined;
}

/** `مؤسسة عمومية تابعة لوزارة …`: to whom a body so described belongs, before any comma and any other body. */
function described(sentence: Sentence, start: number | undefined): readonly Filled<Field>[] {
  const { tokens } = sentence;
  if (start === undefined || !belongings.mayBeIn(sentence)) return [];
  for (let at = start; at < tokens.length && !isComma(tokens[at]); at++) {
    const end = belongings.at(tokens, at)?.end;
    const parent = end === undefined ? undefined : mentionAt(sentence, end, ['organization', 'organization-ref']);
    if (parent !== undefined)
      return [{ slot: { field: 'parent', takes: [] }, items: [parent], tokens: [at, parent.tokens[1]] }];
    if (mentionAt(sentence, at, ['organization', 'organization-ref']) !== undefined) return [];
  }
  return [];
}
