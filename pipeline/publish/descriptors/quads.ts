import { DataFactory, type Quad } from 'n3';
import { prefixes, type GraphNode, type GraphValue } from './graph.js';

const type = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** The triples that a description says. */
export const quadsOf = (nodes: readonly GraphNode[]): Quad[] =>
  nodes.flatMap(({ id, types, properties }) => {
    const subject = DataFactory.namedNode(id);
    const named = (name: string) => DataFactory.namedNode(inFull(name));
    return [
      ...types.map((name) => DataFactory.quad(subject, type, named(name))),
      ...Object.entries(properties).flatMap(([property, values]) =>
        values.map((value) => DataFactory.quad(subject, named(property), object(value))),
      ),
    ];
  });

const object = (value: GraphValue) => {
  if ('@id' in value) return DataFactory.namedNode(value['@id']);
  const datatype = value['@type'];
  return DataFactory.literal(
    value['@value'],
    datatype === undefined ? value['@language'] : DataFactory.namedNode(inFull(datatype)),
  );
};

/** The address of a prefixed name. */
export function inFull(name: string): string {
  const [prefix = '', ...rest] = name.split(':');
  return `${prefixes[prefix as keyof typeof prefixes]}${rest.join(':')}`;
}
