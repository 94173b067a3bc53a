import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { readText } from './text.js';

/** Gives a unified processor its parser: text to mdast. */
export type Reader = Plugin<[], string, Root>;

export type Format = keyof typeof readers;

/** How each format is told by a file's ending, and read; what a format needs is loaded when a file has it. */
export const readers = {
  text: { ending: '.txt', load: (): Promise<Reader> => Promise.resolve(readText) },
  markdown: { ending: '.md', load: async (): Promise<Reader> => (await import('./markdown.js')).readMarkdown },
};

const formats = Object.entries(readers) as [Format, { readonly ending: string }][];

/** The format of a file with an ending, in small letters; undefined where there is none. */
export const formatOf = (ending: string): Format | undefined =>
  formats.find(([, reader]) => reader.ending === ending)?.[0];
