const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Good qualities and signs of hope, without article: after the noun of a programme, and with nothing that they would govern, they are its name. */
export const givenNames = words(
  'كرامة أمان أمل آمال تكافل تآزر تيسير إرادة ريادة مسام كوادر عطاء طموح انطلاقة جسور سند همة إنجاز آفاق نور رفق بسمة وفاء سفراء',
  'ازدهار إشراق إشراقة بداية بدايات فرصة تمكين نماء بشائر مدد واحة ينابيع بصمة خطوة خطوات ثقة رؤى أفق نبض ملاذ دفء سلام',
  'رائدات سواعد مهارة مهارات ابتكار إبداع تميز تألق نهضة رخاء بركة إحسان تراحم مودة رحمة حنان براعم أجيال رواد قادة منارة منارات مشاعل إعمار ضمين',
  'استدامة صمود ترابط تواصل وئام تعايش إخاء شفاء عافية حياة كفاءات كفاءة عزيمة عزم صحوة يقين أثر ريادات واعد واعدون معا سويا لنكن لأجلك',
);

/** What makes of any thing a name: `مدن صامدة`. */
export const traits = words(
  'آمن آمنة صامد صامدة كريم كريمة مبدع مبدعة مشرق مشرقة واعد واعدة منصف منصفة دامج دامجة دافئ دافئة سعيد سعيدة عزيزة',
);

/** Names of two words that have no such sign. */
export const compounds = ['خدمة وطن', 'الصحة عزيزة', 'حياة كريمة'];
