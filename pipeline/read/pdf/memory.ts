/** The memory of a WebAssembly program, which TypeScript knows in browsers alone. */
interface Exported {
  readonly buffer: ArrayBuffer;
  grow(blocks: number): number;
}

// A document of a thousand pages needs a tenth.
const mostBytes = 512_000_000;
const bytesInBlock = 65_536;

/** The memory that PDFium works in, by addresses. */
export class Memory {
  readonly #exported: Exported;
  /** Changes when the memory grows. */
  #view: DataView;

  /** Of the exports of the program. What unfolds to more than the memory may hold is trouble for PDFium, before it is for the machine. */
  constructor(exports: object) {
    const memory = Object.values(exports).find(isMemory);
    if (memory === undefined) throw new TypeError('PDFium exports no memory');
    const grow = memory.grow.bind(memory);
    memory.grow = (blocks) => {
      if (memory.buffer.byteLength + blocks * bytesInBlock > mostBytes) throw new RangeError('too much memory');
      return grow(blocks);
    };
    this.#exported = memory;
    this.#view = new DataView(memory.buffer);
  }

  double = (address: number): number => this.#now().getFloat64(address, true);

  float = (address: number): number => this.#now().getFloat32(address, true);

  /** A text in UTF-16 of a number of bytes. */
  text(address: number, bytes: number): string {
    return new TextDecoder('utf-16le').decode(new Uint8Array(this.#exported.buffer, address, bytes));
  }

  write(address: number, bytes: Uint8Array): void {
    new Uint8Array(this.#exported.buffer).set(bytes, address);
  }

  #now(): DataView {
    if (this.#view.buffer !== this.#exported.buffer) this.#view = new DataView(this.#exported.buffer);
    return this.#view;
  }
}

const isMemory = (one: unknown): one is Exported =>
  typeof one === 'object' && one !== null && 'grow' in one && 'buffer' in one;
