import type { Catalogue } from '../site/catalogue.js';
import { node, ref, texts, typed, type GraphNode } from './graph.js';
import { countries, placesOf } from './places.js';

/** The countries that a catalogue is about, as places with their boundaries where these are stated. */
export function placeNodes(catalogue: Catalogue): GraphNode[] {
  const places = placesOf(catalogue).map(({ address, name, bbox, centroid }) =>
    node(address, ['dct:Location', 'skos:Concept'], {
      'skos:prefLabel': texts(name),
      'skos:inScheme': ref(countries),
      'dcat:bbox': bbox && typed(polygon(bbox), 'gsp:wktLiteral'),
      'dcat:centroid': centroid && typed(`POINT(${centroid.join(' ')})`, 'gsp:wktLiteral'),
    }),
  );
  const scheme = node(countries, ['skos:ConceptScheme'], { 'dct:title': texts({ en: 'Country' }) });
  return places.length > 0 ? [...places, scheme] : [];
}

function polygon([west, south, east, north]: readonly [number, number, number, number]): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`;
}
