import type { Token } from '../../arabic/token.js';
import { isoDay, numberOfDay } from './calendar.js';
import { weekday, weekdayNamed, type Anchor } from './relative.js';

/**
 * `السبت والأحد المقبلين`: two weekdays before or after the anchor's day, the second the next such one after the first. Two that are only
 * joined and do not follow one another are a set.
 */
export function weekdayPair(
  anchor: Anchor,
  pair: readonly [Token | undefined, Token | undefined],
  shift: number,
  isStretch: boolean,
): string | undefined {
  const [first, second] = pair.map(weekdayNamed);
  if (first === undefined || second === undefined || first === second || shift === 0) return undefined;
  const apart = (second - first + 7) % 7;
  // The one that lies nearer to the anchor tells where the other lies.
  const near = numberOfDay(weekday(anchor, shift < 0 ? pair[1] : pair[0], shift) ?? '');
  if (near === undefined) return undefined;
  const start = shift < 0 ? near - apart : near;
  const [from, to] = [isoDay(start), isoDay(start + apart)];
  return isStretch || apart === 1 ? `${from}/${to}` : `{${from},${to}}`;
}
