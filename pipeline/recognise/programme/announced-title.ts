import type { Token } from '../../arabic/token.js';
import type { Search } from './found.js';
import { announcedQuote, titleAt } from './titles.js';

/** `المشروع الجديد … تحت عنوان “…”`. */
export const announcedTitle: Search = (sentence, at) => {
  const open = announcedQuote(sentence, at);
  const span = open === undefined ? undefined : titleAt(sentence, open);
  return span && isOfProgramme(sentence, at)
    ? { span, rule: '<head> … <naming> "<title>"', confidence: 0.9 }
    : undefined;
};

function isOfProgramme(sentence: readonly Token[], at: number): boolean {
  const near = sentence
    .slice(0, at)
    .findLast(({ tags }) => tags.has('ProgrammeHead') || tags.has('Event') || tags.has('Publication'));
  return near?.tags.has('ProgrammeHead') === true;
}
