import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RecordExample } from '../pipeline/assemble/examples.js';
import { readDocument } from '../pipeline/document.js';
import { lexiconFolder, unknownMetadata } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { readMarkdown } from '../pipeline/read/markdown.js';
import { readText } from '../pipeline/read/text.js';

const folder = new URL('../pipeline/assemble/', import.meta.url);
const corpora = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, folder)).includes('corpus.ts'))
    .map(async ({ name }) => ({
      name,
      corpus: ((await import(`../pipeline/assemble/${name}/corpus.ts`)) as { corpus: readonly RecordExample[] }).corpus,
    })),
);

const knowledge = buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));
const readers = { text: readText, markdown: readMarkdown };
const extractOf = ({ text, metadata, format }: RecordExample) =>
  readDocument(
    { id: '-', text, format, reader: readers[format], metadata: { ...unknownMetadata, ...metadata } },
    knowledge,
  );

describe.each(corpora)('the corpus of $name', ({ corpus }) => {
  it.each(corpus.map((example) => [example.text, example] as const))('%s', (_, example) => {
    const found: readonly object[] = extractOf(example).records[example.list];
    expect(found).toMatchObject(example.records);
    expect(found).toHaveLength(example.records.length);
  });

  it('rests on evidence: each field that is filled has its own, of mentions and of words of the text', () => {
    for (const example of corpus) {
      const { mentions, records } = extractOf(example);
      const ids = new Set(mentions.map(({ id }) => id));
      for (const record of records[example.list]) {
        const { evidence, mentions: all, confidence } = record;
        expect(confidence).toBeGreaterThan(0);
        expect(all.filter((id) => !ids.has(id))).toEqual([]);
        const told = Object.entries(record).filter(([field, value]) => !ownColumns.has(field) && !isSilent(value));
        expect(told.map(([field]) => field).filter((field) => !(field in evidence))).toEqual([]);
        const supports = Object.values(evidence).flat();
        expect(supports.filter((item) => typeof item === 'string' && !all.includes(item))).toEqual([]);
        const stretches = supports.filter((item) => typeof item !== 'string');
        expect(stretches.filter(({ start, end }) => example.text.slice(start, end).trim() === '')).toEqual([]);
      }
    }
  });
});

/** What is made of the other fields. */
const ownColumns = new Set(['key', 'evidence', 'mentions', 'confidence']);

/** Null, false, an empty list, or an object of such. */
function isSilent(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isSilent);
  return value === null || value === false;
}
