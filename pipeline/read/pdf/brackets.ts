const pairs = ['()', '[]', '{}', '«»', '‹›', '<>'].map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]);
const open = new Map(
  pairs.flatMap(([left, right]) => [
    [left, left],
    [right, left],
  ]),
);
const close = new Map(pairs.map(([left, right]) => [left, right]));
const word = /[\p{L}\p{N}%]/u;

/**
 * Brackets as they are read. On paper a bracket is mirrored or not by the direction of its line, and files write either
 * down; so each is made to open or close by what stands around it. The lines belong to one text.
 */
export function pairBrackets(lines: readonly string[]): string[] {
  const depths = new Map<string, number>();
  const text = lines.join('\n');
  let paired = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const left = open.get(letter);
    if (left === undefined) {
      paired += letter;
      continue;
    }
    const depth = depths.get(left) ?? 0;
    const [isAfterWord, isBeforeWord] = [word.test(text.charAt(i - 1)), word.test(text.charAt(i + 1))];
    const opens = isAfterWord === isBeforeWord ? depth === 0 : isBeforeWord;
    depths.set(left, Math.max(0, depth + (opens ? 1 : -1)));
    paired += opens ? left : (close.get(left) ?? letter);
  }
  return paired.split('\n');
}
