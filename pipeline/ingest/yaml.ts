import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, ErrorCode, Node } from 'yaml';
import type { Fault } from '../check/validator.js';
import { PipelineError } from '../effects.js';
import { placeOf } from './place.js';
import { depthExceeded } from './yaml-depth.js';

/** Where something stands in a file: line and column from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** What is wrong in a YAML text, and where in the file that the text stands in. */
export interface Problem extends LineColumn {
  readonly reason: string;
  /** The key that is at fault, from the outside in; empty when the text is no YAML. */
  readonly path: readonly string[];
}

export interface Yaml<V = Mapping> {
  /** Empty where the text holds nothing. */
  readonly value: V;
  readonly problems: readonly Problem[];
  /** Where the value at a path begins; of a key that should not be there, the key itself. */
  readonly placeOf: (path: readonly string[]) => LineColumn;
}

type Mapping = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => Fault[];

/**
 * Reads a mapping in YAML 1.2 (so JSON, too) and checks it. `text` is the whole file; the YAML stands in it from
 * `start` to `end`, in UTF-16 code units.
 */
export const readYaml = (text: string, check: Check, start = 0, end = text.length): Yaml =>
  read<Mapping>(text, check, { start, end, schema: 'core', root: isMap, empty: {}, expected: '`key: value` lines' });

/** Reads a list in which every value is the text that it is written as: `08` stays `08`. */
export const readYamlList = (text: string, check: Check): Yaml<readonly unknown[]> =>
  read<readonly unknown[]>(text, check, {
    start: 0,
    end: text.length,
    schema: 'failsafe',
    root: isSeq,
    empty: [],
    expected: 'a list: lines that begin with `- `',
  });

interface Reading<V> {
  readonly start: number;
  readonly end: number;
  readonly schema: 'core' | 'failsafe';
  readonly root: (node: unknown) => boolean;
  readonly empty: V;
  /** What stands in such a text, in words. */
  readonly expected: string;
}

function read<V>(text: string, check: Check, { start, end, schema, root, empty, expected }: Reading<V>): Yaml<V> {
  // The library knows no lone CR as a line end.
  const yaml = text.slice(start, end).replace(/\r(?!\n)/gu, '\n');
  const place = (offset: number): LineColumn => placeOf(text, start + offset);
  const unusable = (reason: string, offset: number): Yaml<V> => ({
    value: empty,
    problems: [{ reason, ...place(offset), path: [] }],
    placeOf: () => place(offset),
  });
  const tooDeep = depthExceeded(yaml);
  if (tooDeep !== undefined) return unusable('Unexpected nesting without end, expected plain values', tooDeep);
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, schema, logLevel: 'error' });
  const [error] = document.errors;
  if (error) return unusable(inOwnWords[error.code] ?? `Unexpected YAML: ${error.message}`, error.pos[0]);
  const placeOfPath = (path: readonly string[]): LineColumn => place(offsetOf(document, path));
  const { contents } = document;
  if (contents === null || isNothing(contents)) return { value: empty, problems: [], placeOf: placeOfPath };
  if (!root(contents)) return unusable(`Unexpected value, expected ${expected}`, contents.range[0]);
  const value = toPlain(document) as V | undefined;
  if (value === undefined) return unusable('Unexpected aliases without end, expected plain values', contents.range[0]);
  const problems = check(value).map((fault) => ({ ...fault, ...placeOfPath(fault.path) }));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { value, problems, placeOf: placeOfPath };
}

/** Refuses a file for what is wrong in its YAML, a line each. */
export function refuse(file: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new PipelineError(
    problems.map(({ reason, line, column }) => `${file}:${String(line)}:${String(column)}: ${reason}`).join('\n'),
  );
}

/** Where the library's own words speak to programmers. */
const inOwnWords: Partial<Record<ErrorCode, string>> = { MULTIPLE_DOCS: 'Unexpected second document, expected one' };

/** Where every value is a text, a file of comments holds an empty one. */
const isNothing = (node: unknown): boolean => isScalar(node) && node.source === '' && node.type === 'PLAIN';

/** Aliases of aliases can unfold to more than any memory holds, or stand within what they name; then undefined. */
function toPlain(document: Document): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    // Throws where a value holds itself.
    JSON.stringify(value);
    return value;
  } catch {
    return undefined;
  }
}

function offsetOf(document: Document, path: readonly string[]): number {
  let node: unknown = document.contents;
  for (const [depth, name] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === name);
      if (!isPair(pair)) break;
      node = depth === path.length - 1 ? pair.key : pair.value;
    } else if (isSeq(node)) node = node.items[Number(name)];
  }
  return (node as Node | null)?.range?.[0] ?? 0;
}
