/** The folder of the package, whether this runs as source, as built modules or as the one-file command: all lie one folder below it. */
export const packageRoot = new URL('../', import.meta.url);
