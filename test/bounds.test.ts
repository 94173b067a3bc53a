import { expect, it } from 'vitest';
import { extract } from '../pipeline/extract.js';

/** Each number of a text with what is said of how near it is. */
const boundsIn = (text: string): string[] =>
  extract(text).mentions.map(({ text: found, value }) =>
    [found, ...['min', 'max', 'approx'].filter((bound) => bound in value)].join(' '),
  );

it.each<[text: string, ...found: string[]]>([
  ['تتراوح بين 15% و17%', '15% min', '17% max'],
  ['من 15% إلى 17% من السكان', '15% min', '17% max'],
  ['انتقل من 15% إلى 17%', '15%', '17%'],
  ['انتقل المعدل من 11% إلى 13% في البلاد، ومن 5% إلى 7% في القرى', '11%', '13%', '5%', '7%'],
  [
    'ارتفع العدد من 10% إلى 20% في الساحل، ومن 30% إلى 40% في الجبل، ومن 50% إلى 60% في الواحات',
    ...['10%', '20%', '30%', '40%', '50%', '60%'],
  ],
  ['بنسب من 10% إلى 12%، ومن 15% إلى 17%', '10% min', '12% max', '15% min', '17% max'],
])('the ends of a range bound it, those of a change do not: %s', (text, ...found) => {
  expect(boundsIn(text)).toEqual(found);
});
