import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overall, type Ratchet } from '../scripts/scores.js';

const ratchet = JSON.parse(readFileSync(new URL('gold/scores.json', import.meta.url), 'utf8')) as Ratchet;
const now = await overall();

describe.each(Object.entries(ratchet))('%s', (setting, kinds) => {
  it.each(Object.entries(kinds))('%s does not fall below its last score', (kind, scores) => {
    for (const [reading, score] of Object.entries(scores))
      expect(now[setting]?.[kind]?.[reading], reading).toBeGreaterThanOrEqual(score);
  });
});
