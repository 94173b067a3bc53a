import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { types } from '../scripts/types.js';

it('pipeline/schemas.ts is what the schemas give (else run `npm run types`)', async () => {
  expect(readFileSync(new URL('../pipeline/schemas.ts', import.meta.url), 'utf8')).toBe(await types());
});
