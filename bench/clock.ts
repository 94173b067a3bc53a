/** The least time that a call takes, in seconds, after some calls to warm up. */
export function bestOf(times: number, run: () => unknown, before = 1): number {
  for (let i = 0; i < before; i++) run();
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best / 1000;
}
