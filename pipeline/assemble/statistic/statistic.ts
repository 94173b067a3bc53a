import { fold } from '../../arabic/fold.js';
import type { StatisticRecord } from '../../schemas.js';
import type { Context, Sentence } from '../context.js';
import type { Topic } from '../project/topics.js';
import { bareFigureAt } from './bare.js';
import { clauseOf, type Clause, type Told } from './clause.js';
import { keyOfFigure, recordOf, type Draft } from './draft.js';
import { drafted } from './drafted.js';
import { figuresIn } from './figure.js';
import { goesOn } from './going-on.js';
import { heldBy } from './held.js';
import { joinFigures } from './joined.js';
import { afterMark, levelOf } from './level.js';
import { addListed, partsDrafted } from './broken-down.js';
import { partsIn } from './parts.js';
import { shareTold } from './share.js';
import { subjectsOf, type Subjects } from './subject.js';
import { tableDrafts } from './table.js';

/** The figures that a document states of populations, phenomena and things. */
export function statisticRecords(context: Context, topics: readonly Topic[]): StatisticRecord[] {
  const subjects = subjectsOf(topics, context);
  const drafts: Draft[] = [];
  for (const sentence of context.sentences) {
    if (sentence.standing.role === 'cell' || sentence.standing.role === 'heading') continue;
    if (!sentence.tokens.some(({ number }) => number !== undefined)) continue;
    drafts.push(...draftsIn(sentence, subjects, context));
  }
  const joined = joinFigures([...addListed(drafts, context), ...tableDrafts(context)], context);
  const keys = new Map(joined.map((draft) => [draft, keyOfFigure(draft)]));
  return joined.map((draft) => recordOf(draft, keys.get(draft) ?? '', keys));
}

function draftsIn(sentence: Sentence, subjects: Subjects, context: Context): Draft[] {
  const { source } = context;
  const figures = figuresIn(sentence, source);
  const broken = partsIn(sentence, figures, source);
  const parts = new Set(broken.flatMap(({ items }) => items.map(({ figure }) => figure)));
  const drafts: Draft[] = [];
  let last: Told | undefined;
  figures.forEach((figure, i) => {
    const clause = parts.has(figure) ? undefined : clauseOf(sentence, figures, i, last, context);
    if (clause === undefined) return;
    last = toldOf(clause, subjects);
    if (last !== undefined && last.isLeft !== true) drafts.push(drafted(figure, sentence, last));
  });
  sentence.tokens.forEach((_, at) => {
    const figure = bareFigureAt(sentence, at);
    const clause = figure && clauseOf(sentence, [figure], 0, undefined, context);
    const told = clause && afterMark(clause, subjects);
    if (figure !== undefined && told !== undefined) drafts.push(drafted(figure, sentence, told));
  });
  return partsDrafted(broken, sentence, drafts, context);
}

/** The ways to say of what a figure is, the surest first. */
const toldOf = (clause: Clause, subjects: Subjects): Told | undefined =>
  isRespective(clause)
    ? undefined
    : (goesOn(clause) ?? levelOf(clause, subjects) ?? shareTold(clause) ?? heldBy(clause, subjects));

/** `3 و5 ملايين نسخة على التوالي`: which figure is whose was said elsewhere. */
const isRespective = ({ sentence: { tokens }, figure }: Clause): boolean =>
  tokens.some(({ normal }, at) => at >= figure.end && normal === respective);
const respective = fold('التوالي');
