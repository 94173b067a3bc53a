import { codeList } from '../../check/codes.js';
import type { Words } from '../../ingest/about.js';
import type { ProjectsRow } from '../../schemas.js';
import { publisherName } from '../descriptors/words.js';
import type { Element } from '../descriptors/xml.js';
import { addresses } from '../site/addresses.js';
import type { Catalogue } from '../site/catalogue.js';
import { commitments } from './commitments.js';
import { countries } from './countries.js';
import { element, empty, narratives } from './elements.js';
import type { Names } from './names.js';
import { participants } from './participants.js';
import { reportingTypes } from './reporting-types.js';

/** What the codes of these names say, in IATI's lists. */
const descriptions = { general: '1', objectives: '2', beneficiaries: '3' };
const dates = { plannedStart: '1', start: '2', plannedEnd: '3', end: '4' };
const statuses = { identification: '1', implementation: '2', closed: '4' };
/** What administrations do, where the publisher does not say more: public sector policy and its management. */
const publicPolicy = '15110';
/** The document says what the activity is for. */
const purpose = 'A02';

/** A project as an activity, its elements in the order that the standard wants; none where it cannot be one. */
export function activity(project: ProjectsRow, names: Names, catalogue: Catalogue): Element[] {
  const { id, name, date_start: start, date_end: end } = project;
  const { base, publisher, released, iati } = catalogue;
  const parts = participants(project, names);
  if ((start === null && end === null) || parts.length === 0) return [];
  const today = released.slice(0, 10);
  const reporter = iati?.organisation ?? new URL(base).hostname;
  return [
    element(
      'iati-activity',
      [
        { name: 'iati-identifier', content: `${reporter}-${id}` },
        narratives('reporting-org', publisherName(catalogue), {
          ref: reporter,
          type: reportingTypes[publisher.type ?? ''] ?? reportingTypes['other'],
          'secondary-reporter': '1',
        }),
        narratives('title', { ar: name }),
        narratives('description', generalOf(project), { type: descriptions.general }),
        ...described(project.objective, descriptions.objectives),
        ...described(project.beneficiaries, descriptions.beneficiaries),
        ...parts,
        ...(project.reference === null ? [] : [empty('other-identifier', { ref: project.reference, type: 'A9' })]),
        empty('activity-status', { code: statusOn(today, start, end) }),
        ...dated(start, project.start, start !== null && start > today ? dates.plannedStart : dates.start),
        ...dated(end, project.end, end !== null && end >= today ? dates.plannedEnd : dates.end),
        ...countries(project, catalogue),
        empty('sector', { vocabulary: '1', code: iati?.sector ?? publicPolicy, percentage: '100' }),
        ...commitments(project, names, today),
        element(
          'document-link',
          [narratives('title', { ar: name }), empty('category', { code: purpose }), empty('language', { code: 'ar' })],
          { format: 'text/html', url: addresses(base).thing('project', id) },
        ),
      ],
      { 'xml:lang': 'ar', 'last-updated-datetime': released },
    ),
  ];
}

function generalOf({ type, name }: ProjectsRow): Words {
  const label = type === null ? undefined : codeList('project-types').codes[type];
  if (!label) return { ar: name };
  const { ar, fr, en } = label;
  return { ar: `${ar}: ${name}`, fr: `${fr} : ${name}`, en: `${en}: ${name}` };
}

const described = (text: string | null, type: string): Element[] =>
  text === null ? [] : [narratives('description', { ar: text }, { type })];

/** The day as it is counted with, and in words the date as it is stated, which may be a year alone. */
const dated = (day: string | null, stated: string | null, type: string): Element[] =>
  day === null
    ? []
    : [narratives('activity-date', stated === null || stated === day ? {} : { ar: stated }, { type, 'iso-date': day })];

function statusOn(today: string, start: string | null, end: string | null): string {
  if (start !== null && start > today) return statuses.identification;
  return end !== null && end < today ? statuses.closed : statuses.implementation;
}
