/** The addresses of what is published, under the base (which ends with a slash). Released once, they never change. */
export interface Addresses {
  readonly base: string;
  /** A file of the site, by its path. */
  file(path: string): string;
  /** A document, whatever the version of its text. */
  document(id: string): string;
  /** A body, a programme …: `kind` is the word for one of them. */
  thing(kind: string, key: string): string;
  /** The place of a mention in the version of the text that it was found in. */
  mention(id: string, source: string, sha256: string): string;
}

export function addresses(base: string): Addresses {
  const file = (path: string): string => base + path.split('/').map(encodeURIComponent).join('/');
  return {
    base,
    file,
    document: (id) => file(`sources/${id}/`),
    thing: (kind, key) => `${base}id/${kind}/${encodeURIComponent(key)}`,
    mention: (id, source, sha256) => `${file(`sources/${source}/${shortHash(sha256)}`)}#m-${id}`,
  };
}

/** Where the text of a source lies in the site, as it was read: that version of it, frozen. */
export const textPath = (source: string, sha256: string): string => `sources/${source}/${shortHash(sha256)}.txt`;

const shortHash = (sha256: string): string => sha256.slice(0, 12);
