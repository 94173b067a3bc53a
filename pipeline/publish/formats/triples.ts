import { DataFactory, type NamedNode, type Quad, type Quad_Object, type Quad_Subject } from 'n3';
import type { ContextTerm } from './context.js';
import type { Node } from './nodes.js';

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const type = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** Prefixes to their namespaces, and the terms of the columns. */
export interface Vocabulary {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, ContextTerm>>;
}

/**
 * The triples that JSON-LD says a node of ours to mean: of JSON-LD's algorithm as much as our nodes use. Blank nodes
 * are numbered as they come.
 */
export function triplesOf({ prefixes, terms }: Vocabulary): (node: Node) => Quad[] {
  const names = new Map<string, NamedNode>();
  let blanks = 0;

  /** A prefixed name or an address, in full. */
  const named = (name: string): NamedNode => {
    const known = names.get(name);
    if (known) return known;
    const colon = name.indexOf(':');
    const namespace = prefixes[name.slice(0, colon)];
    const made = DataFactory.namedNode(namespace === undefined ? name : namespace + name.slice(colon + 1));
    // Addresses of rows are met once each.
    if (namespace !== undefined) names.set(name, made);
    return made;
  };

  const tell = (subject: Quad_Subject, node: Node, quads: Quad[]): void => {
    const later: [Quad_Subject, Node][] = [];
    for (const [key, value] of Object.entries(node)) {
      if (key === '@id') continue;
      const term = terms[key];
      const predicate = key === '@type' ? type : named(term?.['@id'] ?? key);
      for (const each of Array.isArray(value) ? (value as unknown[]) : [value])
        quads.push(
          DataFactory.quad(subject, predicate, key === '@type' ? named(String(each)) : object(each, term, later)),
        );
    }
    for (const [inner, its] of later) tell(inner, its, quads);
  };

  const object = (value: unknown, term: ContextTerm | undefined, later: [Quad_Subject, Node][]): Quad_Object => {
    if (typeof value !== 'object' || value === null)
      return term?.['@type'] === '@id' ? named(String(value)) : literalOf(value, term, named);
    const node = value as Node;
    if ('@value' in node) return literalOf(node['@value'], undefined, named);
    const subject = '@id' in node ? named(String(node['@id'])) : DataFactory.blankNode(`b${String(blanks++)}`);
    later.push([subject, node]);
    return subject;
  };

  return (node) => {
    const quads: Quad[] = [];
    tell(named(String(node['@id'])), node, quads);
    return quads;
  };
}

function literalOf(value: unknown, term: ContextTerm | undefined, named: (name: string) => NamedNode): Quad_Object {
  const datatype = term?.['@type'] === undefined ? undefined : named(term['@type']);
  if (typeof value === 'string') return DataFactory.literal(value, datatype ?? term?.['@language']);
  if (typeof value === 'boolean')
    return DataFactory.literal(String(value), datatype ?? DataFactory.namedNode(`${xsd}boolean`));
  const number = Number(value);
  return Number.isInteger(number) && datatype?.value !== `${xsd}double`
    ? DataFactory.literal(String(number), datatype ?? DataFactory.namedNode(`${xsd}integer`))
    : DataFactory.literal(doubleText(number), datatype ?? DataFactory.namedNode(`${xsd}double`));
}

/** The canonical form of xsd:double, in which JSON-LD writes numbers that are not whole: 9.0E-1. */
const doubleText = (number: number): string => number.toExponential(15).replace(/(\d)0*e\+?/u, '$1E');
