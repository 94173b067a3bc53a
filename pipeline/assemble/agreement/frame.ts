import type { Clause, Verb } from '../clause.js';
import { cuesOf } from '../cues.js';
import { walkable, type Frame, type Slot } from '../frame.js';
import { words } from '../words.js';
import { sameParties } from './lexicon.js';

/** What the words around an agreement say of it. */
export type Field =
  | 'parties'
  | 'both'
  | 'signers'
  | 'issuer'
  | 'same'
  | 'date'
  | 'in_force'
  | 'number'
  | 'place'
  | 'event'
  | 'founds'
  | 'amends';

type Gender = 'masculine' | 'feminine';

/** Each participle with each continuation, in the gender of the noun that it describes. */
const participles = (gender: Gender, stems: string, ...continuations: readonly string[]): readonly string[] =>
  [
    ...stems.split(' ').flatMap((stem) => ['ال', ''].map((the) => `${the}${stem}${gender === 'feminine' ? 'ة' : ''}`)),
    // The ending of ممضى is its own.
    ...(stems.includes('موقع') ? [gender === 'feminine' ? 'الممضاة' : 'الممضى'] : []),
  ].flatMap((participle) => continuations.map((end) => `${participle}${end}`));

const signedStems = 'موقع مبرم مؤرخ معتمد محرر معقود';
const issuedStems = 'صادر معتمد';
const relative: Readonly<Record<Gender, string>> = { masculine: 'الذي', feminine: 'التي' };

const bodies = ['organization', 'organization-ref'] as const;
const sides = [...bodies, 'place'] as const;
const where = words('ب|في|بمدينة|في مدينة|بالعاصمة|في العاصمة|بمحافظة|في محافظة|بولاية');

/** After a town in which something is signed. */
const datings = words('بتاريخ|يوم|خلال|سنة|عام|أمس|اليوم|بحضور|على هامش').flatMap((word) => [word, `، ${word}`]);

/** What may follow an agreement whose noun has this gender. */
function slotsOf(gender: Gender): readonly Slot<Field>[] {
  const who = relative[gender];
  const its = gender === 'feminine' ? 'ها' : 'ه';
  const between = words('بين|بين كل من|بين حكومتي|بين حكومات|ما بين|مع بين|مع|مع كل من|من طرف|من قبل');
  const signed = [
    ...participles(gender, signedStems, ' بين', ' مع', ' من طرف', ' من قبل'),
    ...words('وقعت|وقع|أبرمت|أبرم|أمضت|أمضا').flatMap((verb) => [`${who} ${verb}${its}`, `${verb}${its}`]),
    ...words('تجمع|يجمع|تربط|يربط').map((verb) => `${who} ${verb}`),
  ];
  const issuing = [
    ...participles(gender, issuedStems, ' عن', ' من', ' من طرف', ' من قبل'),
    ...words('أصدر|أصدرت|اتخذ|اتخذت|اعتمد|اعتمدت').map((verb) => `${who} ${verb}${its}`),
  ];
  const entering = gender === 'feminine' ? words('دخلت|تدخل') : words('دخل|يدخل');
  const force = [
    ...entering.flatMap((verb) =>
      ['', `${who} `, 'و'].flatMap((start) => [`${start}${verb} حيز التنفيذ`, `${start}${verb} حيز النفاذ`]),
    ),
    ...participles(gender, 'نافذ', '', ' منذ', ' ابتداء من', ' اعتبارا من'),
  ];
  const made = words('وقعت|وقع|أبرمت|أبرم|أمضيت|أمضي').flatMap((verb) => [`${who} ${verb}`, `و${who} ${verb}`]);
  const events = [
    ...participles(gender, 'منبثق صادر', ' من', ' عن'),
    ...participles(gender, 'صادر معتمد موقع', ' في ختام', ' خلال', ' على هامش', ' في'),
    ...words('على هامش|على هامش أشغال|خلال|في ختام|في ختام أشغال|في'),
  ];
  const founding = words('إحداث|إنشاء|تأسيس');
  const about = participles(gender, 'قاضي متعلق متضمن', '');
  return [
    { field: 'signers', takes: sides, after: signed, many: true },
    { field: 'parties', takes: sides, after: between, many: true },
    { field: 'parties', takes: sides, after: ['مع'], counted: true },
    { field: 'issuer', takes: bodies, after: issuing, many: true },
    { field: 'same', takes: [], after: sameParties, alone: true },
    { field: 'both', takes: [], after: ['بينهما', ...participles(gender, signedStems, ' بينهما')], alone: true },
    { field: 'date', takes: ['date'], follows: 'both' },
    { field: 'event', takes: [], thing: 'event', after: events },
    { field: 'in_force', takes: ['date'], after: force, far: true },
    { field: 'in_force', takes: ['date'], after: ['حيز التنفيذ', 'حيز النفاذ'] },
    { field: 'date', takes: ['date'], after: made },
    { field: 'place', takes: ['place'], after: made.flatMap((verb) => where.map((at) => `${verb} ${at}`)) },
    { field: 'date', takes: ['date'], after: participles(gender, `${signedStems} ${issuedStems}`, '') },
    {
      field: 'date',
      takes: ['date'],
      after: words('لسنة|لعام|وتاريخ|بتاريخ|الموافق|مؤرخ في|مؤرخة في|الصادر في|الصادرة في|صادر في|صادرة في'),
    },
    { field: 'place', takes: ['place'], after: participles(gender, signedStems, ' في', ' ب', ' بمدينة') },
    { field: 'place', takes: ['place'], after: where, follows: 'date' },
    { field: 'date', takes: ['date'], follows: 'place' },
    // `اتفاق حول … (كوناكري، 24 فبراير 2017)`
    { field: 'place', takes: ['place'], after: ['('], dated: true },
    { field: 'date', takes: ['date'], after: ['،', ','], follows: 'place' },
    { field: 'date', takes: ['date'], after: ['('] },
    { field: 'date', takes: ['date'], follows: 'signers' },
    { field: 'date', takes: ['date'], follows: 'same' },
    { field: 'date', takes: ['date'], follows: 'issuer' },
    // `مع الهيئة (الإسكوا)`
    { takes: ['acronym'] },
    { field: 'number', takes: ['reference'], after: ['رقم', 'عدد', 'تحت رقم', 'تحت عدد', 'ذو الرقم', 'ذات الرقم'] },
    {
      field: 'founds',
      takes: [...bodies, 'programme'],
      after: [
        ...about.flatMap((word) => founding.flatMap((noun) => [`${word} ب${noun}`, `${word} ${noun}`])),
        ...founding.map((noun) => `ب${noun}`),
      ],
      far: true,
    },
    { field: 'founds', takes: bodies, after: founding },
    { field: 'amends', takes: ['programme'], after: about.map((word) => `${word} بتعديل`), far: true },
  ];
}

/** `مع المدير العام للمنظمة`: whose office it is follows. */
const officers = words(
  'السيد|السيدة|الوزير|الوزيرة|المدير العام|المديرة العامة|الأمين العام|الأمينة العامة|الكاتب العام|الكاتبة العامة',
).flatMap((office) => [office, `${office} ل`]);

const light = (gender: Gender): readonly string[] => [
  ...officers,
  ...participles(gender, `${signedStems} مصادق`, '', ' في', ' بتاريخ', ' يوم', ' سنة', ' عام'),
  ...participles(gender, issuedStems, '', ' في', ' بتاريخ'),
  ...words('وقعت|وقع|تم توقيعها|تم توقيعه|أبرمت|أبرم|أمضيت|أمضي').map((verb) => `${relative[gender]} ${verb}`),
  ...words(
    'الدولة و|الوزارة و|بالخارج|جهة|إقليم|مقاطعة|بلدية|عمالة|في|يوم|بتاريخ|وتاريخ|تاريخ|سنة|عام|لسنة|لعام|شهر|خلال|منذ|ابتداء من|الموافق|مدينة|العاصمة|محافظة|ولاية|من|أمس|اليوم|الجاري|الماضي|المنصرم|المقبل',
    'على|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|مساء|صباح|تم|يتم|سيتم|جرى|قد|كل من|المشتركة|المشترك|الثنائية|الثنائي|الرسمي',
  ),
];

const passes = words(
  'على هامش|على هامش أشغال',
  'لمدة|بهدف|من أجل|بشأن|حول|في مجال|في مجالات|للتعاون|في شأن|المتعلقة|المتعلق|الخاصة|الخاص|التي تهدف|الذي يهدف|وذلك|بحضور|بالصيغة|والتي|والذي',
  'التي تروم|الذي يروم|الرامية|الرامي|الهادفة|الهادف|تحت إشراف|بمناسبة|لتعزيز|لتطوير|لدعم|الموافق عليها|الموافق عليه|المصدقة|المصدق|برئاسة|تحت رئاسة|بمقر|بقصر|بقاعة|بفندق|بمبنى|في مقر|في قصر|في قاعة|في فندق|في مبنى',
);

/** A date that nothing ties to the agreement is that of its signing where the sentence says that it was signed. */
const whenSigned: readonly Slot<Field>[] = [{ field: 'date', takes: ['date'] }];

function clauseOf(gender: Gender): Clause<Field> {
  const frame: Frame<Field> = { slots: slotsOf(gender), light: light(gender), passes };
  const withDate = { ...frame, slots: [...frame.slots, ...whenSigned] };
  const between = (field: Field, takes: Slot<Field>['takes']) =>
    walkable<Field>({
      ...withDate,
      slots: [...withDate.slots, { field, takes, many: true }, { field: 'place', takes: ['place'], after: where }],
    });
  const after = walkable(withDate);
  const whereSigned: Slot<Field> = { field: 'place', takes: ['place'], after: where, before: datings, dated: true };
  const afterSigned = walkable<Field>({ ...withDate, slots: [...withDate.slots, whereSigned] });
  const signed: Verb<Field> = { between: between('parties', sides), after: afterSigned, tail: ['date', 'place'] };
  const adopted: Verb<Field> = { between: between('issuer', bodies), after, tail: ['date'] };
  const verbs: readonly (readonly [Verb<Field>, readonly string[]])[] = [
    [signed, signingVerbs],
    [adopted, adoptingVerbs],
    [{ tail: [], after: walkable(frame) }, otherVerbs],
  ];
  return {
    after: walkable({ ...frame, slots: [...frame.slots, { field: 'date', takes: ['date'], follows: 'parties' }] }),
    verbs: cuesOf(verbs.flatMap(([verb, forms]) => forms.map((form) => [form, verb] as const))),
  };
}

const signingVerbs = words(
  'وقع|وقعت|وقعا|وقعتا|وقعوا|يوقع|توقع|وقع على|وقعت على|وقعا على|وقعوا على|توقيع|بتوقيع|التوقيع على|بالتوقيع على|أبرم|أبرمت|أبرما|أبرموا|إبرام|بإبرام',
  'عقد|عقدت|عقدا|أمضى|أمضت|أمضيا|أمضوا|إمضاء|بإمضاء|أمضى على|أمضت على|الإمضاء على',
);
const adoptingVerbs = words('اعتمد|اعتمدت|اعتماد|أصدر|أصدرت|إصدار|صدر|صدرت|تبنى|تبنت|تبني|أقر|أقرت|اتخذ|اتخذت');
/** What is done with an agreement that was made before: neither who does it nor when says anything of its making. */
const otherVerbs = words(
  'صادق|صادقت|يصادق|المصادقة|التصديق|انضم|انضمت|انضمام|الانضمام|وافق|وافقت|الموافقة|ناقش|ناقشت|بحث|ينص|تنص|نص|نصت|دخل|دخلت|تدخل|يدخل|تنفيذ|تفعيل',
);

const clauses: Readonly<Record<Gender, Clause<Field>>> = {
  masculine: clauseOf('masculine'),
  feminine: clauseOf('feminine'),
};

/** What the sentence may say of an agreement whose noun, folded, is this. */
export const clauseFor = (noun: string): Clause<Field> => clauses[/ه(?: |$)/u.test(noun) ? 'feminine' : 'masculine'];

/** Inside a name, from the word before its parties on. */
export const parties = walkable<Field>({
  slots: [{ field: 'parties', takes: sides, after: ['بين', 'بين كل من', 'مع'], many: true }],
  light: [],
  passes: [],
});
