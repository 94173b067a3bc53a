import type { Fetched } from '../../ingest/web/fetch-pages.js';
import { nameOf } from '../../ingest/web/name.js';
import type { Kind } from '../../model.js';
import type { Release } from '../release.js';
import type { DatasetRelease } from '../versions/dataset-release.js';
import type { Cause, Loss } from '../versions/losses.js';
import { exitCodeOf, type Outcome, type PlacedMessage } from './outcome.js';

/** What a person has to see to: a line each. */
export function troubleLines(outcome: Outcome): string[] {
  const { fetched, refused, floors, withheld, losses, revived, quarantined, quarantine } = outcome;
  return [
    ...fetched.flatMap(({ failed }) => failed),
    ...refused.map(({ reason }) => reason),
    ...floors.map(
      ({ dataset, rows, atLeast }) =>
        `Unexpected ${String(rows)} rows of ${dataset}, expected at least ${String(atLeast)} (\`atLeast\` in the configuration): nothing is released`,
    ),
    ...withheld.map(
      (file) =>
        `Cannot release without ${file}, which was published before: mend it, or take it away to withdraw its rows`,
    ),
    ...losses.map(lossLines),
    ...revived.map(
      ({ dataset, version, reason }) =>
        `Cannot release ${dataset} with the rows of ${version}, which was withdrawn: ${reason}: mend the sources`,
    ),
    ...(quarantine === undefined
      ? []
      : [`Kept back ${count(quarantined.length, 'row')}, with the reason of each, in ${quarantine}`]),
  ];
}

function lossLines({ dataset, rows, lost, mostLost, sources }: Loss): string {
  const blamed = sources.slice(0, mostBlamed);
  return [
    `Unexpected loss of ${String(lost)} of ${count(rows, 'row')} of ${dataset}, expected at most ${percent(mostLost)} (\`mostLost\` in the configuration): nothing is released`,
    ...blamed.map(({ source, lost, cause }) => `  ${source}: ${count(lost, 'row')}, ${causes[cause]}`),
    ...(sources.length > blamed.length ? [`  … and ${count(sources.length - blamed.length, 'source')} more`] : []),
    '  Bring the sources back, or publish with --accept-loss.',
  ].join('\n');
}

const mostBlamed = 10;
const causes: Record<Cause, string> = {
  gone: 'no longer among the sources',
  changed: 'whose text changed',
  same: 'whose text is the same, and is read in another way',
};
const percent = (share: number): string => `${String(Number((share * 100).toFixed(2)))} %`;

/** The report for a machine. */
export function reportObject(outcome: Outcome): Record<string, unknown> {
  const { fetched, documents, refused, messages, quarantined, quarantine } = outcome;
  const { floors, withheld, losses, revived, release } = outcome;
  return {
    result: release?.result ?? 'held',
    exitCode: exitCodeOf(outcome),
    fetched: fetched.map(({ source, ...counts }) => ({ source: nameOf(source), ...counts })),
    documents: documents.length,
    found: foundByKind(outcome),
    messages,
    refused,
    quarantined: { rows: quarantined.length, file: quarantine ?? null },
    floors,
    withheld,
    losses,
    revived,
    datasets: (release?.datasets ?? []).map(({ table, version, bump, isNew, earlier, changes }) => ({
      name: table.name,
      rows: table.rows.length,
      version,
      previous: earlier.at(-1)?.version ?? null,
      isNew,
      bump: bump ?? null,
      added: changes?.added.length ?? null,
      removed: changes?.removed.length ?? null,
      changed: changes?.changed.length ?? null,
    })),
    site: release?.site ?? null,
  };
}

/** The report for a person. */
export function reportLines(outcome: Outcome): string[] {
  const { fetched, documents, refused, messages, release } = outcome;
  const found = Object.entries(foundByKind(outcome));
  return [
    ...fetched.map(fetchedLine),
    `Read ${count(documents.length, 'source')}, refused ${String(refused.length)}.`,
    '',
    `Found ${count(documents.flatMap((document) => document.mentions).length, 'mention')}:`,
    ...found.map(([kind, number]) => `  ${kind.padEnd(nameWidth)}${String(number).padStart(numberWidth)}`),
    ...doubts(messages),
    '',
    ...(release
      ? [results[release.result], ...release.datasets.map(datasetLine), `It lies in ${release.site}/.`]
      : ['Nothing was released; what was published before stands.']),
  ];
}

const results: Record<Release['result'], string> = {
  published: 'Published:',
  unchanged: 'Nothing changed, so nothing was published. It stands:',
  signed: 'Nothing changed, so nothing was published; what stands was signed:',
};

const fetchedLine = ({ source, failed, ...counts }: Fetched): string =>
  `Fetched ${nameOf(source)}: ${String(counts.new)} new, ${String(counts.changed)} changed, ${String(counts.unchanged)} unchanged, ${String(counts.gone)} gone, ${String(failed.length)} failed.`;

const nameWidth = 18;
const numberWidth = 7;
const mostDoubts = 20;

function doubts(messages: readonly PlacedMessage[]): string[] {
  if (messages.length === 0) return [];
  const more = messages.length - mostDoubts;
  return [
    '',
    `Doubted (${String(messages.length)}):`,
    ...messages
      .slice(0, mostDoubts)
      .map(
        ({ file, line, column, reason }) =>
          `  ${[file, line, column].filter((part) => part !== null).join(':')}: ${reason}`,
      ),
    ...(more > 0 ? [`  … and ${String(more)} more; --json lists all`] : []),
  ];
}

function datasetLine({ table, version, isNew, earlier, bump, changes }: DatasetRelease): string {
  const parts =
    changes && bump
      ? ([
          ['added', changes.added],
          ['removed', changes.removed],
          ['changed', changes.changed],
        ] as const)
      : [];
  const counts = parts.filter(([, list]) => list.length > 0).map(([what, list]) => `${String(list.length)} ${what}`);
  const note = !isNew
    ? 'as before'
    : earlier.length === 0
      ? 'new'
      : [`${String(bump)} change since ${String(earlier.at(-1)?.version)}`, ...counts].join(', ');
  return `  ${table.name.padEnd(nameWidth)}${String(table.rows.length).padStart(numberWidth)} ${table.rows.length === 1 ? 'row ' : 'rows'}  ${version.padEnd(8)}${note}`;
}

function foundByKind({ documents }: Outcome): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { mentions } of documents) for (const { kind } of mentions) counts[kind] = (counts[kind] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
