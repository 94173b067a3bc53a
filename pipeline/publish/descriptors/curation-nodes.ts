import { codeList } from '../../check/codes.js';
import { datasetSchema, type DatasetName } from '../../check/dataset.js';
import type { CurationsRow } from '../../schemas.js';
import { at } from './at.js';
import { literal, node, ref, texts, typed, type GraphNode } from './graph.js';

/** What people decided, as activities: what was done, with which row, by whom, when. `file` is the address under which those people are told. */
export function curationNodes(base: string, file: string, curations: readonly CurationsRow[]): GraphNode[] {
  const { codes } = codeList('curation-actions');
  const people = [...new Set(curations.map(({ by }) => by))].sort();
  const agentOf = (by: string): string => `${file}#by-${String(people.indexOf(by) + 1)}`;
  return [
    ...people.map((by) => node(agentOf(by), ['prov:Agent'], { 'rdfs:label': literal(by) })),
    ...curations.map(({ id, action, dataset, row, into, by, date, outcome }) => {
      const kind = datasetSchema(dataset as DatasetName)['x-thing'];
      const label = codes[action];
      return node(at.thing(base, 'curation', id), ['prov:Activity'], {
        'rdfs:label': label === undefined ? literal(action) : texts(label),
        'dct:date': typed(date, 'xsd:date'),
        'prov:wasAssociatedWith': ref(agentOf(by)),
        // What is rejected or no longer found has no address.
        'prov:used':
          kind === undefined || outcome !== 'applied' || action === 'reject'
            ? null
            : ref(at.thing(base, kind, into ?? row)),
      });
    }),
  ];
}
