import { clean } from '../../arabic/clean.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { isConstruct } from '../organization/word.js';
import type { Context } from '../rule.js';
import { isNamed, type Acronym, type Expansion, type Named, type Surroundings } from './names-beside.js';
import { nounsBefore } from './nouns-before.js';
import { hasLetterOf, misfitOf } from './phrase-fit.js';

const relations = foldedSet('التابع التابعة المنبثق المنبثقة المحدث المحدثة تابع تابعة');
const relationReach = 2;

/** `الفريق الموضوعاتي التابع للأمم المتحدة (GTM)`: the acronym is that of the first, unless the lexicon gives it to the second. */
export function relatedTo(
  second: Named,
  { value: { acronym } }: Acronym,
  { tokens, here }: Surroundings,
  { names }: Context,
): Named | undefined {
  if (names.acronyms(acronym).some(({ key }) => key === second.value.key)) return undefined;
  const from = Math.max(0, second.tokens[0] - relationReach);
  const relation = tokens.slice(from, second.tokens[0]).findIndex(({ normal }) => relations.has(normal));
  return relation === -1 ? undefined : here.filter(isNamed).findLast(({ tokens: [, end] }) => end === from + relation);
}

const isLatin = (acronym: string): boolean => /^\p{Script=Latin}/u.test(acronym);

/** `مجلس محافظي صندوق النقد الدولي (IMF)`: an organ is named, and the acronym is the lexicon's of the body whose it is. */
export function bodyOfOrgan(
  { sentence, value: { key }, tokens: [start, end] }: Named,
  { value: { acronym } }: Acronym,
  { names, sentences, source }: Context,
): Expansion | undefined {
  const bearers = new Set(names.acronyms(acronym).map((row) => row.key));
  const tokens = sentences[sentence] ?? [];
  for (let at = start + 1; at < end && bearers.size > 0 && !bearers.has(key ?? ''); at++) {
    const body = tokens[at]?.tags.has('Name') === true ? names.organizations.longest(tokens, at) : undefined;
    const row = body?.end === end ? body.entries.find((entry) => bearers.has(entry.key)) : undefined;
    if (row !== undefined) return { expansion: clean(tokens.slice(at, end), source), key: row.key };
  }
  // `المجلس الإداري للوكالة الوطنية للنجاعة الطاقية (AMEE)`: the letters are those of the body alone.
  const body = start + 2;
  const isOrgan = organs.has(tokens[start]?.bare ?? '') && ofOrgans.has(tokens[start + 1]?.bare ?? '');
  const isOf = tokens[body]?.tags.has('BodyHead') === true;
  const rest = tokens.slice(body, end);
  return isOrgan && isOf && isLatin(acronym) && misfitOf(rest, acronym) < misfitOf(tokens.slice(start, end), acronym)
    ? { expansion: clean(rest, source) }
    : undefined;
}
const organs = foldedSet('مجلس لجنة مكتب جمعية أمانة');
const ofOrgans = foldedSet('إدارة إداري إدارية تنفيذي تنفيذية محافظي عامة عام مديرين توجيهية علمي');

/** `نظام إدارة الجودة (QMS)`, `شعبة الإحصاءات في الأمم المتحدة (UNSD)`: the name is a part of what the acronym stands for. */
export function widerThan(
  name: Named,
  { value: { acronym } }: Acronym,
  open: number,
  { tokens }: Surroundings,
  context: Context,
): Expansion | undefined {
  const { names } = context;
  const [start, end] = name.tokens;
  if (end !== open || !isLatin(acronym) || names.acronyms(acronym).some(({ key }) => key === name.value.key))
    return undefined;
  const rows = name.kind === 'organization' ? (names.organizations.longest(tokens, start)?.entries ?? []) : [];
  const hasOthers = rows.some(({ key, acronyms }) => key === name.value.key && acronyms !== '');
  const before = tokens[start - 1];
  if (!hasOthers && !isAfterHead(tokens, start, acronym)) return undefined;
  const wider = nounsBefore(tokens, open, acronym, context, { latest: start });
  // `مركز الساتل للاتحاد الأوروبي (SatCen)`: an owner is not what is called so.
  const isOwner = tokens[start]?.tags.has('Li') === true || before?.normal === 'ل';
  const own = misfitOf(tokens.slice(start, end), acronym) + (isOwner ? 1 : 0);
  return wider !== undefined && wider.misfit < own ? { expansion: wider.expansion } : undefined;
}

/** `لجنة تنسيق المنظمات غير الحكومية في العراق (NCCI)`: the acronym has a letter for the place, too. */
export function withPlace(
  { tokens: [start, end] }: Named,
  { value: { acronym } }: Acronym,
  open: number,
  { tokens }: Surroundings,
  { source }: Context,
): Expansion | undefined {
  if (end >= open || tokens[end]?.normal !== 'في' || !isLatin(acronym)) return undefined;
  const whole = tokens.slice(start, open);
  return misfitOf(whole, acronym) < misfitOf(tokens.slice(start, end), acronym)
    ? { expansion: clean(whole, source) }
    : undefined;
}

/** `مؤشر تنمية الحكومة الإلكترونية (EGDI)`: nouns in construct before it begin with one that the acronym has a letter for. */
function isAfterHead(tokens: readonly Token[], start: number, acronym: string): boolean {
  for (let at = start - 1; isConstruct(tokens[at]); at--)
    if (tokens.slice(at, at + 1).some((noun) => hasLetterOf(acronym, noun) === true)) return true;
  return false;
}

const payers = foldedSet('الممول الممولة المدعوم المدعومة');

/** A part of a name: who pays for it (`برنامج … الممول من التعاون الألماني (GIZ)`), or what it is about (`المحفظة الائتمانية للمشروعات الصغيرة (SMEs)`). */
export function narrowerThan(
  { kind, value: { key }, tokens: [start, end] }: Named,
  { value: { acronym } }: Acronym,
  { tokens }: Surroundings,
  { names, source }: Context,
): Expansion | undefined {
  if (kind !== 'programme' || key?.startsWith('programme-') !== true || !isLatin(acronym)) return undefined;
  const payer = tokens.slice(start, end).findIndex(({ normal }) => payers.has(normal));
  if (payer > 0) {
    const rows = names.acronyms(acronym);
    const row = rows.length === 1 ? rows[0] : undefined;
    return { expansion: clean(tokens.slice(start + payer + 2, end), source), ...(row && { key: row.key }) };
  }
  const head = tokens[start];
  if (head === undefined || hasLetterOf(acronym, head) !== undefined) return undefined;
  const isPart = (at: number): boolean =>
    tokens[at]?.tags.has('Li') === true && misfitOf(tokens.slice(at, end), acronym) === 0;
  for (let at = start + 1; at < end && misfitOf(tokens.slice(start, end), acronym) > 1; at++)
    if (isPart(at)) return { expansion: clean(tokens.slice(at, end), source) };
  return undefined;
}

/**
 * The lexicon gives the acronym to another body, and the name beside it only says whose that one is (`البعثة الخاصة للأمم المتحدة (…)`), or is
 * that of the first of several in the bracket (`منظمة الأغذية والزراعة (FAO/WHO)`).
 */
export function isAnothers(
  { value: { acronym }, tokens: [at] }: Acronym,
  { kind, value: { key }, sentence, tokens: [start] }: Named,
  { names, sentences }: Context,
): boolean {
  const tokens = sentences[sentence] ?? [];
  const [before, first] = [tokens[start - 1], tokens[start]];
  const isOwner = before?.normal === 'ل' || first?.tags.has('Li') === true;
  if (
    kind !== 'organization' ||
    (!isOwner && tokens[at - 1]?.tags.has('Latin') !== true && tokens[at - 1]?.normal !== '/')
  )
    return false;
  if (key?.startsWith('organization-') === true) return false;
  const rows = names.acronyms(acronym);
  return rows.length > 0 && !rows.some((row) => row.key === key);
}
