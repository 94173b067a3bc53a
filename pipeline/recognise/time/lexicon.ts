/** The words of the time of day, folded. */

/** Which half of the day a word means; `noon` is near twelve: before it stands the morning's eleven, after it the afternoon. */
export type Half = 'morning' | 'noon' | 'afternoon' | 'night';

export const halves: ReadonlyMap<string, Half> = new Map<string, Half>([
  ...words<Half>('morning', 'صباحا صباح الصباح ضحي فجرا فجر الفجر ص'),
  ...words<Half>('noon', 'ظهرا ظهر الظهر زوالا زوال الزوال'),
  ...words<Half>('afternoon', 'عصرا عصر العصر مساء المساء عشيه م'),
  ...words<Half>('night', 'ليلا ليل ليله الليل'),
]);

/** Minutes after the hour (`والنصف`), or before it (`إلا ربعا`). */
export const shares: ReadonlyMap<string, number> = new Map([
  ...words(30, 'النصف نصف نصفا'),
  ...words(20, 'الثلث ثلث ثلثا'),
  ...words(15, 'الربع ربع ربعا'),
]);

/** The clocks that a text names, as the time zone database calls them. */
export const zones: ReadonlyMap<string, string> = new Map([
  ...words('Etc/UTC', 'غرينتش غرينيتش غرينتيش جرينتش جرينيتش الموحد العالمي gmt utc z'),
  ...words('Africa/Casablanca', 'المغرب الرباط المغربي'),
  ...words('Africa/Algiers', 'الجزائر الجزائري'),
  ...words('Africa/Tunis', 'تونس التونسي'),
  ...words('Africa/Tripoli', 'ليبيا طرابلس'),
  ...words('Africa/Cairo', 'القاهره مصر'),
  ...words('Africa/Khartoum', 'الخرطوم السودان'),
  ...words('Africa/Nouakchott', 'نواكشوط موريتانيا'),
  ...words('Asia/Riyadh', 'مكه السعوديه الرياض'),
  ...words('Asia/Amman', 'الاردن'),
  ...words('Asia/Beirut', 'بيروت لبنان'),
  ...words('Asia/Damascus', 'دمشق سوريا سوريه'),
  ...words('Asia/Jerusalem', 'القدس فلسطين'),
  ...words('Asia/Baghdad', 'بغداد العراق'),
  ...words('Asia/Kuwait', 'الكويت'),
  ...words('Asia/Qatar', 'الدوحه قطر'),
  ...words('Asia/Dubai', 'الامارات ابوظبي دبي'),
  ...words('Asia/Muscat', 'مسقط'),
  ...words('Asia/Aden', 'صنعاء عدن اليمن'),
  ...words('Europe/Paris', 'باريس'),
  ...words('Europe/Brussels', 'بروكسل بروكسيل'),
  ...words('Europe/Zurich', 'جنيف'),
  ...words('Europe/London', 'لندن'),
  ...words('America/New_York', 'نيويورك واشنطن'),
]);

/** What may stand between a date and its time without parting them. */
export const links: ReadonlySet<string> = new Set(
  'علي في من عند ابتداء ابتداءا حوالي نحو تمام ب و ل يوم اليوم ، , - – — ( ) t'.split(' '),
);

function words<T>(value: T, list: string): (readonly [string, T])[] {
  return list.split(' ').map((word) => [word, value] as const);
}
