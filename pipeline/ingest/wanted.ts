import picomatch from 'picomatch';
import type { SourceConfiguration } from '../schemas.js';

/** Whether a path is one of those that a source includes and does not exclude. */
export function wanted({
  include = ['**'],
  exclude = [],
}: Pick<SourceConfiguration, 'include' | 'exclude'>): (path: string) => boolean {
  return picomatch(include, { ignore: exclude, dot: true });
}
