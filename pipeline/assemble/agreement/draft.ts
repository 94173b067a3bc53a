import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import type { Role, Signatory } from '../../schemas.js';
import { claim, claimed, type Claim, type Claims, type Support } from '../claims.js';
import type { Said } from '../clause.js';
import type { Context, Placed, Sentence, Thing } from '../context.js';
import { edtfOf } from '../dates.js';
import { walk } from '../walk.js';
import { whoIs } from '../who.js';
import { sureness } from '../sureness.js';
import { words } from '../words.js';
import type { Anchor } from './anchor.js';
import { parties, type Field } from './frame.js';
import type { AgreementType } from './lexicon.js';

/** What is said of an agreement, by field; its place is still in parts. */
export interface Fields {
  name: string;
  type: AgreementType;
  number: string;
  date: string;
  in_force: string;
  city: string;
  country: string[];
  parties: Role[];
  event: Role;
  signatories: Signatory[];
  founds: Role[];
  amends: Role[];
}

/** An agreement as its places in the text tell it. */
export interface Draft {
  /** The first comes first in the text. */
  readonly anchors: Anchor[];
  readonly claims: Claims<Fields>;
  /** True of one that changes another or takes its place, or is changed or replaced. */
  isTied: boolean;
}

/** What one place says of an agreement, as claims. `last` is the agreement that was named before. */
export function draftOf(
  anchor: Anchor,
  said: readonly Said<Field>[],
  last: Draft | undefined,
  context: Context,
): Draft {
  const claims: Claims<Fields> = {};
  const { programme, number, sentence } = anchor;
  const [start, end] = [sentence.tokens[anchor.tokens[0]]?.start ?? 0, sentence.tokens[anchor.tokens[0]]?.end ?? 0];
  claim(claims, 'type', { value: anchor.type, support: [[start, end]], confidence: 1 });
  if (number !== undefined) claim(claims, 'number', claimed(number.mention.value.number, number));
  if (anchor.issuer !== undefined) addParty(claims, anchor.issuer, 1);
  if (programme !== undefined) addParties(claims, anchor, context);
  for (const one of said) {
    if (one.slot.field === 'both') addBoth(claims, anchor);
    addSaid(claims, one, sentence, last);
  }
  claim(claims, 'name', nameOf(anchor, said, context));
  return { anchors: [anchor], claims, isTied: false };
}

function addSaid(claims: Claims<Fields>, said: Said<Field>, { tokens }: Sentence, last: Draft | undefined): void {
  const { slot, items, thing, isBeside } = said;
  const factor = isBeside ? 1 : sureness.afar;
  switch (slot.field) {
    case 'parties':
    case 'signers':
    case 'issuer':
      for (const [at, placed] of items.entries())
        addParty(claims, placed, factor, at === 0 && territories.has(tokens[placed.tokens[0] - 1]?.normal ?? ''));
      break;
    case 'same':
      for (const { value, support, confidence } of last?.claims.parties ?? [])
        claim(claims, 'parties', { value, support, confidence: Math.min(confidence, 0.8) });
      break;
    case 'event':
      if (thing !== undefined) addEvent(claims, thing);
      break;
    default:
      for (const placed of items) addItem(claims, slot.field, placed, factor);
  }
}

/** `اتفاقية مع جهة بييمونتي`: a territory that agrees by its own government. */
const territories = new Set(words('ولاية|جهة|إقليم|مقاطعة|بلدية|عمالة|مدينة').map(fold));

/** `تعمل الهيئة مع المعهد بموجب بروتوكول موقع بينهما`: the two bodies that stand before it. */
function addBoth(claims: Claims<Fields>, { sentence: { mentions }, tokens: [start] }: Anchor): void {
  const before = mentions.filter(
    ({ mention: { kind }, tokens: [, end] }) =>
      end <= start && (kind === 'organization' || kind === 'organization-ref'),
  );
  if (new Set(before.map(({ mention }) => whoIs(mention)?.key)).size !== 2) return;
  for (const placed of before) addParty(claims, placed, sureness.afar);
}

function addParty(claims: Claims<Fields>, placed: Placed, factor: number, isTerritory = false): void {
  const { mention } = placed;
  const who = whoIs(mention);
  // `مع الوزارة، في عمان`: no town agrees.
  if (mention.kind === 'place' && mention.value.iso === undefined && !isTerritory)
    addItem(claims, 'place', placed, factor);
  else if (who !== undefined) claim(claims, 'parties', claimed([who], placed, factor));
}

const addEvent = (claims: Claims<Fields>, { role, support }: Thing): void => {
  claim(claims, 'event', { value: role, support: [support], confidence: 1 });
};

function addItem(claims: Claims<Fields>, field: Field | undefined, placed: Placed, factor: number): void {
  const { mention } = placed;
  const who = whoIs(mention);
  if (mention.kind === 'date') {
    const edtf = edtfOf(mention.value) ?? mention.value.edtf;
    if (field === 'in_force') claim(claims, 'in_force', claimed(edtf, placed, factor));
    else if (mention.value.relation === undefined) claim(claims, 'date', claimed(edtf, placed, factor));
  } else if (mention.kind === 'reference') claim(claims, 'number', claimed(mention.value.number, placed, factor));
  else if (mention.kind === 'place' && field === 'place') {
    const { name, iso, country } = mention.value;
    if (iso === undefined) claim(claims, 'city', claimed(name, placed, factor));
    const code = iso ?? country;
    if (code !== undefined) claim(claims, 'country', claimed([code], placed, factor));
  } else if (who !== undefined && (field === 'founds' || field === 'amends'))
    claim(claims, field, claimed([who], placed, factor));
}

/** The parties that a name tells: `… بين تونس والبنك الدولي`. */
function inName({ sentence, tokens: [from, to] }: Anchor): readonly Said<Field>[] {
  for (let at = from; at < to; at++) {
    const { filled } = walk(sentence, [at, to], parties);
    if (filled.length > 0) return filled.map((one) => ({ ...one, isBeside: true }));
  }
  return [];
}

function addParties(claims: Claims<Fields>, anchor: Anchor, { names }: Context): void {
  const { tokens } = anchor.sentence;
  for (const one of inName(anchor)) {
    addSaid(claims, one, anchor.sentence, undefined);
    const [dash, people] = [tokens[one.tokens[1]], tokens[one.tokens[1] + 1]];
    const iso = people && names.demonyms.get(people.bare)?.iso;
    // `بين الاتحاد الأوروبي – المغربي`: a people after a dash.
    if (people && iso !== undefined && /^[-–]$/u.test(dash?.normal ?? ''))
      claim(claims, 'parties', {
        value: [{ kind: 'place', key: iso }],
        support: [[people.start, people.end]],
        confidence: 0.8,
      });
  }
}

/** The name in the words of the text, with the parties that follow it in one breath. */
function nameOf(anchor: Anchor, said: readonly Said<Field>[], { source }: Context): Claim<string> {
  const { sentence, tokens, signature, programme } = anchor;
  const [from, end] = [signature?.[0] ?? tokens[0], tokens[1]];
  const isWhole = programme !== undefined || anchor.number !== undefined;
  const to = isWhole ? end : withParties(anchor, said, end);
  const words = sentence.tokens.slice(from, to);
  const inside = sentence.mentions.filter(({ tokens: [start, stop] }) => from <= start && stop <= to);
  const support: Support[] = [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0], ...inside.map(({ mention }) => mention)];
  return { value: decisionName(anchor, source) ?? clean(words, source), support, confidence: 1 };
}

/** Of several decisions that are told in one breath, each has its noun and who took it: `قراري مجلس الوزراء رقم 12 … ورقم 13`. */
function decisionName({ issuer, number, sentence, isOneOfSeveral }: Anchor, source: string): string | undefined {
  if (!isOneOfSeveral || number === undefined) return undefined;
  const who = issuer === undefined ? '' : `${clean(sentence.tokens.slice(...issuer.tokens), source)} `;
  return `${number.mention.value.of ?? ''} ${who}رقم ${clean(sentence.tokens.slice(...number.tokens), source)}`;
}

const inNames: ReadonlySet<Field | undefined> = new Set<Field>(['parties', 'signers', 'issuer', 'number', 'event']);

/** After what follows the noun in one breath and says which agreement it is; of a noun that stands alone, all that follows. */
function withParties({ sentence, isNamed, isCompound }: Anchor, said: readonly Said<Field>[], end: number): number {
  let [to, known] = [end, end];
  for (const { slot, tokens } of said) {
    const between = sentence.tokens.slice(to, tokens[0]);
    if (tokens[0] < to || between.some(({ normal }) => /^[،,:]$/u.test(normal))) continue;
    to = tokens[1];
    if (inNames.has(slot.field)) known = to;
    // What comes after the meeting says how it was adopted.
    if (slot.field === 'event') break;
  }
  return isNamed || isCompound || known > end ? known : to;
}
