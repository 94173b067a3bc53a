import type { SiteIndex } from '../pipeline/publish/site/catalogue.js';
import type { Language } from './texts/texts.js';

/** The address for mail about the data, where the configuration states one. */
export const contactOf = ({ contact, publisher }: Pick<SiteIndex, 'contact' | 'publisher'>): string | undefined =>
  contact.email ?? publisher.email ?? undefined;

/** The name of the publisher in a language, else in the one in which it is known. */
export function publisherName(
  { publisher: { name } }: Pick<SiteIndex, 'publisher'>,
  language: Language,
): string | undefined {
  return name === null ? undefined : (name[language] ?? name.und ?? Object.values(name)[0]);
}
