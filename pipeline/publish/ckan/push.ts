import type { Client } from './client.js';
import type { FoundPackage, Package } from './package.js';
import { plan, type Step } from './plan.js';

/** What is to be done with one package, or was; without a step it is as it should be. */
export interface Push {
  readonly name: string;
  readonly step: Step | undefined;
}

/**
 * Compares each wanted package with the one that is there, and makes it so where `isSent`. What is there decides, so a
 * push that was cut off is taken up where it ended, and one that is done changes nothing.
 */
export async function* push(
  packages: readonly Package[],
  base: string,
  call: Client,
  isSent: boolean,
): AsyncGenerator<Push> {
  for (const wanted of packages) {
    const found = (await call('package_show', { id: wanted.name })) as FoundPackage | undefined;
    const step = plan(wanted, found, base);
    if (step && isSent) await call(step.action, step.payload);
    yield { name: wanted.name, step };
  }
}
