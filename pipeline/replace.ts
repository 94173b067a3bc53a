import type { Disk } from './effects.js';

/** Writes a file anew: whoever reads it, or is cut off while it is written, has the old one or the new one. */
export async function replace(path: string, content: string | Uint8Array, disk: Disk): Promise<void> {
  const next = `${path}.next`;
  await disk.remove(next);
  await disk.write(next, [content]);
  await disk.rename(next, path);
}
