import { node, ref, typed, type GraphNode, type GraphValue } from './graph.js';

const sha256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';

/** The checksum of a thing, for the thing to point at: it has an address, so that many can. */
export const checksumRef = (of: string): GraphValue => ref(checksumAddress(of));

export const checksumNodes = (of: string, value: string): GraphNode[] => [
  node(checksumAddress(of), ['spdx:Checksum'], {
    'spdx:algorithm': ref(sha256),
    'spdx:checksumValue': typed(value, 'xsd:hexBinary'),
  }),
  node(sha256, ['spdx:ChecksumAlgorithm'], {}),
];

const checksumAddress = (of: string): string => (of.includes('#') ? `${of}-checksum` : `${of}#checksum`);
