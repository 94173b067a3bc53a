import type { Child, FC } from 'hono/jsx';
import type { Dataset } from '../store/dataset.js';
import { Layout, type WholePage } from './layout.js';
import { Trail } from './trail.js';
import { Words } from './words.js';

interface ThingFrameProps {
  readonly page: WholePage;
  /** Where its row stands, or would. */
  readonly dataset: Dataset;
  readonly name: string;
  /** What is said of it in a list of what was found. */
  readonly summary: string;
  /** What linked data say of it. */
  readonly about?: object | undefined;
  /** What stands below its name. */
  readonly notes: Child;
  readonly children?: Child;
}

/** What the page of a thing has around what is known of it: where it stands, and its name. */
export const ThingFrame: FC<ThingFrameProps> = ({ page, dataset, name, summary, about, notes, children }) => {
  const { phrase, language } = page;
  const title = dataset.title[language];
  return (
    <Layout
      page={page}
      kind="thing"
      section="data"
      title={`${name} · ${phrase('name')}`}
      description={`${title}: ${name}. ${summary}`}
      about={about}
    >
      <Trail
        page={page}
        steps={[
          [phrase('data'), '/'],
          [title, `/data/${dataset.name}`],
        ]}
        here={name}
      />
      <header class="head">
        <h1>
          <Words text={name} language={language} />
        </h1>
        {notes}
      </header>
      {children}
    </Layout>
  );
};
