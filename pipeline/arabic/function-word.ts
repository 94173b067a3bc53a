import { trait } from './trait.js';

const classes = [
  'And',
  'Then',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Demonstrative',
  'Relative',
  'Particle',
] as const;

/** True of the words that hold sentences together and name nothing. */
export const isFunctionWord = trait(({ tags }) => classes.some((tag) => tags.has(tag)));
