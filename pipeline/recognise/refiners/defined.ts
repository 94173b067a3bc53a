import { foldedSet } from '../../arabic/folded-set.js';
import { isQuoteMark } from '../../arabic/quotes.js';
import type { Token } from '../../arabic/token.js';
import { foundings } from '../organization/lexicon.js';
import type { Candidate, Context } from '../rule.js';
import { bySentence, type InSentence } from './by-sentence.js';
import { wordOf } from './antecedents.js';

type Body = Candidate<'organization'>;

/** The body for which a general noun stands by the text's own word, from where on, and whether it says so or only founds that body. */
export interface Defined {
  readonly key: string;
  readonly start: number;
  readonly isStated: boolean;
}

const callings = foldedSet('يشار يدعى تدعى يسمى تسمى سمي سميت مسمى مسماة مشار يعرف تعرف معروف معروفة يلي بعد بعده لفظ');
const callingReach = 6;

/** What texts of law say of the bodies that they found: `ويشار إليه فيما بعد ب«المركز»`, `المركز: المركز الوطني …`, `بإنشاء المركز الوطني …`. */
export function definedIn(found: readonly Candidate[], context: Context): ReadonlyMap<string, Defined> {
  const defined = new Map<string, Defined>();
  const bodies = bySentence(found.filter((candidate): candidate is Body => candidate.kind === 'organization'));
  const note = (noun: string, body: Body | undefined, start: number, isStated: boolean): void => {
    const known = defined.get(noun);
    if (body?.value.key !== undefined && (known === undefined || (isStated && !known.isStated)))
      defined.set(noun, { key: body.value.key, start, isStated });
  };
  for (const candidate of found) {
    const tokens = context.sentences[candidate.sentence] ?? [];
    const here = bodies(candidate.sentence);
    const noun = tokens[candidate.tokens[0]];
    if (noun === undefined) continue;
    if (candidate.kind === 'organization') {
      if (isFounded(candidate, tokens)) note(wordOf(noun), candidate, candidate.start, false);
    } else if (candidate.kind === 'organization-ref' && candidate.tokens[1] - candidate.tokens[0] === 1) {
      if (isTerm(candidate, tokens))
        note(
          wordOf(noun),
          here.find(({ tokens: [at] }) => at === afterColon(candidate, tokens)),
          candidate.start,
          true,
        );
      if (isCalled(candidate, tokens))
        note(wordOf(noun), bearer(noun, candidate, bodies, context), candidate.start, true);
    }
  }
  return defined;
}

/** In quote marks or brackets, after words that say that something is called so. */
function isCalled({ tokens: [start, end] }: Candidate, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[start - 1], tokens[end]];
  const isMarked = (isQuoteMark(before) && isQuoteMark(after)) || (before?.normal === '(' && after?.normal === ')');
  return (
    isMarked &&
    tokens.slice(Math.max(0, start - 1 - callingReach), start - 1).some((word) => callings.has(wordOf(word)))
  );
}

/** `المركز: …`, at the head of its line, a number or bullet apart. */
const isTerm = ({ tokens: [start, end] }: Candidate, tokens: readonly Token[]): boolean =>
  tokens[afterMark(tokens, end)]?.normal === ':' &&
  tokens.slice(0, start).every((token) => token.number !== undefined || /^[^\p{L}]+$/u.test(token.normal));
const afterMark = (tokens: readonly Token[], at: number): number => (isQuoteMark(tokens[at]) ? at + 1 : at);
const afterColon = ({ tokens: [, end] }: Candidate, tokens: readonly Token[]): number => afterMark(tokens, end) + 1;

/** Of the bodies before it, near by, the one whose name begins with the noun; else the one that was named last. */
function bearer(
  noun: Token,
  { sentence, start }: Candidate,
  bodies: InSentence<Body>,
  { sentences }: Context,
): Body | undefined {
  const before = [sentence - 1, sentence].flatMap((number) => bodies(number)).filter((body) => body.end <= start);
  const namesake = before.findLast(({ sentence: number, tokens: [at] }) => {
    const first = sentences[number]?.[at];
    return first !== undefined && wordOf(first) === wordOf(noun);
  });
  return namesake ?? before.at(-1);
}

const recitals = foldedSet('بعد بناء على علي نظرا بمقتضى وبمقتضى اطلاع طبقا عملا وعلى');
const foundingReach = 3;
const founders = new Set([...foundings, ...foldedSet('ينشأ يحدث يؤسس تؤسس يسمى تسمى مسمى مسماة')]);

/** What a text founds, and not what one founded on which it rests. */
const isFounded = ({ tokens: [start] }: Candidate, tokens: readonly Token[]): boolean =>
  tokens.slice(Math.max(0, start - foundingReach), start).some((word) => founders.has(wordOf(word))) &&
  !tokens.slice(0, 3).some(({ normal }) => recitals.has(normal));
