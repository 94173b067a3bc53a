import { pino, type Logger } from 'pino';
import type { Effects } from '../effects.js';

/** Logs as JSON, a line each, to where commands tell what happens. */
export const logTo = ({ log, now }: Pick<Effects, 'log' | 'now'>, level: string): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${now().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write(line: string) {
        log(line.trimEnd());
      },
    },
  );
