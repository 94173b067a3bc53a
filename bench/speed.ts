import * as chrono from 'chrono-node/ar';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type * as Package from '../pipeline/extract.js';
import { bestOf } from './clock.js';
import { page } from './page.js';

// As it is shipped: what compiles TypeScript while it runs keeps a name for each function and makes expressions anew at each use.
const { extract } = (await import(new URL('../dist/extract.js', import.meta.url).href)) as typeof Package;

// Code is still being optimized while it runs for the first times: each engine is given as many.
const untilWarm = 6;

/** The page fifty times, given as one string in one call to each engine; characters per second and ratios to chrono-node/ar. */
export function speed(): string[] {
  const text = page.repeat(50);
  const markdown = unified().use(remarkParse);
  const engines = {
    'remark-parse alone': () => markdown.parse(text),
    'chrono-node/ar, dates only': () => chrono.parse(text),
    'nashir, everything': () => extract(text),
  };
  const seconds = Object.entries(engines).map(([name, run]) => [name, bestOf(5, run, untilWarm)] as const);
  const chronoSeconds = seconds[1]?.[1] ?? NaN;
  const lines = seconds.map(
    ([name, time]) =>
      `${name.padEnd(28)} ${(text.length / time / 1e6).toFixed(2)} M characters/s  ${(chronoSeconds / time).toFixed(2)} x chrono-node/ar`,
  );
  return [...lines, ...texts()];
}

/** Texts that hold nothing, or nothing else than mentions, against the page: nashir's own characters per second. */
function texts(): string[] {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
  const samples = {
    'the page': page,
    'pure digits': '7'.repeat(200_000),
    'letters without a mention': Array.from(
      { length: 30_000 },
      (_, i) => `${letters[i % 28] ?? ''}${letters[(i * 7) % 28] ?? ''}${letters[(i * 11) % 28] ?? ''}سط`,
    ).join(' '),
    'mentions back to back': '14 و15 شتنبر 2016 و2,4 مليون يورو '.repeat(5_000),
  };
  const rates = Object.entries(samples).map(
    ([name, text]) => [name, text.length / bestOf(3, () => extract(text))] as const,
  );
  const pageRate = rates[0]?.[1] ?? NaN;
  return rates.map(
    ([name, rate]) =>
      `${name.padEnd(28)} ${(rate / 1e6).toFixed(2)} M characters/s  ${(rate / pageRate).toFixed(2)} x the page`,
  );
}
