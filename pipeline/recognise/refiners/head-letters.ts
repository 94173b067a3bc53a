import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';

/** The letters with which nouns begin in English and French, as acronyms have them: last in the one, first in the other. */
const letters: ReadonlyMap<string, string> = new Map(
  [
    ['S', 'نظام نظم أنظمة منظومة استراتيجية مقياس'],
    ['I', 'مؤشر مؤشرات مبادرة معهد'],
    ['V', 'فيروس'],
    ['DM', 'مرض أمراض داء'],
    ['F', 'حمى صندوق تسهيلات تسهيل مرفق قوة قوات'],
    ['P', 'طاعون برنامج برامج مشروع مشاريع خطة مخطط منصة بروتوكول'],
    ['NR', 'شبكة'],
    ['SN', 'معيار معايير'],
    ['FC', 'إطار'],
    ['C', 'مركز لجنة مجلس عقد عقود شهادة بطاقة'],
    ['U', 'وحدة'],
    ['MF', 'آلية'],
    ['A', 'نهج'],
    ['R', 'تقرير'],
    ['TE', 'اختبار فحص'],
    ['CA', 'اتفاقية اتفاق'],
    ['AE', 'تقييم'],
    ['MADG', 'إدارة'],
    ['RT', 'معدل معدلات نسبة'],
    ['RCF', 'معامل'],
    ['M', 'مصفوفة نموذج بعثة'],
    ['TGE', 'فريق فرقة'],
    ['G', 'مجموعة'],
    ['DS', 'دائرة شعبة قسم'],
    ['OB', 'مكتب'],
    ['S', 'خدمة خدمات'],
    ['IT', 'أداة'],
    ['SE', 'مسح دراسة مدرسة'],
    ['CT', 'محكمة'],
    ['AS', 'جهاز'],
    ['T', 'تقنية تقنيات تكنولوجيا'],
    ['NI', 'رقم'],
    ['CP', 'ميثاق'],
    ['GM', 'دليل'],
    ['AC', 'هيئة هيأة'],
    ['A', 'وكالة جمعية سلطة'],
    ['UF', 'اتحاد'],
    ['O', 'منظمة مرصد ديوان'],
    ['SC', 'شركة'],
    ['D', 'مديرية'],
    ['M', 'وزارة'],
    ['B', 'بنك مصرف'],
  ].flatMap(([initials = '', nouns = '']) => nouns.split(' ').map((noun) => [fold(noun), initials] as const)),
);

/** Whether an acronym has a noun's letter where it would stand; undefined of other nouns. */
export function hasLetterOf(acronym: string, { bare }: Token): boolean | undefined {
  const initials = letters.get(bare) ?? letters.get(bare.slice(1));
  if (initials === undefined) return undefined;
  const capitals = acronym.replace(/[^\p{Lu}]/gu, '');
  return [capitals.charAt(0), capitals.slice(-1)].some((letter) => initials.includes(letter));
}

/** Whether only the noun without the letter before it is one of them, since no list could cut it off: `بفيروس`. */
export const isWithLetter = ({ bare }: Token): boolean => !letters.has(bare) && letters.has(bare.slice(1));
