/** What CKAN takes as the name of a package: 2 to 100 of a–z, 0–9, - and _. */
export const ckanName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, 100);

/** What CKAN takes as a tag: 2 to 100 letters of any script, digits, spaces, - _ and . in a row; undefined where nothing is left. */
export function ckanTag(text: string): string | undefined {
  const tag = text
    .normalize('NFC')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}_ .-]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
  const points = Array.from(tag);
  return points.length < 2 ? undefined : points.slice(0, 100).join('').trim();
}

/** The id of a licence in CKAN's own list; what it does not know is not specified there. */
export function ckanLicence(licence: string | null): string {
  const name = (licence ?? '').toLowerCase();
  return licences.find(([pattern]) => pattern.test(name))?.[1] ?? 'notspecified';
}

/** By SPDX name or address, the special before the general. */
const licences: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/^cc0|publicdomain\/zero/u, 'cc-zero'],
  [/^cc-by-sa-\d|licenses\/by-sa\//u, 'cc-by-sa'],
  [/^cc-by-nc-\d|licenses\/by-nc\//u, 'cc-nc'],
  [/^cc-by-\d|licenses\/by\//u, 'cc-by'],
  [/^odbl|\/odbl/u, 'odc-odbl'],
  [/^odc-by|opendatacommons\.org\/licenses\/by/u, 'odc-by'],
  [/^pddl|\/pddl/u, 'odc-pddl'],
];
