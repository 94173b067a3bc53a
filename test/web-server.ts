import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a server of a test answers at a path: a text, a page with its headers, or whatever a function does. */
export type Served =
  | string
  | Uint8Array
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface WebServer {
  /** Without a slash at its end. */
  readonly origin: string;
  /** `host:port`, as the configuration allows it. */
  readonly host: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** What stands at each path from now on. */
  readonly pages: Record<string, Served>;
}

/** A web server of a test's own, on loopback, that is gone after the test. */
export async function webServer(pages: Record<string, Served> = {}): Promise<WebServer> {
  const asked: string[] = [];
  const site = { ...pages };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    answer(site[path] ?? { status: 404, body: 'not here' }, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return { origin: `http://${host}`, host, asked, pages: site };
}

function answer(served: Served, request: IncomingMessage, response: ServerResponse): void {
  if (typeof served === 'function') served(request, response);
  else if (typeof served === 'string' || served instanceof Uint8Array)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(served);
  else
    response
      .writeHead(served.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...served.headers })
      .end(served.body ?? '');
}
