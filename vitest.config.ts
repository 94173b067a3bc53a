import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Left to itself it leaves one core idle, which on two is half the time.
    maxWorkers: '100%',
    // What files import is loaded and compiled once for each core: no test leaves anything in its process.
    isolate: false,
  },
});
