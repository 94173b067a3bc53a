import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Message, Place } from '../model.js';
import { layOut } from './lay-out.js';

/** Gives a unified processor its parser: text to mdast. */
export type Reader = Plugin<[], string, Root>;

/** What an original says of itself. */
export type Stated = Readonly<
  Partial<Record<'title' | 'publisher' | 'url' | 'language' | 'licence' | 'published', string>>
>;

/** An original as a text. */
export interface Reading {
  /** What is published of it. */
  readonly text: string;
  readonly reader: Reader;
  /** The way back to the original, in order; none where the text is the original itself. */
  readonly places: readonly Place[];
  /** Front matter apart. */
  readonly stated: Stated;
  readonly messages: readonly Message[];
}

/** A text that is published as it is, markup and all. */
export const asItIs =
  (reader: Reader) =>
  (text: string): Reading => ({ text, reader, places: [], stated: {}, messages: [] });

/** A text that is made of a tree. */
export function madeOf(original: Root, stated: Stated, messages: readonly Message[] = []): Reading {
  const { text, tree, places } = layOut(original);
  const reader: Reader = function () {
    this.parser = () => tree;
  };
  return { text, reader, places, stated, messages };
}

const fileName = /\.\w{2,4}$|^microsoft |^untitled$/iu;

/** The title in the properties of a file, unless it is the name of a file, which programs put there. */
export const titled = (title: string): Stated =>
  title.trim() === '' || fileName.test(title) ? {} : { title: title.trim() };
