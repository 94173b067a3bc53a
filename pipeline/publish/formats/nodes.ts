import type { Cell, ColumnSchema, DatasetSchema, Row } from '../../check/dataset.js';
import { textPath, type Addresses } from '../site/addresses.js';
import type { Setting, Table } from './formats.js';
import { surroundings } from './surroundings.js';

/** A node of linked data, as JSON-LD writes it: its keys are columns, prefixed names, `@id` and `@type`. */
export type Node = Record<string, unknown>;

/**
 * The node of each row: a mention is a W3C Web Annotation; a document or a thing is a node of its own. JSON-LD and
 * Turtle both write these, so that they say the same.
 */
export function* nodesOf(table: Table, setting: Setting): Generator<Node> {
  const node = writerOf(table, setting);
  for (const row of table.rows) yield node(row);
}

function writerOf({ name, schema }: Table, setting: Setting): (row: Row) => Node {
  const kind = schema['x-thing'];
  const part = partsOf(schema, setting);
  if (kind !== undefined)
    return (row) => ({ '@id': setting.addresses.thing(kind, row.id), '@type': schema['x-class'], ...part(row) });
  if (name === 'documents') return (row) => document(row, schema, part, setting);
  return (row) => annotation(row, schema, part, setting);
}

type Part = ColumnSchema['x-part'];
type Parts = (row: Row, part?: Part) => Node;

/** The columns of a row that one node carries, addresses written out. */
function partsOf(schema: DatasetSchema, { addresses, mention }: Setting): Parts {
  const address = (id: string): string => {
    const row = mention(id);
    return row ? addresses.mention(id, String(row['source_id']), String(row['source_sha256'])) : id;
  };
  const writers = (part: Part) =>
    Object.entries(schema.properties)
      .filter(([, definition]) => definition['x-part'] === part)
      .map(([column, definition]) => [column, writer(definition, address, addresses)] as const);
  const byPart = new Map(
    ([undefined, 'target', 'position', 'quote', 'body', 'activity'] as const).map((part) => [part, writers(part)]),
  );
  return (row, part) => {
    const node: Node = {};
    for (const [column, write] of byPart.get(part) ?? []) {
      const value = row[column] ?? null;
      if (value !== null) node[column] = write(value);
    }
    return node;
  };
}

function writer(column: ColumnSchema, address: (id: string) => string, addresses: Addresses): (value: Cell) => unknown {
  if (column['x-refers'] === 'mentions' && column.type === 'array')
    return (value) => (Array.isArray(value) ? value.map(address) : value);
  const role = (who: string): string => {
    const at = who.indexOf('/');
    return addresses.thing(who.slice(0, at), who.slice(at + 1));
  };
  const thing = column['x-thing'];
  if (thing !== undefined) return (value) => [value].flat().map((key) => addresses.thing(thing, String(key)));
  if (column['x-role'] === true) return (value) => (Array.isArray(value) ? value.map(role) : role(String(value)));
  if (column['x-language'] !== 'ar') return (value) => value;
  return (value) => (Array.isArray(value) ? value.map(inItsLanguage) : inItsLanguage(value));
}

/** A name in Latin letters is not in Arabic, whatever the column says of the others. */
const inItsLanguage = (name: unknown): unknown =>
  typeof name === 'string' && !/\p{Script=Arabic}/u.test(name) ? { '@value': name } : name;

function document(row: Row, schema: DatasetSchema, part: Parts, { addresses }: Setting): Node {
  return {
    '@id': addresses.document(row.id),
    '@type': schema['x-class'],
    ...part(row),
    'dct:hasVersion': { '@id': addresses.file(textPath(row.id, String(row['sha256']))) },
  };
}

function annotation(row: Row, schema: DatasetSchema, part: Parts, { addresses }: Setting): Node {
  const [source, sha256] = [String(row['source_id']), String(row['source_sha256'])];
  return {
    '@id': addresses.mention(row.id, source, sha256),
    '@type': schema['x-class'],
    ...part(row),
    'oa:motivatedBy': { '@id': 'oa:describing' },
    'prov:wasGeneratedBy': { '@type': 'prov:Activity', ...part(row, 'activity') },
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': { '@id': addresses.file(textPath(source, sha256)) },
      ...part(row, 'target'),
      'oa:hasSelector': [
        { '@type': 'oa:TextPositionSelector', ...part(row, 'position') },
        { '@type': 'oa:TextQuoteSelector', ...part(row, 'quote'), ...surroundings(row) },
      ],
    },
    'oa:hasBody': {
      ...(schema['x-body-class'] !== undefined && { '@type': schema['x-body-class'] }),
      ...part(row, 'body'),
    },
  };
}
