import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import type { Names } from '../lexicons.js';
import type { Extent } from './extent.js';
import { doings, objectParticiples, properAdjectives } from './lexicon.js';
import { isDefinite, isOnNet, stemOf } from './words.js';

const proper = new Set(properAdjectives.map(fold));
const frame = fold('إطار');

/** `الاستراتيجية الوطنية للهجرة`: says whose it is and what it is for. */
export function isNamedByAdjectives(
  { words, attributes, aim, hasParties }: Extent,
  head: Token,
  { demonyms }: Names,
): boolean {
  const own = words.slice(0, attributes).filter((word) => proper.has(stemOf(word)) || demonyms.has(stemOf(word)));
  // `الاتفاق السياسي الليبي`.
  const isOfNation = head.tags.has('TreatyHead') && attributes > 1 && own.some((word) => demonyms.has(stemOf(word)));
  // `الخطة الخمسية العاشرة`, `المخطط التنموي الثالث عشر`.
  if (words[0] !== undefined && ofPlans.has(stemOf(words[0])) && words[1]?.tags.has('Ordinal') === true) return true;
  // `العقد الاجتماعي`, `السجل الاجتماعي`, `العقد الوطني الاقتصادي والاجتماعي`; `الإطار الاستراتيجي للإنعاش`.
  if (agreed.has(head.bare)) return words[0]?.bare === social || (own.length > 0 && words.length > 1);
  if (head.bare === frame && words[0]?.bare === strategic)
    return words.length > (own.length > 0 ? attributes : attributes + 1) && !hasParties;
  // `المبادئ التوجيهية بشأن التشرد الداخلي`.
  if (head.bare === principles) return words[0]?.bare === guiding && words.length > attributes;
  // `الاتفاقية العامة للضمان الاجتماعي`, `النداء الإنساني العاجل`.
  const [first] = words;
  if (first !== undefined && isTypeOfTreaty(head, first)) return words.length > attributes + 1;
  if (first !== undefined && appeals.has(head.bare) && urgent.has(first.bare)) return words.length > 1;
  // `البروتوكول الثاني الملحق باتفاقية …`.
  if (words.slice(0, attributes).some(({ bare }) => annexes.has(bare))) return words.length > attributes;
  // `الاتفاقية المتعلقة بالوضع القانوني للنهر`; what is done about something is no treaty of states.
  if (head.tags.has('TreatyHead') && aim === undefined && words[0] !== undefined && abouts.has(words[0].normal))
    return (
      words.length > 3 &&
      !words.some(({ tags }) => tags.has('UndertakingHead')) &&
      !deeds.has(words[1]?.normal.replace(/^ب/u, '') ?? '')
    );
  // `مذكرة التفاهم للشراكة الاستراتيجية`.
  if (!isDefinite(head))
    return (
      words.length > 1 &&
      (words.slice(0, 1).some(({ tags }) => tags.has('Li')) || (aim !== undefined && words.length > 2))
    );
  if (isOnNet(head) || head.bare === portfolio) return false;
  // `الاتفاقية الاقتصادية بين دول مجلس التعاون`.
  if (hasParties && attributes > 0 && head.tags.has('TreatyHead')) return true;
  // `الخطة الوطنية الزراعية`: whose it is, and of which field.
  if (isOfField(head, words.slice(0, attributes), own)) return true;
  if (own.length > 0) return words.length > attributes || own.length > 1 || isOfNation;
  // `الميثاق الجديد بشأن الهجرة`; two parties may come to an understanding about anything (`الاتفاق حول السعر`).
  if (aim !== undefined && !isFrameAbout(head, aim) && !understandings.has(head.bare)) return words.length > 1;
  // `الشراكة من أجل التنقل`: an object alone is enough for what is never spoken of in general.
  return (
    !head.tags.has('FrameHead') &&
    attributes > 0 &&
    words.length > attributes + 1 &&
    head.tags.has('UndertakingHead') &&
    withoutArticle(head.normal) !== 'مشروع'
  );
}

const isTypeOfTreaty = ({ tags, bare }: Token, first: Token): boolean =>
  tags.has('TreatyHead') && bare !== declaration && treatyTypes.has(stemOf(first));
const isOfField = (head: Token, [first, second]: readonly Token[], own: readonly Token[]): boolean =>
  fields.has(head.bare) &&
  first !== undefined &&
  second !== undefined &&
  own.includes(first) &&
  /.{3}(?:ي|يه)$/u.test(second.bare) &&
  !broad.has(stemOf(second));
const fields = foldedSet('خطة استراتيجية سياسة');
const broad = foldedSet('حالي رئيسي أساسي سنوي ثاني شمولي كلي نهائي');
const isFrameAbout = ({ tags }: Token, aim: string): boolean => tags.has('FrameHead') && aim !== sake;

const [declaration, sake, principles, guiding] = ['إعلان', 'أجل', 'مبادئ', 'توجيهية'].map(fold);
const [social, strategic] = ['اجتماعي', 'استراتيجي'].map(fold);
const urgent = foldedSet('إنساني عاجل موحد');
const portfolio = fold('محفظة');
const ofPlans = foldedSet('خمسي تنموي إنمائي');
const agreed = new Set(['عقد', 'سجل'].map(fold));
const treatyTypes = foldedSet('عام إطاري اختياري إضافي');
const abouts = foldedSet(objectParticiples);
const deeds = foldedSet([...doings, 'تهيئة', 'بناء', 'تأهيل', 'دعم']);
const annexes = foldedSet('ملحق ملحقة');
const appeals = new Set(['صندوق', 'نداء'].map(fold));
const understandings = new Set(['اتفاق', 'إعلان', 'مذكرة'].map(fold));
