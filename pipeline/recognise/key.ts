import { hash } from 'node:crypto';
import { fold } from '../arabic/fold.js';
import type { Kind } from '../model.js';

/** The key of a body, a programme or a record that no lexicon knows: a pure function of its kind and folded name. */
export const keyOf = (kind: Kind | 'event' | 'agreement' | 'relation' | 'statistic', name: string): string =>
  `${kind}-${hash('sha256', fold(name).replace(/\s+/gu, ' ').trim()).slice(0, 12)}`;
