import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import { isQuoteMark } from '../../arabic/quotes.js';
import type { Token } from '../../arabic/token.js';
import type { ProjectRecord } from '../../schemas.js';
import type { Claim } from '../claims.js';
import { isOneOf, type Context, type Placed, type Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { projectNouns } from './lexicon.js';
import { isPerUnit } from './per-unit.js';
import type { Topic } from './topics.js';

/** Nouns of what is set aside, and verbs that say so; the sum stands after them in the clause. */
const cues = cuesFor([
  ...'بميزانية الميزانية ميزانيته ميزانيتها ميزانية بكلفة كلفته كلفتها الكلفة كلفة بتكلفة تكلفته تكلفتها التكلفة تكلفة باستثمار استثمار استثمارات باستثمارات بقرض قرض بمنحة منحة بهبة هبة بتمويل تمويل التمويل'.split(
    ' ',
  ),
  ...'رصد رصدت خصص خصصت تخصيص تعهدات تعهدت بمبلغ مبلغ بقيمة قيمته قيمتها بقيمة يحتوي تحتوي يتوفر تتوفر'.split(' '),
  ...'الممول الممولة ممول ممولة يموله تموله يمولها تمولها'.split(' '),
  ...'برأسمال رأسمال رأسماله رأسمالها'.split(' '),
  'غلاف مالي',
  'بغلاف مالي',
  'الغلاف المالي',
  'اعتماد مالي',
  'اعتمادات مالية',
  ...'قرضا منحة هبة تمويلا دعما مساهمة'.split(' '),
  'غلافا ماليا',
  'بغلاف',
]);

const ends = /^[.؛؟!]$/u;
const farthest = 16;

/** The sums that a stretch says are set aside for its project. */
export function budgetsIn(topic: Topic, { source }: Context): Claim<ProjectRecord['budget']>[] {
  const {
    sentence,
    tokens: [from, to],
  } = topic;
  const amounts = sentence.mentions.filter(
    (placed): placed is Placed<'amount'> =>
      isOneOf(placed, ['amount']) && from <= placed.tokens[0] && placed.tokens[1] <= to && !isPerUnit(sentence, placed),
  );
  const nearest = nearestBefore(topic, amounts);
  return amounts
    .filter((placed) => placed.tokens[0] >= nearest)
    .filter((placed) => isLed(sentence, from, placed.tokens[0]) || isFor(topic, placed))
    .map((placed) => changedTo(placed, amounts, sentence) ?? placed)
    .map((placed) => {
      const { mention } = placed;
      const { amount, currency, approx } = mention.value;
      const scope = isFor(topic, placed) ? null : scopeAfter(sentence, placed.tokens[1], to, source);
      return {
        value: [{ amount, currency, scope, approx: approx ?? false }],
        support: [mention],
        confidence: mention.confidence,
      };
    });
}

/** Of the sums before its name only the last is a project's, with what is said of it in another currency: `اتفاقا بقيمة 3 ملايين، وقرضا بمليون (…) لمشروع …`. */
function nearestBefore({ sentence, calls, tokens: [from] }: Topic, amounts: readonly Placed<'amount'>[]): number {
  const name = calls.find(({ named }) => named !== undefined)?.tokens[0] ?? from;
  // `تجهيزات بمليوني دولار، في إطار مشروع …`: what is done within it has a sum of its own.
  if (sentence.tokens.slice(Math.max(0, name - 3), name).some(({ normal }) => within.has(normal))) return name;
  const before = amounts.filter(({ tokens }) => tokens[1] <= name);
  const [other, last] = before.slice(-2);
  const isPair =
    other !== undefined && last !== undefined && other.mention.value.currency !== last.mention.value.currency;
  const first = isPair && last.tokens[0] - other.tokens[1] <= farthestPair ? other : before.at(-1);
  return first?.tokens[0] ?? from;
}
const within = new Set(['إطار', 'ضمن', 'سياق'].map(fold));
// (أي حوالي …
const farthestPair = 3;

/** `21,5 مليون يورو لبرنامج …`. */
const isFor = ({ sentence: { tokens }, calls }: Topic, { tokens: [, end] }: Placed): boolean => {
  const start = tokens[end]?.normal === 'ل' ? end + 1 : end;
  const isLed = start > end || tokens[end]?.tags.has('Li') === true || purposes.has(tokens[end]?.normal ?? '');
  if (!isLed) return false;
  // Its noun and a quote mark may stand before the name: `لمشروع «…»`.
  let at = start;
  while (isTitle(tokens[at]) && at < start + longestTitle && !isCalled(calls, at)) at++;
  return isCalled(calls, at);
};

const funding = new Set(['تمويل', 'دعم', 'تنفيذ', 'إنجاز', 'فائدة'].map(fold));
const purposes = new Set([...funding].map((noun) => `ل${noun}`));
const longestTitle = 4;
const isTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isQuoteMark(token) || projectNouns.has(token.bare) || funding.has(token.normal) || purposes.has(token.normal));
const isCalled = (calls: Topic['calls'], at: number): boolean =>
  calls.some((call) => call.named !== undefined && call.tokens[0] === at);

/** `انتقلت من 42 إلى 61 مليون درهم`: what it was is no more. */
function changedTo({ tokens: [start, end] }: Placed, amounts: readonly Placed<'amount'>[], { tokens }: Sentence) {
  const isFrom = tokens[start - 1]?.normal === 'من' && tokens[end]?.normal === to;
  return isFrom ? amounts.find(({ tokens: [next] }) => next === end + 1) : undefined;
}
const to = fold('إلى');

/** `من الوكالة (5 ملايين أورو) والصندوق (مليون أورو)`: sums that each stand in brackets after who pays. */
const isBracketed = (tokens: Sentence['tokens'], at: number): boolean => tokens[at - 1]?.normal === '(';

/** Whether words of a budget stand before the sum, in its clause and with no other sum between. */
function isLed({ tokens, mentions }: Pick<Sentence, 'tokens' | 'mentions'>, from: number, start: number): boolean {
  for (let at = start - 1; at >= from && at >= start - farthest; at--) {
    if (ends.test(tokens[at]?.normal ?? '')) return false;
    const other = mentions.find(({ mention, tokens: [, end] }) => mention.kind === 'amount' && end === at + 1);
    if (other !== undefined)
      return (
        isBracketed(tokens, other.tokens[0]) &&
        isBracketed(tokens, start) &&
        isLed({ tokens, mentions }, from, other.tokens[0])
      );
    if (cues.at(tokens, at) !== undefined && !isNamed(mentions, at)) return true;
  }
  return false;
}

/** `البنك الأوروبي للاستثمار` invests nothing by its name. */
const isNamed = (mentions: Sentence['mentions'], at: number): boolean =>
  mentions.some(({ mention, tokens: [from, to] }) => mention.kind === 'organization' && from <= at && at < to);

/** `للدول الثلاثة المشاركة`: what it is for, where the words right after the sum say so. */
function scopeAfter({ tokens }: Sentence, from: number, to: number, source: string): string | null {
  const first = tokens[from];
  if (
    first === undefined ||
    !(first.tags.has('Li') || (first.normal === 'ل' && tokens[from + 1]?.joint === 'attached'))
  )
    return null;
  let end = from;
  while (end < to && !/^[.؛،,:]$/u.test(tokens[end]?.normal ?? '')) end++;
  const words = tokens.slice(first.normal === 'ل' ? from + 1 : from, end);
  return words.length > 1 ? clean(words, source) : null;
}
