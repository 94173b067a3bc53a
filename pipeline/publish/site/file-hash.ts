import { createHash } from 'node:crypto';
import type { Disk } from '../../effects.js';

/** SHA-256 of a file in hex, whatever its size. */
export async function fileHash(path: string, disk: Disk): Promise<string> {
  const sum = createHash('sha256');
  for await (const piece of disk.stream(path)) sum.update(piece);
  return sum.digest('hex');
}
