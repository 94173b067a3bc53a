import { jsonText } from '../site/json-text.js';
import { at } from './at.js';
import type { Descriptor } from './descriptors.js';
import { bare } from './file-types.js';
import { licenceOf } from './licence.js';
import { placesOf } from './places.js';
import { fullDescription, languages, oneOf, publisherName } from './words.js';

/** datacite.json: DataCite Metadata Schema 4.6 as JSON, for whoever registers a DOI for the version. */
export const datacite: Descriptor = {
  file: () => 'datacite.json',
  write: (dataset, catalogue) => {
    const { name, title, description, version, keywords, files, history } = dataset;
    const { base } = catalogue;
    const publisher = oneOf(publisherName(catalogue));
    const standing = history.filter(({ withdrawn }) => withdrawn === null);
    const entry = standing.find((each) => each.version === version);
    const earlier = standing[standing.findIndex((each) => each.version === version) - 1];
    const released = (entry?.released ?? catalogue.released).slice(0, 10);
    const licence = licenceOf(catalogue.licence);
    const full = fullDescription(description);
    const related = (relationType: string, relatedIdentifier: string) => ({
      relatedIdentifier,
      relatedIdentifierType: 'URL',
      relationType,
    });
    return jsonText({
      schemaVersion: 'http://datacite.org/schema/kernel-4',
      url: at.version(base, name, version),
      types: { resourceTypeGeneral: 'Dataset', resourceType: title.en },
      creators: [{ name: publisher, nameType: 'Organizational' }],
      titles: [
        { title: title.en, lang: 'en' },
        { title: title.ar, titleType: 'TranslatedTitle', lang: 'ar' },
        { title: title.fr, titleType: 'TranslatedTitle', lang: 'fr' },
      ],
      publisher: { name: publisher },
      publicationYear: released.slice(0, 4),
      subjects: languages.flatMap((lang) => keywords[lang].map((subject) => ({ subject, lang }))),
      dates: [
        { date: released, dateType: 'Issued' },
        ...(entry?.temporal
          ? [
              {
                date: `${entry.temporal.start}/${entry.temporal.end}`,
                dateType: 'Other',
                dateInformation: 'The days that the data speak of',
              },
            ]
          : []),
      ],
      language: 'ar',
      version,
      formats: [...new Set(files.map(({ mediaType }) => bare(mediaType)))],
      sizes: [
        `${String(dataset.rows)} rows`,
        ...files.map(({ name: file, bytes }) => `${file}: ${String(bytes)} bytes`),
      ],
      rightsList: licence ? [rights(licence.title, licence.url, licence.spdx)] : [],
      descriptions: languages.map((lang) => ({ description: full[lang], descriptionType: 'Abstract', lang })),
      geoLocations: placesOf(catalogue).map(({ name: place, bbox }) => ({
        geoLocationPlace: place.en,
        ...(bbox && {
          geoLocationBox: {
            westBoundLongitude: bbox[0],
            southBoundLatitude: bbox[1],
            eastBoundLongitude: bbox[2],
            northBoundLatitude: bbox[3],
          },
        }),
      })),
      relatedIdentifiers: [
        related('IsVersionOf', at.dataset(base, name)),
        ...(earlier ? [related('IsNewVersionOf', at.version(base, name, earlier.version))] : []),
        ...catalogue.sources.map((source) => related('IsDerivedFrom', at.source(base, source))),
      ],
    });
  },
};

const rights = (title: string, rightsUri: string, spdx: string | null) => ({
  rights: title,
  rightsUri,
  ...(spdx !== null && {
    rightsIdentifier: spdx,
    rightsIdentifierScheme: 'SPDX',
    schemeUri: 'https://spdx.org/licenses/',
  }),
});
