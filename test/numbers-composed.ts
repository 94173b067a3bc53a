/** Numerals put into words, by the grammar that school teaches; `style` 0 to 3 is gender and case (nominative or not). */
const masculine = ['صفر', 'واحد', 'اثنان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع', 'عشر'];
const feminine = ['صفر', 'واحدة', 'اثنتان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const oblique: Readonly<Record<string, string>> = { اثنان: 'اثنين', اثنتان: 'اثنتين' };
const tens = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const scales = [
  { value: 1e12, one: 'تريليون', two: ['تريليونان', 'تريليونين'], few: 'تريليونات', many: 'تريليونا' },
  { value: 1e9, one: 'مليار', two: ['ملياران', 'مليارين'], few: 'مليارات', many: 'مليارا' },
  { value: 1e6, one: 'مليون', two: ['مليونان', 'مليونين'], few: 'ملايين', many: 'مليونا' },
  { value: 1e3, one: 'ألف', two: ['ألفان', 'ألفين'], few: 'آلاف', many: 'ألفا' },
];

const word = (list: readonly string[], i: number): string => list[i] ?? '';

export function composeCardinal(n: number, style: number): string {
  if (n === 0) return 'صفر';
  const isOblique = style >= 2;
  const parts: string[] = [];
  let rest = n;
  for (const { value, one, two, few, many } of scales) {
    const count = Math.floor(rest / value);
    rest %= value;
    if (count === 0) continue;
    if (count === 1) parts.push(one);
    else if (count === 2) parts.push(word(two, isOblique ? 1 : 0));
    else
      parts.push(
        `${belowThousand(count, style)} ${count % 100 >= 3 && count % 100 <= 10 ? few : count % 100 > 10 ? many : one}`,
      );
  }
  if (rest > 0) parts.push(belowThousand(rest, style));
  return parts.join(' و');
}

function belowThousand(n: number, style: number): string {
  const isOblique = style >= 2;
  const hundred = style % 2 === 0 ? 'مائة' : 'مئة';
  const parts: string[] = [];
  const hundreds = Math.floor(n / 100);
  if (hundreds === 1) parts.push(hundred);
  if (hundreds === 2) parts.push(`${hundred.slice(0, -1)}ت${isOblique ? 'ين' : 'ان'}`);
  if (hundreds > 2) parts.push(word(masculine, hundreds) + hundred);
  if (n % 100 > 0) parts.push(belowHundred(n % 100, style));
  return parts.join(' و');
}

function belowHundred(n: number, style: number): string {
  const isOblique = style >= 2;
  const list = style % 2 === 0 ? masculine : feminine;
  const unit = (value: number): string =>
    isOblique ? (oblique[word(list, value)] ?? word(list, value)) : word(list, value);
  if (n <= 10) return unit(n);
  const ten = Math.floor(n / 10);
  if (ten === 1) return `${teenUnit(n - 10, style)} ${style % 2 === 0 ? 'عشرة' : 'عشر'}`;
  const tensWord = word(tens, ten) + (isOblique ? 'ين' : 'ون');
  return n % 10 === 0 ? tensWord : `${unit(n % 10)} و${tensWord}`;
}

function teenUnit(unit: number, style: number): string {
  const isFeminine = style % 2 === 0;
  if (unit === 1) return isFeminine ? 'إحدى' : 'أحد';
  if (unit === 2) return (isFeminine ? 'اثنت' : 'اثن') + (style >= 2 ? 'ي' : 'ا');
  return word(isFeminine ? masculine : feminine, unit);
}

const ordinals = [
  '',
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];

export function composeOrdinal(n: number, isFeminine: boolean): string {
  if (n === 100) return 'المائة';
  if (n > 100) return `${composeOrdinal(n - 100, isFeminine)} بعد المائة`;
  const gendered = (unit: number): string => {
    if (unit === 1 && n > 10) return isFeminine ? 'الحادية' : 'الحادي';
    if (unit === 1) return isFeminine ? 'الأولى' : 'الأول';
    return word(ordinals, unit) + (isFeminine ? 'ة' : '');
  };
  if (n <= 10) return gendered(n);
  if (n < 20) return `${gendered(n - 10)} ${isFeminine ? 'عشرة' : 'عشر'}`;
  const tensWord = `ال${word(tens, Math.floor(n / 10))}ون`;
  return n % 10 === 0 ? tensWord : `${gendered(n % 10)} و${tensWord}`;
}
