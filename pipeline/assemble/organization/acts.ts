import { fold } from '../../arabic/fold.js';
import { claim } from '../claims.js';
import { isOneOf, type Context, type Placed, type Sentence } from '../context.js';
import { agree, edtfOf, finer } from '../dates.js';
import { foundedBy } from '../foundation.js';
import { sureness } from '../sureness.js';
import { words } from '../words.js';
import type { Draft } from './draft.js';

/** What stands between the number of an act and its dates. */
const light = new Set(
  words('(|)|،|لسنة|لعام|سنة|عام|ل|المؤرخ|المؤرخة|الصادر|الصادرة|بتاريخ|تاريخ|في|و|ب|يوم|الموافق').map(fold),
);
/** The farthest before its number that the noun of an act stands: `قرار رئيس الجمهورية رقم`. */
const farthest = 8;

/** `أنشئت الهيئة بالقانون رقم 12 لسنة 2019`: a body was founded when the act was made by which it was. */
export function addActs(drafts: ReadonlyMap<string, Draft>, { sentences }: Context): void {
  for (const sentence of sentences)
    for (const act of sentence.mentions) {
      if (!isOneOf(act, ['reference'])) continue;
      const founded = foundedBy(sentence, nounOf(sentence, act));
      if (founded === undefined || founded.mention.kind === 'programme') continue;
      const draft = drafts.get(founded.mention.value.key ?? '');
      const date = dateAfter(sentence, act.tokens[1]);
      if (draft === undefined || date === undefined || draft.claims.founded !== undefined) continue;
      claim(draft.claims, 'founded', {
        value: date.edtf,
        support: [founded.mention, act.mention, date.placed.mention],
        confidence: sureness.followed,
      });
    }
}

function nounOf({ tokens }: Sentence, { mention, tokens: [number] }: Placed<'reference'>): number {
  const noun = fold(mention.value.of ?? '');
  return tokens.findLastIndex(({ bare }, i) => i < number && i >= number - farthest && bare === noun);
}

interface Dated {
  readonly edtf: string;
  readonly placed: Placed<'date'>;
}

/** `لسنة 1995 المؤرخ في 24 يوليو 1995`: of the dates that follow in one breath, the one that says most. */
function dateAfter({ tokens, mentions }: Sentence, from: number): Dated | undefined {
  let [found, end] = [undefined as Dated | undefined, from];
  for (const placed of mentions) {
    if (!isOneOf(placed, ['date']) || placed.tokens[0] < end) continue;
    if (!tokens.slice(end, placed.tokens[0]).every(({ normal }) => light.has(normal))) break;
    const edtf = edtfOf(placed.mention.value);
    if (edtf === undefined || (found !== undefined && !agree(found.edtf, edtf))) break;
    if (found === undefined || finer(found.edtf, edtf) === edtf) found = { edtf, placed };
    end = placed.tokens[1];
  }
  return found;
}
