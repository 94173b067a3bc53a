/** Small documents of a ministry, each another: `madeDocument(i)` is the same text each time. */

type Choose = <T>(list: readonly T[]) => T;

/** Numbers that look like chance, from a seed (a linear congruential generator, its high bits). */
function chooser(seed: number): Choose {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const item = list[Math.floor((state / 2 ** 32) * list.length)];
    if (item === undefined) throw new Error('Unexpected empty list, expected one to choose from');
    return item;
  };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
const months = 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' ');
const years = upTo(20).map((year) => 2004 + year);
const cities = 'الرباط مراكش تونس الجزائر نواكشوط القاهرة عمان بيروت الدوحة جنيف'.split(' ');
const known = [
  'المنظمة الدولية للهجرة',
  'منظمة العمل الدولية',
  'الاتحاد الأوروبي',
  'جامعة الدول العربية',
  'الاتحاد الإفريقي',
  'برنامج الأمم المتحدة الإنمائي',
];
const heads = 'الوكالة الوطنية|المجلس الأعلى|الهيئة العامة|المكتب الوطني|المركز الجهوي|المرصد الإقليمي'.split('|');
const aims = 'لتنمية لحماية لتدبير لإنعاش لتطوير لتأهيل'.split(' ');
const things =
  'الواحات الموانئ الغابات الطرق السدود المراعي الحرف المدن الأسواق المكتبات الشواطئ الجسور المناجم المتاحف'.split(' ');
const units = 'مستفيد أسرة مشروع جمعية مركز'.split(' ');
const currencies = ['درهم', 'دولار أمريكي', 'يورو'];
const areas = 'الشغل الصحة التعليم السكن الماء الصيد'.split(' ');

function phrases(choose: Choose) {
  const body = (): string => choose([choose(known), `${choose(heads)} ${choose(aims)} ${choose(things)}`]);
  const day = (): string => `${String(choose(upTo(28)))} ${choose(months)} ${String(choose(years))}`;
  const number = (): string => String(choose(upTo(900)) * 7);
  const money = (): string => `${number()} ${choose(['مليون', 'ألف'])} ${choose(currencies)}`;
  const programme = (): string =>
    `برنامج ${choose(['تأهيل', 'دعم', 'تنمية'])} ${choose(things)} ${choose(['الكبرى', 'الجديدة'])}`;
  return [
    () => `انعقد في ${choose(cities)} يوم ${day()} اجتماع بين ${body()} و${body()} حول قضايا ${choose(areas)}.`,
    () => `ووقعت ${body()} مع ${body()} بتاريخ ${day()} اتفاقية تعاون في مجال ${choose(areas)}.`,
    () => `أطلقت ${body()} ${programme()} بميزانية تبلغ ${money()} خلال الفترة ${String(choose(years))}-2028.`,
    () => `واستفاد من المشروع ${number()} ${choose(units)}، أي بنسبة ${String(choose(upTo(99)))} في المائة.`,
    () =>
      `وتحتضن مدينة ${choose(cities)} الدورة ${choose(['الثالثة', 'الخامسة', 'العاشرة'])} للمنتدى في ${choose(months)} ${String(choose(years))}.`,
    () => `وحددت مدة التنفيذ في ${String(choose(upTo(9).slice(2)))} سنوات، بتمويل من ${body()} قدره ${money()}.`,
    () => `وأكد المشاركون أهمية العمل المشترك وتبادل الخبرات من أجل خدمة المواطنين في كل الجهات.`,
    () => `وصدر القرار رقم ${number()} المتعلق بتنظيم قطاع ${choose(areas)} في ${day()}.`,
  ];
}

/** A text of some 2,500 characters and sixty mentions. */
export function madeDocument(seed: number): string {
  const choose = chooser(seed);
  const sentences = phrases(choose);
  const lines = upTo(10).map(() =>
    upTo(3)
      .map(() => choose(sentences)())
      .join(' '),
  );
  return `بلاغ رقم ${String(seed)} بشأن ${choose(areas)}\n\n${lines.join('\n\n')}\n`;
}
