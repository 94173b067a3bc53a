import { scaleLinear } from 'd3-scale';
import type { FC } from 'hono/jsx';
import { number } from '../format.js';
import type { Page } from '../page.js';
import type { Bin } from '../store/statistics.js';
import { short } from './histogram.js';

const frame = { width: 760, height: 230, top: 24, end: 36, bottom: 28, start: 48 } as const;

/** Years from left to right in every language, as calendars of history are drawn; the table under it says the same. */
export const Timeline: FC<{ page: Page; id: string; title: string; years: readonly Bin[] }> = ({
  page,
  id,
  title,
  years,
}) => {
  const { language, phrase } = page;
  const [first, last] = [years[0]?.from ?? 0, years.at(-1)?.to ?? 0];
  const x = scaleLinear([first, last + 1], [frame.start, frame.width - frame.end]);
  const y = scaleLinear([0, Math.max(...years.map(({ rows }) => rows))], [frame.height - frame.bottom, frame.top]).nice(
    4,
  );
  const wide = Math.max(2, x(first + 1) - x(first) - 1.5);
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`}
      role="img"
      aria-labelledby={id}
      direction="ltr"
    >
      <title id={id}>{title}</title>
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g>
            <line class="grid" x1={frame.start} x2={frame.width - frame.end} y1={short(y(tick))} y2={short(y(tick))} />
            {tick === 0 ? null : (
              <text class="tick" x={frame.start - 6} y={short(y(tick) + 4)} text-anchor="end">
                {number(tick, language)}
              </text>
            )}
          </g>
        ))}
      {years.map(({ from, rows }) => (
        <rect class="bar" x={short(x(from))} y={short(y(rows))} width={short(wide)} height={short(y(0) - y(rows))}>
          <title>{`${String(from)}: ${phrase('rows', { n: rows })}`}</title>
        </rect>
      ))}
      {x
        .ticks(5)
        .filter((tick) => Number.isInteger(tick) && tick <= last)
        .map((tick) => (
          <text class="tick" x={short(x(tick) + wide / 2)} y={frame.height - 8} text-anchor="middle">
            {String(tick)}
          </text>
        ))}
    </svg>
  );
};
