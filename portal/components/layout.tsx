import type { Child, FC } from 'hono/jsx';
import type { Assets } from '../assets.js';
import { publisherName } from '../contact.js';
import { colon } from '../format.js';
import type { Page } from '../page.js';
import { direction, languageNames, languages, type Language } from '../texts/texts.js';
import { Data } from './data.js';

/** A page that is whole, with what it loads. */
export interface WholePage extends Page {
  readonly assets: Assets;
}

interface LayoutProps {
  readonly page: WholePage;
  readonly title: string;
  readonly description: string;
  /** Linked data about what the page shows. */
  readonly about?: object | undefined;
  /** Where the same stands for machines. */
  readonly alternates?: readonly { readonly type: string; readonly path: string }[];
  /** Which section of the menu it belongs to. */
  readonly section?: Section;
  readonly isIndexed?: boolean;
  /** What it is set in beside the fonts of every page; loaded first, so that nothing moves when they come. */
  readonly fonts?: readonly string[];
  readonly kind: string;
  readonly children?: Child;
}

const sections = [
  ['data', '/'],
  ['sources', '/sources/'],
  ['changes', '/changes'],
  ['quality', '/quality'],
  ['search', '/search'],
  ['about', '/about'],
] as const;
type Section = (typeof sections)[number][0];

/** What every page has around what it shows. */
export const Layout: FC<LayoutProps> = ({
  page,
  title,
  description,
  about,
  alternates = [],
  section,
  isIndexed = true,
  fonts = [],
  kind,
  children,
}) => {
  const { language, phrase, file, assets, mode } = page;
  return (
    <html lang={language} dir={direction(language)} data-mode={mode}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {isIndexed ? null : <meta name="robots" content="noindex" />}
        <link rel="icon" href={file(assets.icon)} type="image/svg+xml" />
        {(mode === 'live' ? [...(fonts.length > 0 ? assets.fonts.slice(0, 1) : assets.fonts), ...fonts] : []).map(
          (font) => (
            <link rel="preload" href={file(font)} as="font" type="font/woff2" crossorigin="anonymous" />
          ),
        )}
        <link rel="stylesheet" href={file(assets.style)} />
        {isIndexed ? <SamePages page={page} /> : null}
        <link rel="alternate" type="application/atom+xml" href={file('feed.atom')} />
        {alternates.map(({ type, path: target }) => (
          <link rel="alternate" type={type} href={file(target)} />
        ))}
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content="website" />
        {about === undefined ? null : <Data type="application/ld+json" content={about} />}
        <script src={file(assets.script)} defer></script>
      </head>
      <body class={`page-${kind}`}>
        <a class="skip" href="#content">
          {phrase('skip')}
        </a>
        <Header page={page} section={section} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer page={page} />
      </body>
    </html>
  );
};

/** The address of the page, and those of it in the other languages. */
const SamePages: FC<{ page: Page }> = ({ page: { canonical, path } }) => (
  <>
    <link rel="canonical" href={canonical(path)} />
    {languages.map((other) => (
      <link rel="alternate" hreflang={other} href={canonical(path, other)} />
    ))}
    <link rel="alternate" hreflang="x-default" href={canonical(path, 'ar')} />
  </>
);

const Header: FC<{ page: Page; section: Section | undefined }> = ({ page, section }) => {
  const { phrase, href } = page;
  return (
    <header class="top">
      <a class="brand" href={href('/')}>
        <span lang="ar">ناشر</span>
        <span class="brand-latin" lang="en">
          nashir
        </span>
        <span class="unseen">{phrase('home')}</span>
      </a>
      <nav aria-label={phrase('menu')}>
        <ul>
          {sections.map(([key, path]) => (
            <li>
              <a href={href(path)} aria-current={key === section ? 'page' : undefined}>
                {phrase(key)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Languages page={page} />
    </header>
  );
};

const Languages: FC<{ page: Page }> = ({ page: { language, path, href, phrase } }) => (
  <nav class="languages" aria-label={phrase('languages')}>
    <ul>
      {languages.map((other: Language) => (
        <li>
          <a
            href={href(path, other)}
            lang={other}
            hreflang={other}
            aria-current={other === language ? 'true' : undefined}
          >
            {languageNames[other]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Footer: FC<{ page: Page }> = ({ page }) => {
  const { phrase, file, index, language } = page;
  const publisher = publisherName(index, language);
  const { licence } = index;
  return (
    <footer class="bottom">
      <p id="provenance">{phrase('tagline')}</p>
      <ul>
        <li id="publisher">
          {phrase('publisher') + colon(language)}
          {publisher === undefined ? phrase('unknown') : <bdi>{publisher}</bdi>}
        </li>
        <li id="contact">
          <a href={page.href('/about')}>{phrase('contact')}</a>
        </li>
        <li id="rights">
          {phrase('licence') + colon(language)}
          {licence === null ? phrase('licenceUnknown') : <bdi>{licence}</bdi>}
        </li>
        <li>
          <a href={page.href('/api')}>{phrase('api')}</a>
        </li>
        <li>
          <a href={file('index.json')}>
            <bdi lang="en">index.json</bdi>
          </a>
        </li>
      </ul>
    </footer>
  );
};
