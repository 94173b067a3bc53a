import { PipelineError, type Effects } from '../../effects.js';

/** Calls an action of CKAN's API; undefined where what it asks for is not there. Throws a PipelineError for what it refuses. */
export type Client = (action: string, payload: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** An answer that says nothing for so many milliseconds is none. */
const patience = 60_000;

/** A client of the CKAN at an address; without a token it sees what everybody sees. */
export function ckanClient(url: string, token: string | undefined, { fetch }: Pick<Effects, 'fetch'>): Client {
  const root = rootOf(url);
  return async (action, payload) => {
    const address = `${root}api/3/action/${action}`;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: token }) },
      body: JSON.stringify(payload),
      // The token is for this host.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    }).catch((error: unknown) => {
      throw new PipelineError(`Cannot reach ${address}: ${reasonOf(error)}`, again);
    });
    const moved = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && moved !== null)
      throw new PipelineError(`Unexpected redirection of ${address} to ${moved}`, 'Name that address instead.');
    const answer = await response.text().then(parse, (error: unknown) => {
      throw new PipelineError(`Cannot read the answer of ${address}: ${reasonOf(error)}`, again);
    });
    if (response.ok && answer?.success === true) return answer.result;
    if (response.status === 404 && answer?.error) return undefined;
    throw refusal(address, response.status, answer);
  };
}

const again = 'What was sent before stands; run again to go on.';

interface Answer {
  readonly success?: boolean;
  readonly result?: unknown;
  readonly error?: Readonly<Record<string, unknown>>;
}

function rootOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    throw new PipelineError(`Unexpected address \`${url}\`, expected that of a CKAN, https://…`);
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/(?:\/api(?:\/3)?(?:\/action)?)?\/*$/u, '/')}`;
}

function parse(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** CKAN tells what is wrong by field. */
function refusal(address: string, status: number, answer: Answer | undefined): PipelineError {
  const { __type: type, ...fields } = answer?.error ?? {};
  const told = Object.entries(fields).map(
    ([field, reasons]) =>
      `${field}: ${[reasons]
        .flat()
        .map((reason) => (typeof reason === 'string' ? reason : JSON.stringify(reason)))
        .join(' ')}`,
  );
  const what = [`Unexpected answer ${String(status)} of ${address}`, ...(typeof type === 'string' ? [type] : [])].join(
    ': ',
  );
  if (!answer) return new PipelineError(`${what}, expected JSON`, `Is it the address of a CKAN? ${again}`);
  const hint =
    status === 401 || status === 403 ? 'Look whether NASHIR_CKAN_TOKEN has a token that may do this.' : again;
  return new PipelineError([what, ...told].join('\n  '), hint);
}

/** Node's own message is "fetch failed"; the cause says why. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
};
