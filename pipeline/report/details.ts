import type { PhrasingContent } from 'mdast';
import type { ChangedText, Report, TextDifference } from '../schemas.js';
import { listed, mostItems, rest } from './listed.js';
import { heading, list, paragraph, type Block } from './nodes.js';
import { words } from './words.js';

/** What happened where: names and words of texts, which are in no language or in their own. */
export function details({ sources }: Report): Block[] {
  return [
    ...listed(2, inAll('newSources'), sources.new, inAll('more')),
    ...listed(2, inAll('goneSources'), sources.gone, inAll('more')),
    ...(sources.changed.length > 0 ? [heading(2, inAll('changedTexts'))] : []),
    ...sources.changed.slice(0, mostItems).flatMap(textBlocks),
    ...rest(sources.changed.length, inAll('more')),
  ];
}

const inAll = (word: keyof typeof words): string => Object.values(words[word]).join(' · ');

const textBlocks = ({ file, differences }: ChangedText): Block[] => [
  heading(3, file),
  differences === null ? paragraph(inAll('noDifferences')) : list(differences.map(differenceNodes)),
];

function differenceNodes({ before, removed, added, after }: TextDifference): PhrasingContent[] {
  const text = (value: string): PhrasingContent => ({ type: 'text', value: value.replace(/\s+/gu, ' ') });
  return [
    text(`…${before}`),
    ...(removed === '' ? [] : [{ type: 'delete' as const, children: [text(removed)] }]),
    // What came is strong in Markdown, and inserted on a page.
    ...(added === '' ? [] : [{ type: 'strong' as const, data: { hName: 'ins' }, children: [text(added)] }]),
    text(`${after}…`),
  ];
}
