import { cuesOf, type Cues } from '../cues.js';
import { walkable, type Frame, type Slot, type Walkable } from '../frame.js';
import { words } from '../words.js';

/** What the words around a body say of it. */
export type Field =
  'founded' | 'founders' | 'seat' | 'members' | 'parent' | 'member' | 'since' | 'until' | 'chairs' | 'predecessors';

export type Gender = 'masculine' | 'feminine';

const bodies = ['organization', 'organization-ref'] as const;
const anyone = [...bodies, 'place'] as const;
const where = words('ب|في|بمدينة|في مدينة|بالعاصمة|في العاصمة');

/** The words that follow a body of this gender. */
interface Forms {
  readonly who: string;
  readonly its: string;
  /** `تضم`, `يضم`. */
  readonly third: string;
  /** Ends a participle and a past verb. */
  readonly participle: string;
  readonly past: string;
}

const forms: Readonly<Record<Gender, Forms>> = {
  masculine: { who: 'الذي', its: 'ه', third: 'ي', participle: '', past: '' },
  feminine: { who: 'التي', its: 'ها', third: 'ت', participle: 'ة', past: 'ت' },
};

/** What verbs of which the body is the subject say of it: after و they go on about the subject of the sentence. */
function verbal({ its, third, past }: Forms): readonly Slot<Field>[] {
  const nouns = ['إنشاؤ', 'إحداث', 'تأسيس', 'إنشائ'].map((noun) => `تم ${noun}${its}`);
  const seats = words('يوجد|يقع|يتواجد|يكون').flatMap((verb) =>
    [`${verb} مقر${its}`, `${verb} مقر${its} الرئيسي`].flatMap((phrase) => where.map((at) => `${phrase} ${at}`)),
  );
  return [
    { field: 'founded', takes: ['date'], after: [`تأسس${past}`, `أنشئ${past}`, ...nouns] },
    {
      field: 'founders',
      takes: anyone,
      after: words('أنشأت|أنشأ|أسست|أسس|أحدثت|أحدث').map((verb) => `${verb}${its}`),
      many: true,
    },
    { field: 'seat', takes: ['place'], after: seats },
    { field: 'seat', takes: ['place'], after: [`${third}تخذ من`], before: ['مقرا'] },
    {
      field: 'members',
      takes: ['count'],
      after: [
        ...words('ضم|تضمن|تألف من|تكون من|تشكل من').map((verb) => `${third}${verb}`),
        `يبلغ عدد أعضائ${its}`,
        `بلغ عدد أعضائ${its}`,
      ],
    },
    { field: 'chairs', takes: anyone, after: words('يرأس|ترأس|يترأس|تترأس').map((verb) => `${verb}${its}`) },
    { field: 'predecessors', takes: bodies, after: [`حل${past} محل`, `${third}حل محل`] },
  ];
}

/** `مجلس الإدارة: برئاسة …`; within a sentence it may be that of a meeting. */
export const presiding: Slot<Field> = { field: 'chairs', takes: anyone, after: ['برئاسة'] };

/** What stands beside a body and describes it. */
function nominal({ who, its, participle, past }: Forms): readonly Slot<Field>[] {
  const seats = [
    `مقر${its}`,
    `مقر${its} الرئيسي`,
    `مقر${its} الرئيس`,
    `مقر${its} الدائم`,
    `الكائن مقر${its}`,
    `كائن مقر${its}`,
  ];
  const stems = words('المحدث|المنشأ|المؤسس').map((stem) => `${stem}${participle}`);
  const since = words('تأسيس|إنشائ|إحداث').map((noun) => `منذ ${noun}${its}`);
  return [
    { takes: ['acronym'] },
    { takes: ['place'], after: where },
    // With no object after it, `التي أحدثت سنة` is a passive.
    { field: 'founded', takes: ['date'], after: [...stems, ...since, `${who} أحدث${past}`, `${who} بعث${past}`] },
    { field: 'founded', takes: ['date'], follows: 'founders' },
    { field: 'seat', takes: ['place'], after: seats.flatMap((noun) => [noun, ...where.map((at) => `${noun} ${at}`)]) },
    {
      field: 'members',
      takes: ['count'],
      after: [`المكون${participle} من`, `المؤلف${participle} من`, `عدد أعضائ${its}`],
    },
    {
      field: 'parent',
      takes: bodies,
      after: ['التابع', 'تابع', 'الملحق', 'الموضوع', 'الخاضع'].map(
        (stem, i) => `${stem}${participle} ${['ل', 'ل', 'ب', 'تحت وصاية', 'لوصاية'][i] ?? ''}`,
      ),
    },
    {
      field: 'member',
      takes: anyone,
      after: words('انضم|انضمت|التحق|التحقت').map((verb) => `${who} ${verb} إلي${its}`),
      many: true,
    },
    { field: 'since', takes: ['date'], follows: 'member' },
    presiding,
    { field: 'predecessors', takes: bodies, after: ['خلفا ل'] },
  ];
}

/** `التي تأسست`: a verb in a clause that describes the body. */
const relative = ({ who }: Forms, slots: readonly Slot<Field>[]): readonly Slot<Field>[] =>
  slots.map((slot) => ({ ...slot, ...(slot.after && { after: slot.after.map((phrase) => `${who} ${phrase}`) }) }));

function slotsOf(gender: Forms): readonly Slot<Field>[] {
  const told = verbal(gender);
  return [...nominal(gender), ...told, ...relative(gender, told)];
}

/** Verbs with which a sentence goes on about its subject. */
export const goingOn: Cues<true> = cuesOf(
  (['masculine', 'feminine'] as const).flatMap((gender) =>
    verbal(forms[gender]).flatMap(({ after = [] }) => after.map((phrase) => [phrase, true] as const)),
  ),
);

const light = words(
  'سنة|عام|ابتداء من|اعتبارا من|في|خلال|شهر|يوم|بتاريخ|تاريخ|منذ|رسميا|مؤخرا|حوالي|نحو|زهاء|قرابة|أكثر من|أزيد من|ما يقارب|كل من|ل|إلى|ب|لأول مرة|من قبل|من طرف|مدينة|قد',
);
const passes = words('وهي|وهو|بموجب|بمقتضى|تحت رعاية');

const frameOf = (gender: Gender, more: readonly Slot<Field>[] = []): Frame<Field> => ({
  slots: [...more, ...slotsOf(forms[gender])],
  light,
  passes,
});

/** What words before a body say of it. */
export interface Lead {
  /** What may stand between them and the body. */
  readonly between: Walkable<Field>;
  /** The field without which they say nothing. */
  readonly needs?: Field;
  /** What may follow the body then. */
  readonly after: Readonly<Record<Gender, Walkable<Field>>>;
}

interface LeadForm {
  readonly phrases: readonly string[];
  /** Who does it, between the words and the body. */
  readonly doer?: Slot<Field>;
  /** What follows the body, where it is more than elsewhere. */
  readonly more?: readonly Slot<Field>[];
}

const leads: readonly LeadForm[] = [
  {
    phrases: words('تأسس|تأسست|تأسيس|أنشئ|أنشئت|تم إنشاء|تم إحداث|تم تأسيس|تم بعث|يعود تأسيس|يعود إنشاء|يعود إحداث'),
    more: [{ field: 'founded', takes: ['date'] }],
  },
  {
    phrases: words('أنشأ|أنشأت|أسس|أسست|أحدث|أحدثت'),
    doer: { field: 'founders', takes: anyone, many: true },
    more: [{ field: 'founded', takes: ['date'] }],
  },
  {
    phrases: words(
      'تضم|يضم|تتضمن|يتضمن|تتألف|يتألف|تتكون|يتكون|تتشكل|يتشكل|تعرف|يعرف|عدد أعضاء|يبلغ عدد أعضاء|عدد الدول الأعضاء في',
    ),
    more: [
      { field: 'members', takes: ['count'] },
      { field: 'members', takes: ['count'], after: ['من', 'عضوية', 'في عضويته', 'في عضويتها'] },
    ],
  },
  {
    phrases: words('انضم|انضمت|انضمام|التحق|التحقت|ينضم|تنضم|عضوية'),
    doer: { field: 'member', takes: anyone, many: true },
    more: [{ field: 'since', takes: ['date'] }],
  },
  {
    phrases: words('انسحب|انسحبت|انسحاب'),
    doer: { field: 'member', takes: anyone, many: true },
    more: [{ field: 'until', takes: ['date'] }],
  },
  {
    phrases: words('ترأس|ترأست|يرأس|تترأس|يترأس'),
    doer: { field: 'chairs', takes: anyone },
  },
  {
    phrases: words('يوجد مقر|يقع مقر|يتواجد مقر|المقر الرئيسي ل|المقر الدائم ل'),
    more: [
      { field: 'seat', takes: ['place'], after: where },
      { field: 'seat', takes: ['place'] },
    ],
  },
  {
    phrases: words('تتخذ|يتخذ|اتخذت|اتخذ'),
    more: [{ field: 'seat', takes: ['place'], after: ['من'], before: ['مقرا'] }],
  },
  { phrases: words('حلت|حل|تحل|يحل'), more: [{ field: 'predecessors', takes: bodies, after: ['محل'] }] },
];

/** What may follow a body, after its verb. */
const behind = (more: readonly Slot<Field>[] = []): Lead['after'] => ({
  masculine: walkable(frameOf('masculine', more)),
  feminine: walkable(frameOf('feminine', more)),
});

const leadOf = ({ doer, more }: LeadForm): Lead => ({
  between: walkable<Field>({ slots: doer === undefined ? [] : [doer], light: [...light, 'من'], passes: [] }),
  ...(doer?.field !== undefined && { needs: doer.field }),
  after: behind(more),
});

/** The words before a body, each with what they say of it. */
export const leadCues: Cues<Lead> = cuesOf(
  leads.flatMap((form) => {
    const lead = leadOf(form);
    return form.phrases.map((phrase) => [phrase, lead] as const);
  }),
);

/** `المغرب عضو في`: the words between a member and its body. */
export const membership: Cues<true> = cuesOf(
  words('عضو|عضوا|عضوة|عضو مؤسس|عضوا مؤسسا|عضو كامل العضوية|عضوا كامل العضوية|عضو دائم|عضوا دائما|دولة عضو').flatMap(
    (noun) => ['في', 'ب'].map((led) => [`${noun} ${led}`, true] as const),
  ),
);

/** After a body that has no such words before it, and after one that a member is told of. */
export const alone = behind();
export const joinedSince = behind([{ field: 'since', takes: ['date'] }]);
