import { location } from 'vfile-location';
import type { Document, Mention } from '../model.js';
import type { Applied } from './applied.js';

/** A document without what was doubted at mentions that people have decided on since. `found` are its mentions as they were before. */
export function withoutAnswered(document: Document, applied: readonly Applied[], found: readonly Mention[]): Document {
  const decided = new Set(applied.map(({ id }) => id));
  if (decided.size === 0) return document;
  const spans = [...found, ...document.mentions].filter(({ id }) => decided.has(id));
  const places = location(document.source);
  const messages = document.messages.filter(({ line, column }) => {
    const at = line === null || column === null ? undefined : places.toOffset({ line, column });
    return at === undefined || !spans.some(({ start, end }) => start <= at && at < end);
  });
  return { ...document, messages };
}
