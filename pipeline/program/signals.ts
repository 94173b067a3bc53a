import type { Effects } from '../effects.js';

const signals = { SIGINT: 2, SIGTERM: 15 };

/** A run that is silent about its end leaves one in doubt. Where nothing is written, the system may end the process as it does. */
export function tellOfSignals({ log }: Pick<Effects, 'log'>): void {
  for (const [signal, number] of Object.entries(signals)) {
    process.once(signal, () => {
      log(`nashir: Stopped by ${signal}; what was published before stands`);
      process.exit(128 + number);
    });
  }
}

/** Resolves at the first signal, so that what is in hand can end; the second one waits for nothing. */
export const untilStopped = (effects: Pick<Effects, 'log'>): Promise<void> =>
  new Promise((resolve) => {
    let isStopped = false;
    const stop = (): void => {
      if (isStopped) return;
      isStopped = true;
      for (const signal of Object.keys(signals)) process.removeListener(signal, stop);
      tellOfSignals(effects);
      resolve();
    };
    for (const signal of Object.keys(signals)) process.on(signal, stop);
  });
