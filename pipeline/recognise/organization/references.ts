import type { Token } from '../../arabic/token.js';
import type { Candidate, Context, Recogniser } from '../rule.js';
import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import { ministerWords, organs, parties, sortAdjectives } from './lexicon.js';
import type { Head } from './heads.js';
import { isFederal } from './no-name.js';
import { headAt, isAdjective, isDefinite, isFeminine, wordOf } from './word.js';

/**
 * General nouns that may stand for a body: with their article and alone (`الوزارة`, `هذه اللجنة`), an organ's two words (`الأمانة العامة`),
 * or the first two words of a name (`صندوق الائتمان`). Each carries its noun as key until a refiner knows which body is meant, or drops it.
 */
function searchReferences({ sentences, places }: Context): Candidate<'organization-ref'>[] {
  const found: Candidate<'organization-ref'>[] = [];
  places.visit(['BodyHead'], (sentence, start) => {
    const tokens = sentences[sentence] ?? [];
    const length = lengthOf(tokens, start);
    const [token, last] = [tokens[start], tokens[start + length - 1]];
    if (length === 0 || token === undefined || last === undefined) return;
    found.push({
      kind: 'organization-ref',
      sentence,
      tokens: [start, start + length],
      start: token.start,
      end: last.end,
      value: { key: wordOf(token) },
      rule: length === 1 ? '<general noun>' : '<general noun> <its first word>',
      confidence: 0.7,
    });
  });
  return found;
}

// `الندوة المنظمة حول …`, `المناظرة الدولية للشباب، المنظمة بشراكة مع …` say that it was held.
const organized = fold('المنظمة');
const ways = new Set('شراكة تعاون مبادرة مناسبة إشراف رعاية طرف قبل شعار'.split(' ').map(fold));
const isHowOrganized = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tags.has('Preposition') === true && ways.has(tokens[at + 1]?.bare ?? '');
const nounsOfOrgans = new Set(Array.from(organs, (organ) => organ.split(' ', 1)[0]));

/** How many words the general noun at a token has; 0 where there is none. */
function lengthOf(tokens: readonly Token[], at: number): number {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const head = headAt(token);
  if (token === undefined || head === undefined) return 0;
  if (isFederal({ tokens }, at)) return 0;
  // `وزير البلدية`: the field of a ministry.
  if (before !== undefined && ministerWords.has(before.bare)) return 0;
  if (next !== undefined && nounsOfOrgans.has(token.normal) && organs.has(`${token.normal} ${next.normal}`)) return 2;
  // `فريق الديوان`: a team of the body that is meant.
  if (!isDefinite(token) && isDefinite(next) && headAt(next) !== undefined) return 0;
  if (!isDefinite(token))
    return head.sense !== 'programme' &&
      head.sense !== 'presidency' &&
      isDefinite(next) &&
      next?.tags.has('Li') === false
      ? 2
      : 0;
  // `رئيس المركز`: where it has a head, it is a body.
  const isSilent =
    head.silent === true &&
    !isSpeaking(before, head) &&
    !(before !== undefined && parties.has(before.normal)) &&
    !isPremises(token);
  if (isSilent || head.sense === 'described' || head.sense === 'commissioner') return 0;
  if (token.normal === organized && (isDefinite(before) || isHowOrganized(tokens, at + 1))) return 0;
  // `الهجرة الآمنة والمنظمة`.
  if (token.normal === organized && before?.tags.has('And') === true && isAdjective(tokens[at - 2])) return 0;
  if (next === undefined) return 1;
  if (sortAdjectives.has(wordOf(next))) return 0;
  return describes(next, token) ? 2 : 1;
}

/** `وأوضح البرنامج أن …`: one that speaks is no plan, but a body. */
const isSpeaking = (before: Token | undefined, { sense }: Head): boolean =>
  before !== undefined && ((sense === 'programme' && speech.test(before.normal)) || that.has(before.normal));
/** `أن السلطة لم تحصل`: what is said of one that acts; a refiner asks for a body of that noun. */
const that = foldedSet('أن بأن إن أنّ');
const speech = /^[وف]?(?:اشار|اوضح|اكد|اعلن|حذر|قال|ذكر|اضاف|دعا|ناشد|افاد|كشف|يقول)$/u;

/** What is a place or a rank as well: a refiner asks for a body named just before. */
export const isPremises = (noun: Token): boolean => premises.has(wordOf(noun));
const premises = new Set('مركز دائرة محكمة سفارة بعثة مستشفى متحف مدرسة مختبر جماعة'.split(' ').map(fold));

/** `المجلس الحكومي` is not just any council that was named, but may be one that was named so. */
const describes = (adjective: Token, noun: Token): boolean =>
  isAdjective(adjective) && isFeminine(adjective) === isFeminine(noun);

/** General nouns, after the names, which they may not overlap. */
export const organizationRef: Recogniser<'organization-ref'> = {
  kind: 'organization-ref',
  words: {},
  rules: [],
  search: searchReferences,
  layer: 'bodies',
};
