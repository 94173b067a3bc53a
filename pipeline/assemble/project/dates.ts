import type { Mention } from '../../model.js';
import { claim, type Claims } from '../claims.js';
import { isOneOf, type Placed, type Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import type { Filled } from '../walk.js';
import { said, type Fields } from './draft.js';
import type { Field } from './frame.js';
import type { Topic } from './topics.js';

/** What begins a project, with its date anywhere in the same stretch. */
const beginnings = cuesFor([
  ...'انطلق انطلقت أطلق أطلقت أطلقا أطلقه أطلقته أطلقها أطلقتها إطلاق إطلاقه إطلاقها بدأ بدأت وقعت وقع التوقيع توقيع اعتمدها اعتمدته اعتمده اعتمدتها اعتمد اعتمدت دشن دشنت أحدث أحدثت إحداث تأسس'.split(
    ' ',
  ),
  'أعطيت انطلاقته',
]);

const endings = cuesFor('انتهى انتهت اختتم اختتمت اختتام انتهاء'.split(' '));

/** Adds the dates of a stretch: those that words lead to, an interval of years, and the only date beside a beginning. */
export function datesBeside(
  claims: Claims<Fields>,
  { sentence, tokens: [from, to], calls }: Topic,
  filled: readonly Filled<Field>[],
  factor: number,
): void {
  if (!sentence.mentions.some((placed) => isOneOf(placed, ['date']))) return;
  const led = new Set<Mention>();
  for (const one of filled) {
    const { slot, items } = one;
    if (slot.field !== 'start' && slot.field !== 'end' && slot.field !== 'period') continue;
    const isOfSum =
      !ofPeriod.at(sentence.tokens, one.tokens[0]) &&
      sentence.mentions.some(({ mention, tokens: [, end] }) => mention.kind === 'amount' && end === one.tokens[0]);
    for (const { mention } of items) {
      if (mention.kind !== 'date' || isOfOthers(sentence, one.tokens[0])) continue;
      led.add(mention);
      // `ارتفعت إلى 61 مليون درهم ما بين 2015 و2018`: when the sum was so.
      if (slot.field !== 'period' || !isOfSum) addDate(claims, slot.field, mention, factor);
    }
  }
  const dates = sentence.mentions.filter(
    (placed): placed is Placed<'date'> =>
      isOneOf(placed, ['date']) &&
      from <= placed.tokens[0] &&
      placed.tokens[1] <= to &&
      !isOfOthers(sentence, placed.tokens[0]),
  );
  // `رؤية 2030`: a year in a name is no date of it, but the years of `مخطط 2021-2023` are.
  const isInName = ({ tokens: [at] }: Placed): boolean => calls.some(({ tokens }) => tokens[0] <= at && at < tokens[1]);
  const free = dates.filter((placed) => !led.has(placed.mention) && !isInName(placed));
  for (const placed of dates)
    if (isYears(placed.mention.value.edtf) && (free.includes(placed) || isInName(placed)))
      addDate(claims, 'period', placed.mention, factor);
  const single = free.filter(({ mention }) => !isYears(mention.value.edtf));
  const [date] = single;
  if (date === undefined || single.length > 1) return;
  const says = (cues: typeof beginnings): boolean => cues.firstIn(sentence, from, to) !== undefined;
  if (claims.end === undefined && says(endings)) addDate(claims, 'end', date.mention, factor);
  else if (claims.start === undefined && says(beginnings)) addDate(claims, 'start', date.mention, factor);
}

/** `خصص له 48 مليون يورو للفترة 2019-2023`: for these years the sum is set aside, and the project is to run. */
const ofPeriod = cuesFor(['للفترة', 'للسنوات', 'للمدة', 'للأعوام', 'يمتد', 'تمتد']);

const earlier = cuesFor(['المرحلة الأولى', 'المرحلة السابقة', 'الشطر الأول', 'النسخة السابقة', 'المرحلة الماضية']);

const benefiting = cuesFor('استفاد استفادت يستفيد تستفيد'.split(' '));

/** `امتدادا للمرحلة الأولى التي نفذت بين 2012 و2015`, `استفاد منه 90 شخصا ما بين 2012 و2015`: when what was before it was, or those who benefited did. */
function isOfOthers(sentence: Sentence, at: number): boolean {
  const { tokens, mentions } = sentence;
  if (!earlier.mayBeIn(sentence) && !benefiting.mayBeIn(sentence)) return false;
  const isCounted = (from: number): boolean =>
    mentions.some(({ mention, tokens: [start] }) => mention.kind === 'count' && from < start && start < at);
  for (let before = at - 1; before >= 0 && !/^[،,.؛]$/u.test(tokens[before]?.normal ?? ''); before--) {
    if (earlier.at(tokens, before) !== undefined) return true;
    if (benefiting.at(tokens, before) !== undefined && isCounted(before)) return true;
  }
  return false;
}

/** `2014/2017`: an interval of whole years. */
const isYears = (edtf: string): boolean => /^\d{4}\/\d{4}$/u.test(edtf);

function addDate(
  claims: Claims<Fields>,
  field: 'start' | 'end' | 'period',
  mention: Mention<'date'>,
  factor: number,
): void {
  const { edtf, resolved, relation } = mention.value;
  const day = resolved ?? edtf;
  if (day.startsWith('X') || /[{[]/u.test(day)) return;
  if (day.includes('/')) claim(claims, 'period', said(day, mention, factor));
  else if (field === 'period') return;
  else if (relation === undefined || (relation === 'since') === (field === 'start'))
    claim(claims, field, said(day, mention, factor));
}
