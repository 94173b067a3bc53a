import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Stretch } from './candidate.js';
import { smallWords } from './small-words.js';

const fewestWords = 3;
const isLatin = (token: Token | undefined): token is Token => token?.tags.has('Latin') === true;
const isCapitals = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** The full name in Latin letters that stands in brackets after a body, without the acronym that follows it there. */
export function latinNameAfter(
  tokens: readonly Token[],
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  if (end === 0 || tokens[end]?.normal !== '(') return undefined;
  const start = end + 1;
  let last = start;
  while (
    isLatin(tokens[last]) ||
    (isLatin(tokens[last + 1]) &&
      /^['’.&-]$/u.test(tokens[last]?.normal ?? '') &&
      tokens[last + 1]?.joint === 'attached')
  )
    last++;
  const words = tokens.slice(start, last);
  const isShort = (token: Token | undefined): boolean => token !== undefined && isCapitals(token);
  if (words.every(isShort)) return undefined;
  const stop = isShort(words.at(-1)) ? last - 1 : last;
  return tokens.slice(start, stop).filter(isLatin).length >= fewestWords && /^\p{Lu}/u.test(words[0]?.text ?? '')
    ? { start, end: stop }
    : undefined;
}

const nounsOfFirms = new Set('شركة بنك مجموعة مجمع'.split(' ').map(fold));
const nounsWithNames = new Set('مؤسسة جامعة معهد جمعية منظمة'.split(' ').map(fold));
const longestName = 5;

/** After `شركة Renault`, `مؤسسة Konrad Adenauer`; an acronym alone names only a firm (`بنك HSBC`). */
export function latinNameEnd(tokens: readonly Token[], at: number): number | undefined {
  const noun = tokens[at]?.normal ?? '';
  const first = tokens[at + 1];
  if (!(nounsOfFirms.has(noun) || nounsWithNames.has(noun)) || !isLatin(first) || !isCapital(first)) return undefined;
  let end = at + 2;
  while (isPartOfName(tokens[end]) && tokens.slice(end, end + 1).some(isCapital)) end++;
  const isShort = end === at + 2 && isCapitals(first);
  return end > at + longestName || (isShort && !nounsOfFirms.has(noun)) ? undefined : end;
}

const nounsOfBodies =
  /^(?:organi[sz]ations?|agency|agence|ministry|minist[èe]re|council|conseil|committee|comit[ée]|commission|bank|banque|office|association|foundation|fondation|institute?|universit[yé]|cent(?:er|re)|federation|f[ée]d[ée]ration|soci[ée]t[ée]|union|court|cour|bureau|parliament|parlement|government|gouvernement|society|corporation|company|group|groupe|agencia|gesellschaft|r[ée]seau|network|forum|ligue|league|alliance|coalition|authority|autorit[ée]|observator(?:y|ium)|observatoire|syndicat|board|chamber|chambre|academy|acad[ée]mie|secretariat|secr[ée]tariat)$/u;
const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** Names of bodies in Latin letters: capitalised words, one of them a noun of bodies, with small words between. */
export function latinBodies(tokens: readonly Token[], sentence: number): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const first = tokens[start];
    if (!isLatin(first) || !isCapital(first)) continue;
    let end = start;
    for (let i = start; isPartOfName(tokens[i]); i++)
      if (isLatin(tokens[i]) && tokens.slice(i, i + 1).some(isCapital)) end = i + 1;
    const words = tokens.slice(start, end);
    // `Réseau des ONG`: after a small word capitals belong to the name.
    const isOf = words.slice(-2, -1).some(({ normal }) => smallWords.has(normal));
    const own = !isOf && words.slice(-1).some(isCapitals) ? words.slice(0, -1) : words;
    const isBody = own.some(({ normal }) => nounsOfBodies.test(normal)) || isSpeltAfter(tokens, start, own);
    if (own.length > 1 && !own.every(isCapitals) && isBody)
      found.push({
        sentence,
        start,
        end: start + own.length,
        rule: '<Latin name with a noun of bodies>',
        confidence: 0.7,
      });
    start = Math.max(start, end - 1);
  }
  return found;
}

/** `(Bundesagentur für Arbeit, BA)`: whose acronym follows it in its bracket, unless that is a programme's. */
function isSpeltAfter(tokens: readonly Token[], start: number, words: readonly Token[]): boolean {
  const letters = words.filter(isLatin);
  const spelt = [letters, letters.filter(({ normal }) => !smallWords.has(normal))].map(initialsOf);
  const [mark, acronym] = tokens.slice(start + words.length);
  return (
    tokens[start - 1]?.normal === '(' &&
    /^[،,-]$/u.test(mark?.normal ?? '') &&
    spelt.includes(acronym?.text ?? '') &&
    !tokens.slice(Math.max(0, start - programmeReach), start).some(({ tags }) => tags.has('ProgrammeHead'))
  );
}
const programmeReach = 9;
const initialsOf = (words: readonly Token[]): string =>
  words.map(({ text }) => text.normalize('NFD').charAt(0).toUpperCase()).join('');

const isPartOfName = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.normal === "'" || (isLatin(token) && (isCapital(token) || smallWords.has(token.normal))));
