import { clean } from '../../arabic/clean.js';
import { noTags, type Token } from '../../arabic/token.js';
import { keyOf } from '../key.js';
import type { Candidate, Context } from '../rule.js';
import { agreeingEnd } from './agreeing.js';
import { announcedTitle } from './announced-title.js';
import { isBody } from './body.js';
import { associationEnd } from './association.js';
import { builtNames } from './built-names.js';
import { endOfCity } from './city.js';
import { contractEnd } from './contract.js';
import { foreignEnd } from './foreign.js';
import { nameInForm } from './form.js';
import type { Found, Search, SearchAll } from './found.js';
import { givenEnd } from './given.js';
import { knownNames } from './known.js';
import { quotedName } from './quoted-name.js';
import { endOfYear } from './of-year.js';
import { repeatedNames } from './repeated.js';
import { schemeEnd } from './scheme.js';
import { isClosing } from './titles.js';
import { titlesOfHead } from './titles-of-head.js';
import { isDefinite } from './words.js';

/** The named programmes, projects, plans, funds, agreements: known, quoted, or told from general phrases by how they are built. */
export function searchProgrammes(context: Context): Candidate<'programme'>[] {
  const repeated = repeatedNames(context);
  const searches: readonly (readonly [tag: string, search: SearchAll])[] = [
    ['Name', knownNames],
    ['Naming', announcedTitle],
    ['ProgrammeHead', titlesOfHead],
    ['ProgrammeHeads', titlesOfHead],
    ['UndertakingHead', titleOfForm],
    ['ProgrammeHead', latinName],
    ['ProgrammeHead', nounInQuotes],
    ['SchemeHead', upTo(schemeEnd, '<scheme>', 0.7)],
    ['ProcessHead', upTo(endOfCity, '<process> <city>', 0.8)],
    ['TreatyHead', upTo(associationEnd, '<treaty> of association', 0.6)],
    ['TreatyHead', upTo(endOfYear, '<treaty> <year> <about>', 0.9)],
    ['FrameHead', upTo(contractEnd, '<contract-programme>', 0.7)],
    ['ProgrammeHead', upTo(foreignEnd, '<head> <foreign word>', 0.6)],
    ['ProgrammeHead', upTo(givenEnd, '<head> <given name>', 0.6)],
    ['UndertakingHead', upTo(agreeingEnd, '<head> <word> الذي', 0.6)],
    ['ProgrammeHead', builtNames],
    ['ProgrammeHead', repeated],
  ];
  const found: Candidate<'programme'>[] = [];
  // Tokens share their sets of tags, which are few.
  const bySet = new Map<ReadonlySet<string>, readonly SearchAll[]>();
  context.places.visit(['Name', 'Naming', 'ProgrammeHead', 'ProgrammeHeads', 'SchemeHead', 'ProcessHead'], (n, at) => {
    const sentence = context.sentences[n] ?? [];
    const tags = sentence[at]?.tags ?? noTags;
    let own = bySet.get(tags);
    if (own === undefined) bySet.set(tags, (own = searches.flatMap(([tag, search]) => (tags.has(tag) ? search : []))));
    for (const search of own) {
      const hits = search(sentence, at, context) ?? [];
      for (const hit of 'span' in hits ? [hits] : hits)
        if (!isBody(sentence, hit.span, context.names)) found.push(candidateOf(hit, n, sentence, context));
    }
  });
  return found;
}

/** `“خطة شتاء آمن”`. */
const nounInQuotes: Search = (sentence, at) => {
  const span = isClosing(sentence, at - 1) ? undefined : quotedName(sentence, at);
  return span && { span, rule: '"<head> <words>"', confidence: 0.8 };
};

/** `اسم المشروع: …`. */
const titleOfForm: Search = (sentence, at) => {
  const span = nameInForm(sentence, at);
  return span && { span, rule: '<label>: <name>', confidence: 0.9 };
};

/** `برنامج Erasmus`. */
const latinName: Search = (sentence, at) => {
  const head = sentence[at];
  if (head?.tags.has('UndertakingHead') !== true || isDefinite(head)) return undefined;
  let end = at + 1;
  while (sentence[end]?.tags.has('Latin') === true) end++;
  return end === at + 1 ? undefined : { span: [at, end], rule: '<head> <Latin name>', confidence: 0.8 };
};

/** From the head on, as far as a grammar of its own says. */
const upTo =
  (
    endOf: (sentence: readonly Token[], at: number, names: Context['names']) => number | undefined,
    rule: string,
    confidence: number,
  ): Search =>
  (sentence, at, { names }) => {
    const end = endOf(sentence, at, names);
    return end === undefined ? undefined : { span: [at, end], rule, confidence };
  };

function candidateOf(
  { span, rule, confidence, key }: Found,
  sentence: number,
  tokens: readonly Token[],
  { source }: Context,
): Candidate<'programme'> {
  const words = tokens.slice(...span);
  const name = clean(words, source);
  return {
    kind: 'programme',
    sentence,
    tokens: span,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    value: { name, key: key ?? keyOf('programme', name) },
    rule,
    confidence,
  };
}
