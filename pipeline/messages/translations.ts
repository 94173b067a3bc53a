import type { Trilingual } from '../check/dataset.js';

/** What messages about sources say in each language. The English is what the software says, and the key, as in gettext; `{1}` takes what stands there. */
export const translations: readonly Trilingual[] = [
  // What was doubted in a text.
  {
    en: 'Cannot tell {1} without metadata; left empty',
    ar: 'لا تُعرف {1} دون بيانات وصفية؛ تُركت فارغة',
    fr: '{1} : inconnu sans métadonnées ; laissé vide',
  },
  {
    en: "Cannot resolve the relative date `{1}` without the document's date: give `published`",
    ar: 'لا يُعرف أي يوم تعنيه «{1}» دون تاريخ الوثيقة: اذكره في `published`',
    fr: 'La date relative « {1} » ne peut être calculée sans celle du document : indiquez `published`',
  },
  {
    en: 'Cannot find `portal.base` in {1}, expected the address of the portal; {2} stands in every published address',
    ar: 'لا يذكر {1} عنوان البوابة (`portal.base`)؛ يقوم {2} مقامه في كل عنوان منشور',
    fr: '{1} ne dit pas l’adresse du portail (`portal.base`) ; {2} figure dans toute adresse publiée',
  },
  {
    en: 'Cannot tell whose `{1}` is meant without the country of the source: read as {2}',
    ar: 'لا يُعرف لأي بلد «{1}» دون بلد المصدر: قُرئت على أنها {2}',
    fr: 'Le pays du « {1} » est inconnu sans celui de la source : lu comme {2}',
  },
  {
    en: 'Unexpected `{1}` beside `{2}`, expected `{3}` by Umm al-Qura ({4} day apart): both are kept; a calendar that goes by sighting may differ from Umm al-Qura by a day',
    ar: 'جاء `{1}` مع `{2}`، والموافق بتقويم أم القرى `{3}` (بفارق {4} يوم): أُبقي على كليهما؛ قد يختلف تقويم الرؤية عن أم القرى بيوم',
    fr: '`{1}` figure avec `{2}`, qui est `{3}` selon Oumm al-Qoura ({4} jour d’écart) : les deux sont gardés ; un calendrier fondé sur l’observation peut différer d’un jour',
  },
  {
    en: 'Unexpected `{1}` beside `{2}`, expected `{3}` by Umm al-Qura ({4} days apart): both are kept; check the source',
    ar: 'جاء `{1}` مع `{2}`، والموافق بتقويم أم القرى `{3}` (بفارق {4} يوما): أُبقي على كليهما؛ راجعوا المصدر',
    fr: '`{1}` figure avec `{2}`, qui est `{3}` selon Oumm al-Qoura ({4} jours d’écart) : les deux sont gardés ; vérifiez la source',
  },
  {
    en: 'One sum in two currencies: `{1}` is said to be `{2}`; count it once',
    ar: 'مبلغ واحد بعملتين: `{1}` يعادل `{2}`؛ يُحسب مرة واحدة',
    fr: 'Une même somme en deux monnaies : `{1}` équivaut à `{2}` ; à compter une fois',
  },
  {
    en: 'Unexpected date `{1}` of `{2}`, expected `{3}` as at {4}; kept apart',
    ar: 'تاريخ «{2}» هنا `{1}`، وهو عند الموضع {4} `{3}`؛ أُبقي عليهما منفصلين',
    fr: 'La date de « {2} » est ici `{1}`, et `{3}` à la position {4} ; les deux sont gardés séparément',
  },
  {
    en: 'Unexpected value `{1}` of `{2}`, expected `{3}` as at {4}; kept apart',
    ar: 'قيمة «{2}» هنا `{1}`، وهي عند الموضع {4} `{3}`؛ أُبقي عليهما منفصلين',
    fr: 'La valeur de « {2} » est ici `{1}`, et `{3}` à la position {4} ; les deux sont gardés séparément',
  },
  {
    en: 'Unexpected {1} `{2}` of `{3}`, expected `{4}` as at {5}; the better supported one stands',
    ar: '`{1}` في «{3}» هنا `{2}`، وعند الموضع {5} `{4}`؛ يُعتمد الأقوى سندا',
    fr: '`{1}` de « {3} » est ici `{2}`, et `{4}` à la position {5} ; le mieux étayé demeure',
  },
  {
    en: 'Unexpected {1} in {2}, expected the same as beside it; the file beside it wins',
    ar: '{1} في {2} غير ما في الملف المجاور؛ يُعتمد الملف المجاور',
    fr: '{1} dans {2} diffère du fichier voisin ; c’est lui qui compte',
  },
  {
    en: 'Cannot find any Arabic in the text, expected some; nothing is read from it',
    ar: 'لا عربية في النص؛ لم يُقرأ منه شيء',
    fr: 'Aucun texte arabe ; rien n’en est lu',
  },
  {
    en: 'Unexpected NUL character, expected text; it is kept',
    ar: 'في النص محرف فارغ (NUL)؛ أُبقي عليه',
    fr: 'Un caractère NUL dans le texte ; il est gardé',
  },
  {
    en: 'Unexpected depth of markup, expected what can be followed; read as plain text',
    ar: 'تداخل الوسوم أعمق من أن يُتبع؛ قُرئ نصا عاديا',
    fr: 'Un balisage trop profond pour être suivi ; lu comme du texte simple',
  },
  {
    en: 'Cannot read pages {1}, which are pictures; left out',
    ar: 'الصفحات {1} صور لا تُقرأ؛ تُركت',
    fr: 'Les pages {1} sont des images ; laissées de côté',
  },
  {
    en: 'Left out {1} lines at the edges of pages: {2}',
    ar: 'تُركت {1} من سطور حواشي الصفحات: {2}',
    fr: '{1} lignes en marge des pages laissées de côté : {2}',
  },
  {
    en: 'Unexpected {1}, expected {2} by its name or header; read as what it is',
    ar: 'اسم الملف أو ترويسته {2}، وهو {1}؛ قُرئ على ما هو عليه',
    fr: 'Annoncé comme {2} par son nom ou son en-tête, c’est {1} ; lu comme tel',
  },
  { en: 'Read as {1}, by its bytes', ar: 'قُرئ بترميز {1}، بدليل بايتاته', fr: 'Lu en {1}, d’après ses octets' },
  {
    en: 'Read as {1}, by its bytes, without a mark',
    ar: 'قُرئ بترميز {1}، بدليل بايتاته، ولا علامة فيه',
    fr: 'Lu en {1}, d’après ses octets, sans marque',
  },
  {
    en: 'Read as {1}, by its bytes, though its {2} says `{3}`',
    ar: 'قُرئ بترميز {1}، بدليل بايتاته، وإن قال {2} إنه `{3}`',
    fr: 'Lu en {1}, d’après ses octets, bien que {2} dise `{3}`',
  },
  {
    en: 'Read as {1}, guessed from its letters',
    ar: 'قُرئ بترميز {1}، ترجيحا من حروفه',
    fr: 'Lu en {1}, deviné d’après ses lettres',
  },
  {
    en: 'Read as {1}, guessed from its letters, though its {2} says `{3}`',
    ar: 'قُرئ بترميز {1}، ترجيحا من حروفه، وإن قال {2} إنه `{3}`',
    fr: 'Lu en {1}, deviné d’après ses lettres, bien que {2} dise `{3}`',
  },
  { en: 'Read as {1}, by its {2}', ar: 'قُرئ بترميز {1}، كما يقول {2}', fr: 'Lu en {1}, d’après {2}' },
  {
    en: 'Read as {1}, by its {2}, though its {3} says `{4}`',
    ar: 'قُرئ بترميز {1}، كما يقول {2}، وإن قال {3} إنه `{4}`',
    fr: 'Lu en {1}, d’après {2}, bien que {3} dise `{4}`',
  },

  {
    en: 'Cannot take the configuration as it is now: {1}; that of before stands',
    ar: 'لا تُعتمد الإعدادات كما هي الآن: {1}؛ تبقى السابقة',
    fr: 'La configuration ne peut être prise telle quelle : {1} ; la précédente demeure',
  },

  // What makes a file or a folder no source.
  {
    en: 'Cannot find a source, expected a document ({1})',
    ar: 'لا وثيقة في المجلد ({1})',
    fr: 'Aucun document dans le dossier ({1})',
  },
  {
    en: 'Cannot find the folder of sources',
    ar: 'مجلد المصادر غير موجود',
    fr: 'Le dossier des sources est introuvable',
  },
  {
    en: 'Unexpected ending, expected one of {1}; not read',
    ar: 'لاحقة الملف ليست من {1}؛ لم يُقرأ',
    fr: 'Extension inconnue, attendu : {1} ; non lu',
  },
  { en: 'Unexpected empty file, expected a text', ar: 'الملف فارغ', fr: 'Le fichier est vide' },
  {
    en: 'Unexpected binary data, expected a text in UTF-8',
    ar: 'بيانات ثنائية لا نص',
    fr: 'Des données binaires, et non un texte',
  },
  {
    en: 'Unexpected byte `{1}` at byte offset {2}, expected UTF-8',
    ar: 'البايت `{1}` عند الموضع {2} ليس من UTF-8',
    fr: 'L’octet `{1}` à la position {2} n’est pas de l’UTF-8',
  },
  {
    en: 'Unexpected {1}, expected a text, a web page, a Word document (.docx) or a PDF',
    ar: '{1}: ليس نصا ولا صفحة ويب ولا مستند وورد (.docx) ولا PDF',
    fr: '{1} : ni texte, ni page web, ni document Word (.docx), ni PDF',
  },
  {
    en: 'Cannot find words in the {1}, expected some',
    ar: 'لا كلمات في {1}',
    fr: 'Aucun mot dans {1}',
  },
  {
    en: 'Unexpected text, expected {1} by its name or header',
    ar: 'نص، واسمه أو ترويسته {1}',
    fr: 'Un texte, annoncé comme {1} par son nom ou son en-tête',
  },
  {
    en: 'Unexpected scan, expected a PDF with a text: its {1} pages are pictures',
    ar: 'ملف PDF ممسوح ضوئيا بلا نص: صفحاته {1} صور',
    fr: 'Un PDF numérisé, sans texte : ses {1} pages sont des images',
  },
  {
    en: 'Cannot tell the letters of the PDF, whose fonts do not name them',
    ar: 'لا تُعرف حروف ملف PDF، فخطوطه لا تسميها',
    fr: 'Les lettres du PDF sont inconnues, ses polices ne les nomment pas',
  },
  { en: 'Cannot read the PDF: it is damaged', ar: 'ملف PDF تالف', fr: 'Le PDF est endommagé' },
  {
    en: 'Cannot read the PDF: it is damaged, or unfolds to more than memory holds',
    ar: 'ملف PDF تالف، أو أكبر مما تسعه الذاكرة',
    fr: 'Le PDF est endommagé, ou plus grand que la mémoire',
  },
  {
    en: 'Unexpected password, expected a PDF that anyone can read',
    ar: 'ملف PDF محمي بكلمة سر',
    fr: 'Le PDF est protégé par un mot de passe',
  },
  {
    en: 'Unexpected encryption, expected a PDF that anyone can read',
    ar: 'ملف PDF معمّى',
    fr: 'Le PDF est chiffré',
  },
  {
    en: 'Cannot read a Word document: {1}',
    ar: 'تعذرت قراءة مستند وورد: {1}',
    fr: 'Le document Word n’a pu être lu : {1}',
  },
  {
    en: 'Unexpected id `{1}`, which {2} bears too; expected one source for each id',
    ar: 'المعرّف `{1}` لمصدرين، هذا و{2}',
    fr: 'L’identifiant `{1}` est aussi celui de {2}',
  },
  {
    en: 'Cannot read it: the thread that did broke down twice ({1})',
    ar: 'تعذرت قراءته: انهار الخيط الذي يقرؤه مرتين ({1})',
    fr: 'Illisible : le fil qui le lisait est tombé deux fois ({1})',
  },

  // What keeps a page of the web from being had.
  {
    en: 'Unexpected status {1}, expected 200 and the page',
    ar: 'أجاب الخادم بالحالة {1} بدل الصفحة',
    fr: 'Le serveur a répondu {1} au lieu de la page',
  },
  {
    en: 'Unexpected status {1}, expected 200 and the list of pages',
    ar: 'أجاب الخادم بالحالة {1} بدل قائمة الصفحات',
    fr: 'Le serveur a répondu {1} au lieu de la liste des pages',
  },
  { en: 'Unexpected empty answer, expected the page', ar: 'جاء الجواب فارغا', fr: 'La réponse est vide' },
  {
    en: 'Unexpected login form, expected the page; the version of {1} stands',
    ar: 'صارت الصفحة استمارة دخول؛ تبقى نسخة {1}',
    fr: 'La page est devenue un formulaire de connexion ; la version du {1} demeure',
  },
  {
    en: 'Unexpected {1} addresses, expected at most {2}',
    ar: 'فيها {1} عنوانا، والحد الأقصى {2}',
    fr: '{1} adresses, au plus {2} sont admises',
  },
  {
    en: 'Unexpected XML, expected a sitemap or a feed: {1}',
    ar: 'ليس خريطة موقع ولا تلقيما: {1}',
    fr: 'Ni plan de site ni flux : {1}',
  },
  {
    en: 'Unexpected address {1}, expected one that is public',
    ar: 'العنوان {1} غير عمومي',
    fr: 'L’adresse {1} n’est pas publique',
  },
  {
    en: 'Unexpected redirect after {1}, expected the page',
    ar: 'إعادة توجيه بعد {1}، ولا صفحة',
    fr: 'Encore une redirection après {1}, et pas de page',
  },
  { en: 'Unexpected redirect: {1}', ar: 'إعادة توجيه إلى ما لا يُقبل: {1}', fr: 'Redirection refusée : {1}' },
  {
    en: 'Unexpected answer of more than {1} bytes, expected fewer',
    ar: 'الجواب أكبر من {1} بايت',
    fr: 'La réponse dépasse {1} octets',
  },
  {
    en: 'Cannot ask for it: {1}/robots.txt does not allow it',
    ar: 'لم تُطلب: لا يأذن بها {1}/robots.txt',
    fr: 'Non demandée : {1}/robots.txt ne le permet pas',
  },
  {
    en: 'Cannot ask for it: {1}/robots.txt cannot be had: it took too long',
    ar: 'لم تُطلب: تعذر الحصول على {1}/robots.txt: طال أمده',
    fr: 'Non demandée : {1}/robots.txt n’a pu être obtenu : trop de temps',
  },
  {
    en: 'Cannot ask for it: {1}/robots.txt cannot be had: {2}',
    ar: 'لم تُطلب: تعذر الحصول على {1}/robots.txt: {2}',
    fr: 'Non demandée : {1}/robots.txt n’a pu être obtenu : {2}',
  },
  {
    en: 'Cannot ask for it: the run has ended',
    ar: 'لم تُطلب: انتهى التشغيل',
    fr: 'Non demandée : l’exécution est finie',
  },
  {
    en: 'Cannot get the whole answer: it took too long',
    ar: 'لم يكتمل الجواب: طال أمده',
    fr: 'Réponse incomplète : elle a pris trop de temps',
  },
  { en: 'Cannot get the whole answer: {1}', ar: 'لم يكتمل الجواب: {1}', fr: 'Réponse incomplète : {1}' },
  {
    en: 'Cannot find the list of addresses',
    ar: 'قائمة العناوين غير موجودة',
    fr: 'La liste des adresses est introuvable',
  },
];
