import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { PipelineError } from '../../effects.js';

/** Says whether an address of the network may be asked: a host allows its own, whatever they are. */
export type Allow = (host: string, port: string) => boolean;

/** The hosts that the configuration allows, as `host` or `host:port`. */
export const allowing =
  (hosts: readonly string[]): Allow =>
  (host, port) =>
    hosts.includes(host) || hosts.includes(`${host}:${port}`);

/** Public addresses alone: none of this machine, this network, a tunnel to them, or one kept for another use. */
function isPublic(ip: string): boolean {
  return ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'unicast';
}

/** The address of a page, as it may be asked for. Throws a PipelineError that says why it may not. */
export function reachable(address: string, allow: Allow): URL {
  if (!URL.canParse(address)) throw new PipelineError(`${address}: Unexpected address, expected https://… or http://…`);
  const url = new URL(address);
  const shown = `${url.protocol}//${url.host}${url.pathname}`;
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new PipelineError(`${shown}: Unexpected \`${url.protocol}\`, expected https: or http:`);
  if (url.username !== '' || url.password !== '')
    throw new PipelineError(
      `${shown}: Unexpected name or password in the address, expected none`,
      'Give them by `headers` in the configuration, from the environment.',
    );
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (ipaddr.isValid(host) && !isPublic(host) && !allow(host, portOf(url))) throw hidden(shown, host);
  url.hash = '';
  return url;
}

/** The port that an address asks, which it need not name. */
export const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');

/** Looks a name up, and refuses it when any of its addresses is not public: a name is checked when it is connected to. */
export function publicLookup(lookup: LookupFunction, isAllowed: (host: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, options, (error, found, family) => {
      if (error || isAllowed(host)) {
        callback(error, found, family);
        return;
      }
      const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address);
      const refused = addresses.find((address) => !isPublic(address));
      callback(refused === undefined ? null : hidden(host, refused), found, family);
    });
  };
}

const hidden = (place: string, ip: string): PipelineError =>
  new PipelineError(
    `${place}: Unexpected address ${ip}, expected one that is public`,
    'Where it is meant to be read, name the host in `fetch.allowHosts`.',
  );
