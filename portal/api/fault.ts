import type { QueryFault } from '../query/query.js';
import type { Phrase } from '../texts/phrase.js';
import type { TextKey } from '../texts/texts.js';

/** A question that cannot be answered, and why: it is told in the language of who asked. */
export class ApiFault extends Error {
  readonly status: 400 | 404 | 410 | 414;
  readonly key: TextKey;
  readonly values: Readonly<Record<string, string | number>>;
  readonly faults: readonly QueryFault[];

  constructor(
    status: ApiFault['status'],
    key: TextKey,
    values: ApiFault['values'] = {},
    faults: readonly QueryFault[] = [],
  ) {
    super(key);
    this.status = status;
    this.key = key;
    this.values = values;
    this.faults = faults;
  }
}

/** What cannot be understood in a question. */
export const unexpected = (faults: readonly QueryFault[]): ApiFault => new ApiFault(400, 'apiUnexpected', {}, faults);

export const missing = (what: string): ApiFault => new ApiFault(404, 'apiMissing', { what });

const longest = 80;
const mostExpected = 40;

/** One fault in words; what was found is cut, for it may be anything. */
export const faultText = ({ parameter, found, expected }: QueryFault, phrase: Phrase): string =>
  phrase('apiUnexpected', {
    found: `\`${found.length > longest ? `${found.slice(0, longest)}…` : found}\``,
    parameter: `\`${parameter.slice(0, longest)}\``,
    expected: expected.slice(0, mostExpected).join(', '),
  });
