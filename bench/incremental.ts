import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeDocument } from './corpus.js';
import { spent } from './spent.js';
import { inFolder } from './writers.js';

/** BENCH_DOCUMENTS=10000 measures what a ministry might have; it takes long. */
const documents = Number(process.env['BENCH_DOCUMENTS'] ?? 300);

interface Index {
  readonly datasets: readonly { readonly rows: number }[];
}

/** What publishing again costs, as shares of the work of the first time: nothing changed, one document changed; and memory. */
export const incremental = (): Promise<string[]> =>
  inFolder((folder) => {
    const [input, output] = [join(folder, 'input'), join(folder, 'output')];
    const file = (i: number): string => join(input, 'sources', `${String(i)}.txt`);
    mkdirSync(join(input, 'sources'), { recursive: true });
    for (let i = 0; i < documents; i++) writeFileSync(file(i), madeDocument(i));
    const publish = () => spent('publish', '--input', input, '--output', output, '--jobs', '1', '--quiet');
    const first = publish();
    const index = JSON.parse(readFileSync(join(output, 'site/index.json'), 'utf8')) as Index;
    const rows = index.datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
    const unchanged = publish();
    writeFileSync(file(0), madeDocument(documents));
    const changed = publish();
    const half = spent('extract', '--jobs', '1', ...Array.from({ length: documents }, (_, i) => file(i)));
    const publishing = first.cpu - half.cpu;
    const line = (what: string, figure: string): string => `${what.padEnd(28)} ${figure}`;
    return Promise.resolve([
      `${String(documents)} documents, ${String(rows)} rows, first published in ${first.cpu.toFixed(0)} s of work`,
      line('unchanged', `${((unchanged.cpu / first.cpu) * 100).toFixed(1)} % of the first run's work`),
      line('one changed', `${(changed.cpu / first.cpu).toFixed(2)} x the first run's work`),
      line(
        'one changed',
        `${(changed.cpu / publishing).toFixed(2)} x the first work of publishing, the document half with it`,
      ),
      ...[first, changed].map(({ peak }, i) =>
        line(
          `peak, ${i === 0 ? 'first' : 'one changed'}`,
          `${((peak - 200e6) / rows / 1000).toFixed(2)} kB a row, beyond 200 MB`,
        ),
      ),
    ]);
  });
