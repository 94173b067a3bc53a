/** The stages in order, from a folder of texts to a site of open data: read this first. */
import { join } from 'node:path';
import { brokenFloors } from './check/floors.js';
import { writeQuarantine, type Quarantined } from './check/quarantine.js';
import { checkTables } from './check/tables.js';
import { filed, filedDocuments, type Filed } from './documents/filed.js';
import type { Memory } from './documents/loaded.js';
import { openMemory } from './documents/memory.js';
import { readSources } from './documents/read-sources.js';
import type { Effects } from './effects.js';
import { curate, type Curated } from './curate/curate.js';
import type { Results } from './curate/applied.js';
import { mentionResults } from './curate/mentions.js';
import { mergesOf } from './curate/merges.js';
import { withCorrections, withKeptBack } from './curate/blamed.js';
import { lastScores } from './evaluate/last-scores.js';
import { readConfiguration, type Settings } from './ingest/configuration.js';
import { readCurations, type Curation } from './ingest/curations.js';
import { readLexicons } from './ingest/lexicons.js';
import { nothingToRead, type Refusal } from './ingest/sources.js';
import type { Item } from './ingest/item.js';
import { collect, type Collection } from './ingest/collect.js';
import type { Outcome, PlacedMessage } from './publish/run/outcome.js';
import { refuseEdited } from './publish/run/edited.js';
import { runKey, readStanding, type Unchanged } from './publish/run/standing.js';
import { compare, isFinished, release } from './publish/release.js';
import { refuseLoopback } from './publish/site/loopback.js';
import type { Pages } from './publish/site/pages.js';
import { readSite } from './publish/site/site.js';
import type { Sign } from './publish/site/sums.js';
import { tabulate, type FiledDocuments } from './publish/tables/tables.js';
import { keepIdentifiers } from './publish/versions/tombstones.js';
import { withheld } from './publish/run/withheld.js';
import { losses } from './publish/versions/losses.js';
import { knownEndings } from './read/formats.js';
import type { Lexicons } from './recognise/lexicons.js';
import { revived } from './publish/versions/revived.js';
import { resolve } from './resolve/resolve.js';
import { ruleSetHash } from './rule-set.js';
import type { Tell } from './tell.js';

/** What is published from where to where. */
export interface Order {
  /** The folder that holds sources/ and nashir.yaml. */
  readonly input: string;
  /** The folder that gets site/, state/ and quarantine/. */
  readonly output: string;
  readonly config: { readonly path: string; readonly isAsked: boolean };
  /** What the configuration says, where it was read already. */
  readonly settings?: Settings;
  /** Whether rows may vanish in any number. */
  readonly acceptsLoss: boolean;
  /** Whether the pages of a source, by its name, are fetched; else they are taken as the archive has them. */
  readonly isDue: (source: string) => boolean;
  /** The folder of word lists. */
  readonly lexicons: string;
  /** The most threads that read at once. */
  readonly jobs: number;
  /** Whether what was made of a document is kept, and not made again. */
  readonly isCached: boolean;
  /** Signs what is published, where it is there. */
  readonly sign: Sign | undefined;
  /** The name of the run. */
  readonly run: string;
  /** What makes pages of what is published; without it there are none. */
  readonly pages?: Pages | undefined;
}

/** What the sources state, as people corrected it: all that is known before anything is checked or published. */
export interface Understood extends Omit<Reading, 'messages'> {
  readonly settings: Settings;
  readonly lexicons: Lexicons;
  readonly fetched: Outcome['fetched'];
  readonly curations: readonly Curation[];
  readonly curated: Curated;
  readonly messages: readonly PlacedMessage[];
}

/** What is read of an order. */
type Input = Pick<Order, 'input' | 'output' | 'config' | 'settings' | 'isDue' | 'lexicons' | 'jobs' | 'isCached'> & {
  /** The folder of pages that were fetched. */
  readonly archive: string;
};

/** What there is to be read, and what is known before. */
interface Given extends Collection, Pick<Understood, 'settings' | 'lexicons' | 'curations'> {
  readonly memory: Awaited<ReturnType<typeof openMemory>> | undefined;
}

async function gather(order: Input, effects: Effects, tell: Tell): Promise<Given> {
  const { input, output, archive, config, isDue, isCached } = order;
  const { disk } = effects;
  const settings = order.settings ?? (await readConfiguration(config.path, config.isAsked, disk));
  const lexicons = readLexicons(order.lexicons);
  const curations = await readCurations(join(input, 'curation'), disk);
  tell('look for sources');
  const collected = await collect(settings, input, archive, isDue, effects, tell);
  const memory = isCached ? await openMemory(collected.items, order.lexicons, curations, output, disk) : undefined;
  return { ...collected, settings, lexicons, curations, memory };
}

/** Reads the sources, and puts together what they state. */
export const understand = async (order: Input, effects: Effects, tell: Tell): Promise<Understood> =>
  together(await gather(order, effects, tell), order, tell);

async function together(
  given: Given,
  order: Pick<Order, 'config' | 'lexicons' | 'jobs'>,
  tell: Tell,
): Promise<Understood> {
  const { settings, lexicons, curations, items, skipped, empty, missing, fetched, memory } = given;
  const reading = await readAll(items, curations, order, memory, tell);
  const { documents, corrections } = reading;

  tell('resolve who and what is meant');
  const { merges, results: merging } = mergesOf(curations, documents, lexicons);
  const found = tabulate(documents, resolve(documents, lexicons, merges));
  const curated = curate(found, curations, [corrections, merging]);
  const messages = [
    ...settings.messages.map((message) => ({ file: order.config.path, ...message })),
    ...skipped.map((file) => ({ file, ...unreadable })),
    ...empty.map((file) => ({ file, ...empties })),
    ...curated.messages,
    ...reading.messages,
  ];
  const refused = [...[...missing].map(([file, error]) => ({ file, reason: error.toString() })), ...reading.refused];
  return { ...reading, refused, settings, lexicons, fetched, curations, curated, messages };
}

/**
 * Reads, checks, and writes the data of a release. Its draft becomes the site when `finish` has made the pages from these files, so that
 * no row is in memory by then. Throws a PipelineError when nothing can be done; what was released before then stands.
 */
export async function publish(order: Order, effects: Effects, tell: Tell): Promise<Outcome | Unchanged> {
  const { output, run, sign, pages } = order;
  const { disk } = effects;
  const given = await gather({ ...order, archive: join(output, 'archive') }, effects, tell);
  const { settings, lexicons, fetched, memory } = given;
  if (sign) refuseLoopback(settings.about.base, 'sign');
  const site = await readSite(output, disk);
  const key =
    memory &&
    runKey([settings, given.skipped, given.empty, [...given.missing.keys()], given.curations, memory.sources]);
  const said = key && site && (await isFinished(site, order, disk)) && (await readStanding(output, key, disk));
  if (site) {
    // Before the sources are read, which may take long.
    tell('check what was published');
    await refuseEdited(site, output, disk);
  }
  if (said) return { fetched, said };
  const { documents, refused, unsound, curated, messages } = await together(given, order, tell);

  tell('check the rows');
  const checked = checkTables(await keepIdentifiers(curated.tables, site));
  const keptBack = withCorrections([...unsound, ...checked.quarantined], curated.applied);
  const tables = withKeptBack(checked.tables, keptBack);
  const quarantine = await writeQuarantine(keptBack, output, run, disk);

  const floors = brokenFloors(tables, lastScores(), settings.floors);
  const datasets = await compare(tables, settings.about, site);
  const missing = withheld(refused, [...given.missing.keys()], datasets);
  const lost = order.acceptsLoss ? [] : losses(datasets, settings.mostLost);
  const back = site ? await revived(datasets, site, disk) : [];
  const isHeld = documents.length === 0 || [floors, missing, lost, back].some((list) => list.length > 0);

  const material = { datasets, tables, texts: documents, rules: ruleSetHash(lexicons), quarantined: keptBack.length };
  if (!isHeld) tell('publish what has changed');
  return {
    key,
    fetched,
    documents,
    refused,
    messages,
    quarantined: keptBack,
    quarantine,
    floors,
    withheld: missing,
    losses: lost,
    revived: back,
    datasets,
    release: isHeld
      ? undefined
      : await release(material, site, settings.about, { output, run, sign, pages, tell }, effects),
  };
}

interface Reading {
  readonly documents: FiledDocuments;
  readonly refused: Refusal[];
  readonly messages: PlacedMessage[];
  readonly unsound: Quarantined[];
  /** What corrections of mentions came to. */
  readonly corrections: Results;
}

/** The document half: each source by itself, from bytes to what it states, each mention held against the text. */
async function readAll(
  items: readonly Item[],
  curations: readonly Curation[],
  { lexicons, jobs }: Pick<Order, 'lexicons' | 'jobs'>,
  memory: Memory | undefined,
  tell: Tell,
): Promise<Reading> {
  const results: Results[] = [];
  const read: Filed[] = [];
  const reading: Pick<Reading, 'refused' | 'messages' | 'unsound'> = { refused: [], messages: [], unsound: [] };
  let number = 0;
  for await (const source of readSources(items, { lexicons, jobs, curations, memory, isChecked: true })) {
    const { file, place } = source;
    tell('read the sources', { done: ++number, of: items.length });
    if ('reason' in source) {
      reading.refused.push({ file, reason: source.reason });
      continue;
    }
    read.push(filed(source.id, file, source.bytes()));
    for (const row of source.quarantined) reading.unsound.push(row);
    results.push(source.corrections);
    for (const message of source.messages) reading.messages.push({ file: place, ...message });
  }
  await memory?.cache.save();
  const documents = filedDocuments(read);
  return { ...reading, documents, corrections: mentionResults(curations, results, documents, reading.unsound) };
}

const unreadable = {
  reason: `Unexpected ending, expected one of ${knownEndings}; not read`,
  line: null,
  column: null,
  rule: 'format',
};

const empties = {
  reason: nothingToRead,
  line: null,
  column: null,
  rule: 'empty-folder',
};
