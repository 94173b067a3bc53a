import type { MailConfiguration, ScheduleConfiguration, WebhookConfiguration } from '../schemas.js';

/** When runs are due, and who is told of them. */
export interface ScheduleSettings {
  /** Of the sources that have no cron line of their own. */
  readonly cron: string;
  /** As the IANA names it. */
  readonly timezone: string;
  /** Milliseconds by which a run may be put off. */
  readonly jitter: number;
  readonly catchUp: 'once' | 'skip';
  /** With so many new sources in one run, it is told of. */
  readonly manyNew: number;
  readonly webhook: WebhookConfiguration | undefined;
  readonly mail: MailConfiguration | undefined;
}

/** The settings with their defaults. */
export const scheduleSettings = ({ jitter = 60, ...stated }: ScheduleConfiguration = {}): ScheduleSettings => ({
  cron: '0 3 * * *',
  timezone: 'Africa/Casablanca',
  catchUp: 'once',
  manyNew: 20,
  webhook: undefined,
  mail: undefined,
  ...stated,
  jitter: jitter * 1000,
});
