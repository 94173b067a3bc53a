import { PipelineError, type Effects } from '../../effects.js';

/**
 * When a release is made: now, or the second that SOURCE_DATE_EPOCH names, so that two machines can make the same bytes
 * (reproducible-builds.org).
 */
export function releasedAt({ environment, now }: Pick<Effects, 'environment' | 'now'>): Date {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return now();
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/u.test(epoch) || Number.isNaN(date.getTime()))
    throw new PipelineError(
      `Unexpected SOURCE_DATE_EPOCH \`${epoch}\`, expected whole seconds since 1970`,
      'Set it to such a number, or unset it to release as of now.',
    );
  return date;
}
