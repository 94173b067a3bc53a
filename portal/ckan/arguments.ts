import { invalid } from './fault.js';

/** What an action is called with: from the address, or from the JSON that is sent. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A text; numbers are taken for one. */
export function text(given: Arguments, name: string): string | undefined {
  const value = given[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalid(name, 'Must be a string');
}

export function required(given: Arguments, name: string): string {
  const value = text(given, name);
  if (value === undefined) throw invalid(name, 'Missing value');
  return value;
}

/** A number from 0; what is more than `most` is taken for that, as CKAN does. */
export function natural(given: Arguments, name: string, usual: number, most: number): number {
  const value = text(given, name);
  if (value === undefined) return usual;
  if (!/^\d{1,9}$/u.test(value)) throw invalid(name, 'Must be a natural number');
  return Math.min(Number(value), most);
}

export const truth = (given: Arguments, name: string, usual: boolean): boolean => {
  const value = text(given, name)?.toLowerCase();
  return value === undefined ? usual : ['true', '1', 'yes', 'on'].includes(value);
};

/** A list: as JSON, or between commas. */
export function list(given: Arguments, name: string): readonly string[] | undefined {
  const value = given[name];
  if (value === undefined || value === null || value === '') return undefined;
  const found = typeof value === 'string' && value.startsWith('[') ? json(name, value) : value;
  if (Array.isArray(found)) return found.map(String);
  return typeof found === 'string' ? found.split(',').map((part) => part.trim()) : undefined;
}

/** An object: itself, or as JSON. */
export function object(given: Arguments, name: string): Readonly<Record<string, unknown>> {
  const value = given[name];
  const found = typeof value === 'string' && value !== '' ? json(name, value) : (value ?? {});
  if (typeof found !== 'object' || found === null || Array.isArray(found)) throw invalid(name, 'Must be a JSON object');
  return found as Readonly<Record<string, unknown>>;
}

function json(name: string, value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw invalid(name, 'Cannot parse JSON');
  }
}
