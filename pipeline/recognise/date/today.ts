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
  const [previous, next] = [before(match), after(match)];
  if (match.tokens[0]?.normal !== 'اليوم') return false;
  if (next?.tags.has('Weekday') === true) return previous?.normal !== fold('هذا');
  if (
    next?.normal.startsWith('ال') === true ||
    ['Ordinal', 'Number', 'Same', 'Shift'].some((tag) => next?.tags.has(tag))
  )
    return false;
  return previous !== undefined && (limits.has(previous.normal) || reports.has(previous.normal));
}
