import { onlyAfterName } from '../acronym/search.js';
import type { BodyRow } from '../lexicons.js';
import type { Refiner } from '../refine.js';
import type { Candidate, Context } from '../rule.js';
import { valued } from '../valued.js';
import { abbreviations } from './abbreviations.js';
import { isNamed, type Acronym, type Expansion, type Named } from './names-beside.js';
import { expansionBeside } from './pairing.js';
import { bySentence } from './by-sentence.js';
import { spelledAnywhere } from './spelt.js';

/**
 * Gives each acronym what it stands for: the name beside it, else the name that the same acronym has elsewhere, else a name of the lexicon's
 * body. A name that no lexicon knows gets the key of the one body to which the lexicon gives the acronym beside it.
 */
export const acronyms: Refiner = (found, context) => {
  if (!found.some(({ kind }) => kind === 'acronym')) return [...found];
  const inSentence = bySentence(found);
  const byKey = new Map<string, Named[]>();
  const long = found.filter(isNamed).filter(isLong);
  for (const candidate of long) push(byKey, candidate.value.key, candidate);
  const nameOf = (key: string, near: Candidate): Named | undefined => nearest(near, byKey.get(key) ?? []);

  const spelled = spelledAnywhere(long, context);
  const listed = abbreviations(found, context);
  const beside = new Map<Candidate, Expansion>();
  const told = new Map<string, Acronym[]>();
  const paired = new Map<string, Acronym[]>();
  const known = new Map<string, string>();
  for (const candidate of found) {
    if (candidate.kind !== 'acronym') continue;
    const expansion =
      listed.get(candidate) ?? expansionBeside(candidate, inSentence(candidate.sentence), nameOf, context);
    if (expansion === undefined) continue;
    beside.set(candidate, expansion);
    push(paired, candidate.value.acronym, candidate);
    if (expansion.isWeak !== true) push(told, candidate.value.acronym, candidate);
    const key = keyByAcronym(candidate.value.acronym, expansion.key, context);
    if (key !== undefined && expansion.key !== undefined) known.set(expansion.key, key);
  }
  const kept = found.filter((candidate) => candidate.rule !== onlyAfterName || beside.has(candidate));
  return kept.map((candidate) => {
    if (candidate.kind !== 'acronym') return known.size === 0 ? candidate : settled(candidate, known);
    const own = beside.get(candidate);
    const { acronym } = candidate.value;
    const other = nearest(
      candidate,
      (own?.isWeak === true ? told.get(acronym) : undefined) ?? paired.get(acronym) ?? [],
    );
    const expansion =
      (own?.isWeak === true ? undefined : own) ??
      (other && beside.get(other)) ??
      expansionElsewhere(candidate, nameOf, spelled, context);
    return expansion === undefined ? candidate : settled(valued(candidate, valueOf(candidate, expansion)), known);
  });
};

/** `مجموعة OCP`, `اليونيسف` are short themselves. */
const isLong = ({ value: { name } }: Named): boolean => name.includes(' ') && !/\p{Lu}{3}/u.test(name);

function push<T>(lists: Map<string, T[]>, key: string | undefined, item: T): void {
  if (key === undefined) return;
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const valueOf = (
  { value }: Acronym,
  { expansion, key }: { expansion: string | null; key?: string },
): Acronym['value'] => ({
  ...value,
  expansion,
  ...(key !== undefined && { key }),
});

/** The candidate under the key that is known to be its body's. */
function settled(candidate: Candidate, known: ReadonlyMap<string, string>): Candidate {
  if (candidate.kind !== 'organization' && candidate.kind !== 'organization-ref' && candidate.kind !== 'acronym')
    return candidate;
  const key = known.get(candidate.value.key ?? '');
  return key === undefined ? candidate : valued(candidate, { ...candidate.value, key });
}

/** A body of the world, or of the source's own country: the acronym is borne by other bodies elsewhere. */
function keyByAcronym(acronym: string, key: string | undefined, context: Context): string | undefined {
  const row = bearerOf(acronym, context);
  if (key?.startsWith('organization-') !== true || row === undefined) return undefined;
  return row.country === '' || row.country === context.metadata.country ? row.key : undefined;
}

/** The only body or programme that bears an acronym; of several, the only one of the source's own country. */
function bearerOf(acronym: string, { names, metadata }: Context): BodyRow | undefined {
  const rows = names.acronyms(acronym);
  const [row, second] = rows.length === 1 ? rows : rows.filter(({ country }) => country === metadata.country);
  return second === undefined ? row : undefined;
}

/**
 * A body or programme that the document names and to which the lexicon gives the acronym, or which the acronym spells; else only whose acronym it
 * is, if it is one body's.
 */
function expansionElsewhere(
  acronym: Acronym,
  nameOf: (key: string, near: Candidate) => Named | undefined,
  spelled: (acronym: string) => Named | undefined,
  context: Context,
): { readonly expansion: string | null; readonly key?: string } | undefined {
  for (const { key } of context.names.acronyms(acronym.value.acronym)) {
    const name = nameOf(key, acronym);
    if (name !== undefined) return { expansion: name.value.name, key };
  }
  const row = bearerOf(acronym.value.acronym, context);
  const name = spelled(acronym.value.acronym);
  if (name === undefined) return row && { expansion: null, key: row.key };
  const key = row?.key ?? name.value.key;
  return { expansion: name.value.name, ...(key !== undefined && { key }) };
}

/** Of candidates in order, the last one before another, else the first one after it. */
function nearest<T extends Candidate>({ start }: Candidate, sorted: readonly T[]): T | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return sorted[Math.max(0, low - 1)];
}
