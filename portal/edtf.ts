import { dates } from './format.js';
import type { Language } from './texts/texts.js';
import { phrases } from './texts/phrase.js';

type Fields = 'day' | 'month' | 'year' | 'yearless';

/** What a date says, and how much of it is known. */
interface Known {
  readonly at: Date;
  readonly fields: Fields;
  readonly isRough: boolean;
}

const options: Readonly<Record<Fields, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  yearless: { day: 'numeric', month: 'long' },
};

const open = new Set(['', '..']);

/** A date in EDTF as people write it: `2018-11` as نونبر 2018, `1998/..` as depuis 1998. What is rarer stays as it is. */
export function edtf(value: string, language: Language): string {
  const [first = '', last] = value.split('/');
  const [start, end] = [known(first), known(last ?? '')];
  if (last === undefined) return start ? written(start, language) : value;
  if (open.has(last) && start) return phrases[language]('dateSince', { date: written(start, language) });
  if (open.has(first) && end) return phrases[language]('dateUntil', { date: written(end, language) });
  if (!start || !end) return value;
  if (start.fields !== end.fields || start.isRough || end.isRough)
    return `${written(start, language)} – ${written(end, language)}`;
  return dates(language, options[start.fields]).formatRange(start.at, end.at);
}

const written = ({ at, fields, isRough }: Known, language: Language): string =>
  (isRough ? '≈ ' : '') + dates(language, options[fields]).format(at);

function known(text: string): Known | undefined {
  const found = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/u.exec(text);
  if (!found) return undefined;
  const [, year = '', month, day, mark] = found;
  // A leap year, so that every day of a year is one of its own.
  const date = [year === 'XXXX' ? '2000' : year, month ?? '01', day ?? '01'].join('-');
  const at = new Date(`${date}T00:00:00Z`);
  const fields = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return undefined;
  if (year !== 'XXXX') return { at, fields, isRough: mark !== '' };
  return fields === 'day' ? { at, fields: 'yearless', isRough: mark !== '' } : undefined;
}
