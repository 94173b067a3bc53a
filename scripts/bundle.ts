/** Makes of the command one file and what it loads when asked, so that it starts without opening hundreds, and beside it what a browser loads: `npm run build`. */
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

for (const name of readdirSync(path('dist'))) if (name.startsWith('chunk-')) rmSync(path(`dist/${name}`));

await build({
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
  // Modules find the package one folder above them, so what is split off stays beside the command.
  chunkNames: 'chunk-[hash]',
  // Some dependencies are CommonJS and ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  // They find what they load by themselves (WebAssembly, a worker) beside themselves.
  external: ['node-sqlite3-wasm', 'piscina'],
  logLevel: 'warning',
});
chmodSync(path('dist/main.js'), 0o755);

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
const software = createHash('sha256');
for (const name of readdirSync(path('dist')).sort())
  if (name.endsWith('.js')) software.update(readFileSync(path(`dist/${name}`)));
writeFileSync(path('dist/assets/build.txt'), `${software.digest('hex').slice(0, 16)}\n`);
