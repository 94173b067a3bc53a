import { isolate } from '../arabic/characters.js';

/** Addresses and days, which are read from left to right. */
const leftToRight = /https?:\/\/[^\s،؛]*[^\s،؛:.]|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?/gu;

/** A text in Arabic whose addresses and days stand as they are written: in its direction a day would begin with its last part. */
export const isolated = (text: string): string =>
  text.replace(leftToRight, (found) => isolate.begin + found + isolate.end);
