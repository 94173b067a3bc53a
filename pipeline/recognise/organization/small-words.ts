/** Latin words inside a name that its acronym may leave out, in lower case. */
export const smallWords: ReadonlySet<string> = new Set(
  'of the for and on in de des du la le les l d et pour a à au aux sur für und para y'.split(' '),
);
