import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { inFolder } from './writers.js';

/** What Debian configures, without what it logs. */
const configuration = (room: string, folder: string, port: number): string => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${room}/nginx.pid;
error_log ${room}/error.log;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  access_log off;
  keepalive_requests 1000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${room}/tmp;`).join('\n  ')}
  server { listen 127.0.0.1:${String(port)}; root ${folder}; }
}
`;

/** Calls with the address of an nginx that serves a folder; it ends with a slash. */
export const withNginx = <Result>(folder: string, work: (address: string) => Promise<Result>): Promise<Result> =>
  inFolder(async (room) => {
    const port = await freePort();
    mkdirSync(join(room, 'tmp'));
    writeFileSync(join(room, 'nginx.conf'), configuration(room, folder, port));
    const server = spawn('nginx', ['-p', room, '-c', join(room, 'nginx.conf')], { stdio: 'inherit' });
    const ended = once(server, 'exit');
    try {
      const address = `http://127.0.0.1:${String(port)}/`;
      await answering(address);
      return await work(address);
    } finally {
      server.kill();
      await ended;
    }
  });

/** A port that nobody has at the moment: nginx must be told one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answering(address: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await setTimeout(50);
  }
  throw new Error(`Cannot reach nginx at ${address}, expected an answer within 5 s`);
}
