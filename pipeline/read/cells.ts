import type { TableCell, TableRow } from 'mdast';

/** How many columns and rows a cell covers. */
export interface Cover {
  readonly columns: number;
  readonly rows: number;
}

/** Where a cell stands, from 0, and what it covers. */
export interface Place extends Cover {
  readonly row: number;
  readonly column: number;
}

declare module 'mdast' {
  interface TableCellData {
    /** Of a cell that covers more than one column and row. */
    cover?: Cover;
  }
}

// More columns than any table has; what asks for more is broken.
const most = 100;

/** What the attributes of a cell ask for, where it is more than one column and row. */
export function coverOf(
  columns: string | number | undefined,
  rows: string | number | undefined,
): { data?: { cover: Cover } } {
  const asked = (count: string | number | undefined): number => Math.max(1, Math.trunc(Number(count ?? 1)) || 1);
  const cover = { columns: Math.min(most, asked(columns)), rows: asked(rows) };
  return cover.columns === 1 && cover.rows === 1 ? {} : { data: { cover } };
}

/** The cells of a table with their places: one that a cell above or before covers is passed over. */
export function placed(rows: readonly TableRow[]): { readonly cell: TableCell; readonly place: Place }[] {
  // In how many more rows each column is covered.
  let covered: number[] = [];
  return rows.flatMap(({ children }, row) => {
    let column = 0;
    const cells = children.map((cell) => {
      while ((covered[column] ?? 0) > 0) column++;
      const { columns, rows: asked } = cell.data?.cover ?? { columns: 1, rows: 1 };
      // Below its table no cell covers anything.
      const height = Math.min(asked, rows.length - row);
      const place = { row, column, columns, rows: height };
      for (let c = column; c < column + columns; c++) covered[c] = height;
      column += columns;
      return { cell, place };
    });
    covered = Array.from(covered, (left: number | undefined) => Math.max(0, (left ?? 0) - 1));
    return cells;
  });
}
