import { fold } from '../../arabic/fold.js';
import { isQuoteMark } from '../../arabic/quotes.js';
import type { Span } from '../../model.js';
import { claim, type Claims } from '../claims.js';
import { mentionAt, type Context, type Placed, type Sentence } from '../context.js';
import { whoIs } from '../who.js';
import { sureness } from '../sureness.js';
import { addCountry, said, type Fields } from './draft.js';
import { nounsOf } from './lexicon.js';
import type { Topic } from './topics.js';

/** Its name, its acronym beside it, its type by its noun, the countries in its name. */
export function addNaming(claims: Claims<Fields>, { sentence, calls }: Topic): void {
  for (const { named, noun, tokens: span } of calls) {
    if (named === undefined) {
      addCalled(claims, sentence, span, noun);
      continue;
    }
    const { mention, tokens } = named;
    if (mention.kind !== 'programme') {
      for (const one of claims.name?.slice(0, 1) ?? [])
        claims.name?.splice(0, 1, { ...one, support: [...one.support, mention] });
      continue;
    }
    const inside = sentence.mentions.filter(
      (one) => one !== named && tokens[0] <= one.tokens[0] && one.tokens[1] <= tokens[1],
    );
    claim(claims, 'name', {
      ...said(mention.value.name, mention, 1),
      support: [mention, ...inside.map((one) => one.mention)],
    });
    const type = typeAt(sentence, tokens[0]);
    if (type !== undefined) claim(claims, 'type', said(type, mention, 1));
    for (let at = tokens[1]; at <= tokens[1] + 2; at++) {
      const acronym = mentionAt(sentence, at, ['acronym']);
      if (acronym?.mention.kind !== 'acronym' || acronym.mention.value.key !== mention.value.key) continue;
      claim(claims, 'acronym', said(acronym.mention.value.acronym, acronym.mention, 1));
    }
    for (const one of inside) if (isWhere(sentence, one)) addCountry(claims, one.mention, 1);
    if (type === 'partnership')
      for (const one of inside) {
        const role = one.mention.kind === 'organization' ? whoIs(one.mention) : undefined;
        if (role !== undefined) claim(claims, 'partners', said([role], one.mention, 1));
      }
  }
}

/** A heading that is of a country (`في المغرب:`) says where all under it is. */
export function addHeadings(claims: Claims<Fields>, { sentence, calls }: Topic, { sentences }: Context): void {
  if (!calls.some(({ named }) => named?.mention.kind === 'programme')) return;
  for (const number of sentence.standing.headings) {
    const heading = sentences[number];
    for (const placed of heading?.mentions ?? []) {
      const { mention } = placed;
      if (heading && mention.kind === 'place' && mention.value.iso !== undefined && isWhere(heading, placed))
        addCountry(claims, mention, sureness.followed);
    }
  }
}

/** `هذا المشروع`: what it is called where its name does not say what it is. */
function addCalled(claims: Claims<Fields>, { tokens }: Sentence, [from, to]: Span, noun = ''): void {
  const type = typeOf.get(noun);
  if (type === undefined) return;
  claim(claims, 'called', {
    value: type,
    support: [[tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]],
    confidence: sureness.elsewhere,
  });
}

/** `بالمغرب`, `للمغرب العربي`: a place in a name after a preposition is where it is. */
const isWhere = ({ tokens }: Sentence, { tokens: [at] }: Placed): boolean =>
  tokens[at]?.tags.has('Li') === true || /^(?:ب|في|ل)$/u.test(tokens[at - 1]?.normal ?? '');

const typeOf = new Map(
  (Object.keys(nounsOf) as (keyof typeof nounsOf)[]).flatMap((type) => nounsOf[type].map((noun) => [fold(noun), type])),
);

/** The noun that announces a name in quote marks or after a colon, else the first word of the name. */
function typeAt({ tokens }: Sentence, at: number): Fields['type'] | undefined {
  const isAnnounced = isQuoteMark(tokens[at - 1]) || tokens[at - 1]?.normal === ':';
  const announced = isAnnounced ? typeOf.get(tokens[at - 2]?.bare ?? '') : undefined;
  return announced ?? typeOf.get(tokens[at]?.bare ?? '') ?? typeOf.get(tokens[at - 1]?.bare ?? '');
}
