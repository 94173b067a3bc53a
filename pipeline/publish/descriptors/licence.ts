/** What is known of a licence: its SPDX name, its address, its code in the EU's list, its ADMS type. */
export interface Licence {
  readonly spdx: string | null;
  readonly url: string;
  readonly title: string;
  readonly code: string | null;
  readonly type: string;
}

const cc = (code: string, title: string, path: string, type: string): Omit<Licence, 'spdx'> => ({
  url: `https://creativecommons.org/${path}`,
  title: `Creative Commons ${title}`,
  code,
  type,
});

/** Licences of open data, by their SPDX names. */
const licences: Readonly<Record<string, Omit<Licence, 'spdx'>>> = {
  'CC0-1.0': cc('CC0', 'CC0 1.0 Universal', 'publicdomain/zero/1.0/', 'PublicDomain'),
  'CC-BY-4.0': cc('CC_BY_4_0', 'Attribution 4.0 International', 'licenses/by/4.0/', 'Attribution'),
  'CC-BY-SA-4.0': cc(
    'CC_BYSA_4_0',
    'Attribution-ShareAlike 4.0 International',
    'licenses/by-sa/4.0/',
    'ViralEffect-ShareAlike',
  ),
  'CC-BY-NC-4.0': cc(
    'CC_BYNC_4_0',
    'Attribution-NonCommercial 4.0 International',
    'licenses/by-nc/4.0/',
    'NonCommercialUseOnly',
  ),
  'CC-BY-ND-4.0': cc(
    'CC_BYND_4_0',
    'Attribution-NoDerivatives 4.0 International',
    'licenses/by-nd/4.0/',
    'NoDerivativeWork',
  ),
  'ODbL-1.0': {
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    title: 'Open Data Commons Open Database License 1.0',
    code: 'ODC_BL',
    type: 'ViralEffect-ShareAlike',
  },
  'ODC-By-1.0': {
    url: 'https://opendatacommons.org/licenses/by/1-0/',
    title: 'Open Data Commons Attribution License 1.0',
    code: 'ODC_BY',
    type: 'Attribution',
  },
  'PDDL-1.0': {
    url: 'https://opendatacommons.org/licenses/pddl/1-0/',
    title: 'Open Data Commons Public Domain Dedication & License 1.0',
    code: 'ODC_PDDL',
    type: 'PublicDomain',
  },
  'OGL-UK-3.0': {
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    title: 'Open Government Licence 3.0',
    code: 'OGL_3_0',
    type: 'Attribution',
  },
};

/** A licence by its SPDX name or its address, as the configuration has it; one that is not known here is its address alone. */
export function licenceOf(licence: string | null): Licence | null {
  if (licence === null) return null;
  const plain = (address: string): string =>
    address.replace(/^https?:\/\/(?:www\.)?|\/(?:deed(?:\.\w+)?|legalcode)?$/gu, '');
  for (const [spdx, known] of Object.entries(licences))
    if (spdx.toLowerCase() === licence.toLowerCase() || plain(known.url) === plain(licence)) return { spdx, ...known };
  const isAddress = /^https?:\/\//u.test(licence);
  return {
    spdx: isAddress ? null : licence,
    url: isAddress ? licence : `https://spdx.org/licenses/${encodeURIComponent(licence)}.html`,
    title: licence,
    code: null,
    type: 'UnknownIPR',
  };
}
