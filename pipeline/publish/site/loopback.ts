import { PipelineError } from '../../effects.js';

/** Refuses to give away what bears an address that only this machine knows; `what` names the act. */
export function refuseLoopback(base: string, what: string): void {
  const { hostname } = new URL(base);
  if (
    !/^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::(?:1|ffff:7f[\da-f]{2}:[\da-f]{1,4})?\])$/u.test(
      hostname,
    )
  )
    return;
  throw new PipelineError(
    `Cannot ${what} what is published under ${base}: only this machine knows that address`,
    'Set `portal.base` in the configuration to the address of the portal, and publish again.',
  );
}
