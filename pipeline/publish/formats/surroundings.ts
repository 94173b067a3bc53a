import type { Row } from '../../check/dataset.js';

/** As many code points as are told before and after a quote. */
const reach = 32;

/** The words before and after a quote in its sentence, by which it is found again in a text that has changed. */
export function surroundings(row: Row): { 'oa:prefix': string; 'oa:suffix': string } {
  const sentence = String(row['sentence']);
  const start = Number(row['start']) - Number(row['sentence_start']);
  const end = Number(row['end']) - Number(row['sentence_start']);
  const slice = slicer(sentence);
  return { 'oa:prefix': slice(Math.max(0, start - reach), start), 'oa:suffix': slice(end, end + reach) };
}

/** Cuts by code points; where all of them are one code unit long, as in nearly every text, without spreading them. */
function slicer(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udfff]/.test(text)) return (start, end) => text.slice(start, end);
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join('');
}
