import type { ProjectsRow } from '../../schemas.js';
import type { Element } from '../descriptors/xml.js';
import { narratives } from './elements.js';
import type { Names } from './names.js';

/** The columns whose bodies take a part, with the part in IATI's list of roles; whoever takes part otherwise helps to carry it out. */
const roles = [
  ['funders', '1'],
  ['implementers', '4'],
  ['partners', '4'],
] as const;

/** Who takes part in a project, each in each part once. */
export function participants(project: ProjectsRow, names: Names): Element[] {
  const seen = new Set<string>();
  return roles.flatMap(([column, role]) =>
    project[column].flatMap((who) => {
      const named = names.get(who);
      if (!named || seen.has(`${role} ${who}`)) return [];
      seen.add(`${role} ${who}`);
      return [narratives('participating-org', named.name, { type: named.type, role })];
    }),
  );
}
