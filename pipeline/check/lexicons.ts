import { fold } from '../arabic/fold.js';
import { readSchema } from './dataset.js';
import { edtfBounds } from '../edtf.js';
import {
  arabicNames,
  asRead,
  entriesOf,
  lexiconNames,
  valuesIn,
  type LexiconEntry,
  type LexiconFault,
  type LexiconName,
} from './lexicon-entries.js';
import { validator } from './validator.js';

/** What is wrong with the word lists, in order of list and line; nothing where all is sound. */
export function lexiconFaults(texts: Readonly<Record<LexiconName, string>>): LexiconFault[] {
  const faults: LexiconFault[] = [];
  const all: LexiconEntry[] = [];
  for (const lexicon of lexiconNames) {
    const schema = readSchema(`lexicon-${lexicon}`);
    const read = entriesOf(lexicon, texts[lexicon], Object.keys(schema['properties'] as object));
    const faultsOf = validator(schema);
    faults.push(...read.faults, ...keysOutOfOrder(read.entries));
    for (const entry of read.entries) {
      for (const { path, reason } of faultsOf(entry.cells)) faults.push(at(entry, `${path.join('.')}: ${reason}`));
      faults.push(...oddNames(entry));
    }
    all.push(...read.entries);
  }
  const of = (...names: readonly LexiconName[]) => all.filter(({ lexicon }) => names.includes(lexicon));
  const countries = new Map(of('organizations').map(({ key, cells }) => [key, cells['country'] ?? '']));
  // A ministry or a town of one country may have the name of another country's.
  const realm = (entry: LexiconEntry): string =>
    entry.lexicon === 'organization-names' ? (countries.get(entry.key) ?? '') : (entry.cells['country'] ?? '');
  faults.push(
    ...borneTwice(of('countries'), arabicNames, asRead),
    ...borneTwice(of('places'), arabicNames, asRead, realm),
    ...borneTwice(of('organizations', 'organization-names', 'programmes'), arabicNames, asRead, realm),
    ...borneTwice(of('organizations', 'programmes'), (entry) => valuesIn(entry, 'acronyms'), asWritten, realm),
    ...borneTwice(of('countries'), (entry) => valuesIn(entry, 'demonyms'), fold),
    ...strangers(all, of('countries'), 'country', 'a country of countries.csv'),
    ...strangers(of('organizations'), of('organizations'), 'parent', 'the key of another row'),
    ...of('organization-names').flatMap((entry) => faultsOfName(entry, countries)),
    ...of('organizations').flatMap((entry) =>
      entry.cells['wikidata'] !== '' && entry.cells['source'] === unchecked
        ? [at(entry, 'Unexpected source `editor`, expected what the Wikidata item was checked against')]
        : [],
    ),
  );
  return faults.sort((a, b) => lexiconNames.indexOf(a.lexicon) - lexiconNames.indexOf(b.lexicon) || a.line - b.line);
}

// What an editor wrote from common knowledge.
const unchecked = 'editor';

const at = ({ lexicon, line }: LexiconEntry, reason: string): LexiconFault => ({ lexicon, line, reason });

const asWritten = (name: string): string => name;

function keysOutOfOrder(entries: readonly LexiconEntry[]): LexiconFault[] {
  return entries.flatMap((entry, i) => {
    const before = entries[i - 1];
    if (before === undefined || before.key < entry.key || isLaterName(entry, before)) return [];
    const expected = before.key === entry.key ? 'each key once' : 'the rows in the order of their keys';
    return [at(entry, `Unexpected key \`${entry.key}\` after \`${before.key}\`, expected ${expected}`)];
  });
}

/** A body has a row for each name that it bore, from the oldest on. */
const isLaterName = (entry: LexiconEntry, before: LexiconEntry): boolean =>
  entry.lexicon === 'organization-names' &&
  entry.key === before.key &&
  (entry.cells['from'] ?? '') > (before.cells['from'] ?? '');

/** What is wrong with the period of a name, or with the bodies that it names. */
function faultsOfName(entry: LexiconEntry, bodies: ReadonlyMap<string, string>): LexiconFault[] {
  const { from = '', to = '' } = entry.cells;
  const strangers = [entry.key, ...valuesIn(entry, 'superseded_by')].filter((key) => !bodies.has(key));
  return [
    ...strangers.map((key) => at(entry, `Unexpected \`${key}\`, expected a key of organizations.csv`)),
    ...(from + to === '' || edtfBounds(`${from}/${to}`) === undefined
      ? [at(entry, `Unexpected period \`${from}/${to}\`, expected days of which the first is before the last`)]
      : []),
  ];
}

/** Names with letters or spaces that are not seen, or twice in one row. */
function oddNames(entry: LexiconEntry): LexiconFault[] {
  const names = arabicNames(entry);
  const folded = names.map(fold);
  return names.flatMap((name, i) => {
    const letters = name.replace(/\p{M}/gu, '');
    if (!/\p{Script=Arabic}/u.test(name) || /[^\S ]/u.test(name) || fold(name).length !== letters.length)
      return [at(entry, `Unexpected \`${name}\`, expected a name in Arabic letters, with plain spaces alone`)];
    return folded.indexOf(folded[i] ?? '') < i
      ? [at(entry, `Unexpected \`${name}\` again, expected each name once; spellings that fold alike need one form`)]
      : [];
  });
}

/** Values that two rows share, as they are read: a text that has one could mean either, unless they are of different countries. */
function borneTwice(
  entries: readonly LexiconEntry[],
  valuesOf: (entry: LexiconEntry) => readonly string[],
  read: (value: string) => string,
  realm: (entry: LexiconEntry) => string = () => '',
): LexiconFault[] {
  const bearers = new Map<string, (readonly [entry: LexiconEntry, value: string])[]>();
  const isApart = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;
  return entries.flatMap((entry) =>
    valuesOf(entry).flatMap((value) => {
      const others = bearers.get(read(value)) ?? [];
      bearers.set(read(value), [...others, [entry, value]]);
      const [bearer, other] = others.find(([{ key }]) => key === entry.key)
        ? []
        : (others.find(([each]) => !isApart(realm(each), realm(entry))) ?? []);
      if (bearer === undefined) return [];
      const place = `${bearer.lexicon}.csv:${String(bearer.line)} (\`${bearer.key}\`)`;
      const reads = other === value ? 'has too' : `has as \`${other ?? ''}\`, which is read alike`;
      return [at(entry, `Unexpected \`${value}\`, which ${place} ${reads}; expected each name in one row`)];
    }),
  );
}

/** Values of a column that name no row. */
function strangers(
  entries: readonly LexiconEntry[],
  rows: readonly LexiconEntry[],
  column: string,
  expected: string,
): LexiconFault[] {
  const keys = new Set(['', ...rows.map(({ key }) => key)]);
  return entries.flatMap((entry) => {
    const value = entry.cells[column] ?? '';
    return keys.has(value) ? [] : [at(entry, `${column}: Unexpected \`${value}\`, expected ${expected}`)];
  });
}
