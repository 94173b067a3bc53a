import type { FC } from 'hono/jsx';
import { bytes } from '../format.js';
import type { Page } from '../page.js';
import type { Dataset, DatasetFile } from '../store/dataset.js';

/** What a spreadsheet opens as it is, the best first. */
const forPeople = ['xlsx', 'excel.csv'];

/** What the formats are called, in every language. */
const formatNames: Readonly<Record<string, string>> = {
  xlsx: 'Excel (XLSX)',
  'excel.csv': 'Excel (CSV)',
  csv: 'CSV',
  json: 'JSON',
  jsonl: 'JSON Lines',
  jsonld: 'JSON-LD',
  ttl: 'Turtle',
  parquet: 'Parquet',
};

/** The files of the newest version: first what people open, then what programs read. */
export const Downloads: FC<{ page: Page; dataset: Dataset }> = ({ page, dataset }) => {
  const { phrase } = page;
  const people = forPeople.flatMap((wanted) => dataset.files.filter(({ extension }) => extension === wanted));
  const machines = dataset.files.filter(({ extension }) => !forPeople.includes(extension));
  return (
    <section class="downloads" aria-labelledby="download">
      <h2 id="download">{phrase('download')}</h2>
      {people.length === 0 ? null : (
        <FileList page={page} title={phrase('forPeople')} hint={phrase('downloadHint')} files={people} isMain />
      )}
      <FileList page={page} title={phrase('forMachines')} files={machines} isMain={people.length === 0} />
    </section>
  );
};

interface FileListProps {
  readonly page: Page;
  readonly title: string;
  readonly hint?: string;
  readonly files: readonly DatasetFile[];
  readonly isMain: boolean;
}

const FileList: FC<FileListProps> = ({ page, title, hint, files, isMain }) => (
  <div>
    <h3>{title}</h3>
    {hint === undefined ? null : <p class="quiet">{hint}</p>}
    <ul class="buttons">
      {files.map(({ path, name, extension, bytes: size, mediaType }) => (
        <li>
          <a
            class={isMain ? 'button main' : 'button'}
            href={page.file(path)}
            download={name}
            type={mediaType.split(';')[0]}
          >
            <span lang="en" dir="ltr">
              {formatNames[extension] ?? extension}
            </span>{' '}
            <small>{bytes(size, page.language)}</small>
          </a>
        </li>
      ))}
    </ul>
  </div>
);
