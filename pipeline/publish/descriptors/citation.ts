import { stringify } from 'yaml';
import { at } from './at.js';
import type { Descriptor } from './descriptors.js';
import { allKeywords } from './keywords.js';
import { licenceOf } from './licence.js';
import { contactName, fullDescription, oneOf, publisherName } from './words.js';

/** CITATION.cff: Citation File Format 1.2. */
export const citation: Descriptor = {
  file: () => 'CITATION.cff',
  write: ({ name, title, description, version, keywords, history }, catalogue) => {
    const { base, publisher, contact, released } = catalogue;
    const licence = licenceOf(catalogue.licence);
    const party = (words: string, url: string | null, email: string | null) => ({
      name: words,
      ...(url !== null && { website: url }),
      ...(email !== null && { email }),
    });
    return stringify({
      'cff-version': '1.2.0',
      message: 'If you use these data, please cite them as below.',
      type: 'dataset',
      title: `${title.en}. ${catalogue.title.en}`,
      abstract: fullDescription(description).en,
      authors: [party(oneOf(publisherName(catalogue)), publisher.url, publisher.email)],
      contact: [party(oneOf(contactName(catalogue)), contact.url, contact.email)],
      version,
      'date-released': (history.find((entry) => entry.version === version)?.released ?? released).slice(0, 10),
      url: at.version(base, name, version),
      identifiers: [{ type: 'url', value: at.folder(base, name, version), description: 'The files of this version.' }],
      keywords: allKeywords(keywords),
      ...(licence && (licence.code === null ? { 'license-url': licence.url } : { license: licence.spdx })),
    });
  },
};
