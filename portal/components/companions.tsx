import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import { Bars } from '../charts/bars.js';
import { Relations } from '../charts/relations.js';
import { number } from '../format.js';
import type { Page } from '../page.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';
import { companionsOf, datasetOf } from '../store/things.js';
import { Words } from './words.js';

interface CompanionsProps {
  readonly page: Page;
  readonly store: Store;
  readonly dataset: Dataset;
  readonly kind: string;
  readonly row: Row;
  readonly name: string;
}

const mostCompanions = 8;

/** What is named in the same sentences as a thing: a picture, and how often. */
export const Companions: FC<CompanionsProps> = ({ page, store, dataset, kind, row, name }) => {
  const { phrase, language, href } = page;
  const companions = companionsOf(store, dataset, kind, row.id, mostCompanions).map((companion) => ({
    ...companion,
    name: page.title(`${companion.kind}/${companion.key}`) ?? companion.name,
  }));
  if (companions.length === 0) return null;
  const most = Math.max(...companions.map(({ sentences }) => sentences));
  // A programme and a project may be one thing; the picture names it once.
  const drawn = companions.filter(({ name }, i) => companions.findIndex((other) => other.name === name) === i);
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{phrase('thingRelations')}</h2>
      <p class="quiet">{phrase('thingRelationsLead')}</p>
      {drawn.length < 2 ? null : (
        <Relations
          id="relations-picture"
          title={phrase('thingRelations')}
          name={name}
          others={drawn.map((companion) => ({ name: companion.name, weight: companion.sentences }))}
        />
      )}
      <Bars
        caption={phrase('thingRelations')}
        labels={[phrase('thingRelations'), phrase('number')]}
        bars={companions.map((companion) => ({
          label: (
            <>
              <a href={href(`/id/${companion.kind}/${companion.key}`)}>
                <Words text={companion.name} language={language} />
              </a>{' '}
              {/* Bodies, events and programmes may bear one name. */}
              <span class="quiet">{datasetOf(store, companion.kind)?.title[language]}</span>
            </>
          ),
          shown: number(companion.sentences, language),
          share: companion.sentences / most,
        }))}
      />
    </section>
  );
};
