import type { FC } from 'hono/jsx';
import { Layout, type WholePage } from '../components/layout.js';
import { contactOf, publisherName } from '../contact.js';
import { isAddress } from '../components/cell.js';

/** What the whole site is told by, for machines. */
const descriptions = [
  'index.json',
  'catalog.jsonld',
  'catalog.ttl',
  'catalog.rdf',
  'data.json',
  'feed.atom',
  'sitemap.xml',
];

export const AboutPage: FC<{ page: WholePage }> = ({ page }) => {
  const { phrase, index, href, file } = page;
  const contact = contactOf(index);
  const publisher = publisherName(index, page.language);
  const { licence } = index;
  return (
    <Layout
      page={page}
      kind="about"
      section="about"
      title={`${phrase('aboutTitle')} · ${phrase('name')}`}
      description={phrase('tagline')}
    >
      <header class="head">
        <h1>{phrase('aboutTitle')}</h1>
        <p class="lead">{phrase('tagline')}</p>
      </header>
      <section>
        <h2>{phrase('method')}</h2>
        <p>{phrase('methodText')}</p>
        <p>{phrase('versionsText')}</p>
        <p>
          <a href={href('/quality')}>{phrase('quality')}</a>
        </p>
      </section>
      <section>
        <h2>{phrase('licence')}</h2>
        <p>
          {licence === null ? (
            phrase('licenceUnknown')
          ) : isAddress(licence) ? (
            <a href={licence}>{licence}</a>
          ) : (
            <bdi>{licence}</bdi>
          )}
        </p>
      </section>
      <section>
        <h2>{phrase('contact')}</h2>
        {publisher === undefined ? null : (
          <p>
            <bdi>{publisher}</bdi>
          </p>
        )}
        <p>{contact === undefined ? phrase('contactNone') : <a href={`mailto:${encodeURI(contact)}`}>{contact}</a>}</p>
      </section>
      <section>
        <h2>{phrase('catalogue')}</h2>
        <p>
          {phrase('apiText')} <a href={href('/api')}>{phrase('api')}</a>
        </p>
        <ul class="buttons">
          {descriptions.map((name) => (
            <li>
              <a class="chip" href={file(name)} lang="en" dir="ltr">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{phrase('privacy')}</h2>
        <p>{phrase('privacyText')}</p>
      </section>
    </Layout>
  );
};
