import type { Served } from './web-server.js';

/** How a server fails to give a page, and what the report must say of it. */
export interface Fault {
  readonly name: string;
  readonly served: Served;
  readonly told: RegExp;
  /** Whether it takes as long as an answer may take. */
  readonly isSlow?: true;
}

const whole = /Cannot get the whole answer/u;

export const faults: readonly Fault[] = [
  { name: 'a server error', served: { status: 500 }, told: /Unexpected status 500/u },
  {
    name: 'too many requests',
    served: { status: 429, headers: { 'retry-after': '3600' } },
    told: /Unexpected status 429/u,
  },
  {
    name: 'half a body',
    served: (_, response) => {
      response.writeHead(200, { 'content-length': '1000', 'content-type': 'text/html' }).write('<p>نصف');
      setTimeout(() => response.destroy(), 10);
    },
    told: whole,
  },
  {
    name: 'a wrong length',
    served: ({ socket }) => {
      socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 5000\r\n\r\nshort');
    },
    told: whole,
  },
  {
    name: 'a packing that is cut off',
    served: { headers: { 'content-encoding': 'gzip' }, body: Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0) },
    told: whole,
  },
  {
    name: 'an endless redirect',
    served: ({ url }, response) => {
      response.writeHead(302, { location: url ?? '/' }).end();
    },
    told: /Unexpected redirect after 5/u,
  },
  {
    name: 'a redirect to where nobody may ask',
    served: { status: 302, headers: { location: 'http://169.254.169.254/latest/' } },
    told: /Unexpected address 169\.254\.169\.254/u,
  },
  { name: 'nothing', served: '', told: /Unexpected empty answer/u },
  {
    name: 'a login form',
    served: '<html><form><input name="name"><input type="password"></form></html>',
    told: /Unexpected login form/u,
  },
  { name: 'silence', served: () => undefined, told: /it took too long/u, isSlow: true },
  {
    name: 'a slow drip',
    served: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('.'), 50);
      response.on('close', () => {
        clearInterval(timer);
      });
    },
    told: /it took too long/u,
    isSlow: true,
  },
];
