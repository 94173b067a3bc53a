import { hash } from 'node:crypto';
import type { Row } from '../../check/dataset.js';
import { textPath } from '../site/addresses.js';
import { withheldPath } from '../site/texts.js';
import { pointSlice } from '../../codepoints.js';
import type { Faults, Published } from './published.js';
import type { PublishedVersion } from './rows.js';

/** A published text: its stretches by code points; undefined where the text is not published. */
type Slice = ((start: number, end: number) => string) | undefined;

/**
 * Checks every row that says where it stands against the text that it was found in: its quote stands between its
 * offsets, its sentence where it says, and the text is the one whose checksum it carries. Each text is read once.
 */
export function spans(site: Published): (version: PublishedVersion) => Faults {
  const texts = new Map<string, Slice>();
  async function* sliceOf(source: string, sha256: string): Faults<Slice> {
    const path = textPath(source, sha256);
    if (!texts.has(path)) texts.set(path, yield* readText(source, sha256, site));
    return texts.get(path);
  }
  return async function* ({ rows, file, lineOf }) {
    for (const [i, row] of rows.entries()) {
      const { source_id: source, source_sha256: sha256 } = row;
      if (typeof source !== 'string' || typeof sha256 !== 'string') continue;
      const slice = yield* sliceOf(source, sha256);
      if (!slice) continue;
      for (const reason of misplaced(row, slice)) yield { file, line: lineOf(i), reason: `${row.id}: ${reason}` };
    }
  };
}

function misplaced(row: Row, slice: NonNullable<Slice>): string[] {
  const { start, end, quote, sentence, sentence_start: from } = row;
  const stretches = [
    ['quote', start, end, quote],
    ['sentence', from, typeof sentence === 'string' ? Number(from) + Array.from(sentence).length : null, sentence],
  ] as const;
  return stretches.flatMap(([column, start, end, words]) => {
    if (typeof start !== 'number' || typeof end !== 'number' || typeof words !== 'string') return [];
    const found = slice(start, end);
    const place = `code points ${String(start)}–${String(end)}`;
    return found === words ? [] : [`Unexpected words \`${found}\` at ${place}, expected the ${column} \`${words}\``];
  });
}

async function* readText(source: string, sha256: string, site: Published): Faults<Slice> {
  const path = textPath(source, sha256);
  if (!site.files.has(path)) {
    if (site.files.has(withheldPath(source, sha256))) return undefined;
    yield { file: path, reason: 'Cannot find the text, expected it for the rows that point into it' };
    return undefined;
  }
  const bytes = await site.read(path);
  const found = hash('sha256', bytes);
  if (found === sha256) return pointSlice(Buffer.from(bytes).toString('utf8'));
  yield {
    file: path,
    reason: `Unexpected SHA-256 \`${found}\`, expected \`${sha256}\` by the rows that point into it`,
  };
  return undefined;
}
