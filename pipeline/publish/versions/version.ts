/** How much a version changes, from the least to the most. */
const bumps = ['patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

export const firstVersion = '1.0.0';

/** The greatest of several changes; undefined where nothing changed. */
export const greatest = (changes: readonly (Bump | undefined)[]): Bump | undefined =>
  bumps.findLast((bump) => changes.includes(bump));

/** MAJOR.MINOR.PATCH after a change. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  return next[bump].join('.');
}
