import type { Report } from '../schemas.js';

/** What the next run says that finds the same, after one that released; undefined where it would have something to see to. */
export function saidUnchanged(report: Report): Report | undefined {
  const { result, refused, datasets, mentions } = report;
  if (!['published', 'unchanged', 'signed'].includes(result) || refused.length > 0) return undefined;
  const kinds = Object.entries(mentions).filter(([, { rows }]) => rows > 0);
  return {
    ...report,
    result: 'unchanged',
    sources: { new: [], changed: [], gone: [] },
    mentions: Object.fromEntries(kinds.map(([kind, { rows }]) => [kind, { rows, added: 0, removed: 0, changed: 0 }])),
    datasets: datasets.map((dataset) => ({
      ...dataset,
      previous: dataset.version,
      isNew: false,
      bump: null,
      added: null,
      removed: null,
      changed: null,
    })),
  };
}
