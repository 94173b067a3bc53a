import type { Kind } from '../model.js';
import { naming } from './naming.js';
import type { Sourced } from './sourced.js';

/** The names of a body or a programme, and the mentions that support it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly alt_names: string[];
  readonly acronyms: string[];
  readonly mentions: string[];
}

/**
 * The thing that mentions of one key speak of; `kind` is the kind of mention that names it. Where none does, an acronym
 * must, by its expansion or by itself; else undefined, for a general noun names nothing.
 */
export function named(id: string, kind: Kind, group: readonly Sourced[]): Named | undefined {
  const names = group.flatMap(({ mention }) =>
    mention.kind === kind && 'name' in mention.value ? [mention.value.name] : [],
  );
  const acronyms = group.flatMap(({ mention }) => (mention.kind === 'acronym' ? [mention.value] : []));
  const [name, ...others] = naming(
    names.length > 0 ? names : acronyms.map(({ acronym, expansion }) => expansion ?? acronym),
  );
  if (name === undefined) return undefined;
  return {
    id,
    name,
    alt_names: others,
    acronyms: naming(acronyms.map(({ acronym }) => acronym)),
    mentions: group.map(({ mention }) => mention.id),
  };
}
