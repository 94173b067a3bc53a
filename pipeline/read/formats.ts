import { bytesReaders, textReaders, type BytesFormat, type TextFormat } from './readers.js';

export type Format = TextFormat | BytesFormat;

const readers = { ...textReaders, ...bytesReaders };
const formats = Object.keys(readers) as Format[];

/** As people call it. */
export const nameOf = (format: Format): string => readers[format].name;

/** The endings of all files that can be read, as people are told. */
export const knownEndings = formats.flatMap((format) => readers[format].endings).join(', ');

/** The format of a file by its ending, in small letters, or else by its media type; undefined where neither tells. */
export const formatOf = (ending: string, mediaType = ''): Format | undefined =>
  formats.find((format) => readers[format].endings.includes(ending)) ??
  formats.find((format) => readers[format].mediaTypes.includes(mediaType));
