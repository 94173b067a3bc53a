import * as chrono from 'chrono-node/ar';
import { unified } from 'unified';
import { sentencesOf } from '../pipeline/arabic/sentences.js';
import { assemble } from '../pipeline/assemble/assemble.js';
import { sentencesWith } from '../pipeline/assemble/context.js';
import { outlineOf } from '../pipeline/assemble/outline.js';
import { plainText, unknownMetadata } from '../pipeline/extract.js';
import type { Knowledge } from '../pipeline/knowledge.js';
import type { Span } from '../pipeline/model.js';
import { blocksOf } from '../pipeline/read/blocks.js';
import { identify } from '../pipeline/recognise/identify.js';
import { readingOf } from '../pipeline/recognise/reading.js';
import { recognise } from '../pipeline/recognise/recognise.js';
import { recognisers, refiners } from '../pipeline/recognise/recognisers.js';
import { refine } from '../pipeline/recognise/refine.js';
import type { Context } from '../pipeline/recognise/rule.js';
import { bestOf } from './clock.js';
import { page } from './page.js';

/**
 * The time of each stage of the document half, and of each kind within recognition, on the page fifty times; and of the mentions and the
 * records as wholes, with chrono-node/ar, which finds dates alone, beside them.
 */
export function stages({ vocabulary, names }: Knowledge): string[] {
  const source = page.repeat(50);
  const processor = unified().use(plainText.reader);
  const tree = processor.parse(source);
  const blocks = blocksOf(tree, source);
  const sentences = sentencesOf(source, blocks, vocabulary);
  const reading = readingOf(sentences);
  const context: Context = {
    source,
    sentences,
    places: reading.places,
    names,
    metadata: unknownMetadata,
    message: () => undefined,
  };
  const found = recognise(reading, recognisers, context);
  const refined = refine(found, refiners, context);
  const spans = sentences.map((sentence): Span => [sentence[0]?.start ?? 0, sentence.at(-1)?.end ?? 0]);
  const mentions = identify('-', source, spans, refined);
  const toRecords = (): unknown =>
    assemble({ ...context, sentences: sentencesWith(sentences, outlineOf(sentences, blocks, source), mentions) });
  const runs: Record<string, () => unknown> = {
    'read: text to mdast': () => blocksOf(processor.parse(source), source),
    'sentences of tokens': () => sentencesOf(source, blocks, vocabulary),
    'places of tags': () => readingOf(sentences),
    ...Object.fromEntries(
      recognisers.map((recogniser) => [
        `recognise: ${recogniser.kind}`,
        () => recognise(reading, [recogniser], context),
      ]),
    ),
    ...Object.fromEntries(refiners.map((refiner) => [`refine: ${refiner.name}`, () => refiner(found, context)])),
    identify: () => identify('-', source, spans, refined),
    outline: () => outlineOf(sentences, blocks, source),
  };
  const wholes: Record<string, () => unknown> = {
    'chrono-node/ar, dates only': () => chrono.parse(source),
    'recognise: every kind': () => recognise(reading, recognisers, context),
    'mentions: text to mentions': () => {
      const read = readingOf(sentencesOf(source, blocksOf(processor.parse(source), source), vocabulary));
      const own = { ...context, sentences: read.sentences, places: read.places };
      return identify('-', source, spans, refine(recognise(read, recognisers, own), refiners, own));
    },
    'records: outline, assemble': toRecords,
  };
  const times = (some: typeof runs) => Object.entries(some).map(([name, run]) => [name, bestOf(3, run)] as const);
  const timesOfWholes = times(wholes);
  const chronoTime = timesOfWholes[0]?.[1] ?? NaN;
  return [
    ...times(runs).map(([name, time]) => line(name, time)),
    ...timesOfWholes.map(([name, time]) => `${line(name, time)}  ${(time / chronoTime).toFixed(2)} x its time`),
  ];
}

const line = (name: string, seconds: number): string =>
  `${name.padEnd(28)} ${(seconds * 1000).toFixed(0).padStart(5)} ms`;
