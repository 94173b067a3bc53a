import { trait } from '../arabic/trait.js';

const common = /^ال|(?:ه|ين|ون|ات|ا|ي)$/u;

/** A word that no list knows and that has no ending of a noun or adjective: in brackets after a name it is the name as it is spoken short. */
export const isShortWord = trait(
  ({ tags, normal }) => tags.size === 0 && /^[\u0621-\u064a]{4,9}$/u.test(normal) && !common.test(normal),
);
