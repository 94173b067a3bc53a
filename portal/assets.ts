import { readFileSync, readdirSync } from 'node:fs';
import { packageRoot } from '../pipeline/package-root.js';

/** Style, script and fonts as the build made them; the names carry a hash of what they hold, so they never change. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** What a page loads when it needs it. */
  readonly tableScript: string;
  readonly searchScript: string;
  readonly icon: string;
  /** The fonts that stand at the top of every page, to be loaded first. */
  readonly fonts: readonly string[];
  /** The one in which a source is set. */
  readonly sourceFont: string;
  /** Every file, by its path under the site. */
  readonly files: readonly string[];
  read(path: string): Uint8Array;
}

/** Names the software that made the pages, by a hash of it. */
export const buildFile = 'assets/build.txt';

const folder = new URL('dist/', packageRoot);

/** Reads what `npm run build` has put beside the command. */
export function readAssets(): Assets {
  const files = readdirSync(new URL('assets/', folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `assets/${entry.parentPath.includes('fonts') ? 'fonts/' : ''}${entry.name}`)
    .sort();
  const named = (start: string, end: string): string => {
    const found = files.find((file) => file.startsWith(`assets/${start}`) && file.endsWith(end));
    if (found === undefined)
      throw new Error(`Cannot find assets/${start}*${end} in dist/, expected it there: npm run build`);
    return found;
  };
  return {
    style: named('site-', '.css'),
    script: named('portal-', '.js'),
    tableScript: named('table-', '.js'),
    searchScript: named('search-', '.js'),
    icon: named('icon-', '.svg'),
    fonts: ['400', '600'].map((weight) => named(`fonts/ibm-plex-sans-arabic-arabic-${weight}-normal`, '.woff2')),
    sourceFont: named('fonts/noto-naskh-arabic-arabic-400-normal', '.woff2'),
    files,
    read: (path) => readFileSync(new URL(path, folder)),
  };
}
