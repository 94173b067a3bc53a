/** `make bench`: speed, growth, start and memory, as ratios within one run; `make bench PART=Threads` measures one part alone. */
import { fileURLToPath } from 'node:url';
import { lexiconFolder } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { answers } from './answers.js';
import { cold } from './cold.js';
import { files } from './files.js';
import { documentHalf } from './document-half.js';
import { formatPeaks } from './format-peaks.js';
import { formats } from './formats.js';
import { growth } from './growth.js';
import { incremental } from './incremental.js';
import { lexicon } from './lexicon.js';
import { speed } from './speed.js';
import { stages } from './stages.js';
import { stream } from './stream.js';
import { threads } from './threads.js';

const knowledge = buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));
const parts = {
  Speed: speed,
  Stages: stages,
  Growth: growth,
  Start: cold,
  Lexicon: lexicon,
  Memory: stream,
  Formats: formats,
  'Memory of the formats': formatPeaks,
  Threads: threads,
  'The portal answers': answers,
  'The portal serves files': files,
  'The document half again': documentHalf,
  'Publishing again': incremental,
};

const [part] = process.argv.slice(2);
if (part !== undefined && !(part in parts))
  throw new Error(`Unexpected part \`${part}\`, expected one of ${Object.keys(parts).join(', ')}`);

for (const [title, measure] of Object.entries(parts)) {
  if (part !== undefined && title !== part) continue;
  const lines = await measure(knowledge);
  process.stdout.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
}
