#!/usr/bin/env node
/** The command `nashir`: the only reader of argv. What a command needs is loaded when it is called. */
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import type { DiffOptions } from './commands/diff.js';
import type { EvaluateOptions } from './commands/evaluate.js';
import type { ExtractOptions } from './commands/extract.js';
import type { LexiconCheckOptions } from './commands/lexicon-check.js';
import type { LexiconSuggestOptions } from './commands/lexicon-suggest.js';
import type { PackOptions } from './commands/pack.js';
import type { PushOptions } from './commands/push-ckan.js';
import type { PublishOptions } from './commands/publish.js';
import type { ServeOptions } from './commands/serve.js';
import type { VerifyOptions } from './commands/verify.js';
import type { WithdrawOptions } from './commands/withdraw.js';
import { realEffects as effects } from './effects.js';
import { failure } from './failure.js';
import { end } from './program/end.js';
import { examples } from './program/examples.js';
import { review } from './program/review.js';
import { schedule } from './program/schedule.js';
import { withFolders } from './program/folders.js';
import { tellOfSignals, untilStopped } from './program/signals.js';
import { thriftily } from './program/thrift.js';
import { watch } from './program/watch.js';
import { software } from './software.js';

const publish = () =>
  withFolders(new Command('publish'))
    .description('read the sources of a folder and publish what they state as versioned open data')
    .option('--offline', 'take pages of the web as the archive has them')
    .option('--accept-loss', 'release even where more rows vanish than the configuration lets')
    .option('--sign <key>', 'sign the checksums with this key (Ed25519, PEM)')
    .option('--jobs <n>', 'how many threads read at once (default: one for each core)')
    .option('--no-cache', 'read every document again, and keep nothing of it')
    .option('--json', 'print the report as JSON')
    .option('--quiet', 'print errors only')
    .addHelpText('after', examples('nashir publish', 'nashir publish --input ministry --output /srv/nashir --json'))
    .action(async (options: PublishOptions) => {
      const command = await thriftily(() => import('./commands/publish.js'));
      tellOfSignals(effects);
      end(await command.publish(options, effects));
    });

const serve = () =>
  new Command('serve')
    .description('serve what was published: pages, files and the API')
    .option('--output <dir>', 'the folder that holds site/', 'output')
    .option('--host <host>', 'where to listen', '127.0.0.1')
    .option('--port <port>', 'where to listen; 0 takes a free one', '8080')
    .addHelpText('after', examples('nashir serve', 'nashir serve --output /srv/nashir --port 8000'))
    .action(async (options: ServeOptions) => {
      const command = await import('./commands/serve.js');
      end(await command.serve(options, effects, untilStopped(effects)));
    });

const extract = () =>
  new Command('extract')
    .description('print what documents state, one JSON object each')
    .argument('[files...]', 'documents (.txt, .md, .html, .docx, .pdf); - reads one from standard input')
    .option('--published <date>', 'the day of publication, YYYY-MM-DD: what relative dates count from')
    .option('--country <code>', 'ISO 3166-1 alpha-2, for names of months and currencies')
    .option('--trace <start,end>', 'tell which rules were tried between two offsets, and why each was refused')
    .option('--jobs <n>', 'how many threads read at once (default: one for each core)')
    .option('--ndjson', 'read lines {"id","text","published"?,"country"?} from standard input, answer a line each')
    .addHelpText(
      'after',
      examples(
        'nashir extract input/sources/*.txt',
        'cat page.txt | nashir extract - --country MA',
        'nashir extract page.txt --trace 120,160',
      ),
    )
    .action(async (files: string[], options: ExtractOptions) => {
      startQuickly();
      const command = await import('./commands/extract.js');
      end(await command.extract(files, options, effects));
    });

const evaluate = () =>
  new Command('evaluate')
    .description('compare what is found with an annotation made by people')
    .option('--gold <dir>', 'the folder of NAME.json files', 'test/gold')
    .option('--bio <file>', 'compare with a file of words and BIO tags instead, by overlap alone')
    .option('--json', 'print the scores as JSON')
    .addHelpText('after', examples('nashir evaluate', 'nashir evaluate --gold my/gold --json'))
    .action(async (options: EvaluateOptions) => {
      const command = await import('./commands/evaluate.js');
      end(await command.evaluate(options, effects));
    });

const diff = () =>
  new Command('diff')
    .description('print what differs between two versions of a dataset, by row and cell')
    .argument('<dataset>', 'its name')
    .argument('<from>', 'a version, MAJOR.MINOR.PATCH')
    .argument('<to>', 'another one')
    .option('--site <dir>', 'the published site', 'output/site')
    .option('--json', 'print the change list as JSON')
    .option('--html', 'print a page')
    .addHelpText('after', examples('nashir diff dates 1.0.0 1.1.0', 'nashir diff dates 1.0.0 2.0.0 --html > diff.html'))
    .action(async (dataset: string, from: string, to: string, options: DiffOptions) => {
      const command = await import('./commands/diff.js');
      end(await command.diff(dataset, [from, to], options, effects));
    });

const withdraw = () =>
  new Command('withdraw')
    .description('withdraw a version of a dataset: it stays listed with the reason, and its files go')
    .argument('<dataset>', 'its name')
    .argument('<version>', 'MAJOR.MINOR.PATCH')
    .requiredOption('--reason <text>', 'why, as it is published')
    .option('--output <dir>', 'the folder that has site/ and state/', 'output')
    .option('--sign <key>', 'sign the checksums with this key (Ed25519, PEM)')
    .addHelpText('after', examples('nashir withdraw dates 1.1.0 --reason "سنة خاطئة في المصدر"'))
    .action(async (dataset: string, version: string, options: WithdrawOptions) => {
      const command = await import('./commands/withdraw.js');
      tellOfSignals(effects);
      end(await command.withdraw(dataset, version, options, effects));
    });

const verify = () =>
  new Command('verify')
    .description(
      'check a published site from its own files alone, and print every fault; exit code 1 where there is one',
    )
    .argument('[dir]', 'the site', 'output/site')
    .option('--key <file...>', 'check the signatures, too: public keys (Ed25519, PEM), any of which may have signed')
    .addHelpText('after', examples('nashir verify', 'nashir verify /srv/copy --key public.pem'))
    .action(async (dir: string, options: VerifyOptions) => {
      const command = await import('./commands/verify.js');
      end(await command.verify(dir, options, effects));
    });

const pack = () =>
  new Command('pack')
    .description('make the submission pack of a dataset, for a portal that takes data by e-mail')
    .argument('<dataset>', 'its name')
    .option('--output <file>', 'the zip (default: NAME-VERSION.zip)')
    .option('--site <dir>', 'the published site', 'output/site')
    .addHelpText('after', examples('nashir pack dates', 'nashir pack dates --output to-the-portal.zip'))
    .action(async (dataset: string, options: PackOptions) => {
      const command = await import('./commands/pack.js');
      end(await command.pack(dataset, options, effects));
    });

const push = () =>
  new Command('push')
    .description('make the datasets of another catalogue those that are published')
    .addCommand(
      new Command('ckan')
        .description('make the packages of a CKAN those of the site; prints what it would do, until it is told yes')
        .argument('<url>', 'its address')
        .option('--site <dir>', 'the published site', 'output/site')
        .option('--organization <name>', 'the organization there that owns the packages')
        .option('--prefix <name>', 'what stands before the names of packages (default: the host of the portal)')
        .option('--dry-run', 'send nothing, as without --yes')
        .option('--yes', 'do it; the token comes from NASHIR_CKAN_TOKEN')
        .addHelpText(
          'after',
          examples(
            'nashir push ckan https://data.example.org/ --organization ministry',
            'NASHIR_CKAN_TOKEN=… nashir push ckan https://data.example.org/ --organization ministry --yes',
          ),
        )
        .exitOverride()
        .action(async (url: string, options: PushOptions) => {
          const command = await import('./commands/push-ckan.js');
          end(await command.pushCkan(url, options, effects));
        }),
    )
    .addHelpText('after', examples('nashir push ckan https://data.example.org/'));

const lexicon = () =>
  new Command('lexicon')
    .description('check the word lists, and find names that they lack')
    .addCommand(
      new Command('check')
        .description('tell what is wrong with the word lists, by file and line; exit code 1 where something is')
        .option('--lexicons <dir>', 'the folder of word lists', 'input/lexicons')
        .addHelpText('after', examples('nashir lexicon check', 'nashir lexicon check --lexicons my/lexicons'))
        .exitOverride()
        .action(async (options: LexiconCheckOptions) => {
          const command = await import('./commands/lexicon-check.js');
          end(await command.checkLexicons(options, effects));
        }),
    )
    .addCommand(
      new Command('suggest')
        .description('print names that the sources have and a word list lacks, as CSV rows to be completed')
        .argument('[list]', 'organizations, programmes or places', 'organizations')
        .option('--input <dir>', 'the folder that holds sources/', 'input')
        .addHelpText('after', examples('nashir lexicon suggest', 'nashir lexicon suggest programmes > new.csv'))
        .exitOverride()
        .action(async (list: string, options: LexiconSuggestOptions) => {
          const command = await import('./commands/lexicon-suggest.js');
          end(await command.suggestEntries(list, options, effects));
        }),
    )
    .addHelpText('after', examples('nashir lexicon check', 'nashir lexicon suggest programmes'));

const commands = [
  publish,
  schedule,
  watch,
  review,
  serve,
  withdraw,
  verify,
  diff,
  pack,
  push,
  extract,
  evaluate,
  lexicon,
];

/** To optimize code takes longer than to read some pages: Node is told to wait until more of it has run. */
function startQuickly(): void {
  setFlagsFromString('--interrupt-budget=1500000');
}

/** Expected failures are told without a stack; anything else is a bug and shows its own. */
function fail(error: unknown): void {
  end(error instanceof CommanderError && error.exitCode === 0 ? 0 : 2);
  if (error instanceof CommanderError) return;
  const expected = failure(error);
  if (expected) effects.log(`nashir: ${expected.toString()}`);
  else effects.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

// A reader that goes away (`nashir extract … | head`) is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('nashir')
  .description('Arabic administrative prose to versioned open data: every row points at the very words it came from.')
  .version(software().version)
  .exitOverride();
for (const command of commands) program.addCommand(command().exitOverride());
await program.parseAsync().catch(fail);
