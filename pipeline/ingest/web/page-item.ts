import { hash } from 'node:crypto';
import type { Metadata } from '../../schemas.js';
import { endingOf, type Item } from '../item.js';
import type { Archive, Page } from './archive.js';

/** A page of the archive as a source. `known` is what the configuration says of all pages of its source. */
export function pageItem(page: Page, known: Metadata, archive: Archive): Item {
  const { address, url, headers, first, gone } = page;
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').split(';');
  const charset = parameters.map((parameter) => /^\s*charset="?([^"\s]+)/iu.exec(parameter)?.[1]).find(Boolean);
  return {
    place: address,
    file: address,
    id: idOf(address),
    hints: {
      ending: endingOf(new URL(url).pathname),
      mediaType: mediaType.trim().toLowerCase(),
      ...(charset && { charset }),
    },
    known: { ...known, url: address, retrieved: first.slice(0, 10), gone: gone?.slice(0, 10) ?? null },
    read: () => archive.bytes(page),
    sidecar: () => Promise.resolve(undefined),
  };
}

const unsafe = /[^\p{L}\p{N}._-]+/gu;

/** A name for a page, made of its address alone: host and path, with a checksum where they had to be changed, or a query tells more. */
export function idOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  const parts = [host, ...pathname.split('/')].map(readable).filter((part) => part !== '');
  const names = parts.map((part) => part.replace(unsafe, '-').replace(/^[.-]+|[.-]+$/gu, ''));
  const last = names.length > 1 ? names.pop()?.replace(/\.[a-z]{2,5}$/iu, '') : undefined;
  const id = [...names, ...(last ? [last] : [])].filter((name) => name !== '').join('/');
  const isPlain = search === '' && parts.every((part) => part.replace(unsafe, '-') === part);
  return isPlain ? id : `${id}-${hash('sha256', address).slice(0, 8)}`;
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
