import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../pipeline/disk.js';
import { readSources } from '../pipeline/documents/read-sources.js';
import { lexiconFolder } from '../pipeline/extract.js';
import { fileItem, rawSource } from '../pipeline/ingest/item.js';
import { readSource } from '../pipeline/ingest/source.js';
import { listSources } from '../pipeline/ingest/sources.js';
import { workshop } from './workshop.js';

describe('a folder of sources', () => {
  test('is listed with the folders in it, in code units, and tells what it cannot read', async () => {
    const { input } = await workshop({
      'sources/ب.txt': 'نص',
      'sources/a/z.md': 'نص',
      'sources/a.txt': 'نص',
      'sources/B.TXT': 'نص',
      'sources/x.odt': 'PK',
      'sources/a.yaml': '{}',
      'sources/.hidden.txt': 'نص',
    });
    expect(await listSources(join(input, 'sources'), {}, realDisk)).toEqual({
      files: ['B.TXT', 'a.txt', 'a/z.md', 'ب.txt'],
      skipped: ['x.odt'],
    });
  });

  test('reads every source that can be read, and says why of the others', async () => {
    const { input } = await workshop({
      'sources/a.md': 'نص',
      'sources/a.txt': 'نص',
      'sources/d.txt/x': '',
      'sources/e.txt': '',
      'sources/id.txt': 'نص',
      'sources/id.yaml': 'id: a/../../b\n',
    });
    const folder = join(input, 'sources');
    const { files } = await listSources(folder, {}, realDisk);
    const read: string[] = [];
    const items = files.map((file) => fileItem(join(folder, file), file, realDisk));
    for await (const reading of readSources(items, {
      lexicons: fileURLToPath(lexiconFolder),
      jobs: 1,
      isChecked: true,
      curations: [],
    }))
      read.push('reason' in reading ? reading.reason.replaceAll(folder, '') : reading.id);
    expect(read).toEqual([
      'a',
      '/a.txt: Unexpected id `a`, which /a.md bears too; expected one source for each id\n  Give one of them another `id` in its metadata.',
      '/d.txt: Unexpected folder, expected a text',
      '/e.txt: Unexpected empty file, expected a text\n  Write the text into it, or take the file away.',
      '/id.txt: Unexpected id `a/../../b`, expected names between `/`, none of which begins with a dot',
    ]);
  });

  test('a text without any Arabic is read, with a message', async () => {
    const { input } = await workshop({ 'sources/a.txt': 'Bonjour' });
    const source = await readSource(await rawSource(fileItem(join(input, 'sources/a.txt'), 'a.txt', realDisk)));
    expect(source.messages.map((message) => message.rule)).toEqual(['metadata', 'no-arabic']);
  });
});
