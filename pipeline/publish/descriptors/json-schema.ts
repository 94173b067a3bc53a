import { jsonText } from '../site/json-text.js';
import type { Descriptor } from './descriptors.js';

/** The definition of the dataset, with the address at which it stands for ever. */
export const jsonSchema: Descriptor = {
  file: (name) => `${name}.schema.json`,
  write: ({ name, version, schema }, { base }) =>
    jsonText({ ...schema, $id: `${base}data/${name}/${version}/${name}.schema.json` }),
};
