import { codeList } from '../check/codes.js';
import { datasetNames, datasetSchema, type Trilingual } from '../check/dataset.js';
import type { Report } from '../schemas.js';
import { translate } from '../messages/translate.js';
import { isolated } from './isolated.js';
import { listed } from './listed.js';
import { heading, list, paragraph, table, type Block } from './nodes.js';
import { toSeeTo } from './to-see-to.js';
import { results, words } from './words.js';

/** What a run came to, in one language: how it ended, and what there is of everything. */
export function summary(report: Report, language: keyof Trilingual): Block[] {
  const say = (word: keyof typeof words): string => words[word][language];
  const { run, started, ended, result, reason, hint, fetched, documents, sources, refused, messages } = report;
  const written = (text: string): string => (language === 'ar' ? isolated(text) : text);
  const told = (message: string): string => written(translate(message, language) ?? message);
  const failures = fetched.flatMap(({ failed }) => failed);
  const sentences = toSeeTo(report).map((sentence) => sentence[language]);
  return [
    heading(2, `${say('report')} ${run}`),
    paragraph([{ type: 'strong', children: [{ type: 'text', value: results[result][language] }] }]),
    paragraph(written(`${say('started')}: ${started} – ${say('ended')}: ${ended}`)),
    ...(reason === null ? [] : [paragraph([{ type: 'inlineCode', value: reason }])]),
    ...(hint === null ? [] : [paragraph([{ type: 'inlineCode', value: hint }])]),
    ...(sentences.length > 0 ? [heading(3, say('toSeeTo')), list(sentences)] : []),
    ...listed(3, say('faults'), [...failures, ...refused.map(({ reason }) => reason)].map(told), say('more')),
    ...listed(
      3,
      say('doubts'),
      messages.map(
        ({ file, line, column, reason }) =>
          `${written([file, line, column].filter((part) => part !== null).join(':'))}: ${told(reason)}`,
      ),
      say('more'),
    ),
    heading(3, say('sources')),
    table([
      [say('read'), say('new'), say('changed'), say('gone'), say('refused'), say('failed')],
      [documents, sources.new.length, sources.changed.length, sources.gone.length, refused.length, failures.length].map(
        String,
      ),
    ]),
    ...titled(say('fetched'), [
      [say('source'), say('new'), say('changed'), say('unchanged'), say('gone'), say('failed')],
      ...fetched.map(({ source, failed, ...counts }) => [
        source,
        ...[counts.new, counts.changed, counts.unchanged, counts.gone, failed.length].map(String),
      ]),
    ]),
    ...titled(say('mentions'), [
      [say('kind'), say('rows'), say('added'), say('removed'), say('corrected')],
      ...Object.entries(report.mentions).map(([kind, { rows, added, removed, changed }]) => [
        codeList('kinds').codes[kind]?.[language] ?? kind,
        ...[rows, added, removed, changed].map(String),
      ]),
    ]),
    ...titled(say('datasets'), [
      [say('dataset'), say('version'), say('rows'), say('added'), say('removed'), say('corrected'), say('disputed')],
      ...report.datasets.map(({ name, version, rows, added, removed, changed, disputed }) => [
        titleOf(name)[language],
        version,
        String(rows),
        ...[added, removed, changed, disputed].map((number) => (number === null ? '' : String(number))),
      ]),
    ]),
  ];
}

/** A table under its heading; nothing where it has a header alone. */
const titled = (title: string, lines: readonly (readonly string[])[]): Block[] =>
  lines.length > 1 ? [heading(3, title), table(lines)] : [];

function titleOf(name: string): Trilingual {
  const known = datasetNames.find((dataset) => dataset === name);
  return known === undefined ? { ar: name, fr: name, en: name } : datasetSchema(known)['x-title'];
}
