import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { Memory } from './memory.js';

/** PDFium, and the memory that it works in. */
export interface Engine {
  readonly pdfium: WrappedPdfiumModule;
  readonly memory: Memory;
}

let idle: Engine | undefined;

/** Works with PDFium, which one work has at a time. After trouble it is thrown away, for its memory may be in any state. */
export async function withEngine<T>(work: (engine: Engine) => T): Promise<T> {
  const engine = idle ?? (await start());
  idle = undefined;
  const result = work(engine);
  idle = engine;
  return result;
}

async function start(): Promise<Engine> {
  const program = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const silent = (): void => undefined;
  const pdfium = await init({ wasmBinary: new Uint8Array(program).buffer, print: silent, printErr: silent });
  const memory = new Memory(pdfium.pdfium.wasmExports);
  pdfium.PDFiumExt_Init();
  return { pdfium, memory };
}
