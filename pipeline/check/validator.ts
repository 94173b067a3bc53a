import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { edtfBounds } from '../edtf.js';
import { remembered } from '../remembered.js';
import { nearest } from './nearest.js';

/** What is wrong with a value, and where in it. */
export interface Fault {
  /** Property names and list indexes, from the outside in. */
  readonly path: readonly string[];
  readonly reason: string;
}

/** A fault as it is told beside the name of what has it. */
export const told = ({ path, reason }: Fault): string => (path.length > 0 ? `${path.join('.')}: ${reason}` : reason);

/** Annotations of our own; they describe a dataset and constrain nothing. dataset.ts tells what each says. */
const annotations = [
  'x-title',
  'x-description',
  'x-term',
  'x-range',
  'x-language',
  'x-part',
  'x-refers',
  'x-role',
  'x-codes',
  'x-unit',
  'x-class',
  'x-key',
  'x-body-class',
  'x-thing',
];

/** The check of one schema (JSON Schema 2020-12), compiled once. It gives every fault, and none for a sound value. */
export const validator = remembered((schema: AnySchemaObject): ((value: unknown) => Fault[]) => {
  // A test holds the schemas against their own; here that would cost more than all the rest.
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    verbose: true,
    validateSchema: false,
    meta: false,
  });
  formats.default(ajv, ['date']);
  ajv.addFormat('iri', (text: string) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(text) && URL.canParse(text));
  ajv.addFormat('edtf', (text: string) => edtfBounds(text) !== undefined);
  ajv.addFormat('web-folder', /^https?:\/\/[^\s?#]+$/u);
  ajv.addVocabulary(annotations);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(fault));
}, new WeakMap());

const formatNames: Record<string, string> = {
  date: 'a date YYYY-MM-DD',
  iri: 'an absolute address (https://…)',
  edtf: 'a date in EDTF',
  'web-folder': 'an address that begins with https:// or http:// and has no ? or #',
};

const typeNames: Record<string, string> = {
  string: 'text',
  object: 'keys with values',
  array: 'a list',
  boolean: 'true or false',
  null: 'null',
};

function fault(error: ErrorObject): Fault {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params['additionalProperty']);
    const known = Object.keys(error.parentSchema?.['properties'] as object);
    const meant = nearest(key, known);
    const suggestion = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
    return { path: [...path, key], reason: `Unexpected key \`${key}\`, expected ${oneOf(known)}${suggestion}` };
  }
  if (error.keyword === 'required')
    return { path, reason: `Cannot find key \`${String(error.params['missingProperty'])}\`, expected it here` };
  return { path, reason: `Unexpected ${show(error.data)}, expected ${expected(error)}` };
}

function expected(error: ErrorObject): string {
  const { keyword, params } = error;
  const description: unknown = error.parentSchema?.['description'];
  const gloss = typeof description === 'string' ? ` (${description})` : '';
  switch (keyword) {
    case 'type':
      return [params['type']]
        .flat()
        .map((type) => typeNames[String(type)] ?? `a${type === 'integer' ? ' whole' : ''} number`)
        .join(' or ');
    case 'enum':
      return oneOf(params['allowedValues'] as unknown[]);
    case 'const':
      return show(params['allowedValue']);
    case 'format':
      return formatNames[String(params['format'])] ?? String(params['format']);
    case 'pattern':
      return `text like /${String(params['pattern'])}/u${gloss}`;
    default:
      return `that it ${error.message ?? keyword}${gloss}`;
  }
}

const oneOf = (values: readonly unknown[]): string =>
  values
    .map((value) => `\`${String(value)}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/u, ' or ');

/** A value in backticks, cut where it is long. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
