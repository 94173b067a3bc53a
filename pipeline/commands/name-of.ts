import { basename, isAbsolute, relative, sep } from 'node:path';

const sourcesFolder = 'input/sources';

/** The path under the sources folder, else under the working folder, else the file's own name; no part of an id begins with a dot. */
export function nameOf(file: string): string {
  const under = [sourcesFolder, '.']
    .map((folder) => relative(folder, file))
    .find((path) => !isAbsolute(path) && !path.split(sep).some((part) => part.startsWith('.')));
  return (under ?? basename(file)).split(sep).join('/');
}
