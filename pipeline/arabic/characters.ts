/**
 * What each character is, and what it is read as. The one file in which invisible characters are written, as escapes.
 * Both tables are indexed by UTF-16 code unit; what no range names is punctuation and is read as itself.
 */

export const CharacterClass = {
  punctuation: 0,
  space: 1,
  newline: 2,
  arabic: 3,
  digit: 4,
  latin: 5,
  mark: 6,
  invisible: 7,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

type Range = readonly [first: number, last: number];

const ranges: Record<Exclude<keyof typeof CharacterClass, 'punctuation'>, readonly Range[]> = {
  space: [
    [0x09, 0x09],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
  ],
  newline: [
    [0x0a, 0x0d],
    [0x85, 0x85],
    [0x2028, 0x2029],
  ],
  arabic: [
    [0x0620, 0x064a],
    [0x066e, 0x06d3],
    [0x06d5, 0x06d5],
    [0x06ee, 0x06ef],
    [0x06fa, 0x06ff],
    [0x0750, 0x077f],
    [0x08a0, 0x08c9],
    [0xfb50, 0xfbb1],
    [0xfbd3, 0xfd3d],
    [0xfd50, 0xfdfb],
    [0xfe70, 0xfefc],
  ],
  digit: [
    [0x30, 0x39],
    [0x0660, 0x0669],
    [0x06f0, 0x06f9],
  ],
  latin: [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x02ff],
    [0x0370, 0x058f],
    [0x05d0, 0x05f2],
    [0x0700, 0x074f],
    [0x0780, 0x089f],
    [0x0900, 0x1fff],
    [0x2c00, 0x2dff],
    [0x3040, 0xfaff],
  ],
  mark: [
    [0x0300, 0x036f],
    [0x0610, 0x061a],
    [0x064b, 0x065f],
    [0x0670, 0x0670],
    [0x06d6, 0x06dc],
    [0x06df, 0x06e4],
    [0x06e7, 0x06e8],
    [0x06ea, 0x06ed],
    [0x08ca, 0x08e1],
    [0x08e3, 0x08ff],
  ],
  // Tatweel stretches a line and says nothing; the others steer direction or joining.
  invisible: [
    [0xad, 0xad],
    [0x0600, 0x0605],
    [0x061c, 0x061c],
    [0x0640, 0x0640],
    [0x180e, 0x180e],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
  ],
};

/** The class of each code unit. */
export const classes = new Uint8Array(0x10000);
for (const [name, list] of Object.entries(ranges)) {
  for (const [first, last] of list) classes.fill(CharacterClass[name as keyof typeof CharacterClass], first, last + 1);
}

/** One letter read as another, so that spellings of one word agree: hamza's seats, final letters, Persian and Maghrebi letters, dashes. */
const readAs: Record<string, string> = {
  ا: 'أإآٱٲٳ',
  و: 'ؤۆۇۈۋ',
  ي: 'ىئیېۍے',
  ه: 'ةہھۀۃە',
  ك: 'کگڭݣڪ',
  ب: 'پ',
  ف: 'ڤڢ',
  ق: 'ڧ',
  ج: 'چ',
  '%': '٪',
  '؟': '?',
  '؛': ';',
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
  "'": '\u2018\u2019\u02bc',
};

/** What each code unit is read as: itself, another, or 0 where it is dropped. */
export const folds = new Uint16Array(0x10000).map((_, unit) =>
  classes[unit] === CharacterClass.mark || classes[unit] === CharacterClass.invisible ? 0 : unit,
);
// Zero means dropped, so a NUL is read as the mark of what cannot be read.
folds[0] = 0xfffd;
for (const [letter, variants] of Object.entries(readAs)) {
  for (const variant of variants) folds[variant.charCodeAt(0)] = letter.charCodeAt(0);
}
for (let digit = 0; digit < 10; digit++) folds[0x0660 + digit] = folds[0x06f0 + digit] = 0x30 + digit;
for (let unit = 0x41; unit <= 0x024f; unit++) {
  const lower = String.fromCharCode(unit).toLowerCase();
  if (classes[unit] === CharacterClass.latin && lower.length === 1) folds[unit] = lower.charCodeAt(0);
}

/** The first of the presentation forms. */
export const firstShape = 0xfb50;

/** Presentation forms are shapes, not letters: each is read as the letters that it draws (lam-alef as two). */
export const shapes = new Map<number, string>();
for (const [first, last] of [
  [firstShape, 0xfdfb],
  [0xfe70, 0xfefc],
] as const) {
  for (let unit = first; unit <= last; unit++) {
    const shape = String.fromCharCode(unit);
    const letters = shape.normalize('NFKC').replace(/[ \u0640]/gu, '');
    if (letters !== shape && classes[unit] === CharacterClass.arabic) shapes.set(unit, letters);
  }
}

/** The letters that end a word, so that a letter after them begins the next one. */
export const isFinalLetter = (unit: number): boolean =>
  unit === 0x0629 || unit === 0x0649 || unit === 0xfe93 || unit === 0xfe94;

/** Characters that texts hold and nobody sees, by name, for the examples that must show them. */
export const noBreakSpace = '\u00a0';

/** Stretches a line; between spaces it stands for a dash. */
export const tatweel = 0x0640;

/** What stands between these is read from left to right, whatever is about it. */
export const isolate = { begin: '\u2066', end: '\u2069' } as const;
