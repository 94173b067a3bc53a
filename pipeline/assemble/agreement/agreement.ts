import { keyOf } from '../../recognise/key.js';
import type { AgreementRecord, Role } from '../../schemas.js';
import { claim, footingOf, type Claim } from '../claims.js';
import { saidOf } from '../clause.js';
import type { Context } from '../context.js';
import { finest } from '../dates.js';
import { best, fullest, union } from '../settle.js';
import { sureness } from '../sureness.js';
import { addAgain, meantBy } from './again.js';
import { anchorsIn, type Anchor } from './anchor.js';
import { draftOf, type Draft } from './draft.js';
import { addFounded, addFounding } from './founded.js';
import { addSignatories, addSigned } from './signatories.js';
import { addShared, addSides } from './sides.js';
import { clauseFor } from './frame.js';
import { signedList } from './signed-list.js';
import { joinAgreements, nounOf } from './joined.js';
import { tiesIn, type Tie } from './tie.js';

/** An agreement that the text speaks of, whether or not it says enough for a record. */
export interface Agreement extends Draft {
  readonly key: string;
  /** Those of which it takes the place. */
  readonly replaced: Claim<Role>[];
}

/** The agreements of a document, those that are told of in several places joined. */
export function agreementsIn(context: Context): Agreement[] {
  const drafts: Draft[] = [];
  const ties: Tie[] = [];
  for (const sentence of context.sentences) {
    const list = signedList(sentence, context);
    const anchors = anchorsIn(sentence, context, list !== undefined);
    ties.push(...tiesIn(sentence, anchors));
    const last = drafts.at(-1);
    const isNext = last?.anchors.at(-1)?.sentence.standing.block === sentence.standing.block;
    if (anchors.length === 0 && last !== undefined && isNext) addSigned(last.claims, sentence, context);
    anchors.forEach((anchor, i) => {
      const said = saidOf(anchor, anchors[i - 1], anchors[i + 1], clauseFor(sentence.tokens[anchor.head]?.bare ?? ''));
      const draft = draftOf(anchor, said, drafts.at(-1), context);
      addShared(draft, anchor, drafts.at(-1));
      addFounded(draft.claims, anchor);
      addFounding(draft.claims, anchor);
      // Of an item the first names what was signed; others stand in what is said of it.
      if (i === 0 && list?.date !== undefined && draft.claims.date === undefined)
        claim(draft.claims, 'date', list.date);
      addSignatories(draft.claims, anchor, anchors[i - 1]?.tokens[1] ?? 0, context);
      const meant = anchor.isAgain ? meantBy(anchor, drafts) : undefined;
      if (meant === undefined) drafts.push(draft);
      else addAgain(meant, draft);
    });
  }
  for (const { claims } of drafts) addSides(claims);
  const joined = joinAgreements(drafts, context);
  const agreements = joined.map((draft): Agreement => {
    const { anchors, claims, isTied } = draft;
    return { anchors, claims, isTied, key: keyOfAgreement(draft), replaced: [] };
  });
  for (const tie of ties) addTie(agreements, tie);
  return agreements;
}

/** Ties an agreement to the one that it changes or replaces, where the text says enough of that one for a record. */
function addTie(agreements: readonly Agreement[], { by, of, field, words: [from, to] }: Tie): void {
  const [subject, object] = [by, of].map((anchor) => agreements.find(({ anchors }) => anchors.includes(anchor)));
  if (subject === undefined || object === undefined || subject === object) return;
  for (const one of [subject, object]) one.isTied = true;
  if (!isTold(object)) return;
  const { tokens } = by.sentence;
  const support = [
    [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0] as const,
    ...(object.claims.name?.[0]?.support ?? []),
  ];
  const role: Role = { kind: 'agreement', key: object.key };
  const said = { support, confidence: sureness.afar };
  if (field === 'amends') claim(subject.claims, 'amends', { value: [role], ...said });
  else subject.replaced.push({ value: role, ...said });
}

/** That of the programme that it is or that is signed; a decision's is its issuer and number; else what its name and date give. */
function keyOfAgreement({ anchors: [first], claims }: Draft): string {
  const key = first?.programme?.mention.value.key;
  if (key !== undefined) return first?.signature === undefined ? key : `${key}-signature`;
  const number = claims.number?.[0]?.value;
  const issuer = claims.parties?.[0]?.value[0]?.key;
  // A key is one step of an address.
  if (number !== undefined && issuer !== undefined) return `${issuer}-${number.replaceAll('/', '-')}`;
  const sides = union(claims.parties).map((party) => party.key);
  return keyOf('agreement', [first && nounOf(first), number, ...sides.sort(), claims.date?.[0]?.value].join(' '));
}

/** One record for each agreement of which the text says which it is: a treaty by its name, others by who made them and when. */
export const agreementRecords = (
  agreements: readonly Agreement[],
  editionOf: (event: string) => number | undefined,
): AgreementRecord[] => agreements.filter(isTold).map((agreement) => recordOf(agreement, editionOf));

/** Whether the text says enough of it. */
export function isTold({ anchors, claims, isTied }: Draft): boolean {
  const sides = union(claims.parties).length;
  const { date, number, event, founds, country, in_force: inForce } = claims;
  const [first] = anchors;
  // `القرار الوزاري رقم 114`: a state's own decisions are agreements only where the text says which body took them.
  // Laws are cited by the dozen: those count that the text says to found or change something.
  if (first?.isLaw === true) return date !== undefined && (founds !== undefined || isTied);
  if (first?.type === 'decision') return sides > 0 || (founds !== undefined && date !== undefined);
  if (first?.programme !== undefined)
    return sides > 0 || (date ?? inForce) !== undefined || (first.signature === undefined && isProper(first));
  if (number !== undefined) return sides > 0 || date !== undefined;
  if (anchors.every(({ isLoose }) => isLoose)) return sides > 0 && (date !== undefined || event !== undefined);
  if (founds !== undefined && date !== undefined) return true;
  const isNamed = anchors.some((anchor) => anchor.isNamed);
  // `اتفاق التعاون التقني الموقع بلاهاي في …`: whose it is, the sentences before have said.
  if (isNamed && date !== undefined && (country ?? inForce) !== undefined) return true;
  const isSpecific = isNamed || anchors.some(({ isCompound }) => isCompound);
  return sides > 1 || (isSpecific && sides > 0 && (date ?? inForce) !== undefined);
}

const fewestWords = 4;

/** A name that says by itself which treaty is meant: the lexicon knows it, it names a place or a body, or it is long enough. */
function isProper({ programme, sentence }: Anchor): boolean {
  if (programme === undefined) return false;
  const { mention, tokens } = programme;
  if (mention.value.key?.startsWith('programme-') === false) return true;
  const isNaming = sentence.mentions.some(
    (inner) =>
      (inner.mention.kind === 'place' || inner.mention.kind === 'organization') &&
      tokens[0] < inner.tokens[0] &&
      inner.tokens[1] <= tokens[1],
  );
  return isNaming || mention.value.name.split(' ').length >= fewestWords;
}

function recordOf({ key, claims }: Agreement, editionOf: (event: string) => number | undefined): AgreementRecord {
  const country = union(claims.country);
  const [founds, type] = [union(claims.founds), best(claims.type)?.value ?? 'agreement'];
  const inForce = best(claims.in_force)?.value ?? null;
  const sessions = (claims.event ?? []).flatMap(({ value }) => editionOf(value.key) ?? []);
  const { evidence, mentions, confidence } = footingOf(claims, (field) => (isOfPlace.has(field) ? 'place' : field));
  return {
    key,
    name: fullest(claims.name) ?? '',
    type: type === 'decision' && founds.length > 0 ? 'decision founding a body' : type,
    number: best(claims.number)?.value ?? null,
    date: finest((claims.date ?? []).map(({ value }) => value)) ?? inForce,
    in_force: inForce,
    place: { city: best(claims.city)?.value ?? null, country: country.length > 0 ? country : null },
    parties: union(claims.parties),
    signatories: union(claims.signatories),
    event: best(claims.event)?.value ?? null,
    session: sessions[0] ?? null,
    founds,
    amends: union(claims.amends),
    evidence: {
      ...evidence,
      ...(evidence['date'] === undefined && evidence['in_force'] !== undefined && { date: evidence['in_force'] }),
      ...(sessions.length > 0 && evidence['event'] !== undefined && { session: evidence['event'] }),
    },
    mentions,
    confidence,
  };
}

const isOfPlace = new Set(['city', 'country']);
