import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { trait } from '../../arabic/trait.js';
import type { Span } from '../../model.js';
import { isOneOf, type Context, type Placed, type Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { isAgenda } from '../event/noun.js';
import { asidesIn } from './asides.js';
import { isTitleOf } from './title.js';
import { adjectives, goingOn, naming, partsOfIt, projectNouns, undertakings } from './lexicon.js';

/** A stretch of a sentence that tells of one project. */
export interface Topic {
  readonly key: string;
  readonly sentence: Sentence;
  /** The tokens that tell of it. */
  readonly tokens: Span;
  /** The places that say which it is; none where the sentence goes on about the one before. */
  readonly calls: readonly Call[];
}

/** A place at which a sentence says of which project it tells. */
interface Call {
  readonly key: string;
  readonly tokens: Span;
  /** The mention that names it, where one does. */
  readonly named?: Placed;
  /** The noun that stands for it, where no name does. */
  readonly noun?: string;
}

/** What a section has told of, and the nouns that stand by its name there. */
interface Told {
  readonly call: Call;
  readonly nouns: readonly string[];
}

/** Those that stand for a project without هذا, too; the others are common words. */
const plainNouns = new Set(undertakings.map(fold));
const adjectival = new Set(adjectives.map(fold));
const itsParts = new Set(partsOfIt.map(fold));
const isNoun = trait(({ bare }) => projectNouns.has(bare));
const nouns = cuesFor(projectNouns);
const parts = cuesFor(partsOfIt);
const titles = cuesFor(naming);
const goings = cuesFor(goingOn);

const noAsides: ReadonlySet<Placed> = new Set();
const noCalls: readonly Call[] = [];

/** The stretches of a document that tell of projects, in order. */
export function topicsOf(context: Context): Topic[] {
  const keys = projectKeys(context);
  const topics: Topic[] = [];
  if (keys.size === 0) return topics;
  const told = new Map<number, Told[]>();
  for (const sentence of context.sentences) {
    const calls = callsIn(sentence, keys);
    const section = sectionOf(sentence);
    const before = told.get(section) ?? [];
    const own = sentence.standing.role === 'heading' ? (told.get(sentence.number) ?? []) : before;
    const references = referencesIn(sentence, calls, before);
    const all = references.length === 0 ? calls : [...calls, ...references].sort((a, b) => a.tokens[0] - b.tokens[0]);
    const asides = all.length > 1 ? asidesIn(sentence) : noAsides;
    topics.push(...(all.length > 0 ? stretchesOf(sentence, all, asides) : continued(sentence, topics.at(-1))));
    for (const call of all) {
      if (call.named !== undefined && asides.has(call.named)) continue;
      const one = toldOf(call, sentence);
      before.push(one);
      if (own !== before) own.push(one);
    }
    if (before.length > 0) told.set(section, before);
    // What a heading names, its section tells of.
    if (own !== before && own.length > 0) told.set(sentence.number, own);
  }
  return topics;
}

/**
 * What each key of a project stands for: itself, or the first of one name, with its noun or without (`مشروع الأمل`, مشروع «الأمل»). Treaties
 * are no projects.
 */
function projectKeys({ sentences }: Context): Map<string, string> {
  const keys = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { mentions, tokens } of sentences)
    for (const {
      mention,
      tokens: [from, to],
    } of mentions) {
      const key = mention.kind === 'programme' ? mention.value.key : undefined;
      if (key === undefined || tokens[from]?.tags.has('TreatyHead') === true || isAgenda(tokens, from)) continue;
      // `صندوق الأمم المتحدة للسكان – اليمن`: a body and where it works.
      if (mentions.some((one) => one.mention.kind === 'organization' && one.tokens[0] === from && one.tokens[1] < to))
        continue;
      const words = tokens
        .slice(projectNouns.has(tokens[from]?.bare ?? '') ? from + 1 : from, to)
        .map(({ bare }) => bare);
      const name = words.length > 1 ? words.join(' ') : key;
      byName.set(name, byName.get(name) ?? keys.get(key) ?? key);
      keys.set(key, keys.get(key) ?? byName.get(name) ?? key);
    }
  return keys;
}

/** The names of projects, and what stands for a fund. */
function callsIn({ mentions }: Sentence, keys: ReadonlyMap<string, string>): Call[] {
  const calls: Call[] = [];
  for (const placed of mentions) {
    if (!isOneOf(placed, ['programme', 'organization-ref', 'organization', 'acronym'])) continue;
    const key = keys.get(placed.mention.value.key ?? '');
    const isInside = calls.some(({ tokens }) => tokens[0] <= placed.tokens[0] && placed.tokens[1] <= tokens[1]);
    if (key !== undefined && !isInside) calls.push({ key, tokens: placed.tokens, named: placed });
  }
  return calls;
}

/** `هذا المشروع`, `البرنامج`: a noun alone stands for the last project of the section that bears it. */
function referencesIn(sentence: Sentence, calls: readonly Call[], told: readonly Told[]): readonly Call[] {
  if (calls.length + told.length === 0 || !nouns.mayBeIn(sentence)) return noCalls;
  const { tokens } = sentence;
  const found: Call[] = [];
  const titled = calls.find(({ tokens: [start] }) => isTitled(sentence, start));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const call =
      token !== undefined && isNoun(token) ? referenceAt(sentence, at, token.bare, calls, told, titled) : undefined;
    if (call !== undefined) found.push(call);
  }
  return found;
}

function referenceAt(
  sentence: Sentence,
  at: number,
  noun: string,
  calls: readonly Call[],
  told: readonly Told[],
  titled: Call | undefined,
): Call | undefined {
  const { tokens } = sentence;
  if (isInside(sentence, at)) return undefined;
  const isPointed =
    tokens[at - 1]?.tags.has('Demonstrative') === true || (at === 0 && goings.at(tokens, 1) !== undefined);
  if (!isPointed && !(isDefinite(tokens[at]) && plainNouns.has(noun))) return undefined;
  const end = adjectival.has(tokens[at + 1]?.bare ?? '') ? at + 2 : at + 1;
  // `المشروع الجديد … تحت عنوان «…»`: the name comes after the noun.
  if (titled !== undefined && at < titled.tokens[0] && !isPointed) return { key: titled.key, tokens: [at, end], noun };
  if (!isPointed && end === at + 1 && isNamedNext(sentence, end)) return undefined;
  const last =
    calls.findLast((call) => call.tokens[1] <= at && bears(toldOf(call, sentence), noun)) ??
    told.findLast((one) => bears(one, noun))?.call;
  return last && { key: last.key, tokens: [isPointed && at > 0 ? at - 1 : at, end], noun };
}

const sectionOf = ({ standing }: Sentence): number =>
  standing.role === 'heading' ? -1 : (standing.headings.at(-1) ?? -1);

/** An adjective or a genitive after it makes it another one, which is not known. */
const isNamedNext = ({ tokens }: Sentence, at: number): boolean => isDefinite(tokens[at]);

const isDefinite = (token: Token | undefined): boolean =>
  token !== undefined && token.bare !== token.normal && token.normal.startsWith('ال');

function toldOf(call: Call, { tokens }: Sentence): Told {
  const [start] = call.tokens;
  const own: string[] = [];
  for (const token of [tokens[start], tokens[start - 1], tokens[start - 2], tokens[start + 1]])
    if (token !== undefined && isNoun(token)) own.push(token.bare);
  return { call, nouns: own };
}

/** Whether a project can be called by a noun: one that it bears itself, or any where its name has none. */
const bears = ({ nouns: own }: Told, noun: string): boolean => own.length === 0 || own.includes(noun);

const isInside = ({ mentions }: Sentence, at: number): boolean =>
  mentions.some(
    ({ mention, tokens: [from, to] }) =>
      from <= at && at < to && mention.kind !== 'count' && mention.kind !== 'ordinal',
  );

/** Whether words that announce a title stand right before a name and its quote mark. */
function isTitled({ tokens }: Sentence, start: number): boolean {
  for (let at = Math.max(0, start - 4); at < start; at++) {
    const title = titles.at(tokens, at);
    if (title !== undefined && title.end >= start - 1 && title.end <= start) return true;
  }
  return false;
}

/** From each call to the next one of another project; what stands before the first is the first's. What only plays a role in it has but its name. */
function stretchesOf(sentence: Sentence, calls: readonly Call[], asides: ReadonlySet<Placed>): Topic[] {
  const topics: Topic[] = [];
  const isAside = ({ named }: Call): boolean => named !== undefined && asides.has(named);
  const main = calls.some((call) => !isAside(call)) ? calls.filter((call) => !isAside(call)) : calls;
  for (const call of calls)
    if (!main.includes(call)) topics.push({ key: call.key, sentence, tokens: call.tokens, calls: [call] });
  for (let i = 0; i < main.length;) {
    const first = main[i];
    if (first === undefined) break;
    let next = i + 1;
    while (main[next]?.key === first.key) next++;
    const end = main[next]?.tokens[0] ?? sentence.tokens.length;
    let stop = main[next - 1]?.tokens[1] ?? 0;
    while (stop < end && sentence.tokens[stop]?.normal !== '.') stop++;
    const tokens: Span = [i === 0 ? 0 : first.tokens[0], Math.min(stop, end)];
    topics.push({ key: first.key, sentence, tokens, calls: main.slice(i, next) });
    i = next;
  }
  return topics;
}

/** A sentence without a subject of its own goes on about the one before in its section. */
function continued(sentence: Sentence, last: Topic | undefined): Topic[] {
  if (last === undefined || sentence.number > last.sentence.number + 1) return [];
  if (isTitleOf(last, sentence)) return [{ key: last.key, sentence, tokens: [0, sentence.tokens.length], calls: [] }];
  if (sectionOf(last.sentence) !== sectionOf(sentence)) return [];
  const first = sentence.tokens[0];
  const from = first?.tags.has('And') === true || projectNouns.has(first?.normal ?? '') ? 1 : 0;
  if (!tellsOfParts(sentence) && goings.at(sentence.tokens, from) === undefined) return [];
  return [{ key: last.key, sentence, tokens: [0, sentence.tokens.length], calls: [] }];
}

/** `وتشمل هذه الأنشطة …`. */
const tellsOfParts = (sentence: Sentence): boolean =>
  parts.mayBeIn(sentence) &&
  sentence.tokens.some(
    ({ bare }, at) => itsParts.has(bare) && sentence.tokens[at - 1]?.tags.has('Demonstrative') === true,
  );
