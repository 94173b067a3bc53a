import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import type { Extent } from './extent.js';
import { isPartnership } from './frame.js';
import { isNamedByAdjectives } from './described.js';
import { isFollowedByItsOwn } from './followed.js';
import { isInForce } from './in-force.js';
import { hasOwnAcronym } from './own-acronym.js';
import { isAnnouncement, isAnyOne } from './any-one.js';
import { commonObjects, genericObjects, objectParticiples, properAdjectives } from './lexicon.js';
import { isDefinite, isDefiniteHead, isNoun, isNounAfter, isVerb, stemOf } from './words.js';

const proper = new Set(properAdjectives.map(fold));
const generic = new Set(genericObjects.map(fold));

/** How surely a phrase is a name, from 0 to 1; undefined where nothing says so. */
export const confidenceOf = (
  sentence: readonly Token[],
  head: number,
  extent: Extent,
  names: Names,
): number | undefined =>
  confidenceByForm(sentence, head, extent, names) ??
  (isInForce(sentence, head, extent) || isFollowedByItsOwn(sentence, head, extent) ? 0.6 : undefined);

function confidenceByForm(sentence: readonly Token[], head: number, extent: Extent, names: Names): number | undefined {
  const token = sentence[head];
  const [first, second] = extent.words;
  if (isNumberedConvention(sentence, head, extent.end)) return 0.8;
  if (token === undefined || first === undefined || sentence[head - 1]?.tags.has('Demonstrative') === true)
    return undefined;
  if (isAnnouncement(token, first, extent)) return undefined;
  // `بروتوكول تعاون بين … والمعهد … (ABC)`: the acronym is that of the last party.
  if (token.normal === frame && isPartnership(first, second)) return 0.75;
  const hasAcronym = hasOwnAcronym(sentence, head, extent, names);
  // `اتفاق قرض لتمويل مشروع … (LEAP)`: the acronym is that of the project.
  if (
    (generic.has(first.normal) || token.tags.has('FrameHead') || first.tags.has('FrameHead')) &&
    extent.words.some(({ tags }) => tags.has('UndertakingHead'))
  )
    return undefined;
  if (hasAcronym && (second !== undefined || !generic.has(first.normal))) return 0.95;
  if (!isDefiniteHead(token) && isAnyOne(token, first, extent)) return undefined;
  if (!isDefinite(token) && isBetweenParties(token, extent)) return 0.7;
  if (isDefiniteHead(token)) return isNamedByAdjectives(extent, token, names) || hasAcronym ? 0.85 : undefined;
  if (extent.attributes === 0) return undefined;
  // `مدونة الشغل`.
  if (token.normal === code && isDefinite(first) && first.bare !== conduct) return 0.7;
  // `مدونة السلوك بشأن …`.
  if (token.normal === code && extent.aim !== undefined) return 0.7;
  if (isDefinite(first)) return second !== undefined && isNamedByObject(sentence, head, extent) ? 0.75 : undefined;
  if (isActionOfNation(token, extent)) return 0.7;
  // `خارطة طريق الاتحاد من أجل المتوسط`.
  if (isRoadmap(token, first) && extent.endsInName && !extent.hasParties) return 0.65;
  if (isFounding(token, extent) || isOfBody(token, extent) || isOfPlace(token, extent)) return 0.65;
  if (isNamedByWork(token, extent)) return 0.65;
  return isNamedAnew(sentence, head, extent) ? 0.6 : undefined;
}

/** `اتفاقية العمل الدولية رقم 87`. */
const isNumberedConvention = (sentence: readonly Token[], head: number, end: number): boolean =>
  sentence[head]?.tags.has('TreatyHead') === true &&
  sentence[end - 2]?.normal === 'رقم' &&
  sentence[end - 1]?.tags.has('Integer') === true;

const sake = fold('أجل');
const about = new Set(objectParticiples.map(fold));
const frame = fold('إطار');
const code = fold('مدونة');
const joint = fold('مشترك');
const conduct = fold('سلوك');
const work = fold('عمل');

/** `برنامج المساعدة على العودة`: a definite object of two words at least. */
function isNamedByObject(
  sentence: readonly Token[],
  head: number,
  { words, attributes, own, hasParties, aim }: Extent,
): boolean {
  const [token, first, second] = [sentence[head], words[0], words[1]];
  if (token === undefined || first === undefined || second === undefined) return false;
  const last = words.at(-1);
  // `إطار العمل العالمي بشأن الصحة`.
  if (token.normal === frame && first.bare === work && proper.has(stemOf(second))) return aim !== undefined;
  // `سياسة الإسكان الوطنية`: the frame itself is the nation's.
  // `مبادئ الإعلان العالمي بشأن …`: of the declaration.
  const beforeObject = first.tags.has('ProgrammeHead') ? undefined : words[attributes - 1];
  const owner = [last, beforeObject].find((word) => word !== undefined && proper.has(stemOf(word)));
  if (token.tags.has('FrameHead') && owner !== undefined && words.length > 1)
    return (
      owner.normal.endsWith('ه') === token.normal.endsWith('ه') &&
      (!generic.has(first.normal) || token.normal === mechanism)
    );
  // `بوابة العائدين الرقمية`.
  if (onNet.has(token.normal) && last !== undefined && digital.has(last.bare)) return true;
  // `خارطة الطريق لحل النزاع في …`: where it leads.
  if (isRoadmap(token, first)) return words.length > attributes + 1;
  if (token.tags.has('FrameHead') || (own === 0 && !isCharter(token))) return false;
  if (generic.has(first.normal) && hasParties && own > 1) return true;
  // `خطة العمل المتعلقة بالقطن`.
  if (generic.has(first.normal) && about.has(second.normal)) return words.length > 2;
  // `خطة العمل المشتركة لتطوير المناهج`.
  if (first.bare === work && stemOf(second) === joint && !hasParties) return words.length > attributes + 1;
  // `ميثاق العمل الاقتصادي القومي`.
  if (isCharter(token) && first.bare === work && last !== undefined && proper.has(stemOf(last))) return true;
  // `اتفاقية العمل اللائق للعمال المنزليين`.
  if (token.tags.has('TreatyHead') && first.bare === work && attributes > 1 && !hasParties)
    return words.length > attributes + 1;
  // `مشروع الشراكة من أجل الهجرة الدائرية`.
  if (first.tags.has('FrameHead') && aim === sake) return words.length > 2;
  if (generic.has(first.normal)) return !generic.has(second.normal) && proper.has(stemOf(second)) && words.length > 2;
  return hasParties || words.length > 1;
}

const mechanism = fold('آلية');
const onNet = new Set(['بوابة', 'منصة'].map(fold));
const digital = new Set(['رقمية', 'إلكترونية'].map(fold));

/** `مذكرة تفاهم بين … و… في مجال النقل`: who signed it, and what it is about. */
const isBetweenParties = (head: Token, { hasParties, hasObject }: Extent): boolean =>
  hasParties && hasObject && head.tags.has('TreatyHead');

/** `خطة عمل قطر الوطنية للتغير المناخي`: whose it is, and what it is for. */
const isActionOfNation = (head: Token, { words, attributes, own, hasParties }: Extent): boolean =>
  head.tags.has('UndertakingHead') &&
  words[0]?.bare === work &&
  !hasParties &&
  own < words.length &&
  own > 2 &&
  words.length > attributes;

/** `معاهدة إنشاء اتحاد المغرب العربي`, `اتفاقية مزايا وحصانات جامعة الدول العربية`. */
const isFounding = (head: Token, { words: [first, second], endsInName, own }: Extent): boolean =>
  head.tags.has('TreatyHead') &&
  foundings.has(first?.normal ?? '') &&
  (endsInName || (second !== undefined && second.tags.has('BodyHead') && isDefinite(second) && own > 2));
const foundings = foldedSet('إنشاء تأسيس مزايا امتيازات حصانات مقر');

/** `مشروع ترام لوسيل`, `ميثاق منظمة التعاون الإسلامي`: what is built and where, what has a charter. */
const isOfPlace = (head: Token, { words: [first], own, endsInName, hasParties }: Extent): boolean => {
  if (!endsInName || hasParties || first === undefined || generic.has(first.normal)) return false;
  return isConstitution(head) ? own === 0 : head.normal === project && own > 0;
};
const project = fold('مشروع');
const isConstitution = ({ normal }: Token): boolean => constitutions.has(normal);
const constitutions = new Set(['ميثاق', 'معاهدة'].map(fold));

/** `مبادرة إيغاد لمواجهة الجفاف`: whose it is, and what it is for; a plan may be any state's. */
const isOfBody = (head: Token, { words, attributes, own, hasParties }: Extent): boolean =>
  ofBodies.has(head.normal) &&
  attributes > 0 &&
  own < words.length &&
  own > 1 &&
  words.length > attributes &&
  !hasParties;
const ofBodies = new Set(['مبادرة', 'استراتيجية', 'برنامج', 'أجندة', 'مدونة'].map(fold));

/** `صندوق تنمية العالم القروي`, `اتفاقية حقوق الطفل`: a work and its definite object. */
function isNamedByWork(head: Token, { words, attributes, own }: Extent): boolean {
  const [first, second] = words;
  if (
    first === undefined ||
    second === undefined ||
    (head.tags.has('FrameHead') && !isRoadmap(head, first)) ||
    generic.has(first.normal) ||
    attributes < 2 ||
    own < 2
  )
    return false;
  // `اتفاقية تمويل برنامج …`: of the programme, not of the agreement.
  if (head.tags.has('TreatyHead') && second.tags.has('ProgrammeHead')) return false;
  // `ميثاق مياه الحوض`: what has a charter is named by it.
  if (isCharter(head)) return words.slice(1, attributes).some(isDefinite);
  const isChain =
    (isNoun(first) ||
      isNounAfter(head, first) ||
      isGoverning(first, second) ||
      (isRoadmap(head, first) && isNoun(second))) &&
    words
      .slice(1, attributes)
      .some(
        (word) =>
          (isDefinite(word) && !(word.tags.has('Li') && /.{2}(?:ي|يه)$/u.test(first.normal))) ||
          word.tags.has('Toponym') ||
          word.tags.has('Name'),
      );
  return isChain && (words.length > 2 || head.tags.has('TreatyHead') || isSureWork(head, first));
}

/** `فرص العمل`, `خط السكة`: a noun without article before a definite one, and no verb with its subject. */
const isGoverning = (first: Token, second: Token): boolean =>
  isDefinite(second) &&
  !second.tags.has('Li') &&
  !isVerb(first, second) &&
  ![first, second].some(({ bare }) => common.has(bare)) &&
  !first.tags.has('Launch') &&
  !/ها?$/u.test(first.text);
const common = new Set(commonObjects.map(fold));

/** `خارطة طريق تحديث القطاع العام`. */
export const isRoadmap = (head: Token, first: Token): boolean => maps.has(head.normal) && first.bare === road;
const maps = new Set(['خارطة', 'خريطة'].map(fold));
const road = fold('طريق');

/** A work and its object alone name these, while `مشروع بناء المدرسة` may be any. */
const isSureWork = ({ normal }: Token, { normal: work }: Token): boolean =>
  sureHeads.has(normal) || (normal === project && !buildings.has(work));
const sureHeads = new Set(['خطة', 'صندوق', 'برنامج', 'استراتيجية', 'مخطط', 'مبادرة'].map(fold));
const buildings = new Set(['بناء', 'إنشاء', 'إنجاز', 'إحداث', 'تشييد', 'تهيئة', 'إعداد', 'تعديل', 'تنفيذ'].map(fold));

/** `ميثاق الأمم المتحدة`: the name of a body is enough here, while `استراتيجية البنك الدولي` is any of its strategies. */
const isCharter = ({ normal }: Token): boolean => charters.has(normal);

const charters = new Set(['ميثاق', 'معاهدة', 'بروتوكول'].map(fold));

/** An indefinite head is a name where the text says that the thing was launched or signed, and what it is for. */
function isNamedAnew(sentence: readonly Token[], head: number, { words, attributes, hasParties }: Extent): boolean {
  const [token, first] = [sentence[head], words[0]];
  if (token === undefined || first === undefined || generic.has(first.normal) || main.has(stemOf(first))) return false;
  // `عقد شركة …`: a contract with it.
  if (token.tags.has('FrameHead') && first.tags.has('BodyHead')) return false;
  const isLaunched = sentence.slice(Math.max(0, head - launchReach), head).some(({ tags }) => tags.has('Launch'));
  if (hasParties) return isLaunched && !token.tags.has('TreatyHead');
  return isLaunched && attributes > 0 && words.length >= attributes + 2 && words.slice(attributes).some(isDefinite);
}

// `يظل منصة أساسية للحوار`: what it is, and not how it is called.
const main = new Set('أساسي رئيسي محوري مهم هام'.split(' ').map(fold));

const launchReach = 14;
