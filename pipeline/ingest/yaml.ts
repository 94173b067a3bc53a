import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, ErrorCode, Node } from 'yaml';
import type { Fault } from '../check/validator.js';
import { PipelineError } from '../effects.js';
import { placeOf } from './place.js';

/** What is wrong in a YAML text, and where: line and column from 1, of the file that the text stands in. */
export interface Problem {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
  /** The key that is at fault, from the outside in; empty when the text is no YAML. */
  readonly path: readonly string[];
}

export interface Yaml {
  /** The mapping; empty where the text holds nothing. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/**
 * Reads a mapping in YAML 1.2 (so JSON, too) and checks it. `text` is the whole file; the YAML stands in it from
 * `start` to `end`, in UTF-16 code units.
 */
export function readYaml(text: string, check: (value: unknown) => Fault[], start = 0, end = text.length): Yaml {
  // The library knows no lone CR as a line end.
  const yaml = text.slice(start, end).replace(/\r(?!\n)/gu, '\n');
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): { line: number; column: number } => placeOf(text, start + offset);
  const unusable = (reason: string, offset: number): Yaml => ({
    value: {},
    problems: [{ reason, ...place(offset), path: [] }],
  });
  const [error] = document.errors;
  if (error) return unusable(inOwnWords[error.code] ?? `Unexpected YAML: ${error.message}`, error.pos[0]);
  if (document.contents === null) return { value: {}, problems: [] };
  if (!isMap(document.contents))
    return unusable('Unexpected value, expected `key: value` lines', document.contents.range[0]);
  const value = toPlain(document);
  if (value === undefined)
    return unusable('Unexpected aliases without end, expected plain values', document.contents.range[0]);
  const problems = check(value).map((fault) => ({ ...fault, ...place(offsetOf(document, fault.path)) }));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { value, problems };
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

/** Aliases of aliases can unfold to more than any memory holds; then undefined. */
function toPlain(document: Document): Record<string, unknown> | undefined {
  try {
    return document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Where the value at a path begins; of a key that should not be there, the key itself. */
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
