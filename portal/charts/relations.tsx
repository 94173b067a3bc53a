import type { FC } from 'hono/jsx';
import { cut } from '../format.js';
import { short } from './histogram.js';

/** What stands around the middle: the greater its weight, the stronger its line. */
interface Neighbour {
  readonly name: string;
  readonly weight: number;
  /** What its line means. */
  readonly edge?: string | undefined;
}

interface RelationsProps {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly others: readonly Neighbour[];
}

const size = { width: 560, height: 340 } as const;
const longest = 26;
/** With more, the words of the lines would lie over each other. */
const mostEdges = 6;

/** A thing in the middle and others around it; a table beside it says the same. */
export const Relations: FC<RelationsProps> = ({ id, title, name, others }) => {
  const most = Math.max(...others.map(({ weight }) => weight));
  const [x, y] = [size.width / 2, size.height / 2];
  const at = others.map((other, i) => {
    const angle = (i / others.length) * 2 * Math.PI - Math.PI / 2;
    return { ...other, x: x + Math.cos(angle) * 175, y: y + Math.sin(angle) * 132, aside: Math.cos(angle) };
  });
  return (
    <svg class="relations" viewBox={`0 0 ${String(size.width)} ${String(size.height)}`} role="img" aria-labelledby={id}>
      <title id={id}>{`${title}: ${others.map((other) => other.name).join('، ')}`}</title>
      {at.map((other) => (
        <line
          x1={short(x)}
          y1={short(y)}
          x2={short(other.x)}
          y2={short(other.y)}
          stroke-width={short(1 + (other.weight / most) * 4)}
        />
      ))}
      {at.map((other) =>
        other.edge === undefined || at.length > mostEdges ? null : (
          <text
            class="edge"
            x={short(x + (other.x - x) * 0.7)}
            y={short(y + (other.y - y) * 0.7 + 4)}
            text-anchor="middle"
          >
            {other.edge}
          </text>
        ),
      )}
      {at.map((other) => (
        <g>
          <circle cx={short(other.x)} cy={short(other.y)} r="6" />
          <text
            x={short(other.x)}
            y={short(other.y + (other.y < y ? -12 : 22))}
            text-anchor={anchor(other.name, other.aside)}
            {...directed(other.name)}
          >
            {cut(other.name, longest)}
          </text>
        </g>
      ))}
      <circle class="middle" cx={short(x)} cy={short(y)} r="9" />
      <text class="middle" x={short(x)} y={short(y + 28)} text-anchor="middle" {...directed(name)}>
        {cut(name, longest)}
      </text>
    </svg>
  );
};

/** Names beside the middle grow away from it, so that they do not meet; those at the very sides have no room for that. */
function anchor(name: string, aside: number): 'start' | 'middle' | 'end' {
  if (Math.abs(aside) < 0.1 || Math.abs(aside) > 0.7) return 'middle';
  return aside > 0 === (directed(name).direction === 'ltr') ? 'start' : 'end';
}

/** So that what was cut off is missed at the end. */
const directed = (name: string): { readonly direction: 'rtl' | 'ltr' } => ({
  direction: /\p{Script=Arabic}/u.test(name) ? 'rtl' : 'ltr',
});
