import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Context } from '../rule.js';
import type { Stretch } from './candidate.js';
import { isAdjective } from './word.js';

const fund = fold('صندوق');
const rulers = foldedSet('إدارة مدير رئيس أمناء محافظ');

/** The funds of a document that speaks of the board or the director of `الصندوق`, where it names only one: such a fund is a body. */
export function governedFunds(
  certain: readonly Stretch[],
  doubtful: readonly Stretch[],
  { sentences, places }: Context,
): readonly Stretch[] {
  const hasHead = places.sentencesWith('BodyHead');
  const isFund = ({ sentence, start }: Stretch): boolean => sentences[sentence]?.[start]?.bare === fund;
  const funds = doubtful.filter(isFund);
  if (funds.length === 0 || certain.some(isFund)) return [];
  const wordsOf = ({ sentence, start, end }: Stretch): string =>
    (sentences[sentence] ?? [])
      .slice(start, end)
      .map(({ bare }) => bare)
      .join(' ');
  if (new Set(funds.map(wordsOf)).size > 1) return [];
  const isGoverned = sentences.some(
    (tokens, number) => hasHead[number] === 1 && tokens.some((_, at) => isRuled(tokens, at)),
  );
  return isGoverned ? funds.map((stretch) => ({ ...stretch, rule: '<fund> that has a board', confidence: 0.6 })) : [];
}

/** `مجلس إدارة الصندوق`, `المدير العام للصندوق`. */
function isRuled(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.bare !== fund || !tokens[at].normal.startsWith('ال')) return false;
  const ruler = tokens[at].tags.has('Li') && tokens[at - 1]?.bare === general ? at - 2 : at - 1;
  return rulers.has(tokens[ruler]?.bare ?? '') && !isAdjective(tokens[at + 1]);
}
const general = fold('عام');
