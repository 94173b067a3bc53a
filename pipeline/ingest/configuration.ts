import { datasetNames, readSchema, type DatasetName } from '../check/dataset.js';
import type { Floors } from '../check/floors.js';
import { validator } from '../check/validator.js';
import { PipelineError, type Disk } from '../effects.js';
import type { Message } from '../model.js';
import type { Configuration, SourceConfiguration } from '../schemas.js';
import { aboutOf, type About } from './about.js';
import { decode } from './decode.js';
import { fetchSettings, type FetchSettings } from './fetch-settings.js';
import { scheduleFaults } from './schedule-faults.js';
import { scheduleSettings, type ScheduleSettings } from './schedule-settings.js';
import { readYaml, refuse } from './yaml.js';

/** The configuration with its defaults. */
export interface Settings {
  readonly about: About;
  /** With less nothing is released. */
  readonly floors: Floors;
  /** The greatest share of a dataset's rows that may vanish in one release, from 0 to 1. */
  readonly mostLost: Readonly<Record<DatasetName, number>>;
  /** Where the texts come from. */
  readonly sources: readonly SourceConfiguration[];
  readonly fetch: FetchSettings;
  readonly schedule: ScheduleSettings;
  readonly messages: readonly Message[];
}

const localBase = 'http://127.0.0.1:8080/';

/** Reads and checks the configuration. A file that is not there says nothing, unless it was asked for by name. */
export async function readConfiguration(
  path: string,
  isAsked: boolean,
  disk: Pick<Disk, 'kind' | 'read'>,
): Promise<Settings> {
  const kind = await disk.kind(path);
  if (kind === undefined && !isAsked) return settings({}, path);
  if (kind !== 'file') {
    const found = kind === undefined ? 'path to nothing' : 'folder';
    throw new PipelineError(`${path}: Unexpected ${found}, expected the configuration, a YAML file`);
  }
  const sound = validator(readSchema('configuration'));
  const { value, problems } = readYaml(decode(await disk.read(path), path).text, (value) => [
    ...sound(value),
    ...scheduleFaults(value),
  ]);
  refuse(path, problems);
  return settings(value, path);
}

/** A source taken away among many passes; a folder that was not mounted does not. */
const usualLoss = 0.25;

/** Corrections go where people take them out of their files, and by nothing else. */
const usualLosses: Partial<Record<DatasetName, number>> = { curations: 1 };

const ofEach = (value: (name: DatasetName) => number): Record<DatasetName, number> =>
  Object.fromEntries(datasetNames.map((name) => [name, value(name)])) as Record<DatasetName, number>;

function settings(configuration: Configuration, path: string): Settings {
  const { portal, datasets, scores } = configuration;
  const base = portal?.base ?? localBase;
  const reason = `Cannot find \`portal.base\` in ${path}, expected the address of the portal; ${localBase} stands in every published address`;
  return {
    about: aboutOf(configuration, base.endsWith('/') ? base : `${base}/`),
    floors: { rows: ofEach((name) => datasets?.[name]?.atLeast ?? 0), scores: scores ?? {} },
    mostLost: ofEach((name) => datasets?.[name]?.mostLost ?? usualLosses[name] ?? usualLoss),
    sources: configuration.sources ?? [{ kind: 'folder', at: 'sources' }],
    fetch: fetchSettings(configuration.fetch),
    schedule: scheduleSettings(configuration.schedule),
    messages: portal?.base === undefined ? [{ reason, line: null, column: null, rule: 'configuration' }] : [],
  };
}
