import { Command } from 'commander';
import type { WatchOptions } from '../commands/watch.js';
import { realEffects as effects } from '../effects.js';
import { end } from './end.js';
import { examples } from './examples.js';
import { withFolders } from './folders.js';
import { untilStopped } from './signals.js';
import { thriftily } from './thrift.js';

export const watch = (): Command =>
  withFolders(new Command('watch'))
    .description('publish at once, and again whenever something in the input folder changes: for who edits it')
    .option('--fetch', 'fetch pages of the web, too, instead of taking them as the archive has them')
    .option('--accept-loss', 'release even where more rows vanish than the configuration lets')
    .option('--quiet', 'print errors only')
    .addHelpText('after', examples('nashir watch', 'nashir watch --input draft --output /tmp/draft'))
    .action(async (options: WatchOptions) => {
      const command = await thriftily(() => import('../commands/watch.js'));
      end(await command.watch(options, effects, untilStopped(effects)));
    });
