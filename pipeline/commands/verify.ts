import type { Effects, ExitCode } from '../effects.js';
import { failure } from '../failure.js';
import { verify as verifySite } from '../publish/verify/verify.js';
import { checkingKey } from '../publish/versions/signing-key.js';

export interface VerifyOptions {
  /** The files of public keys. */
  readonly key?: readonly string[];
}

/** Checks a published site and prints every fault, a line each with its place; tells in the end how many there are. */
export async function verify(
  folder: string,
  { key: paths = [] }: VerifyOptions,
  { disk, print }: Effects,
): Promise<ExitCode> {
  try {
    const keys = await Promise.all(paths.map((path) => checkingKey(path, disk)));
    const faults = verifySite(folder, keys, disk);
    let count = 0;
    for (;;) {
      const { done, value } = await faults.next();
      if (done === true) {
        const { files, versions, rows } = value;
        print(
          `${folder}: ${number(files, 'file')}, ${number(versions, 'version')}, ${number(rows, 'row')}: ${count === 0 ? 'no fault' : number(count, 'fault')}\n`,
        );
        return count === 0 ? 0 : 1;
      }
      const { file, line, reason } = value;
      print(`${[file, line].filter((part) => part !== undefined).join(':')}: ${reason}\n`);
      count++;
    }
  } catch (error) {
    throw failure(error) ?? error;
  }
}

const number = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
