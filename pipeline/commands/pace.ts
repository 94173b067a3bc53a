import type { Effects } from '../effects.js';
import type { Progress, Tell } from '../tell.js';

/**
 * Says in lines what is being done: each stage as it begins, how far it is, at most once in `pause` milliseconds, and when it is
 * done; where a stage has lasted a second, how many a second, and the time that is left at that rate.
 */
export function pace(say: (line: string) => void, now: Effects['now'], pause: number): Tell {
  let stage: string | undefined;
  let first = { time: 0, done: 0 };
  let said = 0;
  return (name, progress) => {
    const time = now().getTime();
    const isNew = name !== stage;
    if (isNew) [stage, first] = [name, { time, done: progress?.done ?? 0 }];
    if (!isNew && (!progress || (progress.done < progress.of && time - said < pause))) return;
    said = time;
    say(progress ? `${name}: ${howFar(progress, progress.done - first.done, (time - first.time) / 1000)}` : name);
  };
}

function howFar({ done, of }: Progress, since: number, seconds: number): string {
  const part = `${String(done)} of ${String(of)}`;
  if (seconds < 1 || since <= 0) return part;
  const rate = since / seconds;
  const pace = `${part}, ${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s`;
  return done === of ? pace : `${pace}, ${span((of - done) / rate)} left`;
}

function span(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 90) return `${String(Math.ceil(seconds))} s`;
  return minutes < 90 ? `${String(minutes)} min` : `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}
