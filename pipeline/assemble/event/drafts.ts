import type { Context, Sentence } from '../context.js';
import { isOneOf } from '../context.js';
import { whoIs } from '../who.js';
import { anchorsIn, type Anchor } from './anchor.js';
import { saidOf } from '../clause.js';
import { draftOf, type Draft } from './draft.js';
import { clause } from './frame.js';
import { isGathering, seriesGoingOn, seriesOf, type Earlier, type Series } from './series.js';

/** Every place of the text that tells of an occasion, in order. */
export function draftsIn(context: Context): Draft[] {
  const drafts: Draft[] = [];
  const earlier: Earlier[] = [];
  for (const sentence of context.sentences) {
    const anchors = anchorsIn(sentence, context);
    anchors.forEach((anchor, i) => {
      const said = saidOf(anchor, anchors[i - 1], anchors[i + 1], clause);
      const edition = anchor.edition && Number(anchor.edition.mention.value.value);
      const series =
        seriesOf(anchor) ?? (edition === undefined ? seriesBeside(anchor) : seriesGoingOn(anchor, edition, earlier));
      if (series !== undefined) earlier.push({ anchor, series, edition });
      drafts.push(draftOf(anchor, said, series, context));
    });
  }
  return drafts;
}

/** `أنشأ المنتدى، منذ لقاء برلين، …`: a meeting that is named by its town, in a sentence that speaks of one that is held. */
function seriesBeside({ place, sentence, tokens: [start] }: Anchor): Series | undefined {
  const body = place && bodyBefore(sentence, start);
  const role = body && whoIs(body.mention);
  return body && role && { role, support: [body.mention], confidence: 0.8 };
}

const bodyBefore = ({ mentions, tokens }: Sentence, start: number) =>
  mentions.findLast(
    (placed) =>
      isOneOf(placed, ['organization', 'organization-ref']) &&
      placed.tokens[1] <= start &&
      isGathering(tokens[placed.tokens[0]]),
  );
