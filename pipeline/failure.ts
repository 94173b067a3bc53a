import { PipelineError } from './effects.js';

/** What the disk's own errors mean to a person, and what to do about them. */
const meanings: Record<string, readonly [what: string, hint: string]> = {
  ENOSPC: ['the disk is full', 'Free some space and run again; what was published before stands.'],
  EDQUOT: ['the quota of the disk is used up', 'Free some space and run again; what was published before stands.'],
  EACCES: ['permission is denied', 'Give this user the right to it, or name another folder.'],
  EPERM: ['it is not permitted', 'Give this user the right to it, or name another folder.'],
  EROFS: ['the disk is read-only', 'Name another folder.'],
  ENOTDIR: ['a file stands where a folder is expected', 'Move the file away, or name another folder.'],
  EEXIST: ['something else stands there', 'Move it away, or name another folder.'],
  EISDIR: ['a folder stands where a file is expected', 'Move the folder away, or name another one.'],
  ENOENT: ['it is not there', 'Look whether it was moved meanwhile, and run again.'],
  EXDEV: ['its folders lie on different disks', 'Keep the whole output folder on one disk.'],
  EMLINK: [
    'the disk allows no more names for one file',
    'Copy the output folder, which gives each name its own file, and run again.',
  ],
  EIO: ['the disk fails', 'Look after the disk.'],
};

/** Tells a failure of the disk as one that was to be expected; anything else, undefined, is a bug. */
export function failure(error: unknown): PipelineError | undefined {
  if (error instanceof PipelineError) return error;
  // SQLite has no codes of the system, and says the same of a disk that is full and of one that fails.
  if (error instanceof Error && error.name === 'SQLite3Error' && error.message.includes('disk'))
    return new PipelineError(`Cannot write a database: ${error.message}`, meanings['ENOSPC']?.[1]);
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const meaning = meanings[String(error.code)];
  if (meaning === undefined) return undefined;
  const { path = 'a file' } = error as NodeJS.ErrnoException;
  return new PipelineError(`Cannot use \`${path}\`: ${meaning[0]}`, meaning[1]);
}
