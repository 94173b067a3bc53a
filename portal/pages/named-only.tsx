import type { FC } from 'hono/jsx';
import type { WholePage } from '../components/layout.js';
import { Related } from '../components/related.js';
import { ThingFrame } from '../components/thing-frame.js';
import { Words } from '../components/words.js';
import { holdsRelations, type Dataset } from '../store/dataset.js';
import type { Naming } from '../store/links.js';
import type { Relation } from '../store/relations.js';

interface NamedOnlyProps {
  readonly page: WholePage;
  readonly kind: string;
  readonly thing: string;
  /** Where its row would stand. */
  readonly dataset: Dataset;
  readonly name: string;
  readonly namings: readonly Naming[];
  readonly relations: readonly Relation[];
}

/** What has an address and no row: what rows name it, and as what. */
export const NamedOnlyPage: FC<NamedOnlyProps> = ({ page, kind, thing, dataset, name, namings, relations }) => {
  const { phrase, language, href } = page;
  const told = namings.filter((naming) => !holdsRelations(naming.dataset));
  const columns = [...new Set(told.map(({ column }) => column))];
  return (
    <ThingFrame
      page={page}
      dataset={dataset}
      name={name}
      summary={phrase('thingNamedOnly')}
      notes={<p class="notice">{phrase('thingNamedOnly')}</p>}
    >
      <dl class="fields">
        {columns.map((column) => (
          <div>
            <dt>{column.definition['x-title'][language]}</dt>
            <dd>
              <ul class="items">
                {told
                  .filter((naming) => naming.column === column)
                  .map((naming) => (
                    <li>
                      <a href={href(`/id/${naming.kind}/${naming.key}`)}>
                        <Words text={naming.name} language={language} />
                      </a>
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <Related page={page} kind={kind} thing={thing} name={name} relations={relations} />
    </ThingFrame>
  );
};
