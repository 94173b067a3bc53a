import type { Tables } from '../../check/dataset.js';
import type { Words } from '../../ingest/about.js';

/** Who can take a part: what it is called, and its type in IATI's list of organisation types where that is plain. */
export interface Named {
  readonly name: Words;
  readonly type: string | undefined;
}

/** By `kind/key`, as roles name them. */
export type Names = ReadonlyMap<string, Named>;

/** A state acts through its government. */
const government = '10';

const types: Readonly<Record<string, string>> = {
  government,
  ministry: government,
  igo: '40',
  'un-body': '40',
  'eu-body': '40',
  company: '70',
  university: '80',
};

export const namesOf = ({ organizations, places }: Tables): Names =>
  new Map<string, Named>([
    ...organizations.map(({ id, name, name_fr, name_en, type }): [string, Named] => [
      `organization/${id}`,
      { name: wordsOf(name, name_fr, name_en), type: types[type ?? ''] },
    ]),
    ...places.map(({ id, name, name_fr, name_en }): [string, Named] => [
      `place/${id}`,
      { name: wordsOf(name, name_fr, name_en), type: government },
    ]),
  ]);

const wordsOf = (ar: string, fr: string | null, en: string | null): Words => ({
  ar,
  ...(fr !== null && { fr }),
  ...(en !== null && { en }),
});
