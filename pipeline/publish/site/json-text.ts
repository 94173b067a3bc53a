/** A value as a JSON file for people to read, too. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
