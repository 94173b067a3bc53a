import { trait } from '../../arabic/trait.js';
import { isForeign } from '../foreign-word.js';

const shortest = 6;
const mostRadicals = 4;
// What stands before and after the radicals of a word of the language, whose long vowels and hamzas are none.
const before = /^(?:[وفبكلس](?=.{5}))?(?:است|مست|مت|م|ت|ن|ي|ا)?/u;
const after = /(?:(?:يا|ا)?ت?(?:هما|ها|هم|هن|نا|كم)|يات|ات|ين|يه|ي|ه|ا)$/u;
const vowels = /[اويءئؤةى]/gu;
// Loanwords that have as many. Articles that a broken text layer has turned round (`املحضر`) begin no name.
const borrowed =
  /ديمقراط|دبلوماس|الكترون|انفلونز|فدرال|برنامج|كهرومغناط|فلسطين|بترول|فوتوغراف|كربون|تلفزيون|بروتوكول|مغناطيس|ميغا|كيلو|سنتيم/u;

/** `سفيلنغراد`: more radicals than a word of the language has, which no vocabulary knows. */
export const isTransliterated = trait(
  (word) => isForeign({ word }) || (word.tags.size === 0 && hasManyRadicals(word.normal)),
);

function hasManyRadicals(normal: string): boolean {
  if (normal.length < shortest || !/^(?!ال|امل|اال)\p{Script=Arabic}+(?<!وا)$/u.test(normal) || borrowed.test(normal))
    return false;
  const radicals = normal.replace(before, '').replace(after, '').replace(vowels, '');
  return radicals.length > mostRadicals;
}
