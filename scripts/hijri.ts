/** Writes pipeline/recognise/date/umm-al-qura.ts, the lengths of the Hijri months as Intl has them: `npx tsx scripts/hijri.ts`. */
import { writeFile } from 'node:fs/promises';

export const years: Readonly<Record<'first' | 'last', number>> = { first: 1300, last: 1500 };

const day = 86_400_000;
const format = new Intl.DateTimeFormat('en-u-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  calendar: 'islamic-umalqura',
  timeZone: 'UTC',
});

/** The Hijri date of a moment, in the calendar of Umm al-Qura as Intl has it. */
export function hijriOf(moment: number): { year: number; month: number; day: number } {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

/** The first day of the table's first year. */
function beginning(): number {
  let moment = Date.UTC(1882, 9, 1);
  while (hijriOf(moment).year < years.first) moment += day;
  return moment;
}

/** Each year as three hexadecimal digits: twelve bits, the highest for Muharram, set where the month has thirty days. */
function lengths(): string[] {
  let moment = beginning();
  const table: string[] = [];
  for (let year = years.first; year <= years.last; year++) {
    let bits = 0;
    for (let month = 1; month <= 12; month++) {
      const isFull = hijriOf(moment + 29 * day).day === 30;
      bits = (bits << 1) | (isFull ? 1 : 0);
      moment += (isFull ? 30 : 29) * day;
    }
    table.push(bits.toString(16).padStart(3, '0'));
  }
  return table;
}

const rows = (table: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(table.length / 20) }, (_, i) => table.slice(i * 20, i * 20 + 20).join(' '));

export const ummAlQura = (): string => `/** Generated from Intl (islamic-umalqura) by scripts/hijri.ts. */

/** The first Hijri year of the table. */
export const firstYear = ${String(years.first)};

/** The Gregorian day on which it begins. */
export const firstDay = '${new Date(beginning()).toISOString().slice(0, 10)}';

/** A year in three hexadecimal digits: twelve bits, the highest for Muharram, set where the month has thirty days. */
export const monthLengths = \`
${rows(lengths()).join('\n')}
\`;
`;

if (process.argv[1]?.endsWith('hijri.ts')) {
  await writeFile(new URL('../pipeline/recognise/date/umm-al-qura.ts', import.meta.url), ummAlQura());
}
