import type { PublishedFile } from '../site/catalogue.js';

interface FileType {
  /** Its code in the EU's list of file types. */
  readonly code: string;
  /** Whether IANA lists its media type. */
  readonly isRegistered: boolean;
  readonly label: string;
}

/** By media type, without parameters. */
const types: Readonly<Record<string, FileType>> = {
  'text/csv': { code: 'CSV', isRegistered: true, label: 'CSV' },
  'application/json': { code: 'JSON', isRegistered: true, label: 'JSON' },
  'application/ld+json': { code: 'JSON_LD', isRegistered: true, label: 'JSON-LD' },
  'text/turtle': { code: 'RDF_TURTLE', isRegistered: true, label: 'Turtle' },
  'application/vnd.apache.parquet': { code: 'PARQUET', isRegistered: true, label: 'Parquet' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    code: 'XLSX',
    isRegistered: true,
    label: 'XLSX',
  },
};

/** A media type without its parameters. */
export const bare = (mediaType: string): string => mediaType.replace(/;.*/su, '').trim();

/** What catalogues call the form of a file. JSON Lines has no code and no registered type of its own: a line is JSON. */
export function fileType({ name, mediaType }: PublishedFile): FileType {
  const known = types[bare(mediaType)] ?? { code: 'JSON', isRegistered: false, label: 'JSON Lines' };
  return name.endsWith('.excel.csv') ? { ...known, label: 'CSV, Excel' } : known;
}
