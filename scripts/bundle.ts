/** Makes of the command one file and what it loads when asked, so that it starts without opening hundreds, and beside it what a browser loads: `npm run build`. */
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

for (const name of readdirSync(path('dist'))) if (name.startsWith('chunk-')) rmSync(path(`dist/${name}`));

const { metafile } = await build({
  entryPoints: [
    { in: path('pipeline/main.ts'), out: 'main' },
    { in: path('pipeline/documents/worker.ts'), out: 'worker' },
  ],
  outdir: path('dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Arabic as it is, a third shorter to parse; and expressions as they are, which would be compiled anew at each use.
  charset: 'utf8',
  supported: { 'regexp-unicode-property-escapes': true },
  // Modules find the package one folder above them, so what is split off stays beside the command.
  chunkNames: 'chunk-[hash]',
  // Some dependencies are CommonJS and ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  // They find what they load by themselves (WebAssembly, a worker) beside themselves.
  external: ['node-sqlite3-wasm', 'piscina'],
  metafile: true,
  absWorkingDir: path(''),
  logLevel: 'warning',
});
chmodSync(path('dist/main.js'), 0o755);

// What was made of a document is kept until this is another: all that a thread of the document half can load.
const half = new Set(['dist/worker.js']);
for (const file of half)
  for (const { path: loaded } of metafile.outputs[file]?.imports ?? [])
    if (loaded.startsWith('dist/')) half.add(loaded);
writeFileSync(path('dist/document-half.txt'), `${hashOf([...half].sort())}\n`);

// Names carry a hash, so that a browser may keep what it has for ever; a page from the disk can load no modules.
rmSync(path('dist/assets'), { recursive: true, force: true });
await build({
  entryPoints: ['style/site.css', 'client/portal.ts', 'client/table.tsx', 'client/search.tsx', 'client/icon.svg'].map(
    (file) => path(`portal/${file}`),
  ),
  outdir: path('dist/assets'),
  entryNames: '[name]-[hash]',
  assetNames: 'fonts/[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome109', 'firefox115', 'safari16'],
  loader: { '.woff2': 'file', '.svg': 'copy' },
  inject: [path('portal/client/buffer.ts')],
  logLevel: 'warning',
});

// Pages are made anew when the software is another one.
const modules = readdirSync(path('dist')).filter((name) => name.endsWith('.js'));
writeFileSync(path('dist/assets/build.txt'), `${hashOf(modules.sort().map((name) => `dist/${name}`)).slice(0, 16)}\n`);

function hashOf(files: readonly string[]): string {
  const all = createHash('sha256');
  for (const file of files) all.update(readFileSync(path(file)));
  return all.digest('hex');
}
