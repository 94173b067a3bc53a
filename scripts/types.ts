/** Writes pipeline/schemas.ts, the types that derive from the schemas: `npm run types`. */
import { writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { datasetNames, datasetSchema, readSchema } from '../pipeline/check/dataset.js';

const schemas: readonly (readonly [name: string, schema: Record<string, unknown>])[] = [
  ...['values', 'records', 'metadata', 'configuration', 'curation', 'report', 'origins', 'gold', 'request'].map(
    (name) => [name, readSchema(name)] as const,
  ),
  ...datasetNames.map((name) => [name, datasetSchema(name)] as const),
];

const head = '/** Generated from schemas/ by scripts/types.ts; edit the schemas instead. */\n';

export async function types(): Promise<string> {
  const parts = [];
  for (const [name, schema] of schemas) {
    parts.push(
      await compile(schema, name, {
        bannerComment: '',
        additionalProperties: false,
        ignoreMinAndMaxItems: true,
        style: { singleQuote: true, printWidth: 120 },
      }),
    );
  }
  return head + parts.join('\n');
}

if (process.argv[1]?.endsWith('types.ts')) {
  await writeFile(new URL('../pipeline/schemas.ts', import.meta.url), await types());
}
