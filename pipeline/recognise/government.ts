import { fold } from '../arabic/fold.js';

/** Nouns that take their object with a preposition, which then goes on with a name (`التأمين على المرض`). Without article. */
const nouns: Readonly<Record<string, string>> = {
  على: 'سيطرة مطل مطلة مساعدة قضاء حصول تدريب طلب حفاظ محافظة تشجيع قدرة رقابة مراقبة إشراف اعتماد تأقلم تكيف قائم قائمة مبني مبنية صمود تأمين انفتاح تعرف سلامة مترتب مترتبة',
  من: 'وقاية حد حماية تخفيف تمكين خروج استفادة خال خالية تقليص إعفاء متضررة متضررين ناشئة ناتجة ناجمة منبثقة محرومة معفاة تلوث تهرب تحقق تأكد',
  إلى: 'دعوة عودة ولوج نفاذ وصول انتقال',
  في: 'اندماج إدماج مشاركة مساهمة حق انخراط تعليم تحكم دراسات بحث بحوث أبحاث اقتصاد استثمار استثمارات تصرف تكوين تدريب خبرة امتياز تميز مساواة',
  مع: 'علاقات حوار تضامن تكيف تأقلم تعايش ربط',
  ب: 'دفع بيع نقل إحاطة اعتراف إخلال وفاء تنويه مثقل مثقلة اتجار نهوض ارتقاء تكفل عناية اهتمام إنذار توعية تحسيس تعريف مقايضة مبادلة تزويد تزود ربط التزام خاص خاصة متعلق متعلقة معني معنية ملحق ملحقة',
  بين: 'تعاون مساواة تضامن',
  أمام: 'صمود',
  عن: 'عزلة دفاع تنقيب كشف تأمين تعويض بحث استشعار',
};

const governed = new Map(
  Object.entries(nouns).map(([preposition, list]) => [fold(preposition), new Set(fold(list).split(' '))]),
);

/** Whether a noun, folded and without article, takes its object with a preposition. */
export const governs = (noun: string, preposition: string): boolean => governed.get(preposition)?.has(noun) === true;
