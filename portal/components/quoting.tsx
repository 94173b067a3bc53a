import type { FC } from 'hono/jsx';

/** A text whose quotations stand between backticks: shown as code, in its own direction. */
export const Quoting: FC<{ text: string }> = ({ text }) => (
  <>{text.split('`').map((part, i) => (i % 2 === 1 ? <code dir="auto">{part}</code> : part))}</>
);
