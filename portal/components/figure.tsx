import type { Child, FC } from 'hono/jsx';

export const Figure: FC<{ title: string; lead?: string; isWide?: boolean; children?: Child }> = ({
  title,
  lead,
  isWide = false,
  children,
}) => (
  <figure class={isWide ? 'figure wide' : 'figure'}>
    <figcaption>
      <strong>{title}</strong>
      {lead === undefined ? null : <span class="quiet">{lead}</span>}
    </figcaption>
    {children}
  </figure>
);
