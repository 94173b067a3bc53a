import { graphJsonLd } from '../../pipeline/publish/descriptors/graph-jsonld.js';
import { graphTurtle } from '../../pipeline/publish/descriptors/graph-turtle.js';
import { jsonld } from '../../pipeline/publish/formats/jsonld.js';
import { turtle } from '../../pipeline/publish/formats/turtle.js';
import { negotiate } from '../negotiate.js';
import { goneRow } from '../store/history.js';
import { datasetGraph, rowTable } from '../store/linked-data.js';
import type { Store } from '../store/store.js';
import { datasetNamed, datasetOf, rowWith } from '../store/things.js';
import { answerWith, type Cache } from './answer.js';
import { askAgain } from './headers.js';
import { madeAnswer } from './made.js';
import { mediaType } from './media-types.js';
import type { OpenSite } from './site.js';

/** The forms of linked data, by their media types. */
const forms = {
  'application/ld+json': { graph: graphJsonLd, rows: jsonld, extension: 'jsonld' },
  'text/turtle': { graph: graphTurtle, rows: turtle, extension: 'ttl' },
} as const;
type Form = (typeof forms)[keyof typeof forms];

/** What pages of things that linked data name can be had in; people's form is the usual one. */
const offered = ['text/html', ...Object.keys(forms)];

/** Where the same address is a page for people and a description for machines. */
export const isNegotiated = (path: string): boolean =>
  /^(?:(?:fr|en)\/)?(?:$|data\/[^/]+$|id\/[^/]+\/[^/]+$)|^(?:def|codes\/[^/]+)\/$/u.test(path);

/** The description for machines, to those who like it better than the page; undefined for the others. */
export async function linkedData(
  request: Request,
  path: string,
  { store, files }: OpenSite,
  cache: Cache,
): Promise<Response | undefined> {
  if (!isNegotiated(path)) return undefined;
  const liked = Object.entries(forms).find(([type]) => type === negotiate(request.headers).mediaType(offered));
  if (!liked) return undefined;
  const [, form] = liked;
  const place = path.replace(/^(?:fr|en)\//u, '');
  const file = fileOf(place, form);
  const found = file === undefined ? undefined : await files.find(file);
  if (found) return answerWith(request, found, cache, { Vary: 'Accept', 'Cache-Control': askAgain });
  const text = described(place, form, store);
  if (text === undefined) return undefined;
  const headers = { 'Content-Type': mediaType(`.${form.extension}`), Vary: 'Accept' };
  return madeAnswer(request, new Response(text, { headers }), cache);
}

/** The file that describes the whole site, or one of its vocabularies. */
function fileOf(path: string, { extension }: Form): string | undefined {
  if (path === '') return `catalog.${extension}`;
  if (path === 'def/') return `def/nashir.${extension}`;
  const [, list] = /^codes\/([^/]+)\/$/u.exec(path) ?? [];
  return list === undefined ? undefined : `codes/${list}/${list}.${extension}`;
}

function described(path: string, form: Form, store: Store): string | undefined {
  const [tree, name = '', key = ''] = path.split('/');
  if (tree === 'data') {
    const dataset = datasetNamed(store, name);
    return dataset && form.graph(datasetGraph(store, dataset));
  }
  const dataset = datasetOf(store, name);
  const row = dataset && (rowWith(store, dataset, key) ?? goneRow(store, dataset, key));
  return row && [...form.rows.write(...rowTable(store, dataset, row))].join('');
}
