import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

export const parse = (turtle: string): Store => new Store(new Parser().parse(turtle));

/** What does not conform: the node, the property, and what it should be. */
export async function violations(shapes: string, data: Store): Promise<string[]> {
  const report = await new SHACLValidator(parse(shapes)).validate(data);
  return report.results.map(({ focusNode, path, sourceConstraintComponent, value }) =>
    [focusNode, path, sourceConstraintComponent, value].map((term) => valueOf(term)).join(' '),
  );
}

const valueOf = (term: unknown): string =>
  typeof term === 'object' && term !== null && 'value' in term && typeof term.value === 'string' ? term.value : '';
