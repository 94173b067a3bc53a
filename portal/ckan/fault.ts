/** What CKAN answers where it cannot do what it is asked. */
export class CkanFault extends Error {
  readonly status: 400 | 404 | 409;
  readonly error: Readonly<Record<string, unknown>>;

  constructor(status: CkanFault['status'], error: CkanFault['error']) {
    super('CKAN');
    this.status = status;
    this.error = error;
  }
}

export const notFound = (): CkanFault => new CkanFault(404, { __type: 'Not Found Error', message: 'Not found' });

export const invalid = (field: string, reason: string): CkanFault =>
  new CkanFault(409, { __type: 'Validation Error', [field]: [reason] });
