/** Makes of the command one file and what it loads when asked, so that it starts without opening hundreds: `npm run build`. */
import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

for (const name of readdirSync(path('dist'))) if (name.startsWith('chunk-')) rmSync(path(`dist/${name}`));

await build({
  entryPoints: [path('pipeline/main.ts')],
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
  logLevel: 'warning',
});
chmodSync(path('dist/main.js'), 0o755);
