/** The part of daff that is used; the library brings no types. */
declare module 'daff' {
  export class TableView {
    readonly height: number;
    constructor(rows: readonly (readonly string[])[]);
  }
  export class CompareFlags {
    show_order: boolean;
    unchanged_context: number;
    addPrimaryKey(column: string): void;
  }
  export class TableDiff {
    constructor(alignment: object, flags: CompareFlags);
    hilite(output: TableView): boolean;
  }
  export class DiffRender {
    render(table: TableView): this;
    html(): string;
  }
  export function compareTables(before: TableView, after: TableView, flags: CompareFlags): { align(): object };
}
