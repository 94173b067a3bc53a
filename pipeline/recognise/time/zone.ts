import type { Token } from '../../arabic/token.js';
import { zones } from './lexicon.js';

/** The zone that a text names at a token, as what the time zone database knows it by or as an offset, and where its words end. */
export interface Zone {
  readonly zone: string;
  readonly end: number;
}

/** `بتوقيت غرينتش`, `GMT+1`, `(ت.غ+1)`, `Z`; undefined where none is named. */
export function zoneAt(sentence: readonly Token[], start: number): Zone | undefined {
  const at = sentence[start]?.tags.has('OpenBracket') === true ? start + 1 : start;
  if (isOneOf(sentence[at], clocks)) return named(sentence, at + 1);
  if (said(sentence, at, 3) === 'ت.غ') return shifted(sentence, sentence[at + 3]?.normal === '.' ? at + 4 : at + 3);
  if (isOneOf(sentence[at], latin)) return shifted(sentence, at + 1);
  return undefined;
}

const clocks = new Set(['بتوقيت', 'توقيت', 'بالتوقيت', 'التوقيت', 'حسب', 'وفق']);
const latin = new Set(['gmt', 'utc', 'z']);

const isOneOf = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && words.has(token.normal);

const said = (sentence: readonly Token[], from: number, count: number): string =>
  sentence
    .slice(from, from + count)
    .map(({ normal }) => normal)
    .join('');

function named(sentence: readonly Token[], at: number): Zone | undefined {
  if (isOneOf(sentence[at], clocks)) return named(sentence, at + 1);
  const zone = zones.get(sentence[at]?.normal ?? '');
  if (zone === undefined) return undefined;
  return zone === 'Etc/UTC' ? shifted(sentence, at + 1) : { zone, end: at + 1 };
}

/** `+1`, `-03:30` after the name of universal time. */
function shifted(sentence: readonly Token[], at: number): Zone {
  const [sign, hours, colon, minutes] = sentence.slice(at, at + 4);
  const isShift = (sign?.normal === '+' || sign?.normal === '-') && /^\d{1,2}$/u.test(hours?.normal ?? '');
  if (!isShift || Number(hours?.normal) > 14) return { zone: 'Z', end: at };
  const hasMinutes = colon?.normal === ':' && /^[0-5]\d$/u.test(minutes?.normal ?? '');
  const offset = `${sign.normal}${(hours?.normal ?? '').padStart(2, '0')}:${hasMinutes ? (minutes?.normal ?? '') : '00'}`;
  return { zone: offset, end: at + (hasMinutes ? 4 : 2) };
}

/** The offset of a zone on a day (`YYYY-MM-DD`), as ISO 8601 writes it. */
export function offsetOn(zone: string, day: string): string {
  if (!zone.includes('/')) return zone;
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${day}T12:00:00Z`),
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '') || 'Z';
}
