/** Where a text begins: from there, the script of the page leads on to what is looked for. */
export const firstTextPage = (source: string): string => `/sources/${source}/`;
