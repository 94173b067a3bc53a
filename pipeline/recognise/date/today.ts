import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import type { Match } from '../rule.js';
import { after, before } from './surroundings.js';

const limits = new Set(['حتى', 'إلى', 'لغاية', 'منذ'].map(fold));
const reports = new Set(
  [
    'أعلن',
    'أعلنت',
    'أكد',
    'أكدت',
    'قال',
    'قالت',
    'صرح',
    'صرحت',
    'عقد',
    'عقدت',
    'انعقد',
    'انعقدت',
    'شهد',
    'شهدت',
    'انطلق',
    'انطلقت',
    'افتتح',
    'افتتحت',
    'وقع',
    'وقعت',
    'ترأس',
    'ترأست',
    'استقبل',
    'استقبلت',
    'صدر',
    'صدرت',
    'نشر',
    'نشرت',
    'أصدرت',
    'أصدر',
    'جلسته',
    'أصدرته',
    'أصدره',
    'نشرته',
    'عقده',
    'عقدته',
    'أطلق',
    'أطلقت',
    'دشن',
    'دشنت',
    'كشف',
    'كشفت',
    'أفاد',
    'أفادت',
    'صباح',
    'مساء',
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
    next?.normal.startsWith('ال') === true ||
    ['Ordinal', 'Number', 'Same', 'Shift'].some((tag) => next?.tags.has(tag))
  )
    return false;
  if (previous === undefined) return false;
  return limits.has(previous.normal) || reports.has(previous.normal) || isReported(match);
}

// As far as a verb and two bodies with long names reach.
const farthestReport = 16;
// `دبي في 20 فبراير / أطلقت الوزارة اليوم …`
const longestDateline = 8;

/** `وقعت الوزارة والوكالة اليوم في تونس اتفاقية`: the sentence begins with the verb, and nothing is quoted yet. */
function isReported(match: Match): boolean {
  const { sentence, span } = match;
  const dateline = sentence.slice(0, longestDateline).findLastIndex(({ normal }) => /^[-–/]$/u.test(normal)) + 1;
  const from = sentence[dateline]?.tags.has('And') === true ? dateline + 1 : dateline;
  const between = sentence.slice(from + 1, span[0]);
  const next = after(match);
  return (
    reports.has(sentence[from]?.normal ?? '') &&
    between.length <= farthestReport &&
    !between.some(({ normal, tags }) => quoting.test(normal) || tags.has('Relative')) &&
    before(match)?.tags.has('Preposition') !== true &&
    !/^(?:هو|هي|ذلك)$/u.test(before(match)?.normal ?? '') &&
    (next === undefined || isComma(next) || next.tags.has('Preposition') || !next.normal.startsWith('ال'))
  );
}
const quoting = /^(?:ان|انه|انها|بان|[:«"“])$/u;
