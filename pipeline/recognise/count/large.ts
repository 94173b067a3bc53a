import type { Token } from '../../arabic/token.js';
import { isWithoutUnit } from '../numeral/elision.js';

const scaled = / (?:الفا?|الاف|مليون[اي]?|ملايين)(?: |$)/u;
const grouped = /^[1-9]\d{0,2}([.,٬])\d{3}(?:\1\d{3})*$/u;
const paid =
  /^(?:[يست]*(?:خصص|رصد|كلف|دفع|نفق|صرف|سدد|استثمر)|قيم|تكلف|مبل|مبال|ثمن|اثمان|سعر|اسعار|غلاف|قر[وا]?ض|ديون|اجر|اجور|راتب|رواتب|معاش|دخل|مداخيل|ناتج|غرام|رسم|رسوم|استثمار|ميزان|موازن|ايراد|تمويل|تعويض|تبرع|ارباح|خسا[يو]ر|عايد)/u;
const isOfMoney = ({ tags, bare }: Token): boolean =>
  tags.has('Money') || tags.has('Currency') || tags.has('SubUnit') || paid.test(bare);

/** `استفاد من البرنامج مليونان و300 ألف`, `بلغ عدد الذكور 4.210 شخصا، وفي الإناث 3.970`: so many, where money is not spoken of, are people or things. */
export const isLarge = (sentence: readonly Token[], start: number): boolean =>
  (scaled.test(sentence[start]?.normal ?? '') || isGroupedAmong(sentence, start)) &&
  isWithoutUnit(sentence, start) &&
  !sentence.some(isOfMoney);

/** Thousands in digits are numbers of things only where the sentence has reckoned before. */
const isGroupedAmong = (sentence: readonly Token[], start: number): boolean =>
  grouped.test(sentence[start]?.normal ?? '') && sentence.slice(0, start).some(({ tags }) => tags.has('Reckoning'));
