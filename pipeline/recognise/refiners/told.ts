import type { Token } from '../../arabic/token.js';
import type { Candidate, Context } from '../rule.js';

// As far as a verb with its subject and object reaches.
const farthestVerb = 10;
const past =
  /^و?(?:(?:عقد|انعقد|نظم|وقع|احتضن|شهد|افتتح|انطلق|صدر|اصدر|اعلن|تم|كان|بلغ|سجل|ارتفع|تراجع|انخفض|وصل|اقيم|صادق|قرر|زار|استقبل|اطلق|دشن|نشر|فاز|توفي|اندلع|ضرب)ت?|جري|جرت|(?:ال|لل)(?:صادر|م[وؤ]رخ|منعقد|موقع|مبرم|منشور)ه?)$/u;
const future =
  /^[وف]?س(?:وف|ي(?!ا[رسحقد]|د|ول|ر|نا)\p{L}{3,}|ت(?!ون|ين|مائ|مئ|ار|ره)\p{L}{3,})$|^(?:ال)?(?:مقبل|قادم|مقرر|مرتقب|منتظر|مزمع|متوقع|اجل|اقصاه|قبل|ابتداء|بدءا|اعتبارا|انطلاقا)$/u;

const isAhead = ({ normal, tags }: Token): boolean =>
  future.test(normal) || (tags.size === 0 && /^ي\p{L}{3,}$/u.test(normal));

/** Whether the verb nearest before a date tells what was: `عقد الاجتماع يومي 21 و22 ماي`, `القرار الصادر في 19 أبريل`. */
export function isTold({ sentence, tokens: [start] }: Candidate, { sentences }: Context): boolean {
  const before = (sentences[sentence] ?? []).slice(Math.max(0, start - farthestVerb), start);
  const verb = before.findLast((token) => past.test(token.normal) || isAhead(token));
  return verb !== undefined && past.test(verb.normal);
}
