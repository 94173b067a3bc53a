import { clean } from '../../arabic/clean.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import { fold } from '../../arabic/fold.js';
import type { Values } from '../../schemas.js';
import type { Context, Match, Rule } from '../rule.js';
import type { Token } from '../../arabic/token.js';
import { isTransliterated } from './transliterated.js';
import { opensTuareg } from './tuareg.js';
import { campHeads, districtHeads, notPlaces, settlementHeads, townHeads } from './lexicon.js';

const settlements = new Set(settlementHeads.map(fold));
const districts = new Set([...settlementHeads, ...townHeads, ...districtHeads].map(fold));
const towns = new Set(townHeads.map(fold));
const camps = new Set(campHeads.map(fold));
const refused = new Set(notPlaces.map(fold));

// What a town may be, after its name (`مدينة الجواهري السكنية`).
const kinds = new Set(
  'السكنية الصناعية الجديدة الجامعية الرياضية الطبية الاقتصادية الساحلية المدمرة المهجرة المحتلة المحاصرة الحدودية الأثرية'
    .split(' ')
    .map(fold),
);
// `قرية الشورانية`: they have no kinds that are told so.
const villages = new Set(['قرية', 'بلدة', 'دوار', 'معتمدية'].map(fold));
// `قرية صغيرة شمال …`, `بلدة هادئة`, `قرية محاصرة`.
const adjective = /^(?:..ي.ه|.ا..ه|م..?..ه)$/u;
// Words with these ends are kinds of places rather than names (`مدينة جامعية`, `قرية السياحية`).
const adjectives = /(?:يه|ين|يي)$/u;
const sorts = /(?:[هي]|ين|ات|ها)$/u;

/** Where the phrase ends after a name: at a mark, at و, or with the territory in which the place lies. */
const isEnd = (next: Token | undefined, after: Token | undefined): boolean =>
  next === undefined ||
  next.tags.has('And') ||
  next.tags.has('Li') ||
  /^[^\p{L}\p{N}"«“]$/u.test(next.normal) ||
  (/^(?:من|ب|في)$/u.test(next.normal) && after?.tags.has('PlaceHead') === true);

// What is said of where it lies (`معبر جابر المقابل لنصيب`).
const descriptions = new Set(
  'المقابل المقابلة المجاور المجاورة القريب القريبة الواقع الواقعة الحدودي الحدودية المؤدي المؤدية المطل المطلة التابع التابعة'
    .split(' ')
    .map(fold),
);

/** The same for a word that no list knows; before a preposition one with ت may be a verb (`ولاية تسمح به`). */
const isEndOfUnknown = (word: Token, next: Token | undefined, after: Token | undefined): boolean =>
  isEnd(next, after) ||
  descriptions.has(next?.normal ?? '') ||
  ((isTransliterated(word) || !word.normal.startsWith('ت')) &&
    (next?.tags.has('Preposition') === true || next?.tags.has('Conjunction') === true));

/** `ولاية الوادي شروحات`: a name, and what has nothing to do with it. */
const isArticledAlone = ([first, second]: readonly Token[]): boolean =>
  first?.normal.startsWith('ال') === true && second?.normal.startsWith('ال') === false;

const namedAfter = (
  heads: ReadonlySet<string>,
  { tokens, sentence, span }: Match,
  { source }: Context,
): Values['place'] | undefined => {
  const head = sentence[span[0] - 1];
  return head !== undefined && heads.has(head.normal) ? { name: clean(tokens, source) } : undefined;
};

/** A word that is no adjective of the noun before it: `مدينة تستور` and not `مدينة ساحلية`, `مخيم طوبة` and not `مخيم صيفي`. */
const isUnknownName = (head: string, word: string): boolean =>
  /^\p{Script=Arabic}{3,}$/u.test(word) &&
  !word.startsWith('ال') &&
  ((towns.has(head) && !sorts.test(word)) || (camps.has(head) && word.endsWith('ه')));

/** Places that no list knows, after a noun that says what they are; in which country they lie the other places of the document tell. */
export const rules: readonly Rule<'place'>[] = [
  {
    name: '<Mecca> و<Medina>',
    match: 'مكة و [<name>#HolyTown]',
    confidence: 0.9,
    // `مكة والمدينة القديمة`: an adjective tells that it is a town.
    produce: ({ tokens, sentence, span: [, end] }, { source }) =>
      sentence[end]?.normal.startsWith('ال') === true ? undefined : { name: clean(tokens, source) },
  },
  {
    name: '<first word of a place> <word>, in <territory>',
    match: '(ب|في|من|إلى) [<name>#Settlement عبد? .] (ب|في) (ولاية|إقليم|محافظة|جماعة|بلدية|دائرة|عمالة|مدينة)',
    confidence: 0.7,
    produce: ({ tokens }, { source }) =>
      tokens.every((token) => token.number === undefined && !isFunctionWord(token))
        ? { name: clean(tokens, source) }
        : undefined,
  },
  {
    name: '<settlement> <first word of a place> <word>',
    match: '#PlaceHead [<name>#Toponym عبد? .]',
    confidence: 0.8,
    produce: (match, context) =>
      match.tokens.every((token) => token.number === undefined && !isFunctionWord(token)) &&
      !isArticledAlone(match.tokens)
        ? namedAfter(districts, match, context)
        : undefined,
  },
  {
    name: '<preposition or settlement> إن <word>',
    match: '(ب|في|إلى|من|نحو|عبر|ولاية|دائرة|بلدية|مدينة|مطار) [<name>#OfThat .]',
    confidence: 0.7,
    produce({ tokens }, { source }) {
      const [first, word] = tokens;
      // `والي إن العمل`: no name of the Tuareg has the article.
      const isName =
        word !== undefined && word.number === undefined && !isFunctionWord(word) && !word.normal.startsWith('ال');
      return isName && opensTuareg(first) ? { name: clean(tokens, source) } : undefined;
    },
  },
  {
    name: '<preposition> <first word of a place> <word>',
    match: '(ب|في) [<name>#Settlement عبد? .]',
    confidence: 0.6,
    produce({ tokens, sentence, span: [, end] }, { source }) {
      const isName = tokens.every((token) => token.number === undefined && !isFunctionWord(token));
      return isName && isEnd(sentence[end], sentence[end + 1]) ? { name: clean(tokens, source) } : undefined;
    },
  },
  {
    name: '<settlement> <unknown word>',
    match: '#PlaceHead [<name>.]',
    confidence: 0.6,
    produce({ tokens, sentence, span: [start, end] }, { source }) {
      const [head, word] = [sentence[start - 1], tokens[0]];
      if (word?.tags.size !== 0 || word.number !== undefined || word.joint !== 'spaced') return undefined;
      if (!isUnknownName(head?.normal ?? '', word.normal) && !isTransliterated(word)) return undefined;
      return isEndOfUnknown(word, sentence[end], sentence[end + 1]) ? { name: clean(tokens, source) } : undefined;
    },
  },
  {
    name: '<village> <unknown word> <destroyed> or <territory>',
    match:
      '#PlaceHead [<name>.] (المدمرة|المهجرة|المهجر|المحتلة|قضاء|محافظة|ولاية|إقليم|لواء|معتمدية|ناحية|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي)',
    confidence: 0.6,
    produce({ tokens, sentence, span: [start] }, { source }) {
      const [head, word] = [sentence[start - 1], tokens[0]];
      const isName =
        word?.tags.size === 0 &&
        word.joint === 'spaced' &&
        /^(?!ال)\p{Script=Arabic}{3,}$/u.test(word.normal) &&
        !/(?:يه|ات|ها|هم)$/u.test(word.normal) &&
        !adjective.test(word.normal);
      return isName && villages.has(head?.normal ?? '') ? { name: clean(tokens, source) } : undefined;
    },
  },
  {
    name: '<settlement> <word>',
    match: '#PlaceHead [<name>.]',
    confidence: 0.6,
    produce(match, context) {
      const [head, word] = [match.sentence[match.span[0] - 1], match.tokens[0]];
      const after = match.sentence[match.span[1]];
      if (
        word === undefined ||
        isFunctionWord(word) ||
        word.number !== undefined ||
        !word.normal.startsWith('ال') ||
        word.joint !== 'spaced'
      )
        return undefined;
      if (word.normal.length < 5 || refused.has(word.normal)) return undefined;
      const isVillage = villages.has(head?.normal ?? '') && word.normal.endsWith('يه') && isEnd(after, undefined);
      if (adjectives.test(word.normal) && !isVillage) return undefined;
      // A second definite word goes on with a phrase (`مدينة الأحلام الكبيرة`), which is then not understood.
      const isSort = head !== undefined && kinds.has(after?.normal ?? '');
      return after?.normal.startsWith('ال') === true && !isSort ? undefined : namedAfter(settlements, match, context);
    },
  },
];
