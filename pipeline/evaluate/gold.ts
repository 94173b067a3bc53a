import { join } from 'node:path';
import { PipelineError, type Disk } from '../effects.js';
import { decode } from '../ingest/decode.js';
import { fileItem, rawSource } from '../ingest/item.js';
import { readSource, type Source } from '../ingest/source.js';
import { told, validator } from '../check/validator.js';
import { readSchema } from '../check/dataset.js';
import type { Gold } from '../schemas.js';

/** An annotated document with the text that it annotates. */
export interface Annotated {
  readonly source: Source;
  readonly gold: Gold;
}

/** Files that lie beside the annotations and are none. */
const others = new Set(['scores.json']);

/**
 * Reads NAME.json of a folder, each with NAME.txt or NAME.md beside it or in the sources folder. Throws a PipelineError that names the
 * place where there is none, where one is not as the schema has it, or where a span is not its text.
 */
export async function readGold(folder: string, sources: string, disk: Disk): Promise<Annotated[]> {
  if ((await disk.kind(folder)) !== 'folder')
    throw new PipelineError(`${folder}: Cannot find the folder of annotations`, 'Name another with --gold.');
  const files = (await disk.list(folder)).filter(({ name }) => name.endsWith('.json') && !others.has(name));
  if (files.length === 0) throw new PipelineError(`${folder}: Cannot find an annotation, expected NAME.json`);
  const annotated: Annotated[] = [];
  for (const { name } of files) {
    const path = join(folder, name);
    const gold = parseGold(decode(await disk.read(path), path).text, path);
    const source = await readText(name.replace(/\.json$/u, ''), [folder, sources], path, disk);
    for (const { start, end, text } of gold.mentions) {
      const found = source.text.slice(start, end);
      if (found !== text)
        throw new PipelineError(
          `${path}: Unexpected \`${found}\` at ${String(start)}–${String(end)} of ${source.file}, expected \`${text}\``,
          'The text has changed since it was annotated.',
        );
    }
    annotated.push({ source, gold });
  }
  return annotated;
}

function parseGold(text: string, path: string): Gold {
  let gold: unknown;
  try {
    gold = JSON.parse(text);
  } catch (error) {
    throw new PipelineError(`${path}: Cannot read JSON: ${String(error)}`);
  }
  const [fault] = validator(readSchema('gold'))(gold);
  if (fault !== undefined) throw new PipelineError(`${path}: ${told(fault)}`);
  return gold as Gold;
}

async function readText(name: string, folders: readonly string[], annotation: string, disk: Disk): Promise<Source> {
  for (const folder of folders) {
    for (const file of [`${name}.txt`, `${name}.md`]) {
      if ((await disk.kind(join(folder, file))) === 'file')
        return readSource(await rawSource(fileItem(join(folder, file), file, disk)));
    }
  }
  throw new PipelineError(
    `${annotation}: Cannot find the text that it annotates, expected ${name}.txt in ${folders.join(' or ')}`,
  );
}
