import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Effects } from '../pipeline/effects.js';
import { readAssets } from './assets.js';
import { liveApp } from './http/app.js';
import { currentSite } from './http/site.js';

export interface Serving {
  /** Where it answers: http://127.0.0.1:8080/. */
  readonly address: string;
  /** Ends when all that is under way has been answered. */
  stop(): Promise<void>;
}

/** Serves the site of an output folder on a host and a port; port 0 takes a free one. */
export async function serve(output: string, host: string, port: number, { disk, now, log }: Effects): Promise<Serving> {
  const site = await currentSite(output, disk, now);
  const server = createAdaptorServer({ fetch: liveApp(site, readAssets(), log).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error: unknown) => {
    site.close();
    throw error;
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${String(taken)}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          site.close();
          resolve();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}
