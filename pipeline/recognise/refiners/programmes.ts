import type { Refiner } from '../refine.js';
import type { Candidate, Context } from '../rule.js';
import { valued } from '../valued.js';

type Programme = Candidate<'programme'>;

/** A name as its words without articles and prepositions, and whether the text brings it in as something new. */
interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly isNew: boolean;
}

/**
 * One key for the forms of one programme's name within a document: a name that a longer one begins with, and a name that takes up
 * what the text brought in without article (`أطلقت صندوق ائتمان استعجالي …`, then `صندوق الائتمان الأوروبي`). Two keys of the lexicon
 * are never made one.
 */
export const programmes: Refiner = (found, context) => {
  const forms: Form[] = [];
  const seen = new Set<string>();
  const same = new Map<string, string>();
  for (const candidate of found) {
    if (candidate.kind !== 'programme' || candidate.value.key === undefined || seen.has(candidate.value.key)) continue;
    seen.add(candidate.value.key);
    const form = formOf(candidate, candidate.value.key, context);
    const earlier = forms.filter((other) => isSame(form, other) && (isOwn(form.key) || isOwn(other.key)));
    // Where two programmes fit, neither is meant for sure.
    const [other, second] = [...new Set(earlier.map(({ key }) => same.get(key) ?? key))];
    if (other !== undefined && second === undefined) {
      if (isOwn(form.key)) same.set(form.key, other);
      else same.set(other, form.key);
    }
    forms.push(form);
  }
  if (same.size === 0) return [...found];
  return found.map((candidate) => {
    const key = candidate.kind === 'programme' ? same.get(candidate.value.key ?? '') : undefined;
    return key === undefined || candidate.kind !== 'programme'
      ? candidate
      : valued(candidate, { name: candidate.value.name, key });
  });
};

/** Made from the name, and not given by the lexicon. */
const isOwn = (key: string): boolean => key.startsWith('programme-');

function formOf({ sentence, tokens }: Programme, key: string, { sentences }: Context): Form {
  const all = (sentences[sentence] ?? [])
    .slice(...tokens)
    .filter(({ tags, normal }) => !tags.has('Preposition') && normal.length > 1 && normal !== 'اجل');
  return {
    key,
    words: all.map(({ bare }) => bare),
    isNew: !all.slice(0, 2).some(({ normal }) => normal.startsWith('ال')),
  };
}

function isSame(form: Form, earlier: Form): boolean {
  const [shorter, longer] =
    form.words.length < earlier.words.length ? [form.words, earlier.words] : [earlier.words, form.words];
  if (shorter.length > 2 && shorter.every((word, i) => longer[i] === word)) return true;
  const [head, first] = form.words;
  return earlier.isNew && !form.isNew && head === earlier.words[0] && first !== undefined && first === earlier.words[1];
}
