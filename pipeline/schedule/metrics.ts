import type { Health, Vitals } from './health.js';

type Labels = Readonly<Record<string, string>>;
type Sample = readonly [labels: Labels, value: number];

interface Metric {
  readonly name: string;
  readonly type: 'gauge' | 'counter';
  readonly help: string;
  readonly samples: readonly Sample[];
}

const seconds = (time: string): number => Date.parse(time) / 1000;

function metrics({ counts, last, report, running, since }: Vitals, { status, next }: Health): Metric[] {
  const one = (value: number | undefined): Sample[] => (value === undefined ? [] : [[{}, value]]);
  return [
    {
      name: 'nashir_up',
      type: 'gauge',
      help: 'Whether the schedule is well: neither failed nor late.',
      samples: one(isWell(status) ? 1 : 0),
    },
    {
      name: 'nashir_start_time_seconds',
      type: 'gauge',
      help: 'Since when the schedule runs.',
      samples: one(seconds(since)),
    },
    {
      name: 'nashir_running',
      type: 'gauge',
      help: 'Whether a run is in hand.',
      samples: one(running === null ? 0 : 1),
    },
    {
      name: 'nashir_runs_total',
      type: 'counter',
      help: 'Runs of this process, by their result.',
      samples: Object.entries(counts).map(([result, count]) => [{ result }, count]),
    },
    {
      name: 'nashir_last_run_timestamp_seconds',
      type: 'gauge',
      help: 'When the last run ended.',
      samples: one(last ? seconds(last.ended) : undefined),
    },
    {
      name: 'nashir_last_run_duration_seconds',
      type: 'gauge',
      help: 'How long the last run took.',
      samples: one(last ? seconds(last.ended) - seconds(last.started) : undefined),
    },
    {
      name: 'nashir_next_run_timestamp_seconds',
      type: 'gauge',
      help: 'When a source is due next, without jitter.',
      samples: Object.entries(next).map(([source, at]) => [{ source }, seconds(at)]),
    },
    {
      name: 'nashir_documents',
      type: 'gauge',
      help: 'Sources that the last run read.',
      samples: one(report?.documents),
    },
    {
      name: 'nashir_sources_refused',
      type: 'gauge',
      help: 'Sources that the last run could not read.',
      samples: one(report?.refused.length),
    },
    {
      name: 'nashir_fetch_failures',
      type: 'gauge',
      help: 'What the last run could not fetch, by source.',
      samples: (report?.fetched ?? []).map(({ source, failed }) => [{ source }, failed.length]),
    },
    {
      name: 'nashir_rows',
      type: 'gauge',
      help: 'Rows of each dataset in the last run.',
      samples: (report?.datasets ?? []).map(({ name, rows }) => [{ dataset: name }, rows]),
    },
    {
      name: 'nashir_rows_quarantined',
      type: 'gauge',
      help: 'Rows that the last run kept back.',
      samples: one(report?.quarantined.rows),
    },
  ];
}

export const isWell = (status: Health['status']): boolean => status === 'ok' || status === 'held';

/** What Prometheus reads, in its text format 0.0.4. */
export const metricsText = (vitals: Vitals, health: Health): string =>
  metrics(vitals, health)
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, type, help, samples }) =>
      [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} ${type}`,
        ...samples.map(([labels, value]) => `${name}${labelsText(labels)} ${String(value)}`),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');

function labelsText(labels: Labels): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
  );
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}
