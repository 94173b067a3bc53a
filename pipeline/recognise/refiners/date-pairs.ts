import type { Refiner } from '../refine.js';
import type { Candidate } from '../rule.js';

// الموافق لـ, or a bracket and an era mark, stand between the two.
const farthestPartner = 5;

/** Tells where a Hijri date and the Gregorian one that is given for it do not agree; both stay as the text has them. */
export const datePairs: Refiner = (found, context) => {
  const dates = found.filter((candidate): candidate is Candidate<'date'> => candidate.kind === 'date');
  dates.forEach((first, i) => {
    const second = dates[i + 1];
    if (second === undefined || !arePartners(first, second, context.source)) return;
    const [one, other] = [dayNumber(first.value.edtf), dayNumber(second.value.edtf)];
    if (one === undefined || other === undefined || one === other) return;
    const [hijri, gregorian] = first.value.calendar === 'hijri' ? [first, second] : [second, first];
    const apart = Math.abs(one - other);
    const why =
      apart === 1 ? 'a calendar that goes by sighting may differ from Umm al-Qura by a day' : 'check the source';
    context.message(
      `Unexpected \`${gregorian.value.edtf}\` beside \`${hijri.value.hijri ?? ''}\`, expected \`${hijri.value.edtf}\` by Umm al-Qura (${String(apart)} day${apart === 1 ? '' : 's'} apart): both are kept; ${why}`,
      first.start,
      'date-pairs',
    );
  });
  return [...found];
};

const millisecondsOfDay = 86_400_000;

/** The number of a single day; undefined for any other EDTF. */
const dayNumber = (edtf: string): number | undefined =>
  /^\d{4}-\d\d-\d\d$/u.test(edtf) ? Date.parse(`${edtf}T00:00:00Z`) / millisecondsOfDay : undefined;

const arePartners = (first: Candidate<'date'>, second: Candidate<'date'>, source: string): boolean =>
  first.sentence === second.sentence &&
  second.tokens[0] - first.tokens[1] <= farthestPartner &&
  (first.value.calendar === 'hijri') !== (second.value.calendar === 'hijri') &&
  /[(/]|موافق/u.test(source.slice(first.end, second.start));
