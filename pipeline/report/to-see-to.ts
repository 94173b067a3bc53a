import type { Trilingual } from '../check/dataset.js';
import type { Report } from '../schemas.js';
import { causes } from './words.js';

/** Why nothing was released, and what was kept back: a sentence each, in each language. */
export function toSeeTo({ floors, withheld, losses, revived, quarantined }: Report): Trilingual[] {
  return [
    ...floors.map(({ measure, of, found, atLeast }) =>
      measure === 'rows'
        ? {
            ar: `في ${of} ${String(found)} سطرا، والحد الأدنى ${String(atLeast)} (atLeast).`,
            fr: `${of} a ${String(found)} lignes, il en faut au moins ${String(atLeast)} (atLeast).`,
            en: `${of} has ${String(found)} rows, expected at least ${String(atLeast)} (atLeast).`,
          }
        : {
            ar: `جودة التعرف على ${of} هي ${String(found)}، والحد الأدنى ${String(atLeast)} (scores).`,
            fr: `${of} est reconnu avec un score de ${String(found)}, il en faut au moins ${String(atLeast)} (scores).`,
            en: `${of} is found with a score of ${String(found)}, expected at least ${String(atLeast)} (scores).`,
          },
    ),
    ...withheld.map((file) => ({
      ar: `تعذرت قراءة ${file}، وقد نُشر من قبل: أصلحه، أو أزله لتُسحب سطوره.`,
      fr: `${file} n’a pu être lu, et il était publié : réparez-le, ou retirez-le pour retirer ses lignes.`,
      en: `${file} could not be read, and was published before: mend it, or take it away to withdraw its rows.`,
    })),
    ...losses.flatMap(({ dataset, rows, lost, mostLost, sources }) => [
      {
        ar: `كان سيختفي من ${dataset} ${String(lost)} من ${String(rows)} سطرا، والحد الأقصى ${percent(mostLost)} (mostLost).`,
        fr: `${String(lost)} des ${String(rows)} lignes de ${dataset} disparaîtraient, au plus ${percent(mostLost)} sont admis (mostLost).`,
        en: `${String(lost)} of the ${String(rows)} rows of ${dataset} would vanish, expected at most ${percent(mostLost)} (mostLost).`,
      },
      ...sources.slice(0, mostBlamed).map(({ source, lost, cause }) => ({
        ar: `${source}: ${String(lost)}، ${causes[cause].ar}.`,
        fr: `${source} : ${String(lost)}, ${causes[cause].fr}.`,
        en: `${source}: ${String(lost)}, ${causes[cause].en}.`,
      })),
    ]),
    ...revived.map(({ dataset, version, reason }) => ({
      ar: `كانت ستعود في ${dataset} سطور الإصدار ${version} المسحوب (${reason}): أصلح المصادر.`,
      fr: `${dataset} reprendrait les lignes de la version ${version}, retirée (${reason}) : corrigez les sources.`,
      en: `${dataset} would have the rows of version ${version}, which was withdrawn (${reason}): mend the sources.`,
    })),
    ...(quarantined.file === null
      ? []
      : [
          {
            ar: `سطور محجوزة لمخالفتها بنيتها: ${String(quarantined.rows)}، في ${quarantined.file}.`,
            fr: `Lignes retenues, non conformes à leur schéma : ${String(quarantined.rows)}, dans ${quarantined.file}.`,
            en: `Rows kept back, which failed their schema: ${String(quarantined.rows)}, in ${quarantined.file}.`,
          },
        ]),
  ];
}

const mostBlamed = 10;
const percent = (share: number): string => `${String(Number((share * 100).toFixed(2)))} %`;
