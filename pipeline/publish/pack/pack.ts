import { hash } from 'node:crypto';
import { join } from 'node:path';
import { PipelineError, type Disk } from '../../effects.js';
import type { DatasetName } from '../../check/dataset.js';
import { workbook } from '../formats/workbook.js';
import type { Site } from '../site/site.js';
import { sumLine, sumsFile } from '../site/sums.js';
import { note } from './note.js';
import { metadataSheet } from './metadata-sheet.js';
import { languages, type Subject } from './subject.js';
import { zip } from './zip.js';

/** A submission pack, and what the portal that gets it will ask for. */
export interface Pack {
  readonly name: string;
  readonly content: Uint8Array;
  readonly files: readonly string[];
  /** Keys of the configuration that are not stated. */
  readonly missing: readonly string[];
}

/** What people open, of the files of a version. */
const isForPeople = (name: string): boolean => /\.(?:csv|xlsx)$/u.test(name);

/**
 * The submission pack of a dataset's newest version, for a portal that takes data by e-mail: the data as they are
 * published, metadata, licence and covering note in three languages, checksums. The same version makes the same bytes.
 */
export async function pack(name: DatasetName, site: Site, disk: Disk): Promise<Pack> {
  const { index } = site;
  const dataset = index.datasets.find((each) => each.name === name);
  const entry = (await site.versions(name)).find(({ version }) => version === dataset?.version);
  if (!dataset || !entry) throw new PipelineError(`Cannot pack ${name}: it was not published`);
  const subject: Subject = { index, dataset, entry };
  const published = entry.files.map((file) => file.name).filter(isForPeople);
  const enclosed = [...published, 'metadata.xlsx', 'LICENCE.txt'];
  const data = await Promise.all(
    published.map(async (file) => {
      const path = join(site.folder, `data/${name}/${entry.version}/${file}`);
      return [file, await disk.read(path)] as const;
    }),
  );
  const files: (readonly [path: string, content: Uint8Array])[] = [
    ...data,
    ['metadata.xlsx', Buffer.concat([...workbook([metadataSheet(subject, await site.schema(name, entry.version))])])],
    ['LICENCE.txt', text(licenceText(subject))],
    ...languages.map((language) => [`note.${language}.txt`, text(note(subject, enclosed, language))] as const),
  ];
  const sums = files.map(([path, content]) => sumLine(path, hash('sha256', content))).join('');
  const folder = `${name}-${entry.version}`;
  const whole = [...files, [sumsFile, text(sums)] as const];
  return {
    name: `${folder}.zip`,
    content: zip(whole.map(([path, content]) => [`${folder}/${path}`, content])),
    files: whole.map(([path]) => path),
    missing: [
      ...(index.publisher.name ? [] : ['publisher']),
      ...(index.contact.email === null ? ['contact'] : []),
      ...(index.licence === null ? ['licence'] : []),
    ],
  };
}

const text = (content: string): Uint8Array => Buffer.from(content);

function licenceText({ index: { licence, sources } }: Subject): string {
  const stated = licence ?? 'غير محددة / non précisée / not stated';
  const lines = sources.map((source) => `${source.id}: ${source.licence ?? '–'}`);
  return [`الرخصة / Licence: ${stated}`, '', 'المصادر / Sources:', ...lines, ''].join('\n');
}
