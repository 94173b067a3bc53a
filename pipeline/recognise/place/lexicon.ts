import type { WordLists } from '../../arabic/vocabulary.js';

/** Lists are written as lines of words. */
const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** The words that rules and cues of places ask for. */
export const placeWords: WordLists = {
  // Of several: a list of names follows.
  PlaceHeads: words(
    'مدن أقاليم جهات ولايات محافظات عمالات أقضية ألوية بلديات جماعات معتمديات دوائر قرى مديريات مقاطعات نواحي دواوير واحات بلدات معابر منافذ موانئ',
    'مدينتي إقليمي جهتي ولايتي محافظتي عمالتي بلديتي جماعتي قريتي مقاطعتي مديريتي معبري مينائي',
    'محليات محليتي معتمديتي دائرتي قضاءي منفذي مخيمي جزيرتي بلدتي مطاري عمادات عمادتي جزر مخيمات تجمعات خربتي واحتي',
    'مدينتا إقليما جهتا ولايتا محافظتا عمالتا بلديتا جماعتا قريتا مقاطعتا مديريتا معبرا ميناءا مطارا محليتا معتمديتا',
    'دائرتا قضاءا منفذا مخيما جزيرتا بلدتا عمادتا',
  ),
  // Who governs a place.
  PlaceRuler: words('محافظ محافظي محافظو ولاة'),
  // What stands in places of which one at least is known.
  PlacesOf: words(
    'مستشفيات مطارات جامعات محاكم سجون ملاعب أسواق ساكنة أهالي سكان نساء شباب مزارعي فلاحي صيادي عائلات أسر مراكز شواطئ سواحل أرصفة مناطق أحياء مجمعات أهوار حقول مكاتب',
  ),
  // Nouns of settlements and territories; the name follows them directly.
  PlaceHead: words(
    'مدينة بلدة قرية دوار إقليم جهة عمالة ولاية محافظة إمارة منطقة جزيرة بلدية جماعة قيادة دائرة معتمدية مركز لواء',
    'قضاء واحة مخيم ميناء مطار مقاطعة ناحية معبر منفذ محلية معسكر عمادة عزبة غابة محلة',
  ),
  // Words that would else be cut into an attached letter and a place.
  LookAlike: [
    'لغات',
    'لغة',
    'بصور',
    'وصور',
    'وقنا',
    'لبون',
    'كباري',
    'كبيرين',
    'مسقط رأس',
    'مسقط رأسه',
    'مسقط رأسها',
    'مسقط رأسهم',
    'مسقط الرأس',
  ],
  // Beside مكة the other holy town, else any town.
  HolyTown: ['المدينة'],
  // Those that begin nothing else.
  Settlement: words('سيدي بني أولاد آيت كدية تيزي إغيل كفر عزبة خربة نجع'),
  // `إن صالح`; other particles are read alike.
  OfThat: ['إن'],
  // First words of names of places that no list knows whole.
  Toponym: words(
    'سيدي بني أولاد آيت عين واد وادي دار تل كفر بير سوق قصر قلعة أم رأس تيزي إغيل دير حمام منزل برج حاسي خربة مجدل أبو أبي جبل تلة بيت خان معر معرة ود نجع كوم منشية',
  ),
};

/** Nouns that stand before a name without belonging to it, though the lexicon writes some names with them. */
export const administrativeHeads = words(
  'مدينة إقليم جهة عمالة ولاية محافظة إمارة بلدية منطقة قضاء ناحية مديرية محلية معتمدية لواء',
);

/** Those of what is no territory: they belong to a name that is none without them (`جزيرة سال`). */
export const placeNouns = ['مخيم', 'معسكر', 'معبر', 'ميناء', 'جزيرة', 'أرخبيل', 'جبال'];

/** Nouns after which only the name of a place can stand. */
export const settlementHeads = ['مدينة', 'بلدة', 'قرية', 'إقليم', 'محافظة', 'دوار', 'معتمدية'];
/** Nouns after which a word that no list knows is a name, if the phrase ends with it; adjectives of a feminine noun end in ة. */
export const townHeads = ['مدينة', 'بلدة', 'قرية', 'مقاطعة', 'ناحية', 'بلدية', 'ولاية', 'محافظة'];
/** Those of districts after which a name of two words stands that begins as names of places do. */
export const districtHeads = [
  'لواء',
  'قضاء',
  'معبر',
  'مخيم',
  'جماعة',
  'دائرة',
  'ميناء',
  'محلية',
  'عمادة',
  'عزبة',
  'مطار',
  'محلة',
];
/** The same for nouns of which adjectives are masculine. */
export const campHeads = ['مخيم', 'معبر', 'لواء', 'ميناء', 'إقليم', 'دوار', 'منفذ', 'معسكر'];
/** Nouns after which a known name is one, however common the word is. */
export const nounsOfPlaces = words(
  'مدينة بلدة قرية دوار إقليم جهة عمالة ولاية محافظة إمارة منطقة جزيرة بلدية جماعة معتمدية واحة مخيم عاصمة',
  'العاصمة معبر مقاطعة لواء ميناء مطار مدينتي إقليمي عمالتي جهتي ولايتي محافظتي مدن أقاليم جهات ولايات محافظات',
  'قضاء ناحية مديرية دائرة محلية منفذ مرفأ أرخبيل ضاحية مخيمي معبري قبالة معسكر عمادة عزبة غابة محافظ والي عمدة سهل مصفاة ريف مشعر محلة',
  'صحراء بادية المقدسة',
);

/** Nouns after which a name is one, if it is not one of the commonest words. */
export const nounsBeforeTowns = words('قمة حوض');

/** Those of several: a list of names follows. */
export const nounsOfManyPlaces = words(
  'مدن مدينتي أقاليم إقليمي جهات جهتي ولايات ولايتي محافظات محافظتي عمالات عمالتي أقضية بلديات بلديتي جماعات معتمديات دوائر قرى',
  'ألوية مديريات مديريتي نواحي محليات محليتي معتمديتي دائرتي قضاءي موانئ مينائي ميناءي مطارات مطاري معابر معبري منافذ منفذي مخيمات مخيمي جزر جزيرتي بلدات بلدتي',
  'مدينتا إقليما جهتا ولايتا محافظتا عمالتا بلديتا قريتا مديريتا معبرا ميناءا مطارا محليتا معتمديتا دائرتا قضاءا منفذا مخيما',
  'جزيرتا بلدتا عمادات عمادتا عمادتي محافظو محافظي ولاة المقدسة',
);

/** Those of small places: a list of them lies in one country. */
export const nounsOfSmallPlaces = words(
  'قرى قريتي قريتا بلدات بلدتي بلدتا نواحي مديريات مديريتي مديريتا محليات محليتي محليتا معتمديات معتمديتي معتمديتا عمادات أقضية ألوية دوائر دواوير',
  'بلديات بلديتي بلديتا جماعات جماعتي مقاطعات مقاطعتي',
);

/** Nouns of several territories, by that of one with which the lexicon writes the name of each. */
export const nounsOfTerritories: Readonly<Record<string, readonly string[]>> = {
  محافظة: words('محافظات محافظتي محافظتا'),
  ولاية: words('ولايات ولايتي ولايتا'),
  منطقة: words('مناطق منطقتي منطقتا'),
  إقليم: words('أقاليم إقليمي إقليما'),
  جهة: words('جهات جهتي جهتا'),
  عمالة: words('عمالات عمالتي عمالتا'),
  قضاء: words('أقضية قضاءي قضاءا'),
  مديرية: words('مديريات مديريتي مديريتا'),
  محلية: words('محليات محليتي محليتا'),
  ناحية: words('نواحي'),
};
/** Who governs one. */
export const rulersOfTerritories: Readonly<Record<string, readonly string[]>> = {
  محافظة: words('محافظ محافظي محافظو'),
  ولاية: words('ولاة'),
};

/** Territories in which a town lies (`شحن بمحافظة المهرة`). */
export const territories = words('إقليم عمالة ولاية محافظة قضاء مديرية دائرة محلية معتمدية مقاطعة ناحية لواء');

/** What is said of states, so that a country follows (`حكومة قطر`). */
export const nounsOfStates = words(
  'دولة حكومة رئيس رئيسة أمير ملك سلطان سفير سفيرة سفارة عاصمة شمال جنوب شرق غرب وسط منتخب وزير جمهورية مواطني',
  'شعب قنصلية علاقات دول رؤية',
);

/** Each country has them, and some a place that is called so. */
export const nounsOfDirections = words('الشمال الجنوب الشرق الغرب الوسط الساحل');

/** Prepositions that stand before places. */
export const localPrepositions = words('في ب إلى من نحو ل بين مع عبر صوب قبالة قرب حتى');
/** What is said of the surroundings of a town, and of no river. */
export const surroundings = words(
  'حول باتجاه شمال جنوب شرق غرب شمالي جنوبي شرقي غربي ضواحي محيط أطراف مشارف تخوم جرود مدخل مداخل وسط',
);

/** Whoever follows these is a person, or a thing named after a place. */
export const titles = words(
  'السيد السيدة الآنسة الدكتور الدكتورة الأستاذ الأستاذة المهندس المهندسة الشيخ الحاج الشهيد الفنان اللاعب الكاتب',
  'بن ابن بنت أبو أبي آل عبد مولاي للا محمد أحمد علي حسن عمر يوسف خالد سعيد إبراهيم فاطمة مصطفى حسين عثمان نهر نهري',
  'محمود عبدالله الله الرحمن العزيز السلام القادر الكريم الحميد سالم سليمان صالح ناصر سعود فهد فيصل عبدالعزيز عبدالرحمن حمد راشد',
  'سلطان خليفة طارق ياسر جمال كمال سمير كريم رشيد عادل نبيل منصور الطيب الهادي المختار الحسن الحسين',
  'شارع زنقة ساحة ميدان جادة صلاة أذان آذان غروب حي سد شجر أشجار',
);

/** Nouns with which sports clubs begin; a town follows. */
export const clubNouns = words('مولودية حسنية شبيبة أولمبيك نهضة يوسفية وفاق');

/** Common words that are regions of the world after some nouns (`دول الساحل`, `ضفتا المتوسط`). */
export const nounsOfRegions: Readonly<Record<string, readonly string[]>> = {
  الساحل: ['دول', 'بلدان'],
  المتوسط: words('عبر ضفتي ضفتا ضفاف ضفة دول بلدان مياه سواحل شواطئ'),
};

/** What leads from one town to another. */
export const nounsOfRoads = words('طريق الطريق خط محور مسار أوتوستراد');
/** What is said of a road after the first town of it (`طريق عبري المؤدي إلى …`). */
export const roadAdjectives = words('المؤدي المؤدية الرابط الرابطة الواصل الواصلة');

/** What a town has or is, and no country. */
export const nounsOfSeats = words('مقرها مقره مقرهما الكائن الكائنة مطار مرفأ');

/** Common words that are names of places too, besides those that the lexicon marks: they ask for a cue. */
export const homographs = words(
  'أطار غات فينا ينبع مسقط بروج ديلي لومي سنار ميلة كيفة صحار نابل قنا بنها السلط الكوت المنيا السيب',
  'العلا المفرق السالمية الجبيل المجمعة رابغ محايل بريدة النقب الطارف المرية السماوة العصابة',
  'لعصابة القليعة الحديدة الكارة سوسة نيس برن سوفا ليون رانس غاو الأقصر كولن خنت غنت لقنت',
  'ولبة العلمين الفاشر تمارة الوكرة الكرك فارو الكاب ريمس رودس الناصرة السويداء الناصرية بربرة ملوي الشاون القرم',
  'الطائف جانت بازل قيصرية المهدية معان الخور القريتين',
);

/** Homographs so common that only a noun of places before them counts (`مدينة صور`, `جهة الشرق`). */
export const onlyAfterNoun = words(
  'أطار صور إب حجة الشرق المشرق مساكن قبلي الغربية الشرقية معسكر مشهد ليل فينا ماليه العلا المجمعة العين',
  'الوادي العمارة الزاوية الريف المثنى باري بالي كالي نيم رين بون حولي الشمال الجنوب الساحل الوسط دوما ميسور دخيل سعيدة السيب بروج',
  'ديلي العصابة محايل كون البيض قم الفحص العبور بدر السادات الشروق الفتح الحمام',
  'الباب القبة الحزم القطن الشابة الكرم المطرية الخارجة القنطرة فرسان الرطبة الخالص الخضر السفيرة',
  'الميادين الطبقة نصيب الخيام الأزرق الطيبة طويلة جوهر الاستوائية الشامي زمزم قربة دمت المتن الدرب الشيخان',
);

/** Homographs that are the place far more often than the word: only where they can be an adjective are they refused. */
export const mostlyPlaces = words(
  'القاهرة الرياض الخليج طرابلس كابول غوما جوبا بانغي دكا كريت عمان جدة عدن الموصل المنصورة مسقط فيينا الطائف سوسة الكونغو الأقصر الناصرة القرم السليمانية',
);

/** Words that stand after مدينة or إقليم and name no place. */
export const notPlaces = words(
  'العلوم الفنون الثقافة الإعلام المستقبل المعرفة الابتكار الملاهي الألعاب السلام المهن الكفاءات الإنتاج الطفل',
  'الأطفال الاستقبال الميلاد الولادة الإقامة المنشأ الأصل العبور المقصد الوصول الدولة المملكة الجمهورية البلاد',
  'الهضاب السهول الجبال السواحل الأرياف البوادي الضواحي الداخل الأحياء الجوار القارة المنطقة الأقاليم القرى المدن',
  'الجهة المعني المعنية الذي التي العاصمة الملك الملكة الأمير الشيخ السلطان الرئيس الإمام الشهيد',
);
