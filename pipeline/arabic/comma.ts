import type { Token } from './token.js';

/** True of a comma, Arabic or Latin. */
export const isComma = (token: Pick<Token, 'normal'> | undefined): boolean =>
  token !== undefined && (token.normal === '،' || token.normal === ',');
