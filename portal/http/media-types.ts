/** By how a file's name ends; the longest ending counts. */
const types: readonly (readonly [ending: string, type: string])[] = [
  ['.csv-metadata.json', 'application/csvm+json'],
  ['.schema.json', 'application/schema+json'],
  ['.excel.csv', 'text/csv; charset=utf-8; header=present'],
  ['.csv', 'text/csv; charset=utf-8; header=present'],
  ['.json', 'application/json'],
  ['.jsonl', 'application/jsonl'],
  ['.jsonld', 'application/ld+json'],
  ['.ttl', 'text/turtle; charset=utf-8'],
  ['.rdf', 'application/rdf+xml'],
  ['.atom', 'application/atom+xml'],
  ['.xml', 'application/xml'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.sqlite', 'application/vnd.sqlite3'],
  ['.zip', 'application/zip'],
  ['.html', 'text/html; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.cff', 'application/yaml'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
];

export const mediaType = (path: string): string =>
  types.find(([ending]) => path.endsWith(ending))?.[1] ?? 'application/octet-stream';

/** Whether a file of that type becomes smaller; the others are packed already. */
export const isCompressible = (type: string): boolean =>
  /^(?:text\/|application\/(?:[\w.]+\+)?(?:json|xml|yaml|jsonl)|image\/svg)/u.test(type);
