import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import type { Placed, Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import type { Figure } from './figure.js';

/** Figures that one sentence gives one after the other, and the dates of each, in the same order. */
export interface Respective {
  readonly figures: readonly Figure[];
  /** When each is; empty where that is not known. */
  readonly when: readonly Placed[];
}

const respective = fold('التوالي');
const words = cuesFor([respective]);
const none: Respective = { figures: [], when: [] };
const stop = /^[.؛!؟?…]$/u;

/** `بلغ العدد 120 و340 على التوالي سنتي 2020 و2021`: which is whose cannot be told where there are not as many dates. */
export function respectiveIn(sentence: Sentence, figures: readonly Figure[]): Respective {
  const { tokens, mentions } = sentence;
  const at = words.mayBeIn(sentence) ? tokens.findIndex(({ normal }) => normal === respective) : -1;
  if (at === -1) return none;
  const isStop = (token: number): boolean => stop.test(tokens[token]?.normal ?? '');
  const from = [...tokens.keys()].findLast((token) => token < at && isStop(token)) ?? -1;
  const to = [...tokens.keys()].find((token) => token > at && isStop(token)) ?? tokens.length;
  const inside = <T extends { readonly tokens: readonly [number, number] }>(list: readonly T[]): T[] =>
    list.filter(({ tokens: [start] }) => from < start && start < to);
  const run = nearestRun(inside(figures), sentence, at);
  const dates = inside(mentions).flatMap(datesOf);
  return { figures: run, when: dates.length === run.length ? dates : [] };
}

/** The figures that و and commas join, in the run that stands nearest. */
function nearestRun(figures: readonly Figure[], { tokens }: Sentence, at: number): readonly Figure[] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const last = runs.at(-1)?.at(-1);
    const between = last && tokens.slice(last.end, figure.tokens[0]);
    const isJoined = between?.every((token) => token.tags.has('And') || isComma(token)) === true;
    if (isJoined && between.length > 0) runs.at(-1)?.push(figure);
    else runs.push([figure]);
  }
  const distance = (run: readonly Figure[]): number =>
    Math.min(...run.map(({ tokens: [start] }) => Math.abs(start - at)));
  return (
    runs
      .filter((run) => run.length > 1)
      .reduce<Figure[] | undefined>(
        (best, run) => (best === undefined || distance(run) < distance(best) ? run : best),
        undefined,
      ) ?? []
  );
}

const listed = /^\{(?<dates>[^{}]+)\}$/u;
const pair = /^(?<first>\d{4}(?:-\d\d){0,2})\/(?<second>\d{4}(?:-\d\d){0,2})$/u;

/** The dates of one mention, each as if it stood alone: `2020 و2021`. */
function datesOf(placed: Placed): Placed[] {
  const { mention, tokens } = placed;
  if (mention.kind !== 'date') return [];
  const { edtf } = mention.value;
  const { first, second } = pair.exec(edtf)?.groups ?? {};
  const dates = listed.exec(edtf)?.groups?.['dates']?.split(',') ?? [first, second].flatMap((date) => date ?? []);
  if (dates.length === 0) return [placed];
  return dates.map((date) => ({ mention: { ...mention, value: { ...mention.value, edtf: date } }, tokens }));
}
