import { codeList } from '../../check/codes.js';
import type { ProjectsRow } from '../../schemas.js';
import { placesOf } from '../descriptors/places.js';
import { inEach } from '../descriptors/words.js';
import type { Element } from '../descriptors/xml.js';
import type { Catalogue } from '../site/catalogue.js';
import { empty, narratives } from './elements.js';

/** Developing countries, unspecified: in IATI the shares of several countries must be told, which no text does. */
const unspecified = { vocabulary: '1', code: '998' };

/** Where a project is: its country, or what the catalogue is about; several countries are named, without shares. */
export function countries({ countries }: ProjectsRow, catalogue: Catalogue): Element[] {
  const codes = countries.length > 0 ? countries : placesOf(catalogue).map(({ code }) => code);
  const [code] = codes;
  if (code === undefined) return [empty('recipient-region', unspecified)];
  if (codes.length === 1) return [empty('recipient-country', { code })];
  const names = codeList('countries').codes;
  const listed = inEach((language) =>
    codes.map((each) => names[each]?.[language] ?? each).join(language === 'ar' ? '، ' : ', '),
  );
  return [narratives('recipient-region', listed, unspecified)];
}
