import type { Child, FC } from 'hono/jsx';
import { Relations } from '../charts/relations.js';
import { edtf } from '../edtf.js';
import type { Page } from '../page.js';
import { isSame, type Relation } from '../store/relations.js';
import type { Language } from '../texts/texts.js';
import { Shown } from './cell.js';
import { Words } from './words.js';

interface RelatedProps {
  readonly page: Page;
  readonly kind: string;
  readonly thing: string;
  readonly name: string;
  readonly relations: readonly Relation[];
}

const mostDrawn = 10;

/** What a thing is to others: a picture, and a table that reads as sentences. */
export const Related: FC<RelatedProps> = ({ page, kind, thing, name, relations }) => {
  const { phrase, language, href } = page;
  if (relations.length === 0) return null;
  const other = ({ subject, object }: Relation): string => (isSame(subject, kind, thing) ? object : subject);
  const titled = (role: string): string => page.title(role) ?? role.slice(role.indexOf('/') + 1);
  const drawn = relations.slice(0, mostDrawn).map((relation) => ({
    name: titled(other(relation)),
    edge: page.label(relation.predicate.definition['x-codes'] ?? '', String(relation.row[relation.predicate.name])),
    weight: 1,
  }));
  const Role: FC<{ role: string }> = ({ role }) =>
    isSame(role, kind, thing) ? (
      <strong>
        <Words text={name} language={language} />
      </strong>
    ) : (
      <a href={href(`/id/${role}`)}>
        <Words text={titled(role)} language={language} />
      </a>
    );
  return (
    <section aria-labelledby="related">
      <h2 id="related">{phrase('related')}</h2>
      {drawn.length < 2 ? null : (
        <Relations id="related-picture" title={phrase('related')} name={name} others={drawn} />
      )}
      <div class="scroll" role="group" tabindex={0} aria-labelledby="related">
        <table class="plain">
          <thead>
            <tr>
              {(['relationSubject', 'relation', 'relationObject', 'relationWhen'] as const).map((key) => (
                <th scope="col">{phrase(key)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {relations.map(({ dataset, row, subject, predicate, object, start, end }) => (
              <tr>
                <td>
                  <Role role={subject} />
                </td>
                <td>
                  <a href={href(`/id/${dataset.schema['x-thing'] ?? ''}/${row.id}`)}>
                    <Shown page={page} column={predicate} value={row[predicate.name] ?? null} />
                  </a>
                </td>
                <td>
                  <Role role={object} />
                </td>
                <td>{periodOf(String(row[predicate.name]), start, end, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** What is done once has a day; all else lasts. */
const acts = new Set(['adopted', 'founded', 'hosts', 'organizes', 'signed', 'succeeds']);

function periodOf(predicate: string, start: string | null, end: string | null, language: Language): Child {
  if (start === null && end === null) return <span class="none">–</span>;
  if (end === null && acts.has(predicate)) return <bdi>{edtf(start ?? '', language)}</bdi>;
  return <bdi>{edtf(`${start ?? '..'}/${end ?? '..'}`, language)}</bdi>;
}
