import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../pipeline/extract.js';
import { invariables, nouns, signs, subUnits } from '../pipeline/recognise/amount/lexicon.js';
import { currencyCodes } from '../pipeline/recognise/numeral/currency-codes.js';
import { composeCardinal } from './numbers-composed.js';

const amountsIn = (text: string) =>
  extract(text).mentions.flatMap((mention) => (mention.kind === 'amount' ? [mention] : []));

const words = (forms: string): string[] => forms.split(' ').filter(Boolean);
const feminine = (noun: string): boolean => noun.endsWith('ة');

interface Form {
  readonly text: string;
  readonly amount: string;
  readonly currency: string;
}

/** Each currency with each form of its noun, each form with a number that governs it and the adjective that agrees. */
const forms: readonly Form[] = nouns.flatMap(({ singular, dual, plural, currencies }) =>
  Object.entries(currencies).flatMap(([currency, adjectives]) =>
    adjectives.split('|').flatMap((adjective) => {
      const isOneWord = !invariables.includes(adjective);
      const agreeing = (noun: string, ending: string): string =>
        isOneWord ? adjective + (feminine(noun) ? 'ة' : ending) : adjective;
      return [
        ...words(singular).map((noun) => ({
          text: `1200 ${noun} ${agreeing(noun, noun.endsWith('ا') ? 'ا' : '')}`,
          amount: '1200',
          currency,
        })),
        ...words(singular).map((noun) => ({
          text: `مليون ${noun} ${agreeing(noun, '')}`,
          amount: '1000000',
          currency,
        })),
        ...words(dual).map((noun) => ({
          text: `${noun} ${isOneWord ? `${adjective}ين` : adjective}`,
          amount: '2',
          currency,
        })),
        ...words(plural).map((noun) => ({
          text: `خمسة ${noun} ${isOneWord ? `${adjective}ة` : adjective}`,
          amount: '5',
          currency,
        })),
      ];
    }),
  ),
);

describe('every currency is read in every form of its name', () => {
  it.each(forms)('$text', ({ text, amount, currency }) => {
    expect(amountsIn(`قيمته ${text}.`)).toMatchObject([{ text, value: { amount, currency } }]);
  });

  it.each(Object.entries(signs))('by its sign %s', (sign, currency) => {
    expect(amountsIn(`قيمته 350 ${sign} للواحد`)).toMatchObject([
      { text: `350 ${sign}`, value: { amount: '350', currency } },
    ]);
  });

  it.each([...currencyCodes])('by its code %s, on either side', (code, currency) => {
    for (const text of [`350 ${code.toUpperCase()}`, `${code.toUpperCase()} 350`]) {
      expect(amountsIn(`قيمته ${text} للواحد`)).toMatchObject([{ text, value: { amount: '350', currency } }]);
    }
  });
});

it('the code of every currency in the lexicon is read', () => {
  const codes = [...nouns.flatMap(({ currencies }) => Object.keys(currencies)), ...Object.values(signs)];
  expect(codes.filter((code) => currencyCodes.get(code.toLowerCase()) !== code)).toEqual([]);
});

it('every coin is converted to its currency', () => {
  for (const { singular, dual, plural, currencies } of subUnits) {
    const [currency = '', divisor = 1] = Object.entries(currencies)[0] ?? [];
    for (const noun of [...words(singular), ...words(plural)]) {
      expect(amountsIn(`قيمته 50 ${noun}`)).toMatchObject([
        { text: `50 ${noun}`, value: { amount: String(50 / divisor), currency } },
      ]);
    }
    for (const noun of words(dual)) {
      expect(amountsIn(`قيمته ${noun}.`)).toMatchObject([
        { text: noun, value: { amount: String(2 / divisor), currency } },
      ]);
    }
  }
});

it('a bare name takes the currency of the country of the source, and says so where there is none', () => {
  const read = (country?: string) => extract('قيمته 30 دينارا', country === undefined ? {} : { country });
  expect(read('KW').mentions).toMatchObject([{ value: { currency: 'KWD' }, confidence: 1 }]);
  expect(read('DZ').mentions).toMatchObject([{ value: { currency: 'DZD' }, confidence: 1 }]);
  const unknown = read();
  expect(unknown.mentions).toMatchObject([{ value: { currency: 'TND' }, confidence: 0.6 }]);
  expect(unknown.messages.map(({ reason }) => reason).join()).toContain('Cannot tell whose `دينارا` is meant');
});

it('a sum in words says what it says in digits, whatever its size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 1e12 }), fc.nat(3), (n, style) => {
      const text = `${composeCardinal(n, style)} يورو`;
      expect(amountsIn(`قيمته ${text}.`)).toMatchObject([{ text, value: { amount: String(n), currency: 'EUR' } }]);
      expect(amountsIn(`قيمته ${String(n)} يورو.`)).toMatchObject([{ value: { amount: String(n), currency: 'EUR' } }]);
    }),
  );
});

it.each([
  ['100 مليون أورو، أي ما يعادل 1,1 مليار درهم', '100000000 EUR', '1100000000 MAD'],
  ['5 ملايين دولار (حوالي 50 مليون درهم)', '5000000 USD', '50000000 MAD'],
])('two currencies of one sum are two amounts that name each other: %s', (text, first, second) => {
  const { mentions, messages } = extract(text, { country: 'MA' });
  expect(mentions.filter(({ kind }) => kind === 'amount')).toHaveLength(2);
  expect(messages.map(({ reason }) => reason)).toEqual([
    `One sum in two currencies: \`${first}\` is said to be \`${second}\`; count it once`,
  ]);
});

it('two sums that only stand side by side are two', () => {
  expect(extract('500 درهم و20 دولارا', { country: 'MA' }).messages).toEqual([]);
});
