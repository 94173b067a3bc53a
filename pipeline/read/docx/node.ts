/** A node of the document that mammoth reads; what it has depends on its type. */
export interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  /** Of a text. */
  readonly value?: string;
  /** Of a paragraph, in English whatever the language of Word. */
  readonly styleName?: string | null;
  /** Of a paragraph that is an item of a list; levels count from 0. */
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null;
  /** Of a cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of a reference to a note. */
  readonly noteType?: string;
  readonly noteId?: string;
}

export interface DocumentNode extends Node {
  readonly notes: { resolve(reference: Node): { readonly body: readonly Node[] } | null };
}
