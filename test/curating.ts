import { fileURLToPath } from 'node:url';
import { curate, type Curated } from '../pipeline/curate/curate.js';
import type { Results } from '../pipeline/curate/applied.js';
import { mentionCurator, mentionResults } from '../pipeline/curate/mentions.js';
import { mergesOf } from '../pipeline/curate/merges.js';
import { readDocument } from '../pipeline/document.js';
import { realDisk } from '../pipeline/disk.js';
import { lexiconFolder, plainText, unknownMetadata } from '../pipeline/extract.js';
import { readCurations, type Curation } from '../pipeline/ingest/curations.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { tabulate } from '../pipeline/publish/tables/tables.js';
import { resolve } from '../pipeline/resolve/resolve.js';

const lexicons = readLexicons(fileURLToPath(lexiconFolder));
const knowledge = buildKnowledge(lexicons);

/** The corrections of one file, a.yaml, as they are read from a disk that holds nothing else. */
export const curationsIn = (yaml: string): Promise<Curation[]> =>
  readCurations('curation', {
    ...realDisk,
    kind: () => Promise.resolve('folder'),
    list: () => Promise.resolve([{ name: 'a.yaml', kind: 'file', isLink: false }]),
    read: () => Promise.resolve(Buffer.from(yaml)),
  });

/** What is published of texts by their ids, as people corrected it. */
export async function curated(texts: Readonly<Record<string, string>>, yaml = '# nothing\n'): Promise<Curated> {
  const curations = await curationsIn(yaml);
  const correct = mentionCurator(curations);
  const results: Results[] = [];
  const documents = Object.entries(texts).map(([id, text]) => {
    const source = { id, text, ...plainText, metadata: { ...unknownMetadata, id } };
    const document = readDocument(source, knowledge, {
      correct: (...found) => {
        const corrected = correct(...found);
        results.push(corrected);
        return corrected.mentions;
      },
    });
    return { ...document, file: `${id}.txt` };
  });
  const { merges, results: merging } = mergesOf(curations, documents, lexicons);
  return curate(tabulate(documents, resolve(documents, lexicons, merges)), curations, [
    mentionResults(curations, results, documents),
    merging,
  ]);
}

export const page = [
  'انعقد المنتدى الخامس للطاقة بوهران سنة 2019.',
  'استضافت تركيا المنتدى الثامن للهجرة في أبريل 2015، بميزانية تقدر ب 2,4 مليون درهم.',
  'وقعت تونس وألمانيا، يوم 12 مارس 2019، اتفاقية تعاون.',
].join('\n\n');
/** The events of the page. */
export const energy = 'event-e3db536d0134-5';
export const migration = 'event-09e2806d5d96-8';

/** An entry that was decided, in four lines and those of what it does. */
export const entry = (what: string): string => `- ${what}\n  by: أمينة\n  on: 2026-11-25\n  why: روجع\n`;

/** What is said of corrections of the page, with their places. */
export const messagesOf = async (yaml: string): Promise<string[]> =>
  (await curated({ page }, yaml)).messages.map(
    ({ line, column, reason }) => `${String(line)}:${String(column)}: ${reason}`,
  );
