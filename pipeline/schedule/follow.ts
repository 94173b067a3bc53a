import type { Logger } from 'pino';
import type { Disk } from '../effects.js';
import { failure } from '../failure.js';
import { readConfiguration, type Settings } from '../ingest/configuration.js';

/** A configuration that people may edit while it is in use. */
export interface Followed {
  /** Those of the last sound configuration; where the file is not sound any more, a message of theirs says so. */
  readonly settings: () => Settings;
  /** Reads the file again where it was written to; tells whether other settings hold. */
  readonly refresh: () => Promise<boolean>;
}

/** Throws a PipelineError where the configuration is not sound at first. */
export async function follow(
  { path, isAsked }: { readonly path: string; readonly isAsked: boolean },
  disk: Pick<Disk, 'kind' | 'read' | 'stamp'>,
  log: Pick<Logger, 'info' | 'error'>,
): Promise<Followed> {
  let stamp = await disk.stamp(path);
  let sound = await readConfiguration(path, isAsked, disk);
  let settings = sound;
  return {
    settings: () => settings,
    async refresh() {
      const now = await disk.stamp(path);
      if (now === stamp) return false;
      stamp = now;
      try {
        sound = await readConfiguration(path, isAsked, disk);
        settings = sound;
        log.info('the configuration was read again');
        return true;
      } catch (error) {
        const expected = failure(error);
        if (!expected) throw error;
        log.error(`${expected.toString()}\n  The configuration of before stands.`);
        const reason = `Cannot take the configuration as it is now: ${expected.message}; that of before stands`;
        settings = {
          ...sound,
          messages: [...sound.messages, { reason, line: null, column: null, rule: 'configuration' }],
        };
        return false;
      }
    },
  };
}
