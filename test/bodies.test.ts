import { describe, expect, it } from 'vitest';
import { clean } from '../pipeline/arabic/clean.js';
import { sentencesOf } from '../pipeline/arabic/sentences.js';
import { readDocument, type SourceText } from '../pipeline/document.js';
import { extract, unknownMetadata, type Kind, type Mention } from '../pipeline/extract.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { readText } from '../pipeline/read/text.js';
import { noLexicons } from '../pipeline/recognise/lexicons.js';

const found = (kind: Kind, text: string, country?: string): Mention[] =>
  extract(text, country === undefined ? {} : { country }).mentions.filter((mention) => mention.kind === kind);
const keysIn = (kind: Kind, text: string, country?: string): (string | undefined)[] =>
  found(kind, text, country).map(({ value }) => ('key' in value ? value.key : undefined));

describe('a cleaned name', () => {
  const { vocabulary } = buildKnowledge(noLexicons);
  const cleaned = (text: string): string =>
    clean(sentencesOf(text, [{ spans: [[0, text.length]] }], vocabulary).flat(), text);

  it.each([
    ['منظمة اﻟﻌﻤﻞ', 'منظمة العمل', 'has letters in the place of presentation forms'],
    ['منظمة   العمل\nالدولية', 'منظمة العمل الدولية', 'has single spaces'],
    ['منظمـة العمل', 'منظمة العمل', 'is not stretched'],
    ['للمنظمة العربية', 'المنظمة العربية', 'has its article again'],
    ['للجنة الوطنية', 'اللجنة الوطنية', 'has its article again where the word begins with ل'],
    ['وزارة الصحةووزارة العدل', 'وزارة الصحة ووزارة العدل', 'sets words apart that were run together'],
    ['جمعية «الأمل»', 'جمعية الأمل', 'has no quote marks'],
    ['لجنة التدبير/العمل', 'لجنة التدبير/العمل', 'keeps marks that join words'],
  ])('%s → %s: it %3$s', (text, name) => {
    expect(cleaned(text)).toBe(name);
  });
});

describe('what stands inside the name of a body', () => {
  it('is no place, count or ordinal of its own', () => {
    const { mentions } = extract('صرح الاتحاد العام لمقاولات المغرب بذلك في المغرب');
    expect(mentions.map(({ kind, text }) => [kind, text])).toEqual([
      ['organization', 'الاتحاد العام لمقاولات المغرب'],
      ['place', 'المغرب'],
    ]);
  });

  it('is no body of its own', () => {
    expect(found('organization', 'قررت الجمعية العامة للأمم المتحدة ذلك').map(({ text }) => text)).toEqual([
      'الجمعية العامة للأمم المتحدة',
    ]);
  });
});

describe('the key of a body', () => {
  it.each([
    ['مع المنظمة الدولية للهجرة ومع المنظمة العالمية للهجرة', 'two names of one row'],
    ['وقعت وزارة الغابات والصيد. وقالت وزارة الغابات إن', 'a name and its beginning'],
    [
      'إن الوزارة المنتدبة المكلفة بالصيد البحري شريك. وأعلنت الوزارة المكلفة بالصيد البحري ذلك',
      'a name and the same with an adjective more',
    ],
    ['أنشئت لجنة توجيهية. واجتمعت لجنة توجيهية', 'the same name twice'],
    ['المنظمة المغاربية للبحار (Maghreb Sea Research Organization)', 'a name and its translation in brackets'],
    [
      'تتولى إدارة شؤون البحارة والصيد ذلك، وكانت تسميتها السابقة “إدارة شؤون الملاحة والموانئ”',
      'a name and a former one',
    ],
    ['قررت الحكومة التونسية ذلك ووافقت حكومة تونس', 'the government of one country'],
  ])('is one in «%s»: %s', (text) => {
    const keys = keysIn('organization', text);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it.each([
    ['وزارة الداخلية ووزارة الداخلية الفرنسية', 'ministries of two countries'],
    ['وزارة العدل ووزارة الصحة', 'ministries of two fields'],
    ['الحكومة التونسية والحكومة المغربية', 'governments of two countries'],
    [
      'جمعية النساء القرويات وجمعية النساء القرويات للتضامن وجمعية النساء القرويات للتنمية',
      'a name that begins two others',
    ],
  ])('is not one in «%s»: %s', (text) => {
    const keys = keysIn('organization', text);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is a ministry of its own country, with and without its adjective, and no other country’s', () => {
    const text = 'قالت وزارة الشباب الأردنية ذلك. وشاركت وزارة الشباب.';
    const keys = keysIn('organization', text, 'JO');
    expect(new Set(keys).size).toBe(1);
    const [jordanian, own] = keysIn('organization', text, 'MA');
    expect(jordanian).toBe(keys[0]);
    expect(own).not.toBe(jordanian);
  });

  it('is that of the only body to which the lexicon gives the acronym beside it', () => {
    expect(keysIn('organization', 'مع البرنامج الإنمائي للأمم المتحدة (PNUD)')).toEqual(['UNDP']);
  });
});

describe('a general noun', () => {
  it('is nobody where two that are named side by side fit equally', () => {
    const text = 'وقعت جامعة القاضي عياض وجامعة محمد الخامس اتفاقا. وقالت الجامعة إنها ستنفذه.';
    expect(found('organization-ref', text)).toEqual([]);
  });

  it('stands for the body named last with the same noun', () => {
    const text = 'وقعت وزارة العدل الاتفاق، ثم انضمت وزارة الصحة. وستمول الوزارة المشروع';
    expect(keysIn('organization-ref', text)).toEqual([keysIn('organization', text)[1]]);
  });

  it('stands, far from any name, for the body of which the document speaks most', () => {
    const filler = 'وكان الجو جميلا. '.repeat(4);
    const text = `صرحت وزارة العدل. ${filler}أكدت وزارة العدل. ${filler}حضرت وزارة الصحة. ${filler}وستمول الوزارة المشروع`;
    expect(keysIn('organization-ref', text)).toEqual([keysIn('organization', text)[0]]);
  });

  it('is rather the body that acts than one with which it does', () => {
    const text = 'اجتمعت وزارة العدل مع وزارة الصحة. وستمول الوزارة المشروع';
    expect(keysIn('organization-ref', text)).toEqual([keysIn('organization', text)[0]]);
  });

  it('stands for a body that was named inside the name of another, where no other fits', () => {
    const text = 'صادق مجلس إدارة وكالة الحوض المائي لسوس على الميزانية. وذكر بلاغ للوكالة ذلك.';
    expect(found('organization-ref', text).map((mention) => mention.text)).toEqual(['للوكالة']);
  });

  it('stands for the body whose names, long and short, come most often', () => {
    const text =
      'شاركت منظمة الصحة العالمية ومنظمة العمل الدولية. وقالت اليونسكو، وهي منظمة الأمم المتحدة للتربية والعلم والثقافة، ذلك. وأضافت اليونسكو شرحا. وتلاه نقاش. وتلته أسئلة. وختمت المنظمة اليوم.';
    expect(keysIn('organization-ref', text)).toEqual(['UNESCO']);
  });

  it('is no mention where two bodies fit equally', () => {
    const filler = 'وكان الجو جميلا. '.repeat(4);
    expect(
      found('organization-ref', `صرحت وزارة العدل. ${filler}حضرت وزارة الصحة. ${filler}وستمول الوزارة المشروع`),
    ).toEqual([]);
  });

  it.each([
    ['ترأس وزير الداخلية اجتماعا. وأوضحت الوزارة أن العملية ستنطلق', ['MA-MIN-INTERIOR']],
    ['حسب وزيرة الاقتصاد والمالية، فإن الوزارة تعمل على ذلك', ['MA-MIN-FINANCE']],
    ['ترأس وزير الداخلية ووزير الصحة اجتماعا. وأوضحت الوزارة أن العملية ستنطلق', []],
    ['قال وزير الداخلية الفرنسي إنه راض. وأضافت الوزارة أنه سيعود', []],
    ['قال الوزير إن الوزارة تعمل', []],
    ['تعمل الوزارة. وترأس وزير الداخلية اجتماعا', []],
    ['وقعت وزارة العدل الاتفاق. وقال وزير الداخلية إنه راض. وأضافت الوزارة أنها ستنفذه', ['MA-MIN-INTERIOR']],
    ['وقعت وزارة العدل الاتفاق بحضور وزير الداخلية. وأضافت الوزارة أنها ستنفذه', ['MA-MIN-JUSTICE']],
    ['استقبل وزير الداخلية، بحضور وزير العدل، وفدا. وقالت الوزارة إنها راضية', ['MA-MIN-INTERIOR']],
    ['أكدت وزيرة الاقتصاد والمالية ذلك. وقالت الوزارة إن وزارة العدل راضية', ['MA-MIN-FINANCE']],
    ['اجتمع وزير البلدية مع نظيره', []],
  ])('الوزارة is that of the minister who was named last before it, after any ministry: %s', (text, keys) => {
    expect(keysIn('organization-ref', text, 'MA')).toEqual(keys);
  });

  it('is the organ of the body named before it, where the lexicon knows such an organ', () => {
    expect(keysIn('organization-ref', 'تبعا لمقترح الأمم المتحدة خلال الجمع العام')).toEqual(['UNGA']);
  });

  it.each([
    ['MA', 'MA-GOV'],
    ['TN', 'TN-GOV'],
  ])('الحكومة is that of the source’s country %s', (country, key) => {
    expect(keysIn('organization-ref', 'قررت الحكومة ذلك', country)).toEqual([key]);
  });

  it('is not settled by a country that is not known', () => {
    expect(found('organization-ref', 'قررت الحكومة ذلك')).toEqual([]);
  });
});

describe('an acronym', () => {
  it.each([
    ['الهيئة الوطنية للموانئ البحرية (HNPB) والوزارة', 'الهيئة الوطنية للموانئ البحرية'],
    ['قدمت HNPB عرضا. والهيئة الوطنية للموانئ البحرية (HNPB) مؤسسة', 'الهيئة الوطنية للموانئ البحرية'],
    ['أنشئت الهيئة الوطنية للموانئ البحرية. وقدمت الهيئة (HNPB) عرضا', 'الهيئة الوطنية للموانئ البحرية'],
    ['الهيئة الوطنية للموانئ البحرية (هنبب) (HNPB)', 'الهيئة الوطنية للموانئ البحرية'],
    ['مشروع «تحديث الموانئ الصغرى» (MPS)', 'تحديث الموانئ الصغرى'],
    ['قرب الميناء (HNPB) بناية', null],
    ['قالت HNPB ذلك', null],
    ['البعثة الخاصة للأمم المتحدة (UNSMIL)', 'البعثة الخاصة للأمم المتحدة'],
    ['وعدت الوكالة الوطنية للجودة أو المكتب الوطني للموانئ (ANQV أو ANQV)', 'الوكالة الوطنية للجودة'],
  ])('in «%s» stands for %s', (text, expansion) => {
    expect([...new Set(found('acronym', text).map(({ value }) => 'expansion' in value && value.expansion))]).toEqual([
      expansion,
    ]);
  });
});

it('bodies are found by their form, without any lexicon', () => {
  const text = 'وقعت الوكالة الوطنية للموانئ اتفاقية مع وزارة التجهيز والنقل';
  const source: SourceText = { id: '-', text, format: 'text', reader: readText, metadata: unknownMetadata };
  const { mentions } = readDocument(source, buildKnowledge(noLexicons));
  expect(mentions.filter(({ kind }) => kind === 'organization').map(({ text }) => text)).toEqual([
    'الوكالة الوطنية للموانئ',
    'وزارة التجهيز والنقل',
  ]);
});

describe('a short form in brackets', () => {
  const text = 'أعلن الصندوق الوطني للتأمين على المرض (الكنام) ذلك. وقالت الكنام إنها تعمل.';

  it('tells the organs of one body from those of another', () => {
    const statute = (name: string): string =>
      `${name} منظمة مهنية. وينتخب المجلس التنفيذي رئيسه، ويجتمع المجلس التنفيذي كل شهر`;
    const [first, again] = keysIn('organization', statute('نقابة الصيادلة')).slice(1);
    const [other] = keysIn('organization', statute('نقابة الأطباء')).slice(1);
    expect(first).toBe(again);
    expect(first).not.toBe(other);
  });

  it('is an acronym beside the name, and names the body where it comes again', () => {
    const [key] = keysIn('organization', text);
    expect(found('acronym', text).map(({ value }) => value)).toEqual([
      { acronym: 'الكنام', expansion: 'الصندوق الوطني للتأمين على المرض', key },
    ]);
    expect(found('organization', text).map((mention) => mention.text)).toEqual([
      'الصندوق الوطني للتأمين على المرض',
      'الكنام',
    ]);
    expect(keysIn('organization', text)).toEqual([key, key]);
  });

  it('that may be a common word names nothing elsewhere', () => {
    const again = 'أعلن صندوق تنمية الموارد البشرية (هدف) ذلك. وهو هدف كبير.';
    expect(found('organization', again)).toHaveLength(1);
  });
});

describe('a general noun', () => {
  it('is not that of a body of another country which was not just named', () => {
    const text =
      'وقعت وزارة البيئة اتفاقا. وتعمل الوزارة الاتحادية الألمانية للتعاون في القرى. وتمت الزيارة. وبدأ العمل. وانتهى اللقاء. وقالت الوزارة إنها راضية.';
    const [ministry] = keysIn('organization', text, 'MR');
    expect(keysIn('organization-ref', text, 'MR')).toEqual([ministry]);
  });
});
