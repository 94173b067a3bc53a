import type { ExitCode } from '../effects.js';

/** Lets what is still being written go out, instead of ending at once. */
export function end(code: ExitCode): void {
  process.exitCode = code;
}
