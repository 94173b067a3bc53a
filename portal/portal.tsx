import { Hono, type Context } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Assets } from './assets.js';
import { htmlOf } from './components/html.js';
import { labelIn } from './labels.js';
import { preferredLanguage } from './negotiate.js';
import { pageOf, type Mode } from './page.js';
import { GonePage } from './pages/gone.js';
import { NotFoundPage } from './pages/not-found.js';
import { routes } from './pages/routes.js';
import { goneAt } from './store/gone.js';
import { partsOf, partWith, type PartPage } from './store/parts.js';
import type { Store } from './store/store.js';
import { thingWith, titleOf } from './store/things.js';
import { languages, type Language } from './texts/texts.js';

export interface PortalSetting {
  readonly store: Store;
  readonly assets: Assets;
  readonly mode: Mode;
}

/** All pages, in each language. The same app answers live and is exported as files. */
export function portal({ store, assets, mode }: PortalSetting): Hono {
  const app = new Hono({ strict: true });
  const thing = (key: string): string | undefined => thingWith(store, key);
  const titleIn =
    (language: Language) =>
    (role: string): string | undefined => {
      const [kind = '', key = ''] = role.split(/\/(.*)/su);
      // A country that no text names by itself is known by its code.
      return (
        titleOf(store, kind, key, language) ?? (kind === 'place' ? labelIn(language, 'countries', key) : undefined)
      );
    };
  for (const language of languages) {
    const prefix = language === languages[0] ? '' : `/${language}`;
    for (const { pattern, render } of routes) {
      app.get(prefix + pattern, async (context: Context) => {
        const { pathname, searchParams: parameters } = new URL(context.req.url);
        const path = decodeURIComponent(pathname.slice(prefix.length));
        const page = {
          ...pageOf({
            language,
            path,
            mode,
            index: store.index,
            thing,
            textPage: textPages(store),
            title: titleIn(language),
            label: (list, code) => labelIn(language, list, code),
          }),
          assets,
        };
        const body = await render({ page, store, parameters, named: (name) => context.req.param(name) ?? '' });
        return body === undefined ? context.notFound() : context.html(whole(body));
      });
    }
  }
  app.notFound(async (context) => {
    const address = new URL(context.req.url).pathname;
    const named = languages.find((other) => address.startsWith(`/${other}/`));
    const path = pathIn(address, named ?? 'ar');
    const gone = mode === 'live' ? await goneAt(store, path.slice(1)) : undefined;
    // A file has no language of its own: whoever asks for it has.
    const language = named ?? (gone ? preferredLanguage(context.req.raw.headers, 'ar') : 'ar');
    const page = {
      ...pageOf({
        language,
        path,
        mode,
        index: store.index,
        isAnywhere: mode === 'static',
        thing,
        textPage: textPages(store),
        title: titleIn(language),
        label: (list, code) => labelIn(language, list, code),
      }),
      assets,
    };
    if (gone) return context.html(whole(<GonePage page={page} gone={gone} />), 410, { Vary: 'Accept-Language' });
    return context.html(whole(<NotFoundPage page={page} />), 404);
  });
  app.onError((error) => {
    throw error;
  });
  return app;
}

/** The pages of texts, each asked for once. */
function textPages(store: Store): (source: string, point: number) => string {
  const known = new Map<string, readonly PartPage[]>();
  return (source, point) => {
    const parts = known.get(source) ?? partsOf(store, source);
    known.set(source, parts);
    return partWith(parts, 'start', point)?.path ?? `/sources/${source}/`;
  };
}

/** An address without its language; one that cannot be decoded stays as it is. */
function pathIn(path: string, language: Language): string {
  const own = language === languages[0] ? path : path.slice(language.length + 1);
  try {
    return decodeURIComponent(own);
  } catch {
    return own;
  }
}

const whole = (body: JSX.Element): string => `<!DOCTYPE html>${htmlOf(body)}`;
