import { readFileSync } from 'node:fs';
import { packageRoot } from './package-root.js';

/** What runs here. */
export interface Software {
  readonly name: string;
  readonly version: string;
}

export function software(): Software {
  const { name, version } = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as Software;
  return { name, version };
}
