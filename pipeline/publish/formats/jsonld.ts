import type { Cell, ColumnSchema, DatasetSchema, Row } from '../../check/dataset.js';
import { textPath } from '../site/addresses.js';
import { contextOf } from './context.js';
import type { Format, Setting, Table } from './formats.js';

type Node = Record<string, unknown>;

/**
 * JSON-LD 1.1 with its context in it: a mention is a W3C Web Annotation; a document or a thing is a node of its own.
 */
export const jsonld: Format = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  *write(table, setting) {
    yield `{"@context":${JSON.stringify(contextOf(table.schema, setting.addresses.base))},\n"@graph":[`;
    const node = writerOf(table, setting);
    for (const [i, row] of table.rows.entries()) yield (i === 0 ? '\n' : ',\n') + JSON.stringify(node(row));
    yield '\n]}\n';
  },
};

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
  const columns = Object.entries(schema.properties);
  const written = (definition: ColumnSchema, value: Cell | undefined): unknown => {
    if (definition['x-refers'] === 'mentions' && Array.isArray(value)) return value.map(address);
    if (definition['x-language'] !== 'ar') return value;
    return Array.isArray(value) ? value.map(inItsLanguage) : inItsLanguage(value);
  };
  return (row, part) =>
    Object.fromEntries(
      columns
        .filter(([column, definition]) => definition['x-part'] === part && row[column] !== null)
        .map(([column, definition]) => [column, written(definition, row[column])]),
    );
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

/** As many code points as are told before and after a quote. */
const reach = 32;

function surroundings(row: Row): Node {
  const sentence = Array.from(String(row['sentence']));
  const start = Number(row['start']) - Number(row['sentence_start']);
  const end = Number(row['end']) - Number(row['sentence_start']);
  return {
    'oa:prefix': sentence.slice(Math.max(0, start - reach), start).join(''),
    'oa:suffix': sentence.slice(end, end + reach).join(''),
  };
}
