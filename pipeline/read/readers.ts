import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { readText } from './text.js';

/** Gives a unified processor its parser: text to mdast. */
export type Reader = Plugin<[], string, Root>;

export type Format = keyof typeof readers;

/** One reader for each format; what a format needs is loaded when a file has it. */
export const readers = {
  text: (): Promise<Reader> => Promise.resolve(readText),
  markdown: async (): Promise<Reader> => (await import('./markdown.js')).readMarkdown,
};
