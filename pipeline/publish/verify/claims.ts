import { join } from 'node:path/posix';
import { answers } from './answers.js';
import { inside } from './inside.js';
import type { Faults, Published } from './published.js';

/** What a descriptor says of a file. */
interface Claim {
  /** Relative to the descriptor, or an address. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number | undefined;
}

/** Checks that checksums and sizes that descriptors state are those of the files that they describe. */
export async function* claims(site: Published): Faults {
  const answer = answers(site);
  const under = inside(site);
  for (const descriptor of site.files) {
    if (!/\.(?:json|jsonld)$/u.test(descriptor) || isRows(descriptor)) continue;
    for (const { file, sha256, bytes } of claimsOf(yield* site.json(descriptor))) {
      const [address] = under(file);
      // What is named by the page about it, a text that is withheld, is no file here.
      if (file.endsWith('/')) continue;
      const found = answer(address ? address.path : join(descriptor, '..', file));
      if (found === undefined)
        yield { file: descriptor, reason: `Unexpected file \`${file}\`, expected one of the site` };
      if (found === undefined || found === 'gone') continue;
      const real = await site.hash(found.file);
      if (real !== sha256)
        yield { file: descriptor, reason: `Unexpected SHA-256 \`${sha256}\` of ${found.file}, expected \`${real}\`` };
      const size = bytes === undefined ? undefined : (await site.read(found.file)).length;
      if (size !== bytes)
        yield {
          file: descriptor,
          reason: `Unexpected size ${String(bytes)} of ${found.file}, expected ${String(size)}`,
        };
    }
  }
}

/** A data file holds no claims, and may be large. */
const isRows = (file: string): boolean => /^data\/([^/]+)\/[^/]+\/\1\.(?:json|jsonld)$/u.test(file);

/** In the forms of the Data Package, Croissant, the index, and SPDX in linked data. */
function* claimsOf(value: unknown): Generator<Claim> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    const claim = claimOf(value as Readonly<Record<string, unknown>>);
    if (claim) yield claim;
  }
  for (const part of Object.values(value)) yield* claimsOf(part);
}

function claimOf(node: Readonly<Record<string, unknown>>): Claim | undefined {
  const { path, url, contentUrl, hash, sha256, bytes, '@id': id, 'spdx:checksumValue': values } = node;
  // Of a source, the address is that of the original, and the checksum that of its text.
  const file = ('text' in node ? [node['text']] : [contentUrl, url, path]).find((each) => typeof each === 'string');
  const sum =
    typeof sha256 === 'string' ? sha256 : typeof hash === 'string' ? hash.replace(/^sha256:/u, '') : undefined;
  if (file !== undefined && sum !== undefined)
    return { file, sha256: sum, bytes: typeof bytes === 'number' ? bytes : undefined };
  const [first] = Array.isArray(values) ? (values as { '@value'?: unknown }[]) : [];
  const described = typeof id === 'string' ? /^([^#]+)#checksum$/u.exec(id)?.[1] : undefined;
  if (described === undefined || typeof first?.['@value'] !== 'string') return undefined;
  return { file: described, sha256: first['@value'], bytes: undefined };
}
