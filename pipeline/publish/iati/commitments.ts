import type { ProjectsRow } from '../../schemas.js';
import type { Element } from '../descriptors/xml.js';
import { element, empty, narratives } from './elements.js';
import type { Names } from './names.js';

const outgoingCommitment = '2';
const about = { ar: 'مبلغ تقريبي', fr: 'montant approximatif', en: 'approximate amount' };

/**
 * The sums set aside for a project. A budget of IATI covers a year at most, so that a sum for all of a project is what was
 * committed on its first day; what is not dated, or lies ahead, was not.
 */
export function commitments(
  { budget, date_start: day, funders, implementers }: ProjectsRow,
  names: Names,
  today: string,
): Element[] {
  if (day === null || day > today) return [];
  return budget.flatMap((sum) => {
    const [, approx, amount, currency] = /^(~?)(-?\d+(?:\.\d+)?) ([A-Z]{3})$/u.exec(sum) ?? [];
    if (amount === undefined || currency === undefined) return [];
    return [
      element('transaction', [
        empty('transaction-type', { code: outgoingCommitment }),
        empty('transaction-date', { 'iso-date': day }),
        { name: 'value', attributes: { currency, 'value-date': day }, content: amount },
        ...(approx === '' ? [] : [narratives('description', about)]),
        ...only('provider-org', funders, names),
        ...only('receiver-org', implementers, names),
      ]),
    ];
  });
}

/** Who gives or gets it, where there is one alone. */
function only(name: string, [who, ...others]: readonly string[], names: Names): Element[] {
  const named = who === undefined || others.length > 0 ? undefined : names.get(who);
  return named ? [narratives(name, named.name, { type: named.type })] : [];
}
