import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../pipeline/document.js';
import { PipelineError } from '../pipeline/effects.js';
import { lexiconFolder, unknownMetadata } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { readOriginal } from '../pipeline/ingest/original.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { encodeAs } from './encode.js';

const [runs, heights] = process.env['SOAK'] ? [20_000, 20] : [200, 2];
const knowledge = buildKnowledge(readLexicons(new URL('.', lexiconFolder).pathname));
const file = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));

/** What is done to bytes; places are shares of their length, so that it can be done to any. */
interface Mutation {
  readonly act: 'flip' | 'set' | 'cut' | 'double' | 'insert' | 'end';
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

const mutations = fc.array(
  fc.record<Mutation>({
    act: fc.constantFrom('flip', 'set', 'cut', 'double', 'insert', 'end'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 64 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 8 },
);

function mutate(bytes: Uint8Array, { act, at, length, byte }: Mutation): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const [before, stretch, after] = [
    bytes.slice(0, start),
    bytes.slice(start, start + length),
    bytes.slice(start + length),
  ];
  const some = new Uint8Array(length).fill(byte);
  switch (act) {
    case 'flip':
      return Buffer.concat([before, stretch.map((each) => each ^ (1 << (byte & 7))), after]);
    case 'set':
      return Buffer.concat([before, some.slice(0, stretch.length), after]);
    case 'cut':
      return Buffer.concat([before, after]);
    case 'double':
      return Buffer.concat([before, stretch, stretch, after]);
    case 'insert':
      return Buffer.concat([before, some, stretch, after]);
    case 'end':
      return before;
  }
}

const mutated = (bytes: Uint8Array, all: readonly Mutation[]): Uint8Array => all.reduce(mutate, bytes);

/** A DOCX whose parts are broken within a sound zip: what breaks the zip never gets as far as its parts. */
function brokenParts(all: readonly Mutation[]): Uint8Array {
  const parts = unzipSync(file('originals/council.docx'));
  const name = 'word/document.xml';
  return zipSync({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array(), all) }, { level: 0 });
}

const arabic = readFileSync(new URL('../input/sources/multilateral-cooperation.txt', import.meta.url), 'utf8').slice(
  0,
  4_000,
);

/** By what the name says: what is broken, and how. */
const inputs: Readonly<Record<string, readonly [ending: string, make: (all: readonly Mutation[]) => Uint8Array]>> = {
  'plain text': ['.txt', (all) => mutated(strToU8(arabic), all)],
  'text in windows-1256': ['.txt', (all) => mutated(encodeAs('windows-1256', arabic), all)],
  'text in UTF-16': ['.txt', (all) => mutated(Buffer.from(`\ufeff${arabic}`, 'utf16le'), all)],
  Markdown: ['.md', (all) => mutated(file('originals/council.md'), all)],
  HTML: ['.html', (all) => mutated(file('originals/council.html'), all)],
  DOCX: ['.docx', (all) => mutated(file('originals/council.docx'), all)],
  'DOCX with broken parts': ['.docx', brokenParts],
  'PDF of a browser': ['.pdf', (all) => mutated(file('originals/council.browser.pdf'), all)],
  'PDF of an office suite': ['.pdf', (all) => mutated(file('originals/council.office.pdf'), all)],
};

/** Bytes by which the process may grow over all of the inputs, however large what they unfold to. */
const most = 512 * 2 ** 20;
/** Bytes by which what is held of all of them may exceed what is held of the first of them. */
const mostHeld = 64 * 2 ** 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Memory once garbage is collected, which V8 puts off for as long as there is room: bytes held, and bytes of the process. What a reader ends in its
 * own time is let go first.
 */
async function height(): Promise<{ held: number; process: number }> {
  collect();
  await setTimeout(10);
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: heapUsed + external, process: rss };
}

/** Milliseconds that any document may take. */
const usual = 100;

/** Milliseconds since it was called, by the clock or of work, whichever is less: neither a busy machine nor what its threads clear away is a hang. */
function stopwatch(): () => number {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - began, (user + system) / 1000);
  };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

describe('whatever becomes of the bytes of a document,', () => {
  test.each(Object.entries(inputs))(
    '%s is read, or refused with a message that names the file',
    async (_, [ending, make]) => {
      const read: number[] = [];
      let [longest, seen] = [0, 0];
      const before = await height();
      const after: (typeof before)[] = [];
      const name = `page${ending}`;
      await fc.assert(
        fc.asyncProperty(mutations, async (all) => {
          const bytes = make(all);
          const took = stopwatch();
          try {
            const { text, reader, format, places, messages } = await readOriginal(bytes, name, { ending });
            for (const { start, end } of places) expect(0 <= start && start <= end && end <= text.length).toBe(true);
            const { source } = readDocument(
              { id: 'page', text, reader, format, places, messages, metadata: unknownMetadata },
              knowledge,
            );
            expect(source).toBe(text);
            read.push(took());
          } catch (error) {
            if (!(error instanceof PipelineError)) throw error;
            expect(error.message).toContain(name);
            expect(error.message).toMatch(/Cannot|Unexpected/u);
          }
          longest = Math.max(longest, took());
          seen++;
          if (seen % (runs / heights) === 0) after.push(await height());
        }),
        { numRuns: runs, seed: 20_261_125, endOnFailure: true },
      );
      expect(seen).toBe(runs);
      expect(after).toHaveLength(heights);
      expect(Math.max(...after.map((one) => one.process)) - before.process).toBeLessThan(most);
      expect(Math.max(...after.map(({ held }) => held)) - (after[0]?.held ?? 0)).toBeLessThan(mostHeld);
      expect(longest).toBeLessThan(10 * Math.max(median(read), usual));
    },
    40 * 60_000,
  );
});
