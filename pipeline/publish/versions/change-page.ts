import daff from 'daff';
import type { Row, Trilingual } from '../../check/dataset.js';
import { cellText } from '../formats/cell.js';
import type { ChangeList, Snapshot } from './change-list.js';

/** Rows that one page shows; the change list has all. */
const mostRows = 2000;

/**
 * /data/NAME/changes/FROM..TO.html: the rows that differ as daff shows them, `+++` added, `---` removed, `→` changed. A
 * page of its own, that needs no other file.
 */
export function changePage(list: ChangeList, before: Snapshot, after: Snapshot): string {
  const { from, to, counts } = list;
  const touched = [...new Set([...list.removed, ...list.changed.map(({ id }) => id), ...list.added])];
  const titles = after.schema['x-title'];
  const lines = languages.map(({ lang, dir, says }) => {
    const numbers = says.counts(counts.added, counts.removed, counts.changed);
    return `<p lang="${lang}" dir="${dir}"><strong>${escape(titles[lang])}: ${from} → ${to}</strong> ${numbers}${touched.length > mostRows ? ` ${says.cut(mostRows)}` : ''}</p>`;
  });
  return [
    '<!doctype html>',
    '<html lang="ar" dir="rtl">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(titles.ar)}: ${from} → ${to}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escape(titles.ar)}: <bdi>${from} → ${to}</bdi></h1>`,
    ...lines,
    `<p><a href="${from}..${to}.json">JSON</a></p>`,
    `<div class="table" role="region" tabindex="0" aria-label="${escape(titles.ar)}">`,
    tableOf(new Set(touched.slice(0, mostRows)), before, after),
    '</div>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tableOf(ids: ReadonlySet<string>, before: Snapshot, after: Snapshot): string {
  const flags = new daff.CompareFlags();
  flags.addPrimaryKey('id');
  flags.show_order = false;
  flags.unchanged_context = 0;
  const view = ({ schema, rows }: Snapshot): InstanceType<typeof daff.TableView> => {
    const columns = Object.keys(schema.properties);
    const line = (row: Row): string[] => columns.map((column) => cellText(row[column] ?? null));
    return new daff.TableView([columns, ...rows.filter(({ id }) => ids.has(id)).map(line)]);
  };
  const shown = new daff.TableView([]);
  new daff.TableDiff(daff.compareTables(view(before), view(after), flags).align(), flags).hilite(shown);
  return new daff.DiffRender().render(shown).html().trim();
}

const languages: readonly {
  readonly lang: keyof Trilingual;
  readonly dir: 'rtl' | 'ltr';
  readonly says: { counts: (added: number, removed: number, changed: number) => string; cut: (most: number) => string };
}[] = [
  {
    lang: 'ar',
    dir: 'rtl',
    says: {
      counts: (added, removed, changed) =>
        `صفوف مضافة: ${String(added)}، محذوفة: ${String(removed)}؛ خلايا مغيّرة: ${String(changed)}.`,
      cut: (most) => `يُعرض منها هنا ${String(most)} صف.`,
    },
  },
  {
    lang: 'fr',
    dir: 'ltr',
    says: {
      counts: (added, removed, changed) =>
        `Lignes ajoutées : ${String(added)}, retirées : ${String(removed)} ; cellules modifiées : ${String(changed)}.`,
      cut: (most) => `Cette page en montre ${String(most)}.`,
    },
  },
  {
    lang: 'en',
    dir: 'ltr',
    says: {
      counts: (added, removed, changed) =>
        `Rows added: ${String(added)}, removed: ${String(removed)}; cells changed: ${String(changed)}.`,
      cut: (most) => `This page shows ${String(most)} of them.`,
    },
  },
];

const style = `
:root { color-scheme: light dark }
body { font-family: system-ui, sans-serif; line-height: 1.6; margin: 1rem }
.table { overflow-x: auto }
table { border-collapse: collapse }
th, td { border: 1px solid; padding: .25rem .5rem; text-align: start; unicode-bidi: plaintext; vertical-align: top }
.add { background: #cfc; color: #020 }
.remove { background: #fcc; color: #200 }
.modify td.modify { background: #ccf; color: #002 }
`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
