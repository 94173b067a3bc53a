import type { Row } from '../../pipeline/check/dataset.js';
import { cut } from '../format.js';
import type { Column } from './columns.js';
import type { Dataset } from './dataset.js';

/** Names that are longer are no names; the files have them in full. */
const longestName = 200;

const nameTerms = ['skos:prefLabel', 'dct:title', 'schema:name'];

type Columns = Pick<Dataset, 'columns'>;

/** The column that names a row to people: its name, its title, else the first text beside the id. */
export function nameColumn({ columns }: Columns): Column | undefined {
  const texts = columns.filter(({ name, type }) => name !== 'id' && type === 'text');
  return texts.find(({ definition }) => nameTerms.includes(definition['x-term'])) ?? texts[0];
}

/** What a row is called; a figure of which nobody says what it measures by itself: 18 دولة. */
export function rowName(dataset: Columns, row: Row): string {
  const column = nameColumn(dataset);
  const own = column && row[column.name];
  const told = column?.definition['x-term'] === figureTerms[0] ? figureName(dataset, row) : own;
  return cut(String(told ?? row.id), longestName);
}

const figureTerms = ['nashir:indicator', 'nashir:category', 'schema:value', 'schema:unitText'] as const;

function figureName({ columns }: Columns, row: Row): string {
  const [indicator, category, value, unit] = figureTerms.map((term) => {
    const column = columns.find(({ definition }) => definition['x-term'] === term);
    const cell = column && row[column.name];
    return typeof cell === 'string' ? cell : undefined;
  });
  const figure = indicator ?? [value, unit].filter((part) => part !== undefined).join(' ');
  return category === undefined || category === unit ? figure : `${figure}: ${category}`;
}
