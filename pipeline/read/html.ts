import { mainContent } from './html/main-content.js';
import { metadataOf } from './html/metadata.js';
import { originsOf } from './html/origins.js';
import { parseHtml } from './html/parse.js';
import { prune } from './html/prune.js';
import { toMdast } from './html/to-mdast.js';
import { madeOf, type Reading } from './reading.js';

/** Reads what a page is for, without what stands on every page of its site. Throws a PipelineError where the page is too large. */
export function readHtml(text: string, file: string): Reading {
  const page = parseHtml(text, file);
  const origins = originsOf(page);
  const stated = metadataOf(page);
  prune(page);
  mainContent(page);
  return madeOf(toMdast(page, origins), stated);
}
