import type { Mention } from '../../model.js';
import type { ProjectRecord, Role } from '../../schemas.js';
import { claim, type Claim, type Claims } from '../claims.js';
import type { Context, Placed } from '../context.js';
import { shareAfter } from '../list.js';
import { takeFar, type Filled } from '../walk.js';
import { whoIs } from '../who.js';
import { sureness } from '../sureness.js';
import { beneficiariesIn } from './beneficiaries.js';
import { budgetsIn } from './budget.js';
import { datesBeside } from './dates.js';
import { around, giving, sites, type Field } from './frame.js';
import { objectiveIn } from './objective.js';
import { isPerUnit } from './per-unit.js';
import type { Topic } from './topics.js';

/** What is said of a project, by field. */
export interface Fields {
  name: string;
  acronym: string;
  type: NonNullable<ProjectRecord['type']>;
  /** What it is called where it is not named. */
  called: NonNullable<ProjectRecord['type']>;
  period: string;
  start: string;
  end: string;
  duration: string;
  budget: ProjectRecord['budget'];
  funders: Role[];
  implementers: Role[];
  launchers: Role[];
  supporters: Role[];
  partners: Role[];
  countries: string[];
  components: ProjectRecord['components'];
  objective: string;
  beneficiaries: string;
  reference: string;
  follows: Role[];
}

/** How sure a field is: named in its own sentence, or by another one. */
const factorOf = ({ calls }: Topic): number =>
  calls.some(({ named }) => named !== undefined) ? sureness.afar : sureness.elsewhere;

export const said = <V>(value: V, mention: Mention, factor: number): Claim<V> => ({
  value,
  support: [mention],
  confidence: mention.confidence * factor,
});

/** Adds what one stretch says of its project. */
export function addTopic(claims: Claims<Fields>, topic: Topic, context: Context): void {
  const factor = factorOf(topic);
  const filled = takeFar(topic.sentence, topic.tokens, around);
  for (const one of filled) addFilled(claims, one, topic, factor);
  addPlaces(claims, filled, topic, factor);
  datesBeside(claims, topic, filled, factor);
  for (const { slot, items } of filled)
    if (slot.field === 'funders') for (const one of items) addShare(claims, one, topic, factor);
  for (const budget of budgetsIn(topic, context))
    claim(claims, 'budget', { ...budget, confidence: budget.confidence * factor });
  const objective = objectiveIn(topic, context);
  if (objective !== undefined) claim(claims, 'objective', { ...objective, confidence: factor });
  const beneficiaries = beneficiariesIn(topic, context);
  if (beneficiaries !== undefined) claim(claims, 'beneficiaries', { ...beneficiaries, confidence: factor });
}

/** `يساهم فيه البنك بـ120 مليونا والصين بـ80 مليونا`: what each of them gives. */
function addShare(claims: Claims<Fields>, { tokens: [, end] }: Placed, { sentence }: Topic, factor: number): void {
  const sum = shareAfter(sentence, end);
  if (sum === undefined) return;
  const { amount, currency, approx } = sum.mention.value;
  claim(claims, 'budget', said([{ amount, currency, scope: null, approx: approx ?? false }], sum.mention, factor));
}

/** `هبة بقيمة 3 ملايين مقدمة من الاتحاد`, but no `خدمات تقدمها الوكالة`. */
const isOfSum = ({ sentence }: Topic, cue: number): boolean =>
  sentence.mentions.some(({ mention, tokens: [, end] }) => mention.kind === 'amount' && cue - end <= 1 && end <= cue);

function addFilled(claims: Claims<Fields>, { slot, items, tokens }: Filled<Field>, topic: Topic, factor: number): void {
  if (slot.after === giving && !isOfSum(topic, tokens[0])) return;
  for (const placed of items) {
    const { mention } = placed;
    switch (slot.field) {
      case 'funders':
      case 'implementers':
      case 'launchers':
      case 'supporters':
      case 'partners':
      case 'follows':
        addRole(claims, roleFieldOf(slot.field, placed, tokens[0], topic), mention, factor, topic.key);
        break;
      case 'duration':
        if (mention.kind === 'duration' && !isRepaid(topic, tokens[0]) && !isOfOther(topic, tokens[1]))
          claim(claims, 'duration', said(mention.value.iso8601, mention, factor));
        break;
      default:
    }
  }
}

/** `بقرض يسدد على 20 سنة`: how long the money is lent. */
const isRepaid = ({ sentence: { tokens } }: Topic, cue: number): boolean =>
  /^و?(?:[يت]س[دت]د|سداد|تسديد|[يت]سترد|استرداد)/u.test(tokens[cue - 1]?.normal ?? '');

/** `اتفاقا على 48 شهرا، وقرضا بـ130 مليون دولار لمشروع …`: before a sum that leads to its name another thing is told of; and for how long one of many is paid. */
const isOfOther = ({ sentence, calls }: Topic, end: number): boolean => {
  const name = calls.find(({ named }) => named !== undefined)?.tokens[0] ?? 0;
  const sums = sentence.mentions.filter(({ mention }) => mention.kind === 'amount');
  return (
    sums.some(({ tokens }) => tokens[0] >= end && tokens[1] <= name) ||
    sums.some((sum) => sum.tokens[1] < end && isPerUnit(sentence, sum))
  );
};

/** Countries in which it is, after its name: what stands before is where something else is. */
function addPlaces(
  claims: Claims<Fields>,
  filled: readonly Filled<Field>[],
  { calls, tokens: [from] }: Topic,
  factor: number,
): void {
  const start = calls[0]?.tokens[0] ?? from;
  for (const { slot, items, tokens } of filled)
    // Farther off it may be where those are from that are listed.
    if (slot.field === 'countries' && tokens[0] >= start && (items[0]?.tokens[0] ?? 0) <= tokens[0] + 2)
      for (const { mention } of items)
        if (mention.kind === 'place' && (mention.value.iso !== undefined || slot.after === sites))
          addCountry(claims, mention, factor);
}

type RoleField = 'funders' | 'implementers' | 'launchers' | 'supporters' | 'partners' | 'follows';

/** `للدول الثلاثة المشاركة في البرنامج`: countries that it is for are no partners. */
function roleFieldOf(field: RoleField, { mention }: Placed, cue: number, { sentence }: Topic): RoleField | 'countries' {
  if (mention.kind !== 'place' || field !== 'partners') return field;
  const before = sentence.tokens.slice(Math.max(0, cue - 5), cue);
  return before.some(({ tags, bare }) => tags.has('Li') && countriesNouns.has(bare)) ? 'countries' : field;
}

const countriesNouns = new Set(['دول', 'بلدان']);

function addRole(
  claims: Claims<Fields>,
  field: RoleField | 'countries',
  mention: Mention,
  factor: number,
  own: string,
): void {
  const role = whoIs(mention);
  if (role === undefined || role.key === own) return;
  const isState = mention.kind === 'place';
  if (isState && mention.value.iso === undefined) return;
  if (field === 'countries' || (isState && field === 'launchers')) addCountry(claims, mention, factor);
  else claim(claims, field, said([role], mention, factor));
}

export function addCountry(claims: Claims<Fields>, mention: Mention, factor: number): void {
  if (mention.kind !== 'place') return;
  const code = mention.value.iso ?? mention.value.country;
  if (code !== undefined) claim(claims, 'countries', said([code], mention, factor));
}
