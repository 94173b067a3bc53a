import { readFileSync } from 'node:fs';

/** The page that comes with the project. */
export const page = readFileSync(new URL('../input/sources/multilateral-cooperation.txt', import.meta.url), 'utf8');
