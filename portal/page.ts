import type { SiteIndex } from '../pipeline/publish/site/catalogue.js';
import { phrases, type Phrase } from './texts/phrase.js';
import { languages, type Language } from './texts/texts.js';

/** Where pages are: on a server that answers, or in files that any server or a disk shows. */
export type Mode = 'live' | 'static';

export interface PageSetting {
  readonly language: Language;
  /** Its address without the language, from the root: `/data/dates`, `/sources/a/`. */
  readonly path: string;
  readonly mode: Mode;
  readonly index: SiteIndex;
  /** Whether it is shown at other addresses than its own, as what answers for a page that is not there. */
  readonly isAnywhere?: boolean;
  /** The word for the thing that bears a key; undefined where none does. */
  readonly thing: (key: string) => string | undefined;
  /** What a thing is called that a row names as KIND/KEY; undefined where that is not known. */
  readonly title: (role: string) => string | undefined;
  /** The path of the page that shows an offset of a source, in code points: a long text has several. */
  readonly textPage: (source: string, point: number) => string;
  /** The name of a code in the language of the page; undefined where its list has none. */
  readonly label: (list: string, code: string) => string | undefined;
}

/** What the parts of a page are made with, on a server and in a browser. */
export interface Page extends PageSetting {
  readonly phrase: Phrase;
  /** The way to another page in the same language, or in another: relative, so that it holds on a disk and under any base. */
  readonly href: (path: string, language?: Language) => string;
  /** The way to a file of the site. */
  readonly file: (path: string) => string;
  /** The address under the base, for readers and machines elsewhere. */
  readonly canonical: (path: string, language?: Language) => string;
}

export function pageOf(setting: PageSetting): Page {
  const { language, path, mode, index, isAnywhere = false } = setting;
  const here = locationOf(language, path, mode);
  const way = (target: string): string =>
    isAnywhere ? index.base + encoded(target.slice(1).split('/')) : relative(here, target);
  return {
    ...setting,
    phrase: phrases[language],
    href: (target, other = language) => {
      const [address, rest] = split(target);
      return way(locationOf(other, address, mode)) + rest;
    },
    file: (target) => way(`/${target}`),
    canonical: (target, other = language) => {
      const [address, rest] = split(target);
      return index.base + encoded(locationOf(other, address, 'live').slice(1).split('/')) + rest;
    },
  };
}

/** The address of a page as it stands in the bar: from the root, and in files with the file's name. */
export function locationOf(language: Language, path: string, mode: Mode): string {
  const address = language === languages[0] ? path : `/${language}${path}`;
  // The page of what is not there is a file of its own, which servers know by its name.
  if (mode === 'live') return address;
  return path === '/404' ? `${address}.html` : `${address.replace(/\/$/u, '')}/index.html`;
}

/** An address, and what follows it from `?` or `#` on. */
function split(target: string): readonly [address: string, rest: string] {
  const end = target.search(/[?#]/u);
  return end === -1 ? [target, ''] : [target.slice(0, end), target.slice(end)];
}

const encoded = (parts: readonly string[]): string => parts.map(encodeURIComponent).join('/');

/** Both are addresses from the root, not yet encoded. */
function relative(from: string, to: string): string {
  const [start, target] = [from.split('/').slice(1, -1), to.split('/').slice(1)];
  let shared = 0;
  while (shared < start.length && shared < target.length - 1 && start[shared] === target[shared]) shared++;
  const way = [...start.slice(shared).map(() => '..'), encoded(target.slice(shared))].join('/');
  // An address that begins with a word and a colon would be another scheme.
  return way === '' ? './' : way.replace(/^(?=[^/]*:)/u, './');
}
