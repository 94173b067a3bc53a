import type { Child, FC } from 'hono/jsx';
import { short } from './histogram.js';

export interface Bar {
  readonly label: Child;
  readonly shown: Child;
  /** From 0 to 1. */
  readonly share: number;
}

/** A table that is its own picture: each number has a bar beside it. */
export const Bars: FC<{ caption: string; labels: readonly [string, string]; bars: readonly Bar[] }> = ({
  caption,
  labels,
  bars,
}) => (
  <table class="bars">
    <caption>{caption}</caption>
    <thead class="unseen">
      <tr>
        {labels.map((label) => (
          <th scope="col">{label}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {bars.map(({ label, shown, share }) => (
        <tr>
          <th scope="row">{label}</th>
          <td>
            <svg class="bar-line" aria-hidden="true">
              <rect width={`${short(Math.max(share * 100, 0.5))}%`} height="100%" rx="2" />
            </svg>
            <span class="bar-value">{shown}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
