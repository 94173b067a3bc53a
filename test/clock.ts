/** The time at which every test publishes. */
export const noon = new Date('2026-03-04T12:00:00.000Z');
