import { fold } from '../../arabic/fold.js';
import { claimed, type Claim } from '../claims.js';
import { isOneOf, type Context, type Placed, type Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { sureness } from '../sureness.js';
import { signing } from './lexicon.js';

/** A list of what was signed, and when the words that lead to it say that it was. */
export interface SignedList {
  readonly date: Claim<string> | undefined;
}

const signs = cuesFor(signing);
const documents = new Set(['الوثائق', 'الاتفاقيات', 'الاتفاقات', 'المذكرات', 'مذكرات', 'اتفاقيات', 'وثائق'].map(fold));

/** `ووقع الجانبان، يوم 3 ماي 2021، عددا من الوثائق. وتشمل هذه الوثائق:`: what the items under it are. */
export function signedList({ standing }: Sentence, { sentences }: Context): SignedList | undefined {
  const lead = standing.role === 'item' && standing.lead !== undefined ? sentences[standing.lead] : undefined;
  if (lead === undefined) return undefined;
  const before = sentences[lead.number - 1];
  const isDocuments = lead.tokens.some(({ normal }) => documents.has(normal));
  const telling = isSigning(lead)
    ? lead
    : isDocuments && before !== undefined && isSigning(before)
      ? before
      : undefined;
  if (telling === undefined) return undefined;
  const dates = telling.mentions.filter((placed): placed is Placed<'date'> => isOneOf(placed, ['date']));
  const [date] = dates;
  const isDay = date !== undefined && dates.length === 1 && /^\d{4}(?:-\d\d){0,2}$/u.test(date.mention.value.edtf);
  return { date: isDay ? claimed(date.mention.value.edtf, date, sureness.elsewhere) : undefined };
}

const isSigning = (sentence: Sentence): boolean => signs.firstIn(sentence) !== undefined;
