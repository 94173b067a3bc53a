import { codeList } from '../../pipeline/check/codes.js';
import { datasetSchema } from '../../pipeline/check/dataset.js';
import type { Language } from '../texts/texts.js';

const { properties } = datasetSchema('mentions');
const codes = properties['kind']?.enum;

/** The kinds of mentions, in the order of their schema. */
export const kinds: readonly string[] = Array.isArray(codes) ? codes.map(String) : [];

/** Which of the colours and lines marks a kind. */
export const kindPlace = (kind: string): number => Math.max(0, kinds.indexOf(kind));

const { codes: titles } = codeList('kinds');

export const kindTitle = (kind: string, language: Language): string => titles[kind]?.[language] ?? kind;
