import { dcat } from './dcat.js';
import type { SiteFiles } from './descriptors.js';
import { graphJsonLd } from './graph-jsonld.js';
import { graphRdfXml } from './graph-rdf-xml.js';
import { graphTurtle } from './graph-turtle.js';

/** The catalogue in DCAT-AP, in the three forms in which harvesters read it. */
export const catalogueFiles: SiteFiles = (catalogue) => {
  const nodes = dcat(catalogue);
  return [
    { path: 'catalog.jsonld', content: [graphJsonLd(nodes)], isFrozen: false },
    { path: 'catalog.ttl', content: [graphTurtle(nodes)], isFrozen: false },
    { path: 'catalog.rdf', content: [graphRdfXml(nodes)], isFrozen: false },
  ];
};
