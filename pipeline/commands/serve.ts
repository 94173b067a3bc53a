import { serve as serveSite } from '../../portal/serve.js';
import { PipelineError, type Effects, type ExitCode } from '../effects.js';

export interface ServeOptions {
  readonly output: string;
  readonly host: string;
  readonly port: string;
}

/** Serves what was published, until it is told to stop. */
export async function serve(
  { output, host, port }: ServeOptions,
  effects: Effects,
  stopped: Promise<void>,
): Promise<ExitCode> {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new PipelineError(`Unexpected port \`${port}\`, expected a number from 0 to 65535`);
  const serving = await serveSite(output, host, number, effects).catch((error: unknown) => {
    throw told(error, host, number);
  });
  effects.print(`${serving.address}\n`);
  await stopped;
  await serving.stop();
  return 0;
}

function told(error: unknown, host: string, port: number): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const where = `${host}:${String(port)}`;
  if (error.code === 'EADDRINUSE')
    return new PipelineError(
      `Cannot serve at ${where}: something else answers there`,
      'Stop it, or choose another port with --port.',
    );
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new PipelineError(
      `Cannot serve at ${where}: ${error.message}`,
      'Choose another address with --host and --port.',
    );
  return error;
}
