import type { Trilingual } from '../../check/dataset.js';
import type { DatasetEntry, SiteIndex, VersionEntry } from '../site/catalogue.js';

/** The dataset that is packed, and what is said of it. */
export interface Subject {
  readonly index: SiteIndex;
  readonly dataset: DatasetEntry;
  readonly entry: VersionEntry;
}

export const languages = ['ar', 'fr', 'en'] as const;
export type Language = keyof Trilingual;

/** A name in a language, else in whichever there is; empty where there is none. */
export function nameIn(language: Language, name: SiteIndex['publisher']['name']): string {
  return name?.[language] ?? name?.und ?? Object.values(name ?? {})[0] ?? '';
}
