import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { doings } from './lexicon.js';
import type { Walk } from './walk.js';
import { isDefinite, isNoun } from './words.js';

const done = foldedSet(doings);

/** `لحقوق الطفل ورفاهيته`: a word that no vocabulary knows, with و before it and a pronoun after it. */
export const isOwned = ({ closed, named, isTreaty, sentence, at }: Walk, { tags, normal, text }: Token): boolean => {
  if (!closed || (named && !isTreaty) || tags.size > 0) return false;
  if (owned.test(normal) || isFought(fought.exec(normal)?.[1])) return true;
  // `هجرة اليد العاملة وتنقلها`, but `وتمولها الوزارة` is a verb with its subject.
  const work = /^و(.{3,})(?:ها|هم|هما)$/u.exec(normal)?.[1];
  const isVerbal = sentence.slice(at + 1, at + 2).some((next) => isDefinite(next) && !next.tags.has('Li'));
  return work !== undefined && !isVerbal && (isNoun({ normal: work, text }) || /^ت.{3}$/u.test(work));
};
const owned = /^و..+(?:يت|ايت|ائ)(?:ه|ها|هم|هن|هما)$/u;
// `منع الفساد ومكافحته`, but `الحملة ومراقبتها` begins a new phrase.
const fought = /^و(م.ا.{2})ت(?:ه|ها|هم|هن|هما)$/u;
const isFought = (word: string | undefined): boolean => word !== undefined && !done.has(`${word}ه`);
