import { stringify } from 'csv-stringify/sync';
import { rows } from './rows.js';
import { inFolder, writers } from './writers.js';

const count = 100_000;
const light = ['csv', 'json', 'jsonl', 'jsonld', 'parquet'];

/** The time of the processor that each form takes for a table, as a multiple of what csv-stringify alone takes. */
export async function formats(): Promise<string[]> {
  const all = [...rows(count)];
  const header = Object.keys(all[0] ?? {});
  const alone = await seconds(() => stringify([header, ...all.map((row) => header.map((column) => row[column]))]));
  const ratios = await inFolder(async (folder) => {
    const measured: [string, number][] = [];
    for (const [name, write] of Object.entries(writers))
      measured.push([name, (await seconds(() => write(all, folder))) / alone]);
    return measured;
  });
  const line = (name: string, ratio: number, limit = ''): string =>
    `${name.padEnd(28)} ${ratio.toFixed(1)} x csv-stringify${limit}`;
  const sum = (names: readonly string[]): number =>
    ratios.filter(([name]) => names.includes(name)).reduce((total, [, ratio]) => total + ratio, 0);
  return [
    `${'csv-stringify alone'.padEnd(28)} ${alone.toFixed(2)} s for ${String(count)} rows of ${String(header.length)} columns`,
    ...ratios.map(([name, ratio]) => line(name, ratio)),
    line(light.join(' + '), sum(light), ' (at most 6)'),
    line('all together', sum(Object.keys(writers)), ' (at most 30)'),
  ];
}

/** The lesser of two times, after one call to warm up where it is quick. */
async function seconds(run: () => unknown): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}
