import { join } from 'node:path';
import type { Disk } from '../effects.js';
import { jsonText } from '../publish/site/json-text.js';
import type { Report } from '../schemas.js';
import { markdown } from './markdown.js';
import { reportPage } from './page.js';

/** Where the reports lie, under output/state/. */
const reportsFolder = 'runs';

/**
 * Writes a report as JSON, Markdown and HTML to state/runs/ID/, and removes the oldest reports, so that `most` are left;
 * gives the folder.
 */
export async function keepReport(report: Report, state: string, most: number, disk: Disk): Promise<string> {
  const reports = join(state, reportsFolder);
  const folder = await freeFolder(join(reports, report.run), disk);
  const files = { json: jsonText(report), md: markdown(report), html: reportPage(report) };
  for (const [ending, text] of Object.entries(files)) await disk.write(join(folder, `report.${ending}`), [text]);
  // Names of runs sort by age.
  const kept = (await disk.list(reports)).map(({ name }) => name);
  for (const name of kept.slice(0, -most)) await disk.remove(join(reports, name));
  return folder;
}

/** Two runs can bear one name where the clock stands still. */
async function freeFolder(path: string, disk: Disk): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? path : `${path}-${String(n)}`;
    if ((await disk.kind(name)) === undefined) return name;
  }
}
