import { sumsFile } from '../site/sums.js';
import { withheldPath } from '../site/texts.js';
import { isStanding, type Published } from './published.js';

/** What answers at an address: a file of the site, or what says that it is gone; undefined where nothing does. */
export type Answer = { readonly file: string } | 'gone' | undefined;

/** Finds what answers at a path under the base: the file, the page of a folder, or the file that an ending names. */
export function answers(site: Published): (path: string) => Answer {
  const { files } = site;
  const isGone = goneIn(site);
  return (path) => {
    const folder = path.replace(/\/$/u, '');
    const names = path === '' || path.endsWith('/') ? [`${folder}/index.html`.replace(/^\//u, '')] : namesOf(path);
    const file = names.find((name) => files.has(name));
    if (file !== undefined) return { file };
    // A version and a release are named by their folders.
    if (/^(?:data\/[^/]+\/[\d.]+|releases\/\d+)\/$/u.test(path) && files.has(`${path}${sumsFile}`))
      return { file: `${path}${sumsFile}` };
    return isGone(path) || isGone(`${path}.txt`) ? 'gone' : undefined;
  };
}

const namesOf = (path: string): string[] => [path, `${path}/index.html`, `${path}.html`, `${path}.txt`];

/** What was withdrawn or may not be published answers that it is gone. */
function goneIn({ files, datasets }: Published): (path: string) => boolean {
  const withdrawn = datasets.flatMap(({ name, versions }) =>
    versions.filter((entry) => !isStanding(entry)).map(({ version }) => ({ name, version })),
  );
  return (path) => {
    const text = /^sources\/(.+)\/([0-9a-f]{12})\.txt$/u.exec(path);
    if (text) return files.has(withheldPath(text[1] ?? '', text[2] ?? ''));
    const release = /^releases\/\d+\//u.exec(path)?.[0];
    if (release !== undefined && files.has(`${release}withdrawn.json`)) return true;
    return withdrawn.some(
      ({ name, version }) =>
        path.startsWith(`data/${name}/${version}/`) ||
        (path.startsWith(`data/${name}/changes/`) &&
          (path.includes(`/${version}..`) || path.replace(/\.\w+$/u, '').endsWith(`..${version}`))),
    );
  };
}
