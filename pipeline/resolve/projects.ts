import { agree, finer } from '../assemble/dates.js';
import { edtfBounds } from '../edtf.js';
import type { ProjectRecord, ProjectsRow } from '../schemas.js';
import { grouping } from './grouping.js';
import { mergedInto } from './merged-into.js';
import { naming } from './naming.js';
import { cellsOf, footingOf, gather, settle, type Stated } from './stated.js';

/** One row for each project, with what all sources say of it. */
export function resolveProjects(
  stated: readonly Stated<ProjectRecord>[],
  point: (source: string, offset: number) => number,
  merges: ReadonlyMap<string, readonly string[]>,
): ProjectsRow[] {
  return [...grouping(stated, ({ record }) => record.key)].map(([id, group]) => {
    const [name = id, ...others] = naming(group.map(({ record }) => record.name));
    const type = settle(group, 'type', (record) => record.type);
    const start = settle(group, 'start', (record) => record.start, agree, finer);
    const end = settle(group, 'end', (record) => record.end, agree, finer);
    const duration = settle(group, 'duration', (record) => record.duration);
    const claims = [type, start, end, duration].flatMap((settled) => settled.claims);
    return {
      id,
      name,
      alt_names: others,
      acronyms: gather(group, (record) => (record.acronym === null ? [] : [record.acronym])),
      type: type.value,
      start: start.value,
      end: end.value,
      date_start: (start.value === null ? undefined : edtfBounds(start.value))?.start ?? null,
      date_end: (end.value === null ? undefined : edtfBounds(end.value))?.end ?? null,
      duration: duration.value,
      budget: gather(group, ({ budget }) => budget.map(sumOf)),
      funders: gather(group, (record) => cellsOf(record.funders)),
      implementers: gather(group, (record) => cellsOf(record.implementers)),
      partners: gather(group, (record) => cellsOf(record.partners)),
      countries: gather(group, (record) => record.countries),
      components: gather(group, ({ components }) => components.map(partOf)),
      objective: settle(group, 'objective', (record) => record.objective).value,
      beneficiaries: settle(group, 'beneficiaries', (record) => record.beneficiaries).value,
      reference: settle(group, 'reference', (record) => record.reference).value,
      follows: gather(group, (record) => cellsOf(record.follows)),
      ...mergedInto(id, merges),
      disputed: claims.length > 0,
      claims,
      ...footingOf(group, point),
    };
  });
}

const sumOf = ({ amount, currency, approx }: ProjectRecord['budget'][number]): string =>
  `${approx ? '~' : ''}${amount} ${currency}`;

/** An item of a list holds no mark that stands between items. */
const partOf = ({ number, title }: ProjectRecord['components'][number]): string =>
  (number === null ? title : `${number}. ${title}`).replace(/[|\\]/gu, ' ');
