import type { Child, FC } from 'hono/jsx';
import { short } from './histogram.js';

export interface Bar {
  readonly label: Child;
  readonly shown: Child;
  /** From 0 to 1; none where there is nothing to compare with. */
  readonly share?: number;
  /** Where it begins, from 0 to 1; at 0 when left out. */
  readonly from?: number;
}

/** A table that is its own picture: each number has a bar beside it. */
export const Bars: FC<{
  /** None where the figure around it says what it shows. */
  caption?: string;
  labels: readonly [string, string];
  bars: readonly Bar[];
  /** The first and the last year of bars that are periods: they run from left to right in every language. */
  years?: readonly [first: number, last: number];
}> = ({ caption, labels, bars, years }) => (
  <table class={years ? 'bars periods' : 'bars'}>
    {caption === undefined ? null : <caption>{caption}</caption>}
    <thead class="unseen">
      <tr>
        {labels.map((label) => (
          <th scope="col">{label}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {years ? (
        <tr aria-hidden="true">
          <td></td>
          <td>
            <span class="axis" dir="ltr">
              {yearsOf(...years).map(({ name, isMinor }) => (
                <span class={isMinor ? 'minor' : undefined}>{name}</span>
              ))}
            </span>
            <span class="bar-value"></span>
          </td>
        </tr>
      ) : null}
      {bars.map(({ label, shown, share, from = 0 }) => (
        <tr>
          <th scope="row">{label}</th>
          <td>
            {share === undefined ? null : (
              <svg class="bar-line" aria-hidden="true">
                <rect
                  x={`${short(from * 100)}%`}
                  width={`${short(share === 0 ? 0 : Math.max(share * 100, 0.5))}%`}
                  height="100%"
                  rx="2"
                />
              </svg>
            )}
            <span class="bar-value">{shown}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const mostYears = 8;

/** A place for each year, named as far as names have room; where there is little, minor ones are not. */
function yearsOf(first: number, last: number): { name: string; isMinor: boolean }[] {
  const step = Math.ceil((last - first + 1) / mostYears);
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    name: i % step === 0 ? String(first + i) : '',
    isMinor: i % (2 * step) !== 0,
  }));
}
