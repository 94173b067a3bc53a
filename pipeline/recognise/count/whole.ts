import Big from 'big.js';
import { decimal } from '../../arabic/numeral-digits.js';
import type { Token } from '../../arabic/token.js';
import { nounAfter } from './counted.js';
import { bounds } from '../numeral/bounds.js';
import { isMinus } from '../numeral/sign.js';
import type { Values } from '../../schemas.js';
import type { Context, Match } from '../rule.js';

/** `أكثر من 30`, `40 أو أقل`: such a text with what says how near its number is. */
export function bounded(match: Match, { sentences }: Context): Values['count'] | undefined {
  if (sentences.length > 1) return undefined;
  const { sentence, tokens, span } = match;
  const said = bounds(match);
  const others = sentence.filter((token) => token !== tokens[0] && token.normal !== '.' && !isBound(token));
  const number = others.length === 0 ? numberOf(tokens) : undefined;
  return number === undefined || sentence.length === span[1] - span[0] || Object.keys(said).length === 0
    ? undefined
    : { value: decimal(number), unit: '', ...said };
}

const isBound = ({ tags, normal }: Token): boolean =>
  boundTags.some((tag) => tags.has(tag)) || /^(?:او|[يت]ساوي|[يت]عادل)$/u.test(normal);
const boundTags = ['About', 'AtLeast', 'AtMost', 'AboutAfter', 'AtLeastAfter', 'AtMostAfter'];

/** A text that is one number and nothing else: `47`, `-3,5`, `.77`, `3/4`, `نصف`; one on a line of a longer text is as often the page's. */
export function whole(match: Match, { sentences }: Context): Values['count'] | undefined {
  const { sentence, tokens } = match;
  const rest = sentence.length - tokens.length;
  const isWhole = sentences.length === 1 && (rest === 0 || (rest === 1 && sentence.at(-1)?.normal === '.'));
  if (!isWhole || match.span[0] !== 0) return undefined;
  const isSigned = tokens[0]?.number === undefined && !isPoint(tokens[0]);
  // A dash that stands apart opens the item of a list, but before no fraction.
  const isNegative = isSigned && (isMinus(sentence, 0) || tokens[1]?.tags.has('Integer') === false);
  const number = numberOf(isNegative ? tokens.slice(1) : tokens);
  return number === undefined ? undefined : { value: decimal(isNegative ? number.neg() : number), unit: '' };
}

/** `نصف هكتار`, `1/2 هكتار`; of a third no decimal number says how much it is. */
export function part(match: Match): Values['count'] | undefined {
  const [first, mark, under] = match.tokens;
  const counted = first && nounAfter(match, first);
  const number = mark === undefined || mark.normal === '/' ? numberOf(match.tokens) : undefined;
  if (counted === undefined || number === undefined || number.gte(1)) return undefined;
  return isLong(number) || under?.joint === 'spaced' ? undefined : { value: decimal(number), ...counted };
}

const longest = 3;
const isLong = (number: Big): boolean => !number.round(longest).eq(number);

const isPoint = (token: Token | undefined): boolean => token?.normal === '.' || token?.normal === '٫';

function numberOf([first, second, third]: readonly Token[]): Big | undefined {
  if (isPoint(first) && /^\d+$/u.test(second?.normal ?? '')) return new Big(`0.${second?.normal ?? ''}`);
  if (first?.number === undefined) return undefined;
  if (second === undefined) return new Big(first.number);
  return third?.number === undefined || third.number === '0' ? undefined : exact(new Big(first.number), third.number);
}

/** A quotient, where a decimal number says it. */
function exact(over: Big, under: string): Big | undefined {
  const quotient = over.div(under);
  return quotient.times(under).eq(over) ? quotient : undefined;
}
