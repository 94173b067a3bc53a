import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Requests a second that an address answers to, asked for by wrk from so many connections for so many seconds. */
export async function wrk(address: string, connections: number, seconds: number): Promise<number> {
  const { stdout } = await run('wrk', ['-t1', `-c${String(connections)}`, `-d${String(seconds)}s`, address]);
  const [, figure] = /^Requests\/sec: +([\d.]+)$/mu.exec(stdout) ?? [];
  if (figure === undefined || /Non-2xx|Socket errors/u.test(stdout))
    throw new Error(`Unexpected answer of wrk about ${address}, expected its requests a second: ${stdout}`);
  return Number(figure);
}
