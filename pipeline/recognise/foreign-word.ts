import { trait } from '../arabic/trait.js';

// What stands before or after words: a letter of its own, or that of a verb, a derived noun, a plural, an owner.
const affixed = /^(?:[ولفكسينتا]|ب[ات]|ب.{2}[اي].$|بم|مت|مست|م.*و$)|(?:ات|ين|ون|ان|يه|ي|اء|ا|ه|ك|ها|هم|هن)$/u;
// Measures of long nouns and plurals: مقبول، مفاتيح، محراب، مصانع، أساليب، قوائم، حدود.
const measured = /^(?:م.{2}و.|م.ا.ي.|م.{2}ا.|م.ا.{2}|.{2}ا.ي.|.[وي]ا.{1,2}ي?.|.{2}و.{1,2}|ب.{2}ا.{2})$/u;
const long = /^.{6,}$|.{3}و$|[اوي].[اوي].$|.[اوي].{2}و.$/u;

/** `ميدبلاست`: a word of another language, or one that was made for a name; its letters have an order that no noun of the language has. */
export const isForeign = trait(
  ({ tags, normal }) =>
    tags.size === 0 &&
    /^\p{Script=Arabic}{5,}$/u.test(normal) &&
    !affixed.test(normal) &&
    !measured.test(normal) &&
    long.test(normal),
);
