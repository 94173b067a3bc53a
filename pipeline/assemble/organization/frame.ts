import { cuesFor, cuesOf, type Cues } from '../cues.js';
import type { Frame, Slot } from '../frame.js';
import { words } from '../words.js';

/** What the words around a body say of it. */
export type Field =
  'founded' | 'founders' | 'seat' | 'members' | 'parent' | 'member' | 'since' | 'until' | 'chairs' | 'predecessors';

export type Gender = 'masculine' | 'feminine';

export const bodies = ['organization', 'organization-ref'] as const;
export const anyone = [...bodies, 'place'] as const;
export const where = words('ب|في|بمدينة|في مدينة|بالعاصمة|في العاصمة');

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
        `يبلغ عدد الدول الأعضاء في${its}`,
        `بلغ عدد الدول الأعضاء في${its}`,
      ],
    },
    { field: 'chairs', takes: anyone, after: words('يرأس|ترأس|يترأس|تترأس').map((verb) => `${verb}${its}`) },
    { field: 'predecessors', takes: bodies, after: [`حل${past} محل`, `${third}حل محل`, `خلف${past}`] },
    {
      field: 'parent',
      takes: bodies,
      after: words('خضع لوصاية|خضع لإشراف|وضع تحت وصاية|وضع تحت إشراف|عمل تحت إشراف|عمل تحت مظلة|عمل تحت وصاية').map(
        (verb) => `${third}${verb}`,
      ),
    },
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
      after: [...words('المكون|المؤلف|مكون|مؤلف').map((stem) => `${stem}${participle} من`), `عدد أعضائ${its}`],
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
    { field: 'since', takes: ['date'], follows: 'chairs' },
    { field: 'since', takes: ['date'], follows: 'predecessors' },
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
export const goingOn: Cues<true> = cuesFor(
  (['masculine', 'feminine'] as const).flatMap((gender) => verbal(forms[gender]).flatMap(({ after = [] }) => after)),
);

/** What may stand between words that say something of a body and what fills them. */
export const light = words(
  'سنة|عام|ابتداء من|اعتبارا من|في|خلال|شهر|يوم|بتاريخ|تاريخ|منذ|رسميا|مؤخرا|حوالي|نحو|زهاء|قرابة|أكثر من|أزيد من|ما يقارب|كل من|ل|إلى|ب|لأول مرة|من قبل|من طرف|مدينة|قد|حاليا|اليوم|الآن|في عضويته|في عضويتها|لسنة|لعام',
);
const passes = words('وهي|وهو|بموجب|بمقتضى|تحت رعاية');

export const frameOf = (gender: Gender, more: readonly Slot<Field>[] = []): Frame<Field> => ({
  slots: [...more, ...slotsOf(forms[gender])],
  light,
  passes,
});

/** Between what a body is said to be and the body that it belongs to: `مؤسسة عمومية تابعة ل`. */
export const belongings: Cues<true> = cuesFor(
  words(
    'تابع ل|تابعة ل|ملحق ب|ملحقة ب|متفرع عن|متفرعة عن|منبثق عن|منبثقة عن|خاضع لوصاية|خاضعة لوصاية|تحت وصاية|تحت إشراف|تحت مظلة',
  ),
);

/** `المغرب عضو في`: the words between a member and its body. */
export const membership: Cues<true> = cuesOf(
  words('عضو|عضوا|عضوة|عضو مؤسس|عضوا مؤسسا|عضو كامل العضوية|عضوا كامل العضوية|عضو دائم|عضوا دائما|دولة عضو').flatMap(
    (noun) => ['في', 'ب'].map((led) => [`${noun} ${led}`, true] as const),
  ),
);
