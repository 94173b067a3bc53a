import type { FC } from 'hono/jsx';
import type { Page } from '../page.js';
import type { Companion } from '../store/things.js';
import { short } from './histogram.js';

const size = { width: 480, height: 340 } as const;
const longest = 26;

/** A thing in the middle and what is named with it around: the nearer the line is to full, the more often. */
export const Relations: FC<{ page: Page; id: string; name: string; companions: readonly Companion[] }> = ({
  page,
  id,
  name,
  companions,
}) => {
  const most = Math.max(...companions.map(({ sentences }) => sentences));
  const [x, y] = [size.width / 2, size.height / 2];
  const at = companions.map((companion, i) => {
    const angle = (i / companions.length) * 2 * Math.PI - Math.PI / 2;
    return { ...companion, x: x + Math.cos(angle) * 150, y: y + Math.sin(angle) * 132 };
  });
  return (
    <svg class="relations" viewBox={`0 0 ${String(size.width)} ${String(size.height)}`} role="img" aria-labelledby={id}>
      <title
        id={id}
      >{`${page.phrase('thingRelations')}: ${companions.map((companion) => companion.name).join('، ')}`}</title>
      {at.map((companion) => (
        <line
          x1={short(x)}
          y1={short(y)}
          x2={short(companion.x)}
          y2={short(companion.y)}
          stroke-width={short(1 + (companion.sentences / most) * 4)}
        />
      ))}
      {at.map((companion) => (
        <g>
          <circle cx={short(companion.x)} cy={short(companion.y)} r="6" />
          <text x={short(companion.x)} y={short(companion.y + (companion.y < y ? -12 : 22))} text-anchor="middle">
            {cutName(companion.name)}
          </text>
        </g>
      ))}
      <circle class="middle" cx={short(x)} cy={short(y)} r="9" />
      <text class="middle" x={short(x)} y={short(y + 28)} text-anchor="middle">
        {cutName(name)}
      </text>
    </svg>
  );
};

const cutName = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name);
