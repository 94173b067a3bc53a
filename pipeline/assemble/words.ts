/** The words and phrases of a frame, with `|` between them. */
export const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split('|'));
