import type { Disk } from '../pipeline/effects.js';

/** A disk that counts its operations, and tells the number of each before it is done. */
export function counting(
  disk: Disk,
  tell: (operation: number) => void = () => undefined,
): { disk: Disk; count: () => number } {
  let operations = 0;
  return {
    disk: new Proxy(disk, {
      get(target, name: keyof Disk): unknown {
        tell(++operations);
        return Reflect.get(target, name);
      },
    }),
    count: () => operations,
  };
}
