import type { FC } from 'hono/jsx';
import { contactOf } from '../contact.js';
import type { Page } from '../page.js';
import { curationLine } from './report.js';

/** What the script fills in and shows beside a mention. */
export const NoteCard: FC<{ page: Page }> = ({ page: { phrase, index } }) => (
  <div
    class="note-card"
    id="note"
    hidden
    data-curation={curationLine('{id}')}
    data-mail={contactOf(index)}
    data-subject={phrase('reportSubject', { what: '{what}' })}
    data-body={phrase('reportBody')}
  >
    <p data-is="note"></p>
    <p>
      <a data-is="thing" href="#text">
        {phrase('thingFields')}
      </a>
    </p>
    {contactOf(index) === undefined ? null : (
      <p>
        <a data-is="report" href="#text">
          {phrase('report')}
        </a>
      </p>
    )}
    <label class="curation">
      <span>{phrase('curationLine')}</span>
      <input type="text" readonly dir="ltr" />
    </label>
  </div>
);
