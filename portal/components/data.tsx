import type { FC } from 'hono/jsx';
import { raw } from 'hono/html';

/** Data in a page, written so that nothing in it can end the element that holds it. */
export const Data: FC<{ type: string; content: unknown; id?: string }> = ({ type, content, id }) => (
  <script type={type} id={id}>
    {raw(inert(content))}
  </script>
);

/** JSON in which no character means anything to HTML or to old JavaScript. */
const inert = (content: unknown): string =>
  JSON.stringify(content).replace(
    /[<>&\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
