import type { Trilingual } from '../../pipeline/check/dataset.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';

/** What an endpoint is asked with. */
export interface Question {
  readonly store: Store;
  readonly parameters: URLSearchParams;
  /** A part of the path. */
  readonly named: (name: string) => string;
  /** The form that is wanted, where the endpoint has several. */
  readonly format: Format;
  /** The address that was asked, without its parameters. */
  readonly address: string;
}

/** The media types of the forms of an answer. */
export const mediaTypes = {
  json: 'application/json',
  jsonl: 'application/jsonl',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;
export type Format = keyof typeof mediaTypes;

/** JSON, or a text of another type; and the address at which the answer goes on. */
export type Answer = ({ readonly json: unknown } | { readonly text: string }) & { readonly next?: string | undefined };

/** A parameter, as OpenAPI describes it. */
export interface Parameter {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly description: Trilingual;
  readonly isRequired?: boolean;
  readonly example?: string | number;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the API answers to: the router, the description and the page that tries it are all made from these. */
export interface Endpoint {
  /** Under /api/v1, parts in braces: `/datasets/{dataset}/rows`. */
  readonly path: string;
  readonly summary: Trilingual;
  /** Of one dataset, where the path names one. */
  readonly parameters?: (dataset: Dataset | undefined) => readonly Parameter[];
  /** The first one where none is asked for. */
  readonly formats?: readonly Format[];
  /** What the answer holds. */
  readonly schema: (dataset: Dataset | undefined) => JsonSchema;
  readonly answer: (question: Question) => Answer | Promise<Answer>;
}
