import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../pipeline/extract.js';
import { recognisers } from '../pipeline/recognise/recognisers.js';
import type { Example } from '../pipeline/recognise/examples.js';

const folder = new URL('../pipeline/recognise/', import.meta.url);
const kinds = readdirSync(folder, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, folder)).includes('corpus.ts'),
);
const corpora = await Promise.all(
  kinds.map(async ({ name }) => ({
    name,
    corpus: ((await import(`../pipeline/recognise/${name}/corpus.ts`)) as { corpus: readonly Example[] }).corpus,
  })),
);

const mentionsIn = ({ text, metadata, kind }: Example) => {
  const { published, country } = metadata;
  return extract(text, { ...(published && { published }), ...(country && { country }) }).mentions.filter(
    (mention) => mention.kind === kind,
  );
};
const mark = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans.reduceRight(
    (marked, [start, end]) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );

describe.each(corpora)('the corpus of $name', ({ corpus }) => {
  it.each(corpus.map((example) => [mark(example.text, example.spans), example] as const))('%s', (marked, example) => {
    const found = mentionsIn(example);
    expect(
      mark(
        example.text,
        found.map(({ start, end }) => [start, end] as const),
      ),
    ).toBe(marked);
    for (const { value } of found) expect(value).toMatchObject(example.value ?? {});
  });
});

it.each(
  recognisers
    .filter(({ kind, rules }) => kind !== 'identifier' && rules.length > 0)
    .map((recogniser) => [recogniser.kind, recogniser] as const),
)('every rule of %s finds something in a corpus', (kind, { rules }) => {
  const fired = new Set(
    corpora
      .flatMap(({ corpus }) => corpus.filter((example) => example.kind === kind).flatMap(mentionsIn))
      .map(({ rule }) => rule),
  );
  expect(rules.map(({ name }) => name).filter((name) => !fired.has(name))).toEqual([]);
});
