import type { SourceConfiguration } from '../../schemas.js';

/** How reports, schedules and the archive call a source of the configuration. */
export const nameOf = ({ name, at }: SourceConfiguration): string => name ?? at;
