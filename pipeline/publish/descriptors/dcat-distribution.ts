import type { Trilingual } from '../../check/dataset.js';
import type { Catalogue, PublishedFile } from '../site/catalogue.js';
import { at } from './at.js';
import { addressOf, codeNodes } from './authorities.js';
import { checksumNodes, checksumRef } from './checksum.js';
import { licenceRef } from './dcat-licence.js';
import { bare, fileType } from './file-types.js';
import { dateTime, literal, node, ref, texts, typed, type GraphNode } from './graph.js';
import { inEach } from './words.js';

/** The version that a file is of. */
interface Of {
  readonly title: Trilingual;
  readonly schema: string;
  readonly released: string;
}

/** A file in which a version comes, with what proves it whole. */
export function distributionNodes(
  file: PublishedFile,
  { title, schema, released }: Of,
  catalogue: Catalogue,
): GraphNode[] {
  const { code, isRegistered, label } = fileType(file);
  const mediaType = `https://www.iana.org/assignments/media-types/${bare(file.mediaType)}`;
  return [
    node(at.distribution(file.url), ['dcat:Distribution'], {
      'dct:title': texts(inEach((language) => `${title[language]} (${label})`)),
      'dct:description': texts(inEach((language) => `${title[language]}: ${file.name}`)),
      'dcat:accessURL': ref(file.url),
      'dcat:downloadURL': ref(file.url),
      'dct:format': ref(addressOf('fileType', code)),
      'dcat:mediaType': isRegistered ? ref(mediaType) : null,
      'dcat:byteSize': typed(file.bytes, 'xsd:nonNegativeInteger'),
      'spdx:checksum': checksumRef(file.url),
      'dct:license': licenceRef(catalogue.licence),
      'dct:rights': ref(at.rights(catalogue.base)),
      'dct:issued': dateTime(released),
      'dct:modified': dateTime(released),
      'dct:language': ref(addressOf('language', 'ARA')),
      'dct:conformsTo': ref(schema),
      'dcatap:availability': ref(addressOf('availability', 'STABLE')),
    }),
    ...checksumNodes(file.url, file.sha256),
    ...codeNodes('fileType', code),
    ...(isRegistered ? [node(mediaType, ['dct:MediaType'], { 'rdfs:label': literal(bare(file.mediaType)) })] : []),
  ];
}
