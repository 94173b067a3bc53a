const heads = [
  'الوكالة الوطنية',
  'المجلس الأعلى',
  'الهيئة العامة',
  'المكتب الوطني',
  'المنظمة العربية',
  'الجمعية المغربية',
  'المركز الجهوي',
  'الاتحاد العام',
  'المؤسسة العمومية',
  'اللجنة الدائمة',
  'المرصد الإقليمي',
  'الشركة الوطنية',
  'الصندوق السيادي',
  'المعهد العالي',
  'الغرفة التجارية',
  'الأكاديمية الملكية',
  'الرابطة الدولية',
  'المديرية العامة',
  'المندوبية الجهوية',
  'الوزارة المنتدبة',
];
const aims = 'لتنمية لحماية لتدبير لإنعاش لمراقبة لتطوير لدعم لتأهيل لصيانة لتشجيع'.split(' ');
const things =
  'الواحات الموانئ الغابات الطرق السدود المراعي الحرف المدن الأسواق المكتبات الشواطئ الجسور المناجم البحيرات المتاحف المسارح القرى الأنهار الجبال الجزر'.split(
    ' ',
  );
const adjectives = 'الكبرى الصغرى القديمة الجديدة الشمالية'.split(' ');

/** A list of so many bodies, as organizations.csv has them: the same each time, each with five names that begin with the words of real ones. */
export function madeBodies(size: number): string {
  const rows = Array.from({ length: size }, (_, i) => {
    const pick = (words: readonly string[], step: number): string => words[Math.floor(i / step) % words.length] ?? '';
    const [head, aim] = [pick(heads, 1), pick(aims, heads.length)];
    const thing = pick(things, heads.length * aims.length);
    const adjective = pick(adjectives, heads.length * aims.length * things.length);
    const [key, number] = [String(i).padStart(6, '0'), String(i)];
    const aliases = `${head} المكلفة ب${thing} ${adjective} ${number}|هيئة ${thing} ${adjective} ${number}`;
    return `B${key},${head} ${aim} ${thing} ${adjective},${aliases},Agence numéro ${number},Agency number ${number},B${number}X,agency,,,https://example.org/${number},,`;
  });
  return `key,name_ar,aliases,name_fr,name_en,acronyms,type,parent,country,website,wikidata,source\n${rows.join('\n')}\n`;
}
