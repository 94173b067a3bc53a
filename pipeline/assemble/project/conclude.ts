import { claim, type Claims } from '../claims.js';
import { best } from '../settle.js';
import { sureness } from '../sureness.js';
import type { Fields } from './draft.js';

/** Who launched it with the support of others carries it out, where nobody else does; they take part. */
export function conclude(claims: Claims<Fields>): void {
  if (claims.type === undefined && claims.called !== undefined) claims.type = claims.called.slice(0, 1);
  delete claims.called;
  const isLed = claims.supporters !== undefined && claims.implementers === undefined;
  for (const one of claims.launchers ?? []) claim(claims, isLed ? 'implementers' : 'partners', one);
  for (const one of claims.supporters ?? []) claim(claims, 'partners', one);
  delete claims.launchers;
  delete claims.supporters;
  const main = new Set(
    [...(claims.funders ?? []), ...(claims.implementers ?? [])].flatMap(({ value }) => value.map(({ key }) => key)),
  );
  const partners = claims.partners?.filter(({ value }) => value.every(({ key }) => !main.has(key))) ?? [];
  if (partners.length > 0) claims.partners = partners;
  else delete claims.partners;
  settlePeriod(claims);
}

/** The interval gives both its ends, and both ends give the interval. */
function settlePeriod(claims: Claims<Fields>): void {
  const period = best(claims.period);
  const [start, end] = [best(claims.start), best(claims.end)];
  if (period !== undefined) {
    const [first, last] = period.value.split('/');
    if (first !== undefined) claims.start = [{ ...period, value: first }];
    if (last !== undefined) claims.end = [{ ...period, value: last }];
  } else if (start !== undefined && end !== undefined && start.value < end.value)
    claim(claims, 'period', {
      value: `${start.value}/${end.value}`,
      support: [...start.support, ...end.support],
      confidence: Math.min(start.confidence, end.confidence, sureness.followed),
    });
}
