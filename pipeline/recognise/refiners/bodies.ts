import type { Kind } from '../../model.js';
import type { Refiner } from '../refine.js';
import { bySentence } from './by-sentence.js';
import type { Candidate } from '../rule.js';

/** What is no mention of its own inside a body's name. */
const insideNames: ReadonlySet<Kind> = new Set<Kind>(['place', 'count', 'ordinal', 'duration', 'frequency', 'theme']);

const contains = (outer: Candidate, inner: Candidate): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * A place or number inside a body's name is a part of it; a programme that is a body's name, or stands inside one, is that body, unless
 * it begins the name, and the lexicon knows it as a programme and the body by its form only.
 */
export const bodies: Refiner = (found) => {
  const inSentence = bySentence(found.filter(({ kind }) => kind === 'organization' || kind === 'programme'));
  return found.filter((candidate) => {
    const named = inSentence(candidate.sentence);
    if (candidate.kind === 'organization')
      return (
        !named.some((name) => isTitleOf(name, candidate)) &&
        !named.some(
          (name) =>
            candidate.start === name.start &&
            contains(candidate, name) &&
            isKnownProgramme(name) &&
            !isKnownBody(candidate),
        )
      );
    const isHolder = (name: Candidate): boolean =>
      name.kind === 'organization' && contains(name, candidate) && !isTitleOf(candidate, name);
    if (insideNames.has(candidate.kind)) return !named.some(isHolder);
    return (
      candidate.kind !== 'programme' ||
      !named.some(
        (name) => isHolder(name) && (name.start < candidate.start || isKnownBody(name) || !isKnownProgramme(candidate)),
      )
    );
  });
};

/** `برنامج «شبكة المهارات»`: the title of a programme, and no body by the form of its first words. */
const isTitleOf = (programme: Candidate, body: Candidate): boolean =>
  programme.start === body.start && contains(programme, body) && titles.has(programme.rule) && !isKnownBody(body);
const titles = new Set(['<head> "<title>"', '"<head> <words>"', '<head> … <naming> "<title>"']);

const isKnownProgramme = (candidate: Candidate): boolean =>
  candidate.kind === 'programme' && candidate.value.key?.startsWith('programme-') === false;
const isKnownBody = ({ rule }: Candidate): boolean => rule === '<known body>';
