import { Command, Option } from 'commander';
import type { ScheduleOptions } from '../commands/schedule.js';
import { realEffects as effects } from '../effects.js';
import { end } from './end.js';
import { examples } from './examples.js';
import { withFolders } from './folders.js';
import { untilStopped } from './signals.js';
import { thriftily } from './thrift.js';

export const schedule = (): Command =>
  withFolders(new Command('schedule'))
    .description('publish again and again, each source when its cron line in the configuration says')
    .option('--sign <key>', 'sign the checksums with this key (Ed25519, PEM)')
    .option('--next <number>', 'print so many of the next runs, and end')
    .option('--once', 'do what is due by now, and end: for a timer of the system')
    .option('--listen <address>', 'answer to /healthz and /metrics at HOST:PORT, or at a port of 127.0.0.1')
    .addOption(
      new Option('--log <level>', 'the least that is logged')
        .choices(['debug', 'info', 'warn', 'error'])
        .default('info'),
    )
    .addHelpText(
      'after',
      examples(
        'nashir schedule',
        'nashir schedule --next 5',
        'nashir schedule --listen 9464',
        'nashir schedule --once',
      ),
    )
    .action(async (options: ScheduleOptions) => {
      const command = await thriftily(() => import('../commands/schedule.js'));
      end(await command.schedule(options, effects, untilStopped(effects)));
    });
