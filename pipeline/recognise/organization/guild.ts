import { foldedSet } from '../../arabic/folded-set.js';
import { nisbaStem } from '../nisba-stem.js';
import { knownPlaceEnd, normalAt, wordAt, type Sentence } from './sentence.js';
import { isDefinite } from './word.js';

const guilds = foldedSet('نقابة هيئة هيأة رابطة جمعية اتحاد غرفة مجمع');
const trades = foldedSet(
  'أدباء كتاب فنانين فلاحين مزارعين حقوقيين محامين مهندسين أطباء صيادلة صيدليين صحفيين صحافيين محررين موظفي موظفين عمال مستخدمين مصارف صناعيين تجار معلمين أساتذة مقاولين محاسبين ممرضين ممرضات موثقين عدول صيادين مزارعين صيارفة عمالي عمالية نقابات',
);
const chambers = foldedSet('غرفة');
const teams = foldedSet('فريق');
const ofCountry = foldedSet('قطري');
// They meet in any country.
const ofWorld = foldedSet('عرب عربي دولي عالمي إسلامي إفريقي أفريقي أوروبي آسيوي مغاربي أممي خليجي');
// What a body does somewhere says where, and not which body it is.
const held = foldedSet('عقد عقدت نظم نظمت اجتمع اجتمعت أقام أقامت');

/** `نقابة موظفي المصارف في لبنان`, `غرفة التجارة الأمريكية في الأردن`, `الهيئة الوطنية للمحامين بتونس`, `الفريق القطري الإنساني في اليمن`: each country or bar has its own. */
export function guildEnd(sentence: Sentence, start: number, end: number): number {
  const { tokens } = sentence;
  const preposition = normalAt(sentence, end);
  if ((preposition !== 'في' && preposition !== 'ب') || held.has(normalAt(sentence, start - 1))) return end;
  const words = tokens.slice(start + 1, end).map(({ bare }) => bare);
  const noun = wordAt(sentence, start);
  // `نقابة المهندسين في بيروت` is read elsewhere: of a state there may be several.
  const isGuild = guilds.has(noun) && words.length > 1 && words.some((word) => trades.has(word));
  const isTeam = teams.has(noun) && isDefinite(tokens[start]) && words.some((word) => ofCountry.has(word));
  const isChamber = chambers.has(noun) && sentence.names.demonyms.has(nisbaStem(words.at(-1) ?? ''));
  if (!(isGuild || isTeam || isChamber) || words.some((word) => ofWorld.has(nisbaStem(word)))) return end;
  return knownPlaceEnd(sentence, end + 1) ?? end;
}
