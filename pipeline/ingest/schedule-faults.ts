import { validateDetailed } from 'node-cron';
import type { Fault } from '../check/validator.js';

/** What is wrong with the cron lines and the timezone of a configuration, which its schema cannot tell. */
export function scheduleFaults(configuration: unknown): Fault[] {
  const schedule = at(configuration, 'schedule');
  const sources = at(configuration, 'sources');
  return [
    ...fault(['schedule', 'cron'], at(schedule, 'cron'), cronReason),
    ...fault(['schedule', 'timezone'], at(schedule, 'timezone'), timezoneReason),
    ...(Array.isArray(sources) ? sources : []).flatMap((source: unknown, i) =>
      fault(['sources', String(i), 'schedule'], at(source, 'schedule'), cronReason),
    ),
  ];
}

type Reason = (text: string) => string | undefined;

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;

function fault(path: readonly string[], value: unknown, reasonOf: Reason): Fault[] {
  const reason = typeof value === 'string' && value !== '' ? reasonOf(value) : undefined;
  return reason === undefined ? [] : [{ path, reason }];
}

const fields = 'five fields: minute, hour, day of the month, month, day of the week';

function cronReason(line: string): string | undefined {
  if (line.trim().split(/\s+/u).length !== 5)
    return `Unexpected \`${line}\`, expected a cron line of ${fields}; \`0 3 * * *\` is each night at three`;
  const [error] = validateDetailed(line).errors;
  return error && `Unexpected \`${error.value ?? line}\` in \`${line}\`, expected a cron line of ${fields}`;
}

function timezoneReason(name: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return undefined;
  } catch {
    return `Unexpected \`${name}\`, expected a timezone as the IANA names it, such as \`Africa/Casablanca\``;
  }
}
