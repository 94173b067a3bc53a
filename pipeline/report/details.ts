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
  return [
    text(`…${before}`),
    ...marked(removed, (children) => ({ type: 'delete', children })),
    // What came is strong in Markdown, and inserted on a page.
    ...marked(added, (children) => ({ type: 'strong', data: { hName: 'ins' }, children })),
    text(`${after}…`),
  ];
}

const text = (value: string): PhrasingContent => ({ type: 'text', value: value.replace(/\s+/gu, ' ') });

/** What is marked begins and ends with a word: Markdown knows no other marks. */
function marked(words: string, mark: (children: PhrasingContent[]) => PhrasingContent): PhrasingContent[] {
  const inner = words.trim();
  if (inner === '') return [];
  const [before = '', after = ''] = words.split(inner);
  return [...(before === '' ? [] : [text(before)]), mark([text(inner)]), ...(after === '' ? [] : [text(after)])];
}
