import type { Metadata, SourceConfiguration } from '../schemas.js';

/** What the configuration says of every document of a source. */
export const knownOf = ({ publisher, licence, language, country }: SourceConfiguration): Metadata => ({
  ...(publisher !== undefined && { publisher }),
  ...(licence !== undefined && { licence }),
  ...(language !== undefined && { language }),
  ...(country !== undefined && { country }),
});
