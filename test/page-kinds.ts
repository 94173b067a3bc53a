import { hash } from 'node:crypto';
import type { PublishedSite } from './published-site.js';

const words = 'وهذا كلام كثير لا يقول شيئا يُعدّ أو يُؤرَّخ، وإنما يطول به النص. '.repeat(300);

/** A text that is read in parts; published after the others, it makes a second release. */
export const longText = Array.from(
  { length: 8 },
  (_, i) => `القسم ${String(i + 1)}\n\nوقع الطرفان في ${String(1 + i)} ماي 2014.\n\n${words}\n\n`,
).join('');

/** The second part of it. */
export const secondPart = `/sources/long/${hash('sha256', longText).slice(0, 12)}/2`;

/** The address of a page of every kind, in a site of the project's own input and the long text; of relations and statistics, the first ones. */
export async function pageKinds({ json }: PublishedSite): Promise<(readonly [kind: string, path: string])[]> {
  const first = async (name: string): Promise<string> =>
    (await json<{ id: string }[]>(`data/${name}/latest/${name}.json`))[0]?.id ?? '';
  return Object.entries({
    home: '/',
    dataset: '/data/dates',
    filtered: '/data/mentions?kind=acronym&sort=-value&q=الدولية',
    empty: '/data/curations',
    thing: '/id/organization/IOM',
    place: '/id/place/MX',
    event: '/id/event/GFMD-3',
    project: '/id/project/programme-1ec5833bdc50',
    relation: `/id/relation/${await first('relations')}`,
    statistic: `/id/statistic/${await first('statistics')}`,
    source: '/sources/multilateral-cooperation/',
    part: secondPart,
    sources: '/sources/',
    changes: '/changes',
    difference: '/changes/documents/1.0.0..1.1.0',
    quality: '/quality',
    search: '/search?q=وزارة',
    about: '/about',
    api: '/api',
    missing: '/nothing/here',
  });
}
