import type { FC } from 'hono/jsx';
import type { Page } from '../page.js';
import type { Support } from '../store/field-evidence.js';
import { Words } from './words.js';

const most = 4;

/** The words that support a field, each with the way to its place; those that the field itself says need not be read twice. */
export const FieldEvidence: FC<{ page: Page; said: readonly string[]; supports: readonly Support[] }> = ({
  page,
  said,
  supports,
}) => {
  if (supports.length === 0) return null;
  return (
    <p class="supports">
      {firstOfEach(supports)
        .slice(0, most)
        .map((support) => ({ ...support, isRead: support.quote === undefined || said.includes(support.quote) }))
        .map(({ path, quote, isRead }, i, all) => (
          <>
            <a
              href={page.href(path)}
              aria-label={[page.phrase('showInText'), quote].filter((part) => part !== undefined).join(': ')}
            >
              <span aria-hidden="true">¶</span>
              {quote !== undefined && !isRead ? (
                <>
                  {' '}
                  <Words text={quote} language={page.language} />
                </>
              ) : all.findIndex((other) => other.isRead) === i ? (
                ` ${page.phrase('showInText')}`
              ) : null}
            </a>{' '}
          </>
        ))}
    </p>
  );
};

/** A body is named in the same words again and again: once is enough to read. */
const firstOfEach = (supports: readonly Support[]): Support[] =>
  supports.filter(({ quote }, i) => quote === undefined || supports.findIndex((other) => other.quote === quote) === i);
