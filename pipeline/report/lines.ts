import type {
  FetchedSource,
  Report,
  ReportedBlame,
  ReportedDataset,
  ReportedLoss,
  ReportedMessage,
  SourceChanges,
} from '../schemas.js';

/** What a person has to see to: a line each. */
export function troubleLines(report: Report): string[] {
  const { fetched, refused, floors, withheld, losses, revived, quarantined } = report;
  return [
    ...fetched.flatMap(({ failed }) => failed),
    ...refused.map(({ reason }) => reason),
    ...floors.map(
      ({ measure, of, found, atLeast }) =>
        `Unexpected ${measure === 'rows' ? `${String(found)} rows` : `score ${String(found)}`} of ${of}, expected at least ${String(atLeast)} (\`${measure === 'rows' ? 'atLeast' : 'scores'}\` in the configuration): nothing is released`,
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
    ...(quarantined.file === null
      ? []
      : [`Kept back ${count(quarantined.rows, 'row')}, with the reason of each, in ${quarantined.file}`]),
  ];
}

function lossLines({ dataset, rows, lost, mostLost, sources }: ReportedLoss): string {
  const blamed = sources.slice(0, mostBlamed);
  return [
    `Unexpected loss of ${String(lost)} of ${count(rows, 'row')} of ${dataset}, expected at most ${percent(mostLost)} (\`mostLost\` in the configuration): nothing is released`,
    ...blamed.map(({ source, lost, cause }) => `  ${source}: ${count(lost, 'row')}, ${causes[cause]}`),
    ...(sources.length > blamed.length ? [`  … and ${count(sources.length - blamed.length, 'source')} more`] : []),
    '  Bring the sources back, or publish with --accept-loss.',
  ].join('\n');
}

const mostBlamed = 10;
const causes: Record<ReportedBlame['cause'], string> = {
  gone: 'no longer among the sources',
  changed: 'whose text changed',
  same: 'whose text is the same, and is read in another way',
};
const percent = (share: number): string => `${String(Number((share * 100).toFixed(2)))} %`;

/** The report for a person. */
export function reportLines(report: Report): string[] {
  const { result, fetched, documents, refused, sources, messages, mentions, datasets, site } = report;
  const isFirst = datasets.every(({ previous }) => previous === null);
  const counts = Object.values(mentions).map(({ rows }) => rows);
  return [
    ...fetched.map(fetchedLine),
    `Read ${count(documents, 'source')}, refused ${String(refused.length)}.`,
    ...(isFirst ? [] : [sourcesLine(sources)]),
    '',
    `Found ${count(
      counts.reduce((sum, rows) => sum + rows, 0),
      'mention',
    )}:`,
    ...Object.entries(mentions).map(
      ([kind, kinds]) => `  ${inColumns(kind, kinds.rows)}${isFirst ? '' : changesOf(kinds)}`,
    ),
    ...doubts(messages),
    '',
    ...(site !== null
      ? [results[result] ?? '', ...datasets.map(datasetLine), `It lies in ${site}/.`]
      : ['Nothing was released; what was published before stands.']),
  ];
}

const results: Partial<Record<Report['result'], string>> = {
  published: 'Published:',
  unchanged: 'Nothing changed, so nothing was published. It stands:',
  signed: 'Nothing changed, so nothing was published; what stands was signed:',
};

const fetchedLine = ({ source, failed, ...counts }: FetchedSource): string =>
  `Fetched ${source}: ${String(counts.new)} new, ${String(counts.changed)} changed, ${String(counts.unchanged)} unchanged, ${String(counts.gone)} gone, ${String(failed.length)} failed.`;

const nameWidth = 18;
const numberWidth = 7;
const mostDoubts = 20;

function doubts(messages: readonly ReportedMessage[]): string[] {
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

function datasetLine(dataset: ReportedDataset): string {
  const { name, rows, version, previous, isNew, bump, disputed } = dataset;
  const note = !isNew
    ? 'as before'
    : previous === null
      ? 'new'
      : `${String(bump)} change since ${previous}${changesOf(dataset)}`;
  return `  ${inColumns(name, rows)} ${rows === 1 ? 'row ' : 'rows'}  ${version.padEnd(8)}${note}${(disputed ?? 0) > 0 ? `, ${String(disputed)} disputed` : ''}`;
}

/** `, 2 added, 1 removed`; nothing where nothing changed. */
const changesOf = (counts: Pick<ReportedDataset, 'added' | 'removed' | 'changed'>): string =>
  (['added', 'removed', 'changed'] as const)
    .filter((what) => (counts[what] ?? 0) > 0)
    .map((what) => `, ${String(counts[what])} ${what}`)
    .join('');

const inColumns = (name: string, number: number): string =>
  `${name.padEnd(nameWidth)}${String(number).padStart(numberWidth)}`;

const sourcesLine = ({ new: added, changed, gone }: SourceChanges): string =>
  `Since the last release: ${String(added.length)} new, ${String(changed.length)} changed, ${String(gone.length)} gone.`;

const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
