import { Command } from 'commander';
import type { ReviewOptions } from '../commands/review.js';
import { realEffects as effects } from '../effects.js';
import { end } from './end.js';
import { examples } from './examples.js';

export const review = (): Command =>
  new Command('review')
    .description('write what deserves a person’s eye, most valuable first, as a file to be edited into input/curation/')
    .option('--input <dir>', 'the folder that holds sources/, curation/ and nashir.yaml', 'input')
    .option('--archive <dir>', 'the folder of pages that were fetched from the web', 'output/archive')
    .option('--output <file>', 'the file, which must not be there yet (default: standard output)')
    .option('--below <number>', 'the confidence, from 0 to 1, below which something is looked at', '0.7')
    .option('--most <number>', 'how many to write', '100')
    .option('--report <id>', 'instead, add an entry that is to be decided to input/curation/reports.yaml: the row')
    .option('--note <text>', 'what is doubted')
    .option('--field <name>', 'the column that is doubted')
    .option('--by <name>', 'who doubts it')
    .addHelpText(
      'after',
      examples('nashir review --output review.yaml', 'nashir review --report event/GFMD-11 --note "السنة خاطئة"'),
    )
    .action(async (options: ReviewOptions) => {
      const command = await import('../commands/review.js');
      end(await command.review(options, effects));
    });
