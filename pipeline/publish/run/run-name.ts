/** The name of a run, by its time in UTC: it sorts by age and is a file's name everywhere. */
export const runName = (now: Date): string => now.toISOString().replace(/[-:]/gu, '');
