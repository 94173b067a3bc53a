import { withServedSite } from './served-site.js';

const rows = 100_000;
const times = 40;

/** What is asked, and how many times as long as the least question it may take. */
const questions: readonly (readonly [name: string, path: string, limit: number])[] = [
  ['filter by an indexed column', 'rows?source_id=page-7&limit=20', 20],
  ['filter by a range of numbers', 'rows?amount.from=5000000&amount.to=6000000&limit=20', 20],
  ['sort by a number', 'rows?sort=-amount&limit=20', 20],
  ['search a word', `rows?q=${encodeURIComponent('7919000')}&limit=20`, 20],
  ['facets of two columns', 'facets?columns=currency,source_id', 300],
  ['sum by a column', 'aggregates?groups=source_id&measures=sum:amount', 300],
];

/** The medians of questions over 100,000 rows, as multiples of `SELECT 1` through the same server. */
export const answers = (): Promise<string[]> =>
  withServedSite(rows, async ({ address }) => {
    const least = await median(`${address}api/v1`);
    const lines = [`${'SELECT 1 through the server'.padEnd(30)} ${(least * 1000).toFixed(2)} ms`];
    for (const [name, path, limit] of questions) {
      const ratio = (await median(`${address}api/v1/datasets/amounts/${path}`)) / least;
      lines.push(`${name.padEnd(30)} ${ratio.toFixed(1).padStart(6)} x SELECT 1 (at most ${String(limit)})`);
    }
    return lines;
  });

/** In seconds, after some calls to warm up. */
async function median(address: string): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times + 5; i++) {
    const start = performance.now();
    const answer = await fetch(address);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`Unexpected status ${String(answer.status)} of ${address}, expected 200`);
    if (i >= 5) taken.push((performance.now() - start) / 1000);
  }
  return taken.sort((a, b) => a - b)[times >> 1] ?? NaN;
}
