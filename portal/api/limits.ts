import type { Parameter } from './endpoint.js';
import { unexpected } from './fault.js';

const mostRows = 1000;
const usualRows = 100;

/** Longer questions are not read. */
export const longestQuestion = 8000;

/** A question is given up after so many milliseconds. */
export const patience = 2000;

export const limitParameter: Parameter = {
  name: 'limit',
  schema: { type: 'integer', minimum: 1, maximum: mostRows, default: usualRows },
  description: { ar: 'العدد الأقصى.', fr: 'Combien au plus.', en: 'How many at most.' },
  example: 10,
};

export function readLimit(parameters: URLSearchParams, usual = usualRows): number {
  const text = parameters.get('limit') ?? String(usual);
  const limit = /^\d{1,6}$/u.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > mostRows)
    throw unexpected([{ parameter: 'limit', found: text, expected: [`1–${String(mostRows)}`] }]);
  return limit;
}

export const cursorParameter: Parameter = {
  name: 'cursor',
  schema: { type: 'string' },
  description: {
    ar: 'من أين تُتابَع القراءة، كما يقول next في الجواب السابق. يصلح لإصدار البيانات الذي أُعطي معه.',
    fr: 'Où reprendre, comme le dit next dans la réponse précédente. Vaut pour la version des données avec laquelle il a été donné.',
    en: 'Where to go on: as next of the answer before has it. It holds for the version of the data that it was given with.',
  },
};

/** A place in an answer, which holds as long as the data are the same: within a version they never change. */
export const cursorOf = (version: string, offset: number): string =>
  Buffer.from(`${version} ${String(offset)}`).toString('base64url');

export function readCursor(parameters: URLSearchParams, version: string): number {
  const text = parameters.get('cursor');
  if (text === null) return 0;
  const [own, offset] = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  if (own !== version || offset === undefined || !/^\d{1,9}$/u.test(offset))
    throw unexpected([{ parameter: 'cursor', found: text, expected: [`next (${version})`] }]);
  return Number(offset);
}
