const fewest = 1 << 12;
const size = 4;
const [start, end, bits] = [1, 2, 3];
const runOn = 1;
const inPlace = 2;

/** The runs of a document, one after another, as a list of numbers: an object for each would be work for the garbage collector. */
export class Runs {
  #numbers = new Int32Array(fewest);
  length = 0;

  push(spelling: number, from: number, to: number, isRunOn: boolean, isInPlace: boolean): void {
    const at = size * this.length++;
    if (at === this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[at] = spelling;
    numbers[at + start] = from;
    numbers[at + end] = to;
    numbers[at + bits] = (isRunOn ? runOn : 0) | (isInPlace ? inPlace : 0);
  }

  /** The number of its spelling. */
  spelling(run: number): number {
    return this.#numbers[size * run] ?? 0;
  }

  /** Where it begins and ends in the source. */
  start(run: number): number {
    return this.#numbers[size * run + start] ?? 0;
  }
  end(run: number): number {
    return this.#numbers[size * run + end] ?? 0;
  }

  /** True of a word that follows another without a space. */
  isRunOn(run: number): boolean {
    return ((this.#numbers[size * run + bits] ?? 0) & runOn) !== 0;
  }

  /** True where each of its units has kept its place in the source. */
  isInPlace(run: number): boolean {
    return ((this.#numbers[size * run + bits] ?? 0) & inPlace) !== 0;
  }

  #grow(): void {
    const more = new Int32Array(2 * this.#numbers.length);
    more.set(this.#numbers);
    this.#numbers = more;
  }
}
