import type { Token } from './token.js';

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
export const isFunctionWord = ({ tags }: Token): boolean => classes.some((tag) => tags.has(tag));
