/** The parts of which the patterns of dates are made. */

/** A day of the month in digits or as a cardinal. */
export const day = '(#Day|#FirstDay|أول)';
/** The same, or in words. */
export const anyDay = '(#Day|#FirstDay|أول|#Ordinal)';
/** The month after a day. */
export const month = '#Of? #MonthWord? #MonthName';
/** The year after a month. */
export const year = '(#Year|#YearWord #Year|#Link #Year|#Link #YearWord #Year|#Link #YearWord #YearKind #Year)';
/** The year after a part of it. */
export const ofYear = '(#Link #YearWord #Year|#Link #Year|#YearWord #Year|#Year)';
export const numeric = '#Digits #DateMark #Digits #DateMark #Digits';
/** The century after a part of it. */
export const ofCentury = '(#CenturyWord #Ordinal|#CenturyWord #Number|#CenturyWord #Shift|#Current #CenturyWord)';
/** The year of two halves after its months, as far as its first number: `من السنة المالية 2023` of `2023/2024`. */
export const ofFiscalYear =
  '(#Link #YearWord #YearKind #Year|#YearWord #YearKind #Year|#YearWord #Year|#Link #YearWord #Year|#Link #Year|#Year)';
/** Which two months of a year, after their dual. */
export const firstTwo = '(الأولين|الأولان|الأوليين|الأخيرين|الأخيران)';
/** What stands between the ends of a stretch. */
export const to = '(#To غاية|#To حدود|#To|#RangeMark|#And #To غاية|#And #To|#And)';
/** What may introduce a month that is its second end. */
export const outsideMonth = '(#Edge #MonthWord|#Edge|#MonthWord)?';
/** What may introduce its second end. */
export const outside = '(#DayWord #Weekday #Comma|#Weekday #Comma|#DayWord #Weekday|#DayWord|#Weekday)?';
/** How many months, or quarters: `الأشهر التسعة`, `الأرباع الثلاثة`. */
export const monthCount = '(#MonthWord #Number|#QuartersWord #Number|#Number #MonthWord)';
/** The number of a part of the year. */
export const ordinal = '(#Ordinal|الأخير|الأخيرة)';

const next = (item: string): string => `(#And ${item}|#Comma ${item}|#Comma #And ${item}|#RangeMark ${item})`;

/** Three or more of one sort: `14 و15 و16`, `14، 15، و16`, `14-15-16`. */
export const series = (item: string): string =>
  `${item} ${next(item)} ${next(item)} ${`${next(item)}? `.repeat(9)}`.trim();
