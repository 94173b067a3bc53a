import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { governmentKey } from '../organization/key.js';
import { isPremises } from '../organization/references.js';
import { isAdjective } from '../organization/word.js';
import type { Refiner } from '../refine.js';
import type { Candidate, Context } from '../rule.js';
import { valued } from '../valued.js';
import { antecedentOf, firstNamed, meant, namedBy, wordOf, type Antecedent, type Named } from './antecedents.js';
import { bySentence } from './by-sentence.js';
import { definedIn, type Defined } from './defined.js';
import { homeOf } from './home.js';
import { isMinistry, ministriesOf, type Ministry } from './ministers.js';
import { nestedIn } from './nested.js';
import { organKey, organOf } from './organs.js';
import { isShortened } from './shortened.js';

type Reference = Candidate<'organization-ref'>;

/** What has been read so far, up to a general noun. */
interface Reader {
  readonly named: Map<string, Named>;
  last: Antecedent | undefined;
  /** Those that are known by their ministers; sought when a text says `الوزارة`. */
  ministries?: readonly Ministry[];
  /** The key of the body of which the document speaks most: its organs are those that bear no other name. */
  readonly subject: string | undefined;
  /** The noun with which its name begins. */
  readonly subjectNoun: string | undefined;
  /** Those that were named inside others only, by their nouns. */
  readonly nested: Map<string, Set<string>>;
  /** What the text itself calls by a general noun. */
  readonly defined: ReadonlyMap<string, Defined>;
  /** The country that the text is from; found out when a government is first meant. */
  readonly home: () => string | null;
}

const near = 2;
const [government, programme] = [fold('حكومة'), fold('برنامج')];

/** Settles for which body each general noun stands, and drops those for which nothing in the document, or more than one body, fits. */
export const references: Refiner = (found, context) => {
  const names = bySentence(found.filter(({ kind }) => kind === 'organization' || kind === 'programme'));
  const antecedents = found.map((candidate) => antecedentOf(candidate, context));
  const subject = subjectOf(found);
  let home: string | null | undefined;
  const reader: Reader = {
    named: namedBy(antecedents.filter((antecedent) => antecedent !== undefined)),
    last: undefined,
    subject,
    subjectNoun: antecedents.find((each) => each?.key === subject)?.words[0],
    nested: new Map(),
    defined: definedIn(found, context),
    home: () => (home === undefined ? (home = homeOf(found, antecedents, context)) : home),
  };
  const kept: Candidate[] = [];
  found.forEach((candidate, i) => {
    if (candidate.kind !== 'organization-ref') {
      const antecedent = antecedents[i];
      const isShort = antecedent !== undefined && isShortened(candidate, antecedent, reader.named, context);
      if (antecedent !== undefined) pass(antecedent, reader);
      const nested = nestedIn(candidate, context);
      if (nested !== undefined)
        reader.nested.set(nested.noun, (reader.nested.get(nested.noun) ?? new Set()).add(nested.key));
      kept.push(isShort ? referenceTo(candidate, antecedent.key) : candidate);
      return;
    }
    if (names(candidate.sentence).some((name) => isTaken(candidate, name))) return;
    const reference = settle(candidate, reader, context);
    if (reference === undefined) {
      const organ = organOf(candidate, reader.subject, reader.subjectNoun, context);
      const antecedent = organ && antecedentOf(organ, context);
      if (antecedent !== undefined) pass({ ...antecedent, handles: antecedent.words.slice(0, 1) }, reader);
      if (organ !== undefined) kept.push(organ);
      return;
    }
    kept.push(reference);
    const { sentence, start, value } = reference;
    const noun = wordAt(reference, context);
    // What the text keeps speaking of is what it speaks of most.
    reader.named.get(noun)?.counts.set(value.key, (reader.named.get(noun)?.counts.get(value.key) ?? 0) + 1);
    const { tokens } = reference;
    const handles = tokens[1] - tokens[0] > 1 ? [noun, handleAt(reference, context)] : [noun];
    pass(
      {
        kind: 'organization-ref',
        words: [noun],
        key: value.key,
        sentence,
        start,
        tokens,
        isJoined: false,
        isPartner: false,
        nations: [],
        isForeign: false,
        handles,
      },
      reader,
    );
  });
  return kept;
};

/** A noun is no mention of its own where a body's name, or the noun of a programme's, stands. */
const isTaken = (reference: Reference, name: Candidate): boolean =>
  name.start < reference.end &&
  reference.start < name.end &&
  (name.kind === 'organization' || name.start === reference.start);

/** `المجلس الأعلى`, where the longer name was read before. */
const referenceTo = ({ sentence, tokens, start, end }: Candidate, key: string): Reference => ({
  kind: 'organization-ref',
  sentence,
  tokens,
  start,
  end,
  value: { key },
  rule: '<general noun> <its first word>',
  confidence: 0.7,
});

const handleAt = ({ sentence, tokens }: Reference, { sentences }: Context): string =>
  (sentences[sentence] ?? [])
    .slice(...tokens)
    .map(wordOf)
    .join(' ');

const wordAt = ({ sentence, tokens: [start] }: Reference, { sentences }: Context): string =>
  sentences[sentence]?.[start]?.bare ?? '';

function pass(antecedent: Antecedent, reader: Reader): void {
  for (const handle of antecedent.handles) {
    const named = reader.named.get(handle) ?? firstNamed(antecedent);
    reader.named.set(handle, named);
    named.before.push(antecedent);
    if (!antecedent.isForeign) named.known.add(antecedent.key);
  }
  if (antecedent.words.length > 1) reader.last = antecedent;
}

function settle(reference: Reference, reader: Reader, context: Context): Reference | undefined {
  const tokens = context.sentences[reference.sentence] ?? [];
  const [start, end] = reference.tokens;
  const [noun, next] = [tokens[start], tokens[start + 1]];
  if (noun === undefined) return undefined;
  if (next !== undefined && (end - start > 1 || next.normal.startsWith('ال'))) {
    const key =
      meant(reader.named.get(`${wordOf(noun)} ${wordOf(next)}`), reference.sentence) ??
      organKey([noun, next], reference, reader.last, context) ??
      keyByAdjective(reader.named.get(wordOf(noun)), next, context);
    if (key !== undefined) return valued({ ...reference, tokens: [start, start + 2], end: next.end }, { key });
    if (end - start > 1) return undefined;
  }
  const defined = reader.defined.get(wordOf(noun));
  const founded = defined !== undefined && defined.start <= reference.start ? defined.key : undefined;
  if (founded !== undefined && defined?.isStated === true) return valued(reference, { key: founded });
  const named = reader.named.get(wordOf(noun));
  if (wordOf(noun) === programme && named?.before.at(-1)?.kind === 'programme') return undefined;
  if (isPremises(noun) && founded === undefined && !isJustNamed(named, reference, reader.subject)) return undefined;
  const key =
    wordOf(noun) === government
      ? governmentMeant(named, reference, reader)
      : isMinistry(noun)
        ? ministryMeant(named, reference, reader, context)
        : meant(named, reference.sentence);
  const settled = isPremises(noun) ? (founded ?? key) : (key ?? founded ?? nestedMeant(wordOf(noun), reader));
  return settled === undefined ? undefined : valued(reference, { key: settled });
}

/** `بلاغ للوكالة`, after `مجلس إدارة وكالة …`: where no other body of that noun is meant. */
function nestedMeant(noun: string, { nested }: Reader): string | undefined {
  const keys = nested.get(noun);
  return keys?.size === 1 ? [...keys][0] : undefined;
}

/** `البعثة المتكاملة`: the one so far in whose name that adjective stands, though not right after its noun. */
function keyByAdjective(named: Named | undefined, adjective: Token, { sentences }: Context): string | undefined {
  if (named === undefined || !isAdjective(adjective)) return undefined;
  const isSo = ({ sentence, tokens: [start, end] }: Antecedent): boolean =>
    sentences[sentence]?.slice(start + 2, end).some(({ normal }) => normal === adjective.normal) === true;
  const keys = new Set(named.before.filter(isSo).map(({ key }) => key));
  return keys.size === 1 ? [...keys][0] : undefined;
}

/** The key of the body that is named most often; of two, the one that came first. */
function subjectOf(found: readonly Candidate[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, value } of found)
    if (kind === 'organization' && value.key !== undefined) counts.set(value.key, (counts.get(value.key) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0] || undefined;
}

/** The ministry that a document names first as `الوزارة …` is `الوزارة` there; others are each called `وزارة …`. */
const shortenedTo = (named: Named | undefined, { sentence }: Reference): string | undefined =>
  named?.first.isShortened === true && named.first.sentence <= sentence ? named.first.key : undefined;

/** The ministry that was named last, or that of the minister who was named after it. */
function ministryMeant(
  named: Named | undefined,
  reference: Reference,
  reader: Reader,
  context: Context,
): string | undefined {
  const shortened = shortenedTo(named, reference);
  if (shortened !== undefined) return shortened;
  reader.ministries ??= ministriesOf(context);
  const ministers = reader.ministries.filter(({ start }) => start < reference.start);
  const last = ministers.at(-1);
  const since = named?.before.at(-1)?.sentence ?? -1;
  if (last === undefined || last.sentence <= since) return meant(named, reference.sentence);
  // Far from any name it is that of the only minister so far.
  const isNear = reference.sentence - last.sentence <= near;
  const meantMost = isNear ? ministers.filter(({ sentence }) => sentence === last.sentence) : ministers;
  const acting = meantMost.filter(({ isPartner }) => !isPartner);
  const keys = new Set((acting.length > 0 ? acting : meantMost).map(({ key }) => key));
  return keys.size === 1 ? [...keys][0] : undefined;
}

/** A page of one commune, or of one centre, keeps speaking of it; of other places, one that the sentence has just named, or the only one, and near. */
const isJustNamed = (named: Named | undefined, { sentence }: Reference, subject: string | undefined): boolean => {
  const last = named?.before.at(-1);
  if (named === undefined || last === undefined) return false;
  if (last.sentence === sentence) return true;
  const isOfPage = last.words[0] === commune || (last.key === subject && (named.counts.get(last.key) ?? 0) > 1);
  return named.counts.size === 1 && (isOfPage || sentence - last.sentence < near);
};
const commune = fold('جماعة');

/** The government of another country only where it was just named; else that of the country that the text is from. */
function governmentMeant(named: Named | undefined, { sentence }: Reference, reader: Reader): string | undefined {
  const just = named?.before.at(-1);
  if (just !== undefined && sentence - just.sentence <= 1) return just.key;
  const home = reader.home();
  return home === null ? meant(named, sentence) : governmentKey(home);
}
