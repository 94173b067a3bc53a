import type { StatisticRecord } from '../../schemas.js';
import type { Context, Sentence } from '../context.js';
import type { Topic } from '../project/topics.js';
import { bareFigureAt } from './bare.js';
import { besideLevel } from './beside-level.js';
import { clauseOf, type Clause, type Told } from './clause.js';
import { keyOfFigure, recordOf, type Draft } from './draft.js';
import { doneTo } from './done.js';
import { drafted, respectivelyDrafted } from './drafted.js';
import { withElided } from './elided.js';
import { figuresIn, type Figure } from './figure.js';
import { goesOn } from './going-on.js';
import { headlineOf } from './headline.js';
import { heldBy } from './held.js';
import { fractionsIn } from './fraction.js';
import { joinFigures } from './joined.js';
import { afterMark, levelOf } from './level.js';
import { addListed, partsDrafted } from './broken-down.js';
import { partsIn } from './parts.js';
import { respectiveIn } from './respective.js';
import { restatedOf } from './restated.js';
import { shareTold } from './share.js';
import { stateOf } from './state.js';
import { subjectsOf, type Subjects } from './subject.js';
import { tableDrafts } from './table.js';

/** The figures that a document states of populations, phenomena and things. */
export function statisticRecords(context: Context, topics: readonly Topic[]): StatisticRecord[] {
  const subjects = subjectsOf(topics, context);
  const drafts: Draft[] = [];
  for (const sentence of context.sentences) {
    if (sentence.standing.role === 'cell' || sentence.standing.role === 'heading') continue;
    const numbers = numbersIn(sentence);
    if (numbers.length > 0) drafts.push(...draftsIn(sentence, numbers, subjects, context));
  }
  const joined = joinFigures([...addListed(drafts, context), ...tableDrafts(context)], context);
  const keys = new Map(joined.map((draft) => [draft, keyOfFigure(draft)]));
  return joined.map((draft) => recordOf(draft, keys.get(draft) ?? '', keys));
}

/** The tokens of a sentence that are numbers. */
function numbersIn({ tokens }: Sentence): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.number !== undefined) numbers.push(at);
  return numbers;
}

function draftsIn(sentence: Sentence, numbers: readonly number[], subjects: Subjects, context: Context): Draft[] {
  const { source } = context;
  const named = figuresIn(sentence, source);
  const figures = withElided(sentence, named);
  const broken = [...partsIn(sentence, named, source), ...fractionsIn(sentence, figures, source)];
  const isPart = ({ tokens: [at] }: Figure): boolean =>
    broken.some(({ items }) => items.some(({ figure }) => figure.tokens[0] === at));
  const respective = respectiveIn(sentence, figures);
  const drafts: Draft[] = [];
  let last: Told | undefined;
  figures.forEach((figure, i) => {
    const clause = isPart(figure) ? undefined : clauseOf(sentence, figures, i, last, context);
    const place = respective.figures.indexOf(figure);
    if (clause === undefined || place > 0) return;
    const told = toldOf(clause, subjects);
    last = told && { ...told, of: figure.kind };
    if (place === 0) drafts.push(...respectivelyDrafted(respective, sentence, last));
    else if (last !== undefined && last.isLeft !== true) drafts.push(drafted(figure, sentence, last));
  });
  for (const at of numbers) {
    const figure = bareFigureAt(sentence, at);
    const clause = figure && clauseOf(sentence, [figure], 0, undefined, context);
    const told = clause && afterMark(clause, subjects);
    if (figure !== undefined && told !== undefined) drafts.push(drafted(figure, sentence, told));
  }
  const all = partsDrafted(broken, sentence, drafts, context);
  return [...all, ...restatedOf(named, sentence, all, context)].sort(byPlace);
}

const byPlace = (a: Draft, b: Draft): number => a.figure.tokens[0] - b.figure.tokens[0];

/** The ways to say of what a figure is, the surest first. */
const toldOf = (clause: Clause, subjects: Subjects): Told | undefined =>
  goesOn(clause) ??
  (clause.figure.isElided === true
    ? undefined
    : (besideLevel(clause) ??
      levelOf(clause, subjects) ??
      shareTold(clause) ??
      heldBy(clause, subjects) ??
      doneTo(clause, subjects) ??
      stateOf(clause) ??
      headlineOf(clause)));
