import type { Column } from '../store/columns.js';

/** What rows are asked for. */
export interface RowQuery {
  /** Words that the row holds, in any of their forms. */
  readonly words: string;
  readonly tests: readonly Test[];
  readonly order: readonly { readonly column: Column; readonly isDescending: boolean }[];
}

/** `is`: one of the values. `from`, `to`: both ends are in. `empty`: nothing stands there, or something does. */
export const kindsOfTest = ['is', 'contains', 'from', 'to', 'empty'] as const;
type KindOfTest = (typeof kindsOfTest)[number];

export interface Test {
  readonly column: Column;
  readonly kind: KindOfTest;
  readonly values: readonly string[];
}

/** What cannot be understood in a query. */
export interface QueryFault {
  readonly parameter: string;
  readonly found: string;
  readonly expected: readonly string[];
}

/** Parameters that are about the answer and not about the rows; the caller reads them. */
const reserved = ['q', 'sort', 'page', 'size', 'hide'] as const;

const mostTests = 20;

/**
 * Reads `q=…&kind=place&kind=date&amount.from=1000&quote.contains=…&iso.empty=true&sort=-amount,id`. Gives all faults; what is
 * at fault is left out.
 */
export function readQuery(
  parameters: URLSearchParams,
  columns: readonly Column[],
  others: readonly string[] = reserved,
): { readonly query: RowQuery; readonly faults: readonly QueryFault[] } {
  const faults: QueryFault[] = [];
  const named = new Map(columns.map((column) => [column.name, column]));
  const tests: Test[] = [];
  for (const parameter of new Set(parameters.keys())) {
    if (others.includes(parameter)) continue;
    const values = parameters.getAll(parameter).filter((value) => value !== '');
    const [, name = '', kind = 'is'] = /^(.*?)(?:\.(contains|from|to|empty))?$/su.exec(parameter) ?? [];
    const column = named.get(name);
    if (!column) faults.push({ parameter, found: parameter, expected: [...others, ...named.keys()] });
    else if (values.length > 0) test(column, kind as KindOfTest, values);
  }
  function test(column: Column, kind: KindOfTest, values: readonly string[]): void {
    const fault = valueFault(column, kind, values);
    if (fault) faults.push({ parameter: kind === 'is' ? column.name : `${column.name}.${kind}`, ...fault });
    else if (tests.length >= mostTests)
      faults.push({ parameter: column.name, found: String(tests.length + 1), expected: [String(mostTests)] });
    else tests.push({ column, kind, values });
  }
  return {
    query: { words: parameters.get('q') ?? '', tests, order: readOrder(parameters.get('sort') ?? '', named, faults) },
    faults,
  };
}

function readOrder(text: string, named: ReadonlyMap<string, Column>, faults: QueryFault[]): RowQuery['order'] {
  const order: { column: Column; isDescending: boolean }[] = [];
  for (const part of text.split(',').filter(Boolean)) {
    const column = named.get(part.replace(/^-/u, ''));
    if (column) order.push({ column, isDescending: part.startsWith('-') });
    else faults.push({ parameter: 'sort', found: part, expected: [...named.keys()] });
  }
  return order;
}

type ValueFault = Pick<QueryFault, 'found' | 'expected'>;

function valueFault({ type }: Column, kind: KindOfTest, values: readonly string[]): ValueFault | undefined {
  if (kind === 'contains') return undefined;
  const [ok, expected] =
    kind === 'empty' || type === 'boolean'
      ? ([(value: string) => value === 'true' || value === 'false', ['true', 'false']] as const)
      : type === 'integer' || type === 'number' || type === 'decimal'
        ? ([(value: string) => /^-?\d+(?:\.\d+)?$/u.test(value), ['1', '2.5']] as const)
        : type === 'date'
          ? ([
              (value: string) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(value),
              ['2016', '2016-09', '2016-09-14'],
            ] as const)
          : ([() => true, []] as const);
  const found = values.find((value) => !ok(value));
  return found === undefined ? undefined : { found, expected };
}
