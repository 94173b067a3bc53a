import { dates } from './format.js';
import { phrases } from './texts/phrase.js';
import { locales, type Language } from './texts/texts.js';
import { yearPart } from './texts/year-parts.js';

type Fields = keyof typeof options;

/** What a date says, how much of it is known, and the moment that stands for it, where there is one. */
interface Known {
  readonly text: string;
  readonly at?: Date;
  readonly fields?: Fields;
}

const options = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  yearlessDay: { day: 'numeric', month: 'long' },
  yearlessMonth: { month: 'long' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const open = new Set(['', '..']);

/** A date in EDTF as people write it: `2018-11` as نونبر 2018, `1998/..` as depuis 1998, `2019-33` as first quarter of 2019. What is rarer stays as it is. */
export function edtf(value: string, language: Language): string {
  const [, bracket, items] = /^([{[])(.+)[}\]]$/u.exec(value) ?? [];
  if (items === undefined) return period(value, language) ?? value;
  const said = items.split(',').map((item) => period(item.replace('..', '/'), language));
  if (!said.every((item) => item !== undefined)) return value;
  // Braces hold all of what they list, brackets one of it.
  const type = bracket === '{' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(locales[language], { type }).format(said);
}

function period(value: string, language: Language): string | undefined {
  const [first = '', last] = value.split('/');
  const [start, end] = [known(first, language), known(last ?? '', language)];
  if (last === undefined) return start?.text;
  if (open.has(last) && start) return phrases[language]('dateSince', { date: start.text });
  if (open.has(first) && end) return phrases[language]('dateUntil', { date: end.text });
  if (!start || !end) return undefined;
  const { at, fields } = start;
  return at && end.at && fields !== undefined && fields === end.fields
    ? dates(language, options[fields]).formatRange(at, end.at)
    : `${start.text} – ${end.text}`;
}

function known(text: string, language: Language): Known | undefined {
  const mark = /[~?%]$/u.test(text);
  // What is not known of a day or a month need not be told.
  const plain = (mark ? text.slice(0, -1) : text).replace(/(?<=^\d{4})(?:-\d\d)?-XX(?:-XX)?$/u, (rest) =>
    rest.replaceAll('-XX', ''),
  );
  const found = vague(plain, language) ?? exact(plain, language);
  return found && mark ? { text: `≈ ${found.text}` } : found;
}

/** What is no day, month or year of the calendar: decades, centuries, parts of a year, a day of each month. */
function vague(text: string, language: Language): Known | undefined {
  const phrase = phrases[language];
  const [, decade] = /^(\d{3})X$/u.exec(text) ?? [];
  if (decade !== undefined) return { text: phrase('decade', { year: `${decade}0` }) };
  const [, century] = /^(\d\d)XX$/u.exec(text) ?? [];
  if (century !== undefined) return { text: `${century}00–${century}99` };
  const [, day] = /^XXXX-XX-(0[1-9]|[12]\d|3[01])$/u.exec(text) ?? [];
  if (day !== undefined) return { text: phrase('dayOfMonth', { day: Number(day) }) };
  const [, year, code] = /^(\d{4}|XXXX)-([2-4]\d)$/u.exec(text) ?? [];
  const part = code === undefined ? undefined : yearPart(Number(code), year === 'XXXX' ? undefined : year, language);
  return part === undefined ? undefined : { text: part };
}

function exact(text: string, language: Language): Known | undefined {
  const found = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/u.exec(text);
  if (!found) return undefined;
  const [, year = '', month, day] = found;
  const isYearless = year === 'XXXX';
  if (isYearless && month === undefined) return undefined;
  // A leap year, so that every day of a year is one of its own.
  const date = [isYearless ? '2000' : year, month ?? '01', day ?? '01'].join('-');
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return undefined;
  const [ofDay, ofMonth]: readonly Fields[] = isYearless ? ['yearlessDay', 'yearlessMonth'] : ['day', 'month'];
  const fields = (day !== undefined ? ofDay : month !== undefined ? ofMonth : 'year') ?? 'year';
  return { text: dates(language, options[fields]).format(at), at, fields };
}
