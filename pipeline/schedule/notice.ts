import type { Trilingual } from '../check/dataset.js';
import { plainReport } from '../report/markdown.js';
import type { Report } from '../schemas.js';

/** What the publisher is told of without having asked. */
export interface Notice {
  readonly event: 'failed' | 'held' | 'many-new';
  readonly subject: Trilingual;
}

const subjects: Readonly<Record<Notice['event'], Trilingual>> = {
  failed: { ar: 'فشل التشغيل', fr: 'échec de l’exécution', en: 'the run failed' },
  held: { ar: 'أُوقف النشر', fr: 'publication suspendue', en: 'the release was held' },
  'many-new': { ar: 'مصادر جديدة كثيرة', fr: 'beaucoup de nouvelles sources', en: 'many new sources' },
};

/** What a run gives cause to tell: that it failed, that a limit held its release, or that much is new; else undefined. */
export function noticeOf({ result, exitCode, sources }: Report, manyNew: number): Notice | undefined {
  const event =
    result === 'failed' || exitCode === 2
      ? 'failed'
      : result === 'held'
        ? 'held'
        : sources.new.length >= manyNew
          ? 'many-new'
          : undefined;
  return event && { event, subject: subjects[event] };
}

/** What a webhook is sent: the event, the figures, and the report as a text in three languages. */
export const payloadOf = ({ event, subject }: Notice, report: Report): Record<string, unknown> => ({
  event,
  subject,
  run: report.run,
  started: report.started,
  ended: report.ended,
  result: report.result,
  exitCode: report.exitCode,
  reason: report.reason,
  sources: {
    read: report.documents,
    new: report.sources.new.length,
    changed: report.sources.changed.length,
    gone: report.sources.gone.length,
    refused: report.refused.length,
    failed: report.fetched.flatMap(({ failed }) => failed).length,
  },
  datasets: report.datasets.map(({ name, version, rows }) => ({ name, version, rows })),
  report: plainReport(report),
});
