import { alpha2ToAlpha3 } from 'i18n-iso-countries/index.js';
import { codeList } from '../../check/codes.js';
import type { Trilingual } from '../../check/dataset.js';
import type { Catalogue } from '../site/catalogue.js';

/** A country that the data are about. */
export interface Place {
  /** Its ISO 3166-1 code of two letters. */
  readonly code: string;
  /** Its address in the EU's list of countries. */
  readonly address: string;
  readonly name: Trilingual;
  /** West, south, east, north in degrees, where the publisher states its boundaries. */
  readonly bbox: readonly [number, number, number, number] | null;
  /** Longitude and latitude. */
  readonly centroid: readonly [number, number] | null;
}

export const countries = 'http://publications.europa.eu/resource/authority/country';

/** What the publisher says that the data are about; else the countries of the sources. */
export function placesOf({ countries: stated, sources }: Pick<Catalogue, 'countries' | 'sources'>): Place[] {
  const known = [...new Set(sources.flatMap(({ country }) => country ?? []))].sort().map((code) => ({ code }));
  return (stated.length > 0 ? stated : known).flatMap(({ code, ...shape }: (typeof stated)[number]) => {
    const alpha3 = alpha2ToAlpha3(code);
    const name = codeList('countries').codes[code];
    if (alpha3 === undefined || name === undefined) return [];
    const [west, south, east, north] = shape.bbox ?? [];
    const [longitude, latitude] = shape.centroid ?? [];
    return {
      code,
      address: `${countries}/${alpha3}`,
      name,
      bbox:
        west === undefined || south === undefined || east === undefined || north === undefined
          ? null
          : [west, south, east, north],
      centroid: longitude === undefined || latitude === undefined ? null : [longitude, latitude],
    };
  });
}
