import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { PipelineError } from '../effects.js';
import { healthOf, type Vitals } from './health.js';
import { isWell, metricsText } from './metrics.js';

/** What watches over a schedule asks it by HTTP. */
export interface Monitor {
  /** http://127.0.0.1:9464/ */
  readonly address: string;
  close(): Promise<void>;
}

/** A host and port; without a host, loopback. Throws a PipelineError where it is none. */
export function listening(text: string): { host: string; port: number } {
  const [, host = '', port = ''] = /^(?:(.+):)?(\d{1,5})$/u.exec(text) ?? [];
  if (port === '' || Number(port) > 65_535)
    throw new PipelineError(
      `Unexpected address \`${text}\`, expected HOST:PORT or PORT`,
      'Such as 127.0.0.1:9464; a port alone is that of 127.0.0.1.',
    );
  return { host: host === '' ? '127.0.0.1' : host.replace(/^\[|\]$/gu, ''), port: Number(port) };
}

/** Serves /healthz (200, or 503 where the schedule is not well) and /metrics. */
export async function monitor(
  { host, port }: { host: string; port: number },
  vitals: () => Vitals,
  now: () => Date,
  jitter: () => number,
): Promise<Monitor> {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'no-store');
  });
  app.get('/healthz', (context) => {
    const health = healthOf(vitals(), now(), jitter());
    return context.json(health, isWell(health.status) ? 200 : 503);
  });
  app.get('/metrics', (context) => {
    const known = vitals();
    return context.text(metricsText(known, healthOf(known, now(), jitter())), 200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error) => {
      reject(
        new PipelineError(
          `Cannot listen at ${host}:${String(port)}: ${error.message}`,
          'Choose another with --listen.',
        ),
      );
    });
    server.listen(port, host, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${String(taken)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
