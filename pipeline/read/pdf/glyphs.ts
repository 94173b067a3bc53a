import type { Engine } from './engine.js';
import type { Glyph } from './glyph.js';
import { turnOf, upright, type Drawn } from './upright.js';

/** A page as it lies in the file. */
export interface Page {
  /** From 1. */
  readonly number: number;
  /** In the order in which they are drawn; in a line of Arabic, some way or other. */
  readonly glyphs: readonly Glyph[];
  /** How many letters have no meaning, for their fonts do not tell it. */
  readonly unknown: number;
  readonly hasImages: boolean;
  readonly height: number;
}

const double = 8;
const float = 4;
const kashida = 'ـ';
/** What stands for a stroke, where LibreOffice stretches a word. */
const stroke = /^[.\p{Cc}]$/u;
/** In heights: how wide a stroke is at least. */
const flat = 2;

/** Reads the glyphs of a page that is open. */
export function readPage(engine: Engine, page: number): Omit<Page, 'number'> {
  const { pdfium, memory } = engine;
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const text = pdfium.FPDFText_LoadPage(page);
  const at = malloc(4 * double);

  const isFlat = (i: number): boolean => {
    pdfium.FPDFText_GetCharBox(text, i, at, at + double, at + 2 * double, at + 3 * double);
    return (
      memory.double(at + double) - memory.double(at) >
      flat * (memory.double(at + 3 * double) - memory.double(at + 2 * double))
    );
  };
  const drawnAt = (i: number, letter: string, object: number): Drawn | undefined => {
    pdfium.FPDFText_GetMatrix(text, i, at);
    const turn = turnOf(memory.float(at), memory.float(at + float));
    if (turn === undefined) return undefined;
    const size =
      pdfium.FPDFText_GetFontSize(text, i) * Math.hypot(memory.float(at + 2 * float), memory.float(at + 3 * float));
    pdfium.FPDFText_GetCharOrigin(text, i, at, at + double);
    const [x, y] = [memory.double(at), memory.double(at + double)];
    pdfium.FPDFText_GetLooseCharBox(text, i, at);
    const [left = 0, top = 0, right = 0, bottom = 0] = [0, 1, 2, 3].map((side) => memory.float(at + side * float));
    const mark = pdfium.FPDFPageObj_GetMarkedContentID(object);
    return { glyph: { text: letter, size, index: i, mark }, turn, x, y, box: { left, top, right, bottom } };
  };

  const { order, hasImages } = objectsOf(engine, page);
  const drawn: { readonly place: number; readonly glyph: Drawn }[] = [];
  let unknown = 0;
  const count = pdfium.FPDFText_CountChars(text);
  for (let i = 0; i < count; i++) {
    // What PDFium puts in by itself, spaces and line ends, belongs to no object.
    const object = pdfium.FPDFText_GetTextObject(text, i);
    if (object === 0) continue;
    const letter = String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, i));
    const isStroke = stroke.test(letter) && isFlat(i);
    if (!isStroke && pdfium.FPDFText_HasUnicodeMapError(text, i) === 1) unknown++;
    const glyph = drawnAt(i, isStroke ? kashida : letter, object);
    if (glyph !== undefined) drawn.push({ place: order.get(object) ?? 0, glyph });
  }
  free(at);
  pdfium.FPDFText_ClosePage(text);
  drawn.sort((a, b) => a.place - b.place);
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  // A page that is shown on its side tells its size so.
  const isOnSide = pdfium.FPDFPage_GetRotation(page) % 2 === 1;
  const letters = drawn.map(({ glyph }) => glyph);
  return { ...(isOnSide ? upright(letters, height, width) : upright(letters, width, height)), unknown, hasImages };
}

const image = 3;
const form = 5;
const deepest = 8;

/** The places of a page's objects in the order in which they are drawn: PDFium gives letters in an order of its own. */
function objectsOf({ pdfium }: Engine, page: number): { order: ReadonlyMap<number, number>; hasImages: boolean } {
  const order = new Map<number, number>();
  let hasImages = false;
  const visit = (count: number, objectAt: (i: number) => number, depth: number): void => {
    for (let i = 0; i < count; i++) {
      const object = objectAt(i);
      const type = pdfium.FPDFPageObj_GetType(object);
      order.set(object, order.size);
      if (type === image) hasImages = true;
      if (type === form && depth < deepest)
        visit(pdfium.FPDFFormObj_CountObjects(object), (n) => pdfium.FPDFFormObj_GetObject(object, n), depth + 1);
    }
  };
  visit(pdfium.FPDFPage_CountObjects(page), (n) => pdfium.FPDFPage_GetObject(page, n), 0);
  return { order, hasImages };
}
