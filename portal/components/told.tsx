import type { FC } from 'hono/jsx';
import { translate } from '../../pipeline/messages/translate.js';
import type { Page } from '../page.js';

/** A message of the software in the language of the page; in English, and marked as such, where nobody has translated it. */
export const Told: FC<{ page: Page; reason: string }> = ({ page: { language }, reason }) => {
  const told = translate(reason, language);
  return told === undefined ? <bdi lang="en">{reason}</bdi> : <bdi>{told}</bdi>;
};
