import { fold } from '../../arabic/fold.js';
import { agree, finest } from '../dates.js';
import { tellDates } from '../conflicts.js';
import type { Context } from '../context.js';
import { best, joinClaims } from '../settle.js';
import { sameRole } from '../who.js';
import type { Draft } from './draft.js';

// As many as a text may tell of by one name before it comes back to an earlier one.
const reach = 24;

/** Joins the places that tell of one occasion. Where they number it alike and date it otherwise, they are kept apart, with a message. */
export function joinDrafts(drafts: readonly Draft[], context: Context): Draft[] {
  const occasions: Draft[] = [];
  // Only those of one series or one name can be the same.
  const shelves = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const own = shelvesOf(draft, shelves);
    const { known, other } = lookUp(draft, own);
    if (known === undefined) {
      if (other !== undefined) tellDates(dated(draft), dated(other), 'event', context);
      occasions.push(draft);
    } else {
      known.anchors.push(...draft.anchors);
      joinClaims(known.claims, draft.claims);
      known.date = finest([known.date, draft.date].filter((date) => date !== undefined));
    }
    for (const shelf of own) {
      if (!shelf.includes(known ?? draft)) shelf.push(known ?? draft);
      if (shelf.length > reach) shelf.shift();
    }
  }
  return occasions;
}

/** Those of its name, and those of its series where it has one. */
type Shelves = readonly [ofName: Draft[], ...ofSeries: Draft[][]];

function shelvesOf({ claims, words }: Draft, shelves: Map<string, Draft[]>): Shelves {
  const shelf = (label: string): Draft[] => {
    const known = shelves.get(label) ?? [];
    shelves.set(label, known);
    return known;
  };
  const series = claims.series?.[0]?.value;
  const ofName = shelf(`name ${words}`);
  return series === undefined ? [ofName] : [ofName, shelf(`${series.kind} ${series.key}`)];
}

/** The occasion told of before that a place tells of, and the earliest that it contradicts of those told of since: first of its series, then of its name. */
function lookUp(draft: Draft, [ofName, ofSeries = []]: Shelves): Partial<Record<'known' | 'other', Draft>> {
  let other: Draft | undefined;
  for (const shelf of [ofSeries, ofName])
    for (let i = shelf.length - 1; i >= 0; i--) {
      const occasion = shelf[i];
      if (occasion === undefined || (shelf === ofSeries && ofName.includes(occasion))) continue;
      const relation = relationOf(occasion, draft);
      if (relation === 'same') return { known: occasion };
      if (relation === 'conflict') other = occasion;
    }
  return other === undefined ? {} : { other };
}

const dated = ({ anchors, claims, date }: Draft) => ({
  anchors,
  name: claims.name?.[0]?.value ?? '',
  date: String(date),
});

const agrees = (a: Draft, b: Draft): boolean => a.date === undefined || b.date === undefined || agree(a.date, b.date);

const beside = new Set(['هامش', 'ختام', 'اختتام', 'افتتاح'].map(fold));

/** `على هامش المنتدى`: the edition that was told of last. */
const isBesideIt = ({ anchors: [anchor], claims, date }: Draft): boolean => {
  if (anchor === undefined || claims.edition !== undefined || claims.city !== undefined || date !== undefined)
    return false;
  const { sentence, tokens, isBody } = anchor;
  return isBody && anchor.own === 0 && beside.has(sentence.tokens[tokens[0] - 1]?.bare ?? '');
};

/** `احتضنت طنجة المنتدى الخامس` and, further on, `افتتح المنتدى بطنجة`. */
const isInOneTown = (a: Draft, b: Draft): boolean => {
  const town = best(b.claims.city)?.value;
  return town !== undefined && town === best(a.claims.city)?.value;
};

function relationOf(a: Draft, b: Draft): 'same' | 'conflict' | 'other' {
  const [series, otherSeries] = [a.claims.series?.[0]?.value, b.claims.series?.[0]?.value];
  const [edition, otherEdition] = [a.claims.edition?.[0]?.value, b.claims.edition?.[0]?.value];
  if (series !== undefined && otherSeries !== undefined && sameRole(series, otherSeries)) {
    if (edition !== undefined && edition === otherEdition) return agrees(a, b) ? 'same' : 'conflict';
    if (edition !== undefined && otherEdition !== undefined) return 'other';
    if (isBesideIt(b) && edition !== undefined) return 'same';
    const isDated = a.date !== undefined && b.date !== undefined;
    return agrees(a, b) && (isDated || isInOneTown(a, b)) ? 'same' : 'other';
  }
  const isNamed = (a.anchors[0]?.own ?? 0) > 0 && a.words === b.words;
  return isNamed && edition === otherEdition && agrees(a, b) ? 'same' : 'other';
}
