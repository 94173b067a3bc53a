import type { Catalogue } from '../site/catalogue.js';
import { at } from './at.js';
import type { SiteFiles } from './descriptors.js';
import { graphOf, literal, node, ref, typed, type GraphNode } from './graph.js';
import { graphJsonLd } from './graph-jsonld.js';
import { metricAddress, metricNodes, metrics, type MetricName } from './metrics.js';

/** /releases/N/quality.jsonld: what was measured of the data that a release has, in DQV. */
export const quality: SiteFiles = (catalogue) => {
  const path = `releases/${String(catalogue.releases.at(-1)?.number)}/quality.jsonld`;
  return [{ path, content: [graphJsonLd(graphOf(qualityNodes(catalogue, catalogue.base + path)))], isFrozen: true }];
};

function qualityNodes({ base, datasets, quarantined, scores }: Catalogue, own: string): GraphNode[] {
  const measured = (key: string, metric: MetricName, on: string, value: number, column?: string): GraphNode =>
    node(`${own}#${key}`, ['dqv:QualityMeasurement'], {
      'dqv:computedOn': ref(on),
      'dqv:isMeasurementOf': ref(metricAddress(base, metric)),
      'dqv:value': typed(decimal(value), `xsd:${metrics[metric].type}`),
      'dct:subject': column === undefined ? null : literal(column),
    });
  return [
    ...metricNodes(base),
    measured('quarantined', 'quarantined', at.catalogue(base), quarantined),
    ...Object.entries(scores).map(([kind, f1]) => measured(`f1-${kind}`, 'f1', at.catalogue(base), f1, kind)),
    ...datasets.flatMap(({ name, version, rows, filled }) => {
      const on = at.version(base, name, version);
      return [
        measured(`${name}-rows`, 'rows', on, rows),
        measured(`${name}-valid`, 'valid', on, 1),
        ...Object.entries(filled).map(([column, cells]) =>
          measured(`${name}-${column}`, 'completeness', on, rows === 0 ? 1 : cells / rows, column),
        ),
      ];
    }),
  ];
}

/** A decimal of at most four places. */
const decimal = (value: number): string => String(Math.round(value * 10_000) / 10_000);
