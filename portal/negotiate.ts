import Negotiator from 'negotiator';
import { languages, type Language } from './texts/texts.js';

/** What a client likes best of what there is, by its weights (RFC 9110, 12). */
export const negotiate = (asked: Headers): Negotiator => new Negotiator({ headers: Object.fromEntries(asked) });

/** The best of our languages; the usual one where none of them is asked for. */
export function preferredLanguage(asked: Headers, usual: Language): Language {
  const ours = [usual, ...languages.filter((language) => language !== usual)];
  const [liked] = asked.has('Accept-Language') ? negotiate(asked).languages(ours) : [];
  return ours.find((language) => language === liked) ?? usual;
}
