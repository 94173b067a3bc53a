import type { SourceReading } from '../pipeline/documents/source-reading.js';

/** What became of a source, its document as an object, to be compared. */
export function plain(reading: SourceReading) {
  if ('reason' in reading) return reading;
  const { file, place, document, quarantined, corrections } = reading;
  return { file, place, document: document(), quarantined, corrections };
}
