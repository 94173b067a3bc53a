import { minus } from '../numeral/sign.js';
import type { Rule } from '../rule.js';
import { addedSum, elided, elidedTwice, lineOfList, partOfSum, partOfTotal, setAgainst, sumAgain } from './elided.js';
import { priceAgain } from './price.js';
import { invariables } from './lexicon.js';
import {
  oneWithCoins,
  withBareCoins,
  withCents,
  withCoins,
  withFraction,
  withLesserScale,
  writtenTwice,
} from './joined.js';
import {
  currencyThenMillions,
  inLatinMillions,
  inUnitedStatesDollars,
  negative,
  ofOne,
  oneAndPart,
  scaledAfter,
  twoAndPart,
} from './variants.js';
import { countedByForm, currencyFirst, inBrackets, numberFirst } from './single.js';

const adjective = `(${invariables.join('|')}|#CurrencyAdjective)?`;
const money = `(#Currency|#SubUnit|#Latin|د) ${adjective}`;

/** How sums of money are written. */
export const rules: readonly Rule<'amount'>[] = [
  {
    name: '<number> <currency>',
    match: `[#Number من? ${money}]`,
    produce: numberFirst(false),
  },
  // The dirham of a text without a country may be Moroccan or Emirati.
  {
    name: '<number> <currency of several countries>',
    match: `[#Number من? ${money}]`,
    confidence: 0.6,
    produce: numberFirst(true),
  },
  {
    name: '<number> <currency> و<number> <coin>',
    match: `[#Number #Currency ${adjective} #And? #Number #SubUnit]`,
    produce: withCoins,
  },
  {
    name: '<currency> و<number> <coin>',
    match: `[(#Currency|#CurrencyDual) ${adjective} #And #Number #SubUnit]`,
    produce: oneWithCoins,
  },
  {
    name: '<milliards> <currency> و<millions>',
    match: `[#Number #Currency ${adjective} #And #Number]`,
    produce: withLesserScale,
  },
  { name: '<fraction> <currency>', match: `[#Fraction #Currency ${adjective}]`, produce: ofOne },
  { name: '-<number> <currency>', match: `[${minus} #Number ${money}]`, produce: negative },
  { name: '<number>M€', match: '[#Number #Latin (#Currency|#Latin)]', produce: inLatinMillions },
  { name: '€<number>M', match: '[(#Currency|#Latin) #Number #Latin]', produce: currencyThenMillions },
  { name: 'US$<number>', match: '[us #Currency #Number]', produce: inUnitedStatesDollars },
  { name: '<number> US$', match: '[#Number us #Currency]', produce: inUnitedStatesDollars },
  { name: '<number>$ <scale>', match: '[#Number #Currency #Number]', produce: scaledAfter },
  { name: '<currency in the dual> ونصف', match: `[#CurrencyDual ${adjective} #And #Fraction]`, produce: twoAndPart },
  { name: '<currency> ونصف', match: '[#Currency #And #Fraction #Currency?]', produce: oneAndPart },
  { name: '<number>$ <number>c', match: '[#Number #Currency #And? #Number #Latin]', produce: withCents },
  { name: '$<number> <coins>', match: '[#Currency #Number #Number]', confidence: 0.7, produce: withBareCoins },
  {
    name: '<number> <currency> و<fraction>',
    match: '[#Number #Currency #And (#Fraction|#Number) #Currency?]',
    produce: withFraction,
  },
  { name: '<number> (<number>) <currency>', match: `[#Number #Open #Number #Close ${money}]`, produce: writtenTwice },
  { name: '(<number>) <currency>', match: `[#Open #Number #Close ${money}]`, produce: inBrackets },
  { name: '<number> (<number>) … <currency>', match: '[#Number #Open #Number #Close]', produce: elidedTwice },
  { name: '<currency> <number>', match: '[(#Currency|#Latin) #Number]', produce: currencyFirst },
  { name: '<currency> واحد', match: '[(#Currency|#SubUnit) #One]', produce: countedByForm(1) },
  { name: '<currency in the dual>', match: `[#CurrencyDual ${adjective}]`, produce: countedByForm(2) },
  { name: '<number of a list or range> … <currency>', match: '[#Number]', produce: elided },
  { name: '<number> من أصل … <currency>', match: '[#Number] من', produce: partOfTotal },
  { name: '<currency> … منها <number>', match: '[#Number]', confidence: 0.8, produce: partOfSum },
  { name: '<millions> مقابل … <currency>', match: '[#Number] مقابل', confidence: 0.8, produce: setAgainst },
  { name: '<currency> … إضافة إلى <number>', match: '[#Number]', confidence: 0.8, produce: addedSum },
  { name: '<currency> … <name>: <millions>', match: '[#Number]', confidence: 0.7, produce: lineOfList },
  { name: '<currency> … <millions>', match: '[#Number]', confidence: 0.7, produce: sumAgain },
  { name: '<price> … <number>', match: '[#Number]', confidence: 0.7, produce: priceAgain },
];
