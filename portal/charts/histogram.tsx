import type { FC } from 'hono/jsx';
import type { Bin } from '../store/statistics.js';

const [width, height] = [120, 28];

/** The shape of a column's values, small; what it shows stands beside it in words. */
export const Histogram: FC<{ bins: readonly Bin[] }> = ({ bins }) => {
  const most = Math.max(...bins.map(({ rows }) => rows));
  const [first, last] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0];
  const isByYear = bins.every(({ from, to }) => from === to);
  const span = isByYear ? last - first + 1 : last - first;
  return (
    <svg
      class="histogram"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins
        .filter(({ rows }) => rows > 0)
        .map(({ from, to, rows }) => {
          const tall = Math.max(1, (rows / most) * height);
          const wide = ((isByYear ? 1 : to - from) / span) * width;
          return (
            <rect
              x={short(((from - first) / span) * width)}
              y={short(height - tall)}
              width={short(Math.max(wide - 0.6, 0.8))}
              height={short(tall)}
            />
          );
        })}
    </svg>
  );
};

/** Hundredths are finer than any screen. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);
