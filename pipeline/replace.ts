import type { Disk } from './effects.js';

/** Writes a file anew: whoever reads it, or is cut off while it is written, has the old one or the new one. */
export async function replace(path: string, content: string | Uint8Array, disk: Disk): Promise<void> {
  const next = `${path}.next`;
  const write = async (): Promise<void> => {
    await disk.remove(next);
    await disk.write(next, [content]);
  };
  // What a run that was cut off had begun may come to the disk only after it is gone.
  await write().catch((error: unknown) => (isThere(error) ? write() : Promise.reject(error as Error)));
  await disk.rename(next, path);
}

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';
