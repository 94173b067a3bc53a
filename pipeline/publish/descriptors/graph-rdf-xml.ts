import { prefixes, type GraphNode, type GraphValue } from './graph.js';
import { inFull } from './quads.js';
import { xml, type Element } from './xml.js';

/** A description as RDF 1.1 XML. */
export function graphRdfXml(nodes: readonly GraphNode[]): string {
  const namespaces = Object.entries(prefixes).map(([prefix, address]) => [`xmlns:${prefix}`, address] as const);
  return xml({ name: 'rdf:RDF', attributes: Object.fromEntries(namespaces), content: nodes.map(description) });
}

function description({ id, types, properties }: GraphNode): Element {
  const classes = types.map((name) => ({ name: 'rdf:type', attributes: { 'rdf:resource': inFull(name) } }));
  const said = Object.entries(properties).flatMap(([name, values]) => values.map((value) => property(name, value)));
  return { name: 'rdf:Description', attributes: { 'rdf:about': id }, content: [...classes, ...said] };
}

function property(name: string, value: GraphValue): Element {
  if ('@id' in value) return { name, attributes: { 'rdf:resource': value['@id'] } };
  const datatype = value['@type'] === undefined ? undefined : inFull(value['@type']);
  return { name, attributes: { 'xml:lang': value['@language'], 'rdf:datatype': datatype }, content: value['@value'] };
}
