import type { WordLists } from '../../arabic/vocabulary.js';
import { boundWords } from '../numeral/lexicon.js';

export const words: WordLists = {
  ...boundWords,
  // Words after which a unit alone means one of it (`لمدة سنة`).
  Spanning: [
    'مدة',
    'مدته',
    'مدتها',
    'مدتهما',
    'أجل',
    'أجله',
    'أجلها',
    'ظرف',
    'غضون',
    'مهلة',
    'مرور',
    'أقصاه',
    'أقصاها',
    'أدناه',
    'قدرها',
    'قدره',
    'تتجاوز',
    'يتجاوز',
    'تقل',
    'تزيد',
    'طيلة',
    'لمدة',
    'صلاحيتها',
    'صلاحيته',
    'مضي',
    'انقضاء',
    'سجن',
    'حبس',
  ],
  // After these it does so only where nothing describes it (`خلال شهر من صدوره`, but `خلال يوم دراسي`).
  Lasting: ['بعد', 'قبل', 'خلال', 'داخل', 'فترة', 'منذ', 'طوال', 'قرابة'],
};
