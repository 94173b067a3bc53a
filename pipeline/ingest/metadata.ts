import { readSchema } from '../check/dataset.js';
import { validator, type Fault } from '../check/validator.js';
import type { Message } from '../model.js';
import type { Metadata } from '../schemas.js';
import type { Head } from './head.js';
import { readYaml, refuse, type Yaml } from './yaml.js';

const schema = readSchema('metadata');
const keys = Object.keys(schema['properties'] as object) as (keyof Metadata)[];

/** What is wrong with metadata, by their schema. */
export const metadataFaults = (value: unknown): Fault[] => validator(schema)(value);

/** A file beside the source that tells of it. */
export interface Sidecar {
  readonly file: string;
  readonly text: string;
}

export interface KnownMetadata {
  readonly metadata: Required<Metadata>;
  readonly messages: readonly Message[];
}

/**
 * What is known of a source: what it says of itself, and the sidecar, which wins. What is not known is null, and one
 * message says what. What a source says comes from elsewhere, so what cannot be used in it is left out with a message; a
 * sidecar is written for nashir, so anything wrong in it is refused, with its place. `id` is the one that the source has
 * by its path.
 */
export function readMetadata(id: string, head: Head, known: Metadata, sidecar: Sidecar | undefined): KnownMetadata {
  const side = sidecar && readSidecar(sidecar);
  const stated: Metadata = { ...without(head), ...known, ...side?.value };
  const metadata = {
    ...Object.fromEntries(keys.map((key) => [key, null])),
    ...stated,
    id: stated.id ?? id,
    publish_text: stated.publish_text ?? 'full',
  } as Required<Metadata>;
  return { metadata, messages: [...headMessages(head), ...conflicts(head, side), ...missing(metadata)] };
}

function readSidecar({ file, text }: Sidecar): Yaml {
  const yaml = readYaml(text, metadataFaults);
  refuse(file, yaml.problems);
  return yaml;
}

const isKnown = (key: string | undefined): boolean => keys.some((known) => known === key);

/** The values that can be used. */
function without({ value, problems }: Head): Metadata {
  const bad = new Set(problems.map((problem) => problem.path[0]));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)));
}

function headMessages({ problems, where }: Head): Message[] {
  const foreign = problems.filter((problem) => !isKnown(problem.path[0]));
  const unusable = problems.filter((problem) => isKnown(problem.path[0]));
  const left = foreign.map((problem) => `\`${problem.path.join('.')}\``).join(', ');
  const [first] = foreign;
  return [
    ...unusable.map(({ path, reason, line, column }) => ({
      reason: `${reason}; \`${path.join('.')}\` is left out`,
      line,
      column,
      rule: 'metadata',
    })),
    ...(first
      ? [
          {
            reason: `Unexpected ${where} ${left}, expected ${keys.join(', ')}; left out`,
            line: first.line,
            column: first.column,
            rule: 'front-matter',
          },
        ]
      : []),
  ];
}

function conflicts(head: Head, side: Yaml | undefined): Message[] {
  const differ = keys.filter(
    (key) => side && key in side.value && key in head.value && side.value[key] !== head.value[key],
  );
  if (differ.length === 0) return [];
  const names = differ.map((key) => `\`${key}\``).join(', ');
  return [
    {
      reason: `Unexpected ${names} in ${head.where}, expected the same as beside it; the file beside it wins`,
      line: 1,
      column: 1,
      rule: 'front-matter',
    },
  ];
}

function missing(metadata: Required<Metadata>): Message[] {
  const unknown = keys.filter((key) => key !== 'gone' && metadata[key] === null);
  if (unknown.length === 0) return [];
  return [
    {
      reason: `Cannot tell ${unknown.map((key) => `\`${key}\``).join(', ')} without metadata; left empty`,
      line: null,
      column: null,
      rule: 'metadata',
    },
  ];
}
