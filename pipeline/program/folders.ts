import type { Command } from 'commander';

/** The options of a command that publishes: where it reads and writes. */
export const withFolders = (command: Command): Command =>
  command
    .option('--input <dir>', 'the folder that holds sources/ and nashir.yaml', 'input')
    .option('--output <dir>', 'the folder that gets site/, state/ and quarantine/', 'output')
    .option('--config <file>', 'the configuration (default: nashir.yaml in the input folder)');
