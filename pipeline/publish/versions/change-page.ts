import daff from 'daff';
import { listOf, type Cell, type Row, type Trilingual } from '../../check/dataset.js';
import { cellText } from '../formats/cell.js';
import type { ChangeList, Snapshot } from './change-list.js';
import { escape, inThree, page } from './page.js';

/** Rows that one page shows; the change list has all. */
const mostRows = 2000;

/** /data/NAME/changes/FROM..TO.html: the rows that differ as daff shows them, `+++` added, `---` removed, `→` changed. */
export function changePage(list: ChangeList, before: Snapshot, after: Snapshot): string {
  const { from, to } = list;
  const touched = [...new Set([...list.removed, ...list.changed.map(({ id }) => id), ...list.added])];
  const title = `${after.schema['x-title'].ar}: ${from} → ${to}`;
  return page(title, [
    ...inThree(summary(list, after.schema['x-title'], touched.length > mostRows)),
    `<p><a href="${from}..${to}.json">JSON</a></p>`,
    `<div class="table" role="region" tabindex="0" aria-label="${escape(title)}">`,
    tableOf(new Set(touched.slice(0, mostRows)), before, after),
    '</div>',
  ]);
}

function tableOf(ids: ReadonlySet<string>, before: Snapshot, after: Snapshot): string {
  const flags = new daff.CompareFlags();
  flags.addPrimaryKey('id');
  flags.show_order = false;
  flags.unchanged_context = 0;
  const rowsOf = ({ rows }: Snapshot): Map<string, Row> =>
    new Map(rows.flatMap((row) => (ids.has(row.id) ? [[row.id, row]] : [])));
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const view = (
    schema: Snapshot['schema'],
    rows: typeof old,
    others: typeof old,
  ): InstanceType<typeof daff.TableView> => {
    const columns = Object.keys(schema.properties);
    const line = (row: Row): string[] =>
      columns.map((column) => cellText(what(row[column] ?? null, others.get(row.id)?.[column] ?? null)));
    return new daff.TableView([columns, ...[...rows.values()].map(line)]);
  };
  const shown = new daff.TableView([]);
  const tables = daff.compareTables(view(before.schema, old, now), view(after.schema, now, old), flags);
  new daff.TableDiff(tables.align(), flags).hilite(shown);
  return new daff.DiffRender().render(shown).html().trim();
}

/** Items that a person may look through. */
const mostItems = 20;

/** What a page shows of a cell: of a long list, whose other items stand in the other version too, those that do not. */
function what(cell: Cell, other: Cell): Cell {
  const [items, others] = [listOf(cell), new Set(listOf(other))];
  if (items.length <= mostItems && others.size <= mostItems) return cell;
  const own = items.filter((item) => !others.has(item));
  return own.length === items.length ? cell : ['…', ...own];
}

function summary({ from, to, counts }: ChangeList, titles: Trilingual, isCut: boolean): Trilingual {
  const [added, removed, changed] = [String(counts.added), String(counts.removed), String(counts.changed)] as const;
  const versions = (title: string): string => `<strong>${escape(title)}: ${from} → ${to}</strong>`;
  const ar = `${versions(titles.ar)} أسطر مضافة: ${added}، محذوفة: ${removed}؛ خلايا مغيّرة: ${changed}.`;
  const fr = `${versions(titles.fr)} Lignes ajoutées : ${added}, retirées : ${removed} ; cellules modifiées : ${changed}.`;
  const en = `${versions(titles.en)} Rows added: ${added}, removed: ${removed}; cells changed: ${changed}.`;
  if (!isCut) return { ar, fr, en };
  return {
    ar: `${ar} تعرض هذه الصفحة ${String(mostRows)} سطر منها.`,
    fr: `${fr} Cette page en montre ${String(mostRows)}.`,
    en: `${en} This page shows ${String(mostRows)} of them.`,
  };
}
