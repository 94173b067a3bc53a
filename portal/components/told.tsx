import type { FC } from 'hono/jsx';
import { translate } from '../../pipeline/messages/translate.js';
import type { Page } from '../page.js';
import { Quoting } from './quoting.js';

/** A message of the software in the language of the page; in English, and marked as such, where nobody has translated it. */
export const Told: FC<{ page: Page; reason: string }> = ({ page: { language }, reason }) => {
  const told = translate(reason, language);
  if (told === undefined)
    return (
      <bdi lang="en">
        <Quoting text={reason} />
      </bdi>
    );
  return (
    <bdi>
      <Quoting text={language === 'ar' ? told.replaceAll('`, `', '`، `') : told} />
    </bdi>
  );
};
