/** A letter, mark or space on a page. Lengths are points; x grows to the right and y upwards, once the page stands upright. */
export interface Glyph {
  readonly text: string;
  /** From the left to the right edge. */
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  /** In PDFium's order, in which the letters of a word follow one another. */
  readonly index: number;
  /** Of the marked content that it stands in; -1 outside. */
  readonly mark: number;
}
