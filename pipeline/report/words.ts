import type { Trilingual } from '../check/dataset.js';
import type { Report, ReportedBlame } from '../schemas.js';

/** What a report says, in each language. */
export const words = {
  report: { ar: 'تقرير التشغيل', fr: 'Rapport de l’exécution', en: 'Report of the run' },
  started: { ar: 'البداية', fr: 'Début', en: 'Start' },
  ended: { ar: 'النهاية', fr: 'Fin', en: 'End' },
  sources: { ar: 'المصادر', fr: 'Sources', en: 'Sources' },
  source: { ar: 'المصدر', fr: 'Source', en: 'Source' },
  read: { ar: 'مقروءة', fr: 'lues', en: 'read' },
  new: { ar: 'جديدة', fr: 'nouvelles', en: 'new' },
  changed: { ar: 'متغيرة', fr: 'modifiées', en: 'changed' },
  unchanged: { ar: 'على حالها', fr: 'inchangées', en: 'unchanged' },
  gone: { ar: 'مختفية', fr: 'disparues', en: 'gone' },
  refused: { ar: 'غير مقروءة', fr: 'refusées', en: 'refused' },
  failed: { ar: 'متعذرة', fr: 'en échec', en: 'failed' },
  fetched: { ar: 'ما جُلب من الويب', fr: 'Ce qui a été cherché sur le web', en: 'Fetched from the web' },
  mentions: { ar: 'الإشارات', fr: 'Mentions', en: 'Mentions' },
  kind: { ar: 'النوع', fr: 'Type', en: 'Kind' },
  datasets: { ar: 'مجموعات البيانات', fr: 'Jeux de données', en: 'Datasets' },
  dataset: { ar: 'المجموعة', fr: 'Jeu', en: 'Dataset' },
  version: { ar: 'الإصدار', fr: 'Version', en: 'Version' },
  rows: { ar: 'السطور', fr: 'Lignes', en: 'Rows' },
  added: { ar: 'مضافة', fr: 'ajoutées', en: 'added' },
  removed: { ar: 'محذوفة', fr: 'retirées', en: 'removed' },
  corrected: { ar: 'مصححة', fr: 'corrigées', en: 'changed' },
  disputed: { ar: 'تختلف فيها المصادر', fr: 'les sources divergent', en: 'sources differ' },
  toSeeTo: { ar: 'ما يحتاج إلى نظر', fr: 'À examiner', en: 'To be seen to' },
  faults: { ar: 'الأعطال', fr: 'Pannes', en: 'Faults' },
  doubts: { ar: 'مواضع الشك', fr: 'Doutes', en: 'Doubts' },
  newSources: { ar: 'المصادر الجديدة', fr: 'Nouvelles sources', en: 'New sources' },
  goneSources: { ar: 'المصادر المختفية', fr: 'Sources disparues', en: 'Sources that are gone' },
  changedTexts: { ar: 'النصوص المتغيرة', fr: 'Textes modifiés', en: 'Texts that changed' },
  noDifferences: {
    ar: 'تغير معظم النص، أو لم يعد النص السابق متاحا.',
    fr: 'Presque tout diffère, ou le texte d’avant n’est plus disponible.',
    en: 'Nearly all differs, or the text before is not to be had.',
  },
  more: { ar: 'والباقي في report.json:', fr: 'Le reste est dans report.json :', en: 'The rest is in report.json:' },
} satisfies Readonly<Record<string, Trilingual>>;

export const results: Readonly<Record<Report['result'], Trilingual>> = {
  published: { ar: 'نُشر ما تغيّر.', fr: 'Ce qui a changé a été publié.', en: 'What changed was published.' },
  unchanged: {
    ar: 'لم يتغير شيء، فلم يُنشر شيء.',
    fr: 'Rien n’a changé, rien n’a été publié.',
    en: 'Nothing changed, so nothing was published.',
  },
  signed: {
    ar: 'لم يتغير شيء؛ وُقّع ما سبق نشره.',
    fr: 'Rien n’a changé ; ce qui était publié a été signé.',
    en: 'Nothing changed; what was published was signed.',
  },
  held: {
    ar: 'لم يُنشر شيء، ويبقى ما سبق نشره.',
    fr: 'Rien n’a été publié ; ce qui l’était demeure.',
    en: 'Nothing was released; what was published before stands.',
  },
  failed: {
    ar: 'فشل التشغيل، ويبقى ما سبق نشره.',
    fr: 'L’exécution a échoué ; ce qui était publié demeure.',
    en: 'The run failed; what was published before stands.',
  },
  interrupted: {
    ar: 'انقطع التشغيل قبل نهايته، وسيتدارك التشغيل التالي ما فاته.',
    fr: 'L’exécution a été interrompue ; la suivante rattrape ce qui manque.',
    en: 'The run was cut off; the next one makes up for it.',
  },
};

export const causes: Readonly<Record<ReportedBlame['cause'], Trilingual>> = {
  gone: { ar: 'لم يعد بين المصادر', fr: 'ne figure plus parmi les sources', en: 'no longer among the sources' },
  changed: { ar: 'تغير نصه', fr: 'son texte a changé', en: 'its text changed' },
  same: {
    ar: 'نصه على حاله، وقُرئ على وجه آخر',
    fr: 'même texte, lu autrement',
    en: 'its text is the same, and is read in another way',
  },
};
