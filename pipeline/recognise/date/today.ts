import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Match } from '../rule.js';
import { after, before } from './surroundings.js';

const limits = new Set(['حتى', 'إلى', 'لغاية', 'غاية', 'حدود', 'منذ'].map(fold));
const verbs = [
  'أعلن أكد قال صرح عقد انعقد شهد انطلق افتتح وقع ترأس استقبل صدر نشر أصدر أطلق دشن كشف أفاد',
  'اختتم احتضن نظم ناقش بحث أشرف التقى زار شارك وصل غادر بدأ سجل ارتفع انخفض أغلق اعتمد أقر صادق وافق',
  'دعا طالب حذر أدان رحب أشاد نعى هنأ بعث تسلم سلم أجرى تفقد قدم قرر أحبط ضبط أوقف اعتقل اقتحم أصيب استشهد قتل توفي شيع أقام',
  'جدد شدد أوضح أشار عبر بلغ تلقى حضر وجه استعرض عين أدى',
].flatMap((line) => line.split(' '));
/** A verb of the past with its feminine: أعلن and أعلنت, التقى and التقت. */
const bothGenders = (verb: string): string[] => [verb, verb.replace(/[ىا]$/u, '') + 'ت'];
const reports = new Set(
  [
    ...verbs.flatMap(bothGenders),
    ...['جلسته', 'أصدرته', 'أصدره', 'نشرته', 'عقده', 'عقدته', 'صباح', 'مساء', 'فجر', 'ظهر', 'عصر', 'سابق'],
  ].map(fold),
);

/** True where اليوم says "today": before a weekday, as a limit (حتى اليوم), or between a report and what it reports; not اليوم العالمي, في اليوم الموالي. */
export function isToday(match: Match): boolean {
  const [previous, follower] = [before(match), after(match)];
  // `اليوم /الخميس/`, `اليوم (الخميس)`
  const next = follower !== undefined && /^[/(]$/u.test(follower.normal) ? after(match, 1) : follower;
  if (match.tokens[0]?.normal !== 'اليوم') return false;
  if (next?.tags.has('Weekday') === true) return previous?.normal !== fold('هذا');
  if (
    (next?.normal.startsWith('ال') === true && !(isObject(next) && isReported(match))) ||
    ['Ordinal', 'Number', 'Same', 'Shift'].some((tag) => next?.tags.has(tag))
  )
    return false;
  if (previous === undefined) return false;
  const isPart = previous.normal === 'من' && partsOfDay.has(before(match, 1)?.normal ?? '');
  return isPart || limits.has(previous.normal) || reports.has(previous.normal) || isReported(match);
}

/** `في وقت سابق من اليوم`. */
const partsOfDay = new Set(['سابق', 'لاحق', 'متأخر', 'مبكر', 'مبكرة', 'متأخرة'].map(fold));

// As far as a verb and two bodies with long names reach.
const farthestReport = 16;
// `دبي في 20 فبراير / أطلقت الوزارة اليوم …`, `واشنطن - 29 يونيو 2021: قرر المجلس اليوم …`
const longestDateline = 12;

/** `وقعت الوزارة والوكالة اليوم في تونس اتفاقية`: the sentence begins with the verb, and nothing is quoted yet. */
function isReported(match: Match): boolean {
  const { sentence, span } = match;
  const dateline = sentence.slice(0, longestDateline).findLastIndex(({ normal }) => /^[-–—/:]$/u.test(normal)) + 1;
  const isLed =
    sentence[dateline]?.tags.has('And') === true ||
    // `دمشق-سانا أصدر`
    (dateline > 0 && !reports.has(sentence[dateline]?.normal ?? ''));
  const from = isLed ? dateline + 1 : dateline;
  const between = sentence.slice(from + 1, span[0]);
  const next = after(match);
  return (
    reports.has(sentence[from]?.normal ?? '') &&
    between.length <= farthestReport &&
    !between.some(({ normal, tags }) => quoting.test(normal) || tags.has('Relative')) &&
    before(match)?.tags.has('Preposition') !== true &&
    !/^(?:هو|هي|ذلك)$/u.test(before(match)?.normal ?? '') &&
    (next === undefined ||
      isComma(next) ||
      next.tags.has('Preposition') ||
      isObject(next) ||
      !next.normal.startsWith('ال'))
  );
}
const quoting = /^(?:ان|انه|انها|بان|[:«"“])$/u;

/** `استقبل الرئيس اليوم السفير …`: what is done to whom, and no day called so (`اليوم العالمي`, `اليوم الدراسي`). */
const isObject = ({ normal }: Token): boolean => objects.has(normal);
const objects = new Set(
  [
    'السيد السيدة السفير السفيرة الوزير الوزيرة الرئيس الأمين الأمينة المدير المديرة الأمير الشيخ الدكتور الدكتورة المهندس الملك',
    'القانون المرسوم القرار المراسيم القرارات الأمر الجلسة الدورة الاجتماع الملتقى المؤتمر المنتدى المعرض الندوة الورشة المرحلة النسخة',
  ]
    .flatMap((line) => line.split(' '))
    .map(fold),
);
