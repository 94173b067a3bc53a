/** The folder of the package, whether this runs as source, as built modules or as the one-file command: all lie one folder below it. */
export const packageRoot = new URL('../', import.meta.url);

/** The word lists that come with the package. */
export const lexiconFolder = new URL('input/lexicons/', packageRoot);
