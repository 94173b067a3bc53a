import type { SiteFiles } from './descriptors.js';

/** One line to be polled: when the last release was made. */
export const lastUpdated: SiteFiles = ({ released }) => [
  { path: 'last_updated.txt', content: [`${released}\n`], isFrozen: false },
];
