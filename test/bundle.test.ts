import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const dist = new URL('../dist/', import.meta.url);
const bundled = readdirSync(dist).filter((name) => /^(?:main|worker|chunk-.*)\.js$/u.test(name));
const held = bundled.map((name) => [name, readFileSync(new URL(name, dist), 'utf8')] as const);
const holding = (what: RegExp): string[] => held.filter(([, text]) => what.test(text)).map(([name]) => name);

it('the built command has its expressions as they were written: made by `new RegExp`, one would be compiled at each use', () => {
  expect(bundled).toContain('worker.js');
  expect(holding(/new RegExp\("[^"]*\\\\p\{[^"]*", "[a-z]*u/u)).toEqual([]);
});

it('the built command has Arabic as letters, which are less to parse than escapes', () => {
  expect(holding(/\\u062[89A-F](?:\\u06\p{Hex}{2}){3}/u)).toEqual([]);
});
