import type { Token } from '../../arabic/token.js';

/** `إن صالح`, `إن غار`: towns of the Sahara begin with the Tuareg for "that of"; أن is read as it is, and has its hamza above. */
export const opensTuareg = (token: Token | undefined): boolean =>
  token?.tags.has('OfThat') === true && token.text.startsWith('إ');
