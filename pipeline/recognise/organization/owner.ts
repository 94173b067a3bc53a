import { fold } from '../../arabic/fold.js';
import type { Sentence } from './sentence.js';
import { isConstruct, isDefinite } from './word.js';

/** `فريق الأمم المتحدة القطري … (UNCT)`: what is in brackets is the acronym of the body before it. */
export const isOwnerOfBody = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at - 1]?.tags.has('BodyHead') === true &&
  tokens[at - 1]?.tags.has('ProgrammeHead') !== true &&
  isConstruct(tokens[at - 1]) &&
  isDefinite(tokens[at]);

/** `برنامج الاتحاد الأوروبي لدعم …`, `إطار عمل الأمم المتحدة ل…`: what follows a known body says what the programme is for. */
export const isOwnerOfProgramme = ({ tokens }: Sentence, at: number): boolean => {
  const [first, second] = [tokens[at - 2], tokens[at - 1]];
  if (second === undefined || !isConstruct(second)) return false;
  // `عقد شركة …` is a contract.
  if (second.normal === contract) return false;
  return second.tags.has('ProgrammeHead') || (first?.tags.has('ProgrammeHead') === true && isConstruct(first));
};

const contract = fold('عقد');
