import { PipelineError, type Effects, type ExitCode } from '../effects.js';
import { failure } from '../failure.js';
import { ckanClient } from '../publish/ckan/client.js';
import { push } from '../publish/ckan/push.js';
import { usualPrefix, wantedPackages } from '../publish/ckan/wanted.js';
import { refuseLoopback } from '../publish/site/loopback.js';
import { openSite } from '../publish/site/site.js';

export interface PushOptions {
  readonly site: string;
  readonly organization?: string;
  readonly prefix?: string;
  readonly dryRun?: true;
  readonly yes?: true;
}

const tokenName = 'NASHIR_CKAN_TOKEN';

/** Makes the packages of a CKAN those of the site. Prints what it would do; does it only when it is told yes. */
export async function pushCkan(url: string, options: PushOptions, effects: Effects): Promise<ExitCode> {
  const { index } = await openSite(options.site, effects.disk).catch((error: unknown) => {
    throw failure(error) ?? error;
  });
  refuseLoopback(index.base, 'push');
  const token = effects.environment[tokenName];
  const isSent = options.yes === true && options.dryRun !== true;
  if (isSent && token === undefined)
    throw new PipelineError(
      `Cannot push without a token, expected it in ${tokenName}`,
      'Make one in your account there.',
    );
  const { prefix = usualPrefix(index.base), organization } = options;
  const packages = wantedPackages(index, { prefix, organization });
  let changes = 0;
  for await (const { name, step } of push(packages, index.base, ckanClient(url, token, effects), isSent)) {
    if (step) changes++;
    const verb = step === undefined ? 'same  ' : step.action === 'package_create' ? 'create' : 'update';
    effects.print(`${verb} ${name}${step ? `: ${step.changes.join(', ')}` : ''}\n`);
  }
  effects.print(
    changes === 0
      ? 'Nothing differs.\n'
      : isSent
        ? `Sent ${String(changes)} of ${String(packages.length)} packages to ${url}.\n`
        : 'Nothing was sent: run again with --yes.\n',
  );
  return 0;
}
