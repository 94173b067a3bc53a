const none: readonly string[] = [];

/**
 * Gives of equal texts and lists of texts the first: of many rows most say what another says, and a list that was filled bit by
 * bit has room to spare. What is neither stays as it is.
 */
export function sharing(): (cell: unknown) => unknown {
  const first = new Map<unknown, unknown>();
  const share = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length === 0 ? none : value.map(share);
    if (typeof value !== 'string') return value;
    const known = first.get(value);
    if (known === undefined) first.set(value, value);
    return known ?? value;
  };
  return share;
}
