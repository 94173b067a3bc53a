import { readSchema } from '../check/dataset.js';
import { validator, type Fault } from '../check/validator.js';
import type { Message } from '../model.js';
import { frontMatterOf } from '../read/frontmatter.js';
import type { Metadata } from '../schemas.js';
import { readYaml, refuse, type Problem, type Yaml } from './yaml.js';

const schema = readSchema('metadata');
const keys = Object.keys(schema['properties'] as object) as (keyof Metadata)[];

let validate: ((value: unknown) => Fault[]) | undefined;

/** What is wrong with metadata, by their schema. */
export const metadataFaults = (value: unknown): Fault[] => (validate ??= validator(schema))(value);

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
 * What is known of a source: its front matter, and the sidecar, which wins. What is not known is null, and one message
 * says what. Front matter comes from elsewhere, so what cannot be used in it is left out with a message; a sidecar is
 * written for nashir, so anything wrong in it is refused, with its place. `id` is the one that the source has by its
 * path.
 */
export function readMetadata(id: string, file: string, text: string, sidecar: Sidecar | undefined): KnownMetadata {
  const head = readFrontMatter(file, text);
  const side = sidecar && readSidecar(sidecar);
  const stated: Metadata = { ...without(head.value, head.problems), ...side?.value };
  const metadata = {
    ...Object.fromEntries(keys.map((key) => [key, null])),
    ...stated,
    id: stated.id ?? id,
    publish_text: stated.publish_text ?? 'full',
  } as Required<Metadata>;
  return { metadata, messages: [...headMessages(head.problems), ...conflicts(head, side), ...missing(metadata)] };
}

function readFrontMatter(file: string, text: string): Yaml {
  const { length, yaml: span } = frontMatterOf(text);
  if (length === 0) return { value: {}, problems: [] };
  const yaml = readYaml(text, metadataFaults, ...span);
  refuse(
    file,
    // A slip in what may be published must not publish everything.
    yaml.problems.filter(({ path }) => path.length === 0 || path[0] === 'publish_text'),
  );
  return yaml;
}

function readSidecar({ file, text }: Sidecar): Yaml {
  const yaml = readYaml(text, metadataFaults);
  refuse(file, yaml.problems);
  return yaml;
}

const isKnown = (key: string | undefined): boolean => keys.some((known) => known === key);

/** The values that can be used. */
function without(value: Yaml['value'], problems: readonly Problem[]): Metadata {
  const bad = new Set(problems.map((problem) => problem.path[0]));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)));
}

function headMessages(problems: readonly Problem[]): Message[] {
  const foreign = problems.filter((problem) => !isKnown(problem.path[0]));
  const unusable = problems.filter((problem) => isKnown(problem.path[0]));
  const left = foreign.map((problem) => `\`${problem.path.join('.')}\``).join(', ');
  const [first] = foreign;
  return [
    ...unusable.map(({ path, reason, line, column }) => ({
      reason: `${reason}; \`${path.join('.')}\` is left out`,
      line,
      column,
      rule: 'front-matter',
    })),
    ...(first
      ? [
          {
            reason: `Unexpected front matter ${left}, expected ${keys.join(', ')}; left out`,
            line: first.line,
            column: first.column,
            rule: 'front-matter',
          },
        ]
      : []),
  ];
}

function conflicts(head: Yaml, side: Yaml | undefined): Message[] {
  const differ = keys.filter(
    (key) => side && key in side.value && key in head.value && side.value[key] !== head.value[key],
  );
  if (differ.length === 0) return [];
  const names = differ.map((key) => `\`${key}\``).join(', ');
  return [
    {
      reason: `Unexpected ${names} in front matter, expected the same as beside it; the file beside it wins`,
      line: 1,
      column: 1,
      rule: 'front-matter',
    },
  ];
}

function missing(metadata: Required<Metadata>): Message[] {
  const unknown = keys.filter((key) => metadata[key] === null);
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
