import { stringify } from 'yaml';
import type { Choice, Suspect } from './suspect.js';

/** The suspects as a file for input/curation/: all entries are open and change nothing, until a person decides. */
export function* reviewFile(suspects: readonly Suspect[], left: number, today: string): Generator<string> {
  yield comment(
    `${String(suspects.length)} to look at, most valuable first${left > 0 ? `; ${String(left)} more are left out (--most)` : ''}.`,
    'Decide an entry by putting one of the choices below it in its place, with who and why; take away the rest.',
    'Then put the file into input/curation/. What is still open there changes nothing, and every run tells of it.',
  );
  for (const [i, suspect] of suspects.entries()) yield `\n${written(suspect, i + 1, today)}`;
  if (suspects.length === 0) yield '[]\n';
}

function written({ pointer, field, was, name, why, seen, choices }: Suspect, number: number, today: string): string {
  const entry = pointer === undefined ? [] : [{ report: pointer, ...fieldOf(field, was), status: 'open', why }];
  const decided = choices.map((choice) => ({ ...choice, by: '', on: today, why: '' }));
  return [
    comment(
      `${String(number)}. ${name}`,
      ...(pointer === undefined ? [why] : []),
      ...seen.flatMap(({ quote, sentence, place, addresses }, i) => [
        `  ${place}: «${quote}»`,
        ...(sentence === seen[i - 1]?.sentence ? [] : [`    in: ${sentence}`]),
        ...addresses.map((address) => `    ${address}`),
      ]),
    ),
    ...entry.map((one) => yaml(one)),
    ...(decided.length > 0 ? [comment(entry.length > 0 ? 'or:' : 'To decide it:')] : []),
    ...decided.map((one) => yaml(one).replace(/^(?=.)/gmu, '# ')),
  ].join('');
}

const fieldOf = (field: string | undefined, was: Suspect['was']): Choice =>
  field === undefined ? {} : { field, was: was ?? '' };

const yaml = (entry: object): string => stringify([entry], { lineWidth: 0 });

/** Lines that no reader takes for entries; a line break within one would end it. */
const comment = (...lines: string[]): string =>
  lines.map((line) => `# ${line.replace(/(?<=\S)\s+/gu, ' ').trimEnd()}\n`).join('');
