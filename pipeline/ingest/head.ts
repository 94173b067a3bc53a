import type { Message } from '../model.js';
import { frontMatterOf } from '../read/frontmatter.js';
import type { Stated } from '../read/reading.js';
import { metadataFaults } from './metadata.js';
import { readYaml, refuse, type Problem, type Yaml } from './yaml.js';

/** What a source says of itself. */
export interface Head {
  /** Where it says so. */
  readonly where: string;
  readonly value: Yaml['value'];
  /** What is wrong in it; without a line where it is no text. */
  readonly problems: readonly (Pick<Problem, 'path'> & Pick<Message, 'reason' | 'line' | 'column'>)[];
}

/** The head of a text that is published as it is. Front matter that is no YAML is refused, with its place. */
export function frontMatterHead(file: string, text: string): Head {
  const where = 'front matter';
  const { length, yaml: span } = frontMatterOf(text);
  if (length === 0) return { where, value: {}, problems: [] };
  const yaml = readYaml(text, metadataFaults, ...span);
  refuse(
    file,
    // A slip in what may be published must not publish everything.
    yaml.problems.filter(({ path }) => path.length === 0 || path[0] === 'publish_text'),
  );
  return { where, ...yaml };
}

/** The head of an original that a text was made of. */
export function statedHead(stated: Stated): Head {
  // A document that says nothing is read faster without the schema.
  const faults = Object.keys(stated).length > 0 ? metadataFaults(stated) : [];
  const problems = faults.map((fault) => ({ ...fault, line: null, column: null }));
  return { where: 'the document', value: stated, problems };
}
