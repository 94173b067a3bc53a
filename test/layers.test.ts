import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** From the bottom up: a file may import from its own layer and from those below. */
const layers = [
  [
    'model.ts',
    'package-root.ts',
    'remembered.ts',
    'software.ts',
    'schemas.ts',
    'effects.ts',
    'disk.ts',
    'replace.ts',
    'lines.ts',
    'failure.ts',
    'edtf.ts',
    'codepoints.ts',
    'tell.ts',
  ],
  ['arabic'],
  ['recognise'],
  ['read', 'assemble'],
  ['knowledge.ts', 'document.ts', 'answer.ts', 'rule-set.ts'],
  ['check'],
  ['messages'],
  ['ingest', 'resolve'],
  ['curate'],
  ['publish', 'evaluate'],
  ['report', 'documents'],
  ['extract.ts', 'pipeline.ts'],
  ['schedule'],
  ['review'],
  ['commands'],
  ['program'],
  ['main.ts'],
];

/** The portal stands on the published site: of the pipeline, it may use what publishes and what lies below. */
const portalLayers = [
  ['texts', 'format.ts', 'edtf.ts', 'contact.ts', 'labels.ts', 'negotiate.ts'],
  ['page.ts', 'assets.ts'],
  ['store'],
  ['query'],
  ['api', 'ckan'],
  ['charts', 'components'],
  ['pages'],
  ['portal.tsx'],
  ['http', 'page-memory.ts', 'sitemap.ts', 'export.ts', 'serve.ts'],
];

const pipeline = fileURLToPath(new URL('../pipeline/', import.meta.url));
const files = readdirSync(pipeline, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const source = (file: string): string => readFileSync(join(pipeline, file), 'utf8');
const importsOf = (file: string): string[] =>
  [...source(file).matchAll(/(?:from|import\() ?'(\.[^']+)\.js'/gu)].map(([, path = '']) =>
    normalize(join(dirname(file), `${path}.ts`)),
  );
const portal = fileURLToPath(new URL('../portal/', import.meta.url));
const portalFiles = readdirSync(portal, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/u.test(file) && !file.startsWith('client/'),
);
const portalLayerOf = (file: string): number =>
  portalLayers.findIndex((layer) => layer.includes(file.split('/')[0] ?? ''));
/** What a file of the portal imports: `pipeline/…` or, of the portal itself, its own path with either ending. */
const portalImports = (file: string): string[] =>
  [...readFileSync(join(portal, file), 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)\.js'/gu)].map(([, path = '']) =>
    normalize(join('portal', dirname(file), path)),
  );

const portalEnding = (name: string): string => (portalFiles.includes(`${name}.tsx`) ? '.tsx' : '.ts');
const layerOf = (file: string): number => layers.findIndex((layer) => layer.includes(file.split('/')[0] ?? ''));
// Refiners see all kinds, so theirs is no folder of a kind.
const kindOf = (file: string): string | undefined => /^recognise\/(?!refiners\/)([^/]+)\//u.exec(file)?.[1];

describe('the layers', () => {
  it('hold every file', () => {
    expect(files.filter((file) => layerOf(file) === -1)).toEqual([]);
  });

  it('import only downwards', () => {
    const upwards = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => layerOf(imported) > layerOf(file))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(upwards).toEqual([]);
  });

  it('of the portal import only downwards, too, and of the pipeline what publishes and what lies below', () => {
    expect(portalFiles.filter((file) => portalLayerOf(file) === -1)).toEqual([]);
    const wrong = portalFiles.flatMap((file) =>
      portalImports(file)
        .filter((imported) => {
          const [part, name = ''] = imported.split(/\/(.*)/su);
          if (part === 'portal')
            return portalLayerOf(name.includes('/') ? name : `${name}${portalEnding(name)}`) > portalLayerOf(file);
          return layerOf(name.includes('/') ? name : `${name}.ts`) > layerOf('publish');
        })
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of the pipeline know the portal in commands alone', () => {
    expect(
      files.filter((file) => /from '[^']*\/portal\//u.test(source(file)) && !file.startsWith('commands/')),
    ).toEqual([]);
  });

  it('have no import from one kind to another, numeral apart', () => {
    const sideways = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (imported) =>
            kindOf(file) !== undefined &&
            kindOf(imported) !== undefined &&
            ![kindOf(file), 'numeral'].includes(kindOf(imported)),
        )
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(sideways).toEqual([]);
  });
});

describe('the files', () => {
  it('bear names that say something', () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|index|manager|service|misc)\.ts$/u.test(file)),
    ).toEqual([]);
  });

  it('lie no deeper than three folders', () => {
    expect(files.filter((file) => file.split('/').length > 3)).toEqual([]);
  });

  it('write invisible characters as escapes, in one file', () => {
    const invisible =
      /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00a0]|\\u(?:00ad|061c|200[b-f]|202[a-e]|20[67]\w|feff|00a0)/iu;
    expect(files.filter((file) => file !== 'arabic/characters.ts' && invisible.test(source(file)))).toEqual([]);
  });
});
