import { hash } from 'node:crypto';
import type { Root } from 'mdast';
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { sentencesOf } from './arabic/sentences.js';
import type { Token } from './arabic/token.js';
import { assemble, noRecords } from './assemble/assemble.js';
import { sentencesWith } from './assemble/context.js';
import { outlineOf } from './assemble/outline.js';
import type { Knowledge } from './knowledge.js';
import type { Document, Mention, Message, Place, Span } from './model.js';
import { blocksOf, type Block } from './read/blocks.js';
import type { Format } from './read/formats.js';
import type { Reader } from './read/reading.js';
import { dayOfDateline } from './recognise/dateline.js';
import { identify } from './recognise/identify.js';
import { readingOf } from './recognise/reading.js';
import type { Trace } from './recognise/attempt.js';
import { recognise } from './recognise/recognise.js';
import { recognisers, refiners } from './recognise/recognisers.js';
import { refine } from './recognise/refine.js';
import type { Context } from './recognise/rule.js';
import type { Metadata, Records } from './schemas.js';

declare module 'vfile' {
  interface DataMap {
    blocks: readonly Block[];
    sentences: readonly (readonly Token[])[];
    spans: readonly Span[];
    mentions: readonly Mention[];
    records: Records;
  }
}

declare module 'unified' {
  interface CompileResultMap {
    document: Document;
  }
}

/** A text as it was read, before anything is known of what it says. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  readonly format: Format;
  readonly reader: Reader;
  readonly metadata: Required<Metadata>;
  /** Where its stretches stood in the original; none where it is the original itself. */
  readonly places?: readonly Place[];
  /** What was doubted while it was read. */
  readonly messages?: readonly Message[];
}

/** A document whose mentions were found and have their ids. */
export interface Identified {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** What people say of the mentions that were found; they are in order of place before it and after it. */
export type Correct = (document: Identified, mentions: readonly Mention[]) => readonly Mention[];

/** What may take part in the reading of a text, or look on. */
export interface Aside {
  readonly trace?: Trace | undefined;
  readonly correct?: Correct | undefined;
}

const spanOf = (sentence: readonly Token[]): Span => [sentence[0]?.start ?? 0, sentence.at(-1)?.end ?? 0];

/**
 * The document half: parse, then sentences, mentions and records as plugins over one tree, then the document as plain JSON.
 * Throws nothing on any text; what was doubted is among the document's messages.
 */
export function readDocument(source: SourceText, knowledge: Knowledge, { trace, correct }: Aside = {}): Document {
  const { id, text, format, reader, metadata, messages: doubts = [], places = [] } = source;

  /** Blocks to sentences of tokens. */
  const sentences: Plugin<[], Root> = () => (tree, file) => {
    file.data.blocks = blocksOf(tree, text);
    file.data.sentences = sentencesOf(text, file.data.blocks, knowledge.vocabulary);
    file.data.spans = file.data.sentences.map(spanOf);
  };

  /** Sentences to mentions: recognise, refine, identify, and correct what people know better. */
  const mentions: Plugin<[], Root> = () => (_, file) => {
    const reading = readingOf(file.data.sentences ?? []);
    const context: Context = {
      source: text,
      sentences: reading.sentences,
      places: reading.places,
      names: knowledge.names,
      metadata: {
        ...metadata,
        published: metadata.published ?? dayOfDateline(reading.sentences, knowledge.names) ?? null,
      },
      message: messageOf(file, text),
    };
    const found = recognise(reading, recognisers, context, trace);
    const { spans = [] } = file.data;
    const identified = identify(id, text, spans, refine(found, refiners, context));
    file.data.mentions = correct?.({ id, text, sentences: spans }, identified) ?? identified;
  };

  /** Mentions to records. */
  const records: Plugin<[], Root> = () => (_, file) => {
    const { blocks = [], sentences: tokens = [], mentions: found = [] } = file.data;
    file.data.records = assemble({
      source: text,
      sentences: sentencesWith(tokens, outlineOf(tokens, blocks, text), found),
      names: knowledge.names,
      metadata,
      message: messageOf(file, text),
    });
  };

  /** The file to the document that stands on the seam. */
  const document: Plugin<[], Root, Document> = function () {
    this.compiler = (_, file): Document => {
      const { spans = [], mentions = [], records = noRecords } = file.data;
      const messages = file.messages.map(({ reason, line, column, ruleId }): Message => ({
        reason,
        line: line ?? null,
        column: column ?? null,
        rule: ruleId ?? 'nashir',
      }));
      return {
        id,
        source: text,
        sha256: hash('sha256', text),
        converted: format !== 'text',
        ...(places.length > 0 && { places }),
        metadata,
        sentences: spans,
        mentions,
        records,
        messages: [...doubts, ...messages],
      };
    };
  };

  return unified()
    .use(reader)
    .use(sentences)
    .use(mentions)
    .use(records)
    .use(document)
    .processSync(new VFile({ value: text, path: id })).result;
}

function messageOf(file: VFile, text: string): Context['message'] {
  const places = location(text);
  return (reason, at, rule) => {
    const place = places.toPoint(at);
    file.message(reason, { ...(place && { place }), ruleId: rule, source: 'nashir' });
  };
}
