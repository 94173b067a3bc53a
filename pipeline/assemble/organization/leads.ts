import { cuesOf, type Cues } from '../cues.js';
import { walkable, type Slot, type Walkable } from '../frame.js';
import { words } from '../words.js';
import { anyone, bodies, frameOf, light, where, type Field, type Gender } from './frame.js';

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
    more: [{ field: 'since', takes: ['date'] }],
  },
  {
    phrases: words('تسلم|تسلمت|يتسلم|تتسلم|تولى|تولت|يتولى|تتولى'),
    doer: { field: 'chairs', takes: anyone, before: ['رئاسة'] },
    more: [{ field: 'since', takes: ['date'] }],
  },
  {
    phrases: words('يوجد مقر|يقع مقر|يتواجد مقر|يكون مقر|المقر الرئيسي ل|المقر الدائم ل|مركز'),
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
  {
    phrases: words('يخضع|تخضع|يوضع|توضع|يعمل|تعمل'),
    more: [
      {
        field: 'parent',
        takes: bodies,
        after: words('لوصاية|لإشراف|تحت وصاية|تحت إشراف|تحت مظلة'),
      },
    ],
  },
  { phrases: words('خلف|خلفت'), more: [{ field: 'predecessors', takes: bodies }] },
  { phrases: words('تتبع|يتبع'), more: [{ field: 'parent', takes: bodies }] },
];

/** What may follow a body, after its verb. */
const behind = (more: readonly Slot<Field>[] = []): Lead['after'] => ({
  masculine: walkable(frameOf('masculine', more)),
  feminine: walkable(frameOf('feminine', more)),
});

const leadOf = ({ doer, more }: LeadForm): Lead => ({
  between: walkable<Field>({ slots: doer === undefined ? [] : [doer], light: [...light, 'من', 'رئاسة'], passes: [] }),
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

/** After a body that has no such words before it, and after one that a member is told of. */
export const alone = behind();
export const joinedSince = behind([{ field: 'since', takes: ['date'] }]);
