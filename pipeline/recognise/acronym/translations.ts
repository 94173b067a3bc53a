/**
 * How the nouns and adjectives of names are put in English and French, whose first letters an acronym has. A line is one idea: its Arabic words, each
 * as it stands without article and ending of the feminine, then the Latin ones.
 */
export const translations = `
وزارة وزاري وزراء وزير ministry ministère minister department
وكالة وكالات agency agence
منظمة منظمات organization organisation
هيئة هيئات organization authority commission body board instance agency
مفوضية مفوض مفوضون commission commissioner commissariat
لجنة لجان committee commission comité commission
مجلس مجالس council board conseil
جمعية جمعيات association society assembly assemblée
اتحاد اتحادات union federation confederation association fédération
فدرالية فيدرالية كونفدرالية كنفدرالية فدرالي فيدرالي اتحادي federation confederation federal
رابطة روابط رابطات league association ligue
نقابة نقابات نقابي syndicate union trade syndicat
حزب party parti
حركة movement mouvement
جبهة front
تحالف ائتلاف ايتلاف alliance coalition
تجمع تكتل rally gathering rassemblement bloc grouping
مؤسسة مؤسسات مؤسسي institution foundation establishment corporation enterprise fondation entreprise établissement
معهد معاهد institute institut
مركز مراكز مركزي centre center central
مكتب مكاتب office bureau
ديوان دواوين office diwan court bureau
صندوق صناديق fund fonds caisse
بنك بنوك مصرف مصارف بنكي مصرفي bank banque banking
شركة شركات company corporation société compagnie
مجموعة مجموعات group groupe
شبكة شبكات network réseau system
مرصد observatory observatoire
جامعة جامعات جامعي university université league
كلية faculty college faculté
مدرسة مدارس مدرسي school école
أكاديمية أكاديميات أكاديمي academy académie academic
مديرية مديريات إدارة directorate department direction administration management gestion
دائرة department service division
مصلحة مصالح service department administration
شعبة division section branch
قسم أقسام department section division
وحدة وحدات unit unité
فريق team group task force équipe
قطب pole pôle
خلية خلايا cell cellule
جهاز أجهزة apparatus service agency device authority system
محكمة محاكم court tribunal cour
نيابة prosecution parquet
سلطة سلطات authority autorité
بعثة بعثات mission
قوة قوات force
جيش army armée
شرطة police
درك gendarmerie
حرس guard garde
مرفق مرافق facility utility
منتدى forum
مؤتمر conference congress conférence
قمة summit sommet
ملتقى meeting forum rencontre
معرض exhibition fair salon
مهرجان festival
مرحلة مرحلي phase
برنامج برامج program programme
مشروع مشاريع مشروعات project projet enterprise
مبادرة مبادرات initiative
خطة خطط مخطط مخططات plan scheme
استراتيجية إستراتيجية استراتيجي strategy strategic stratégie
سياسة سياسات سياسي policy political politique
رؤية vision
أجندة جدول agenda schedule
ميثاق مواثيق charter compact covenant pact charte
اتفاق اتفاقية اتفاقات اتفاقيات agreement convention accord
معاهدة معاهدات treaty traité
بروتوكول protocol protocole
إعلان declaration announcement déclaration
عهد covenant pact pacte
عقد عقود contract decade contrat
مذكرة مذكرات memorandum note mémorandum
تفاهم understanding entente
إطار أطر إطاري framework cadre
آلية آليات mechanism facility mécanisme
مرفق تسهيل تسهيلات facility facilité
أداة أدوات tool instrument outil
منظومة منظومات نظام أنظمة نظم system système regime
منصة منصات platform plateforme
بوابة portal gateway portail
قاعدة قواعد base basis rule règle
بيانات data données
معلومات معلوماتي information informatique informations
معلوماتية informatique information computing
تكنولوجيا تكنولوجي تكنولوجيات تقنية تقنيات تقني technology technologie technique technical
رقمي رقمنة digital numérique digitalization
إلكتروني electronic électronique
ذكاء intelligence
اصطناعي artificial artificielle satellite
سيبراني cyber cybernétique
شامل شمول comprehensive inclusive total universal global inclusion
كامل تام full complete total
متكامل متكاملة مندمج مندمجة integrated intégré
تكامل integration intégration complementarity
اندماج إدماج دمج integration inclusion insertion intégration merger
تنمية تنموي إنمائي إنماء development développement
مستدام استدامة مستديم sustainable sustainability durable
دائم دائمة permanent standing
اقتصاد اقتصادي اقتصاديات economy economic économie économique
اجتماع اجتماعي social meeting
ثقافة ثقافي culture cultural culturel
تربية تربوي education éducation educational
تعليم تعليمي تعلم education teaching learning enseignement
تكوين training formation
تدريب training
تأهيل تاهيل rehabilitation qualification upgrading mise réhabilitation
مهني مهن مهنة professional vocational occupational professionnel
علم علوم علمي science scientific scientifique
بحث بحوث أبحاث research recherche
دراسات دراسة studies study études
ابتكار مبتكر مبتكرة innovation improvised innovative
إبداع creativity création innovation
اختراع invention
ملكية property ownership propriété
فكري intellectual intellectuelle
صناعة صناعي صناعات تصنيع industry industrial industrie industriel
تصنيف classification rating
تجارة تجاري trade commerce commercial
استثمار استثمارات استثماري investment investissement
تصدير صادرات مصدرين export exportation exporters
استيراد واردات import importation
جمارك جمركي customs douanes tariff
تعريفة tariff tarif
ضريبة ضرائب ضريبي tax fiscal impôt taxe
رسم رسوم tax fee duty taxe droits
قيمة value valeur
مضاف مضافة added ajoutée
مال مالي مالية أموال finance financial money funds finances financier
نقد نقدي monetary currency cash monétaire
ميزانية موازنة budget balance
خزينة خزانة treasury trésorerie trésor
ضمان ضمانات guarantee security insurance garantie sécurité
تأمين تأمينات insurance assurance
تقاعد معاشات معاش pension retirement retraite
ادخار توفير saving savings épargne
إيداع deposit dépôt
تدبير management gestion
تسيير management gestion
حساب حسابات محاسبة محاسبي account accounting accounts comptes comptabilité comptable audit
تدقيق مراجعة audit auditing review
رقابة مراقبة رقابي control monitoring supervision oversight surveillance contrôle audit
تفتيش inspection
تفتيشية inspection
ائتمان ائتماني credit trust crédit
قرض قروض loan credit prêt crédit
إقراض lending
تمويل تمويلات تمويلي finance financing funding financement
أصغر صغير صغيرة صغرى صغر small micro smallest petit petite
متوسط متوسطة متوسطي medium moderate mediterranean average mid moyen moyenne méditerranée
متناهي micro very très
كبير كبرى كبيرة large great major grand
مقاولة مقاولات مقاول company enterprise business entreprise contractor
منشأة منشآت enterprise establishment facility
أعمال business works affairs affaires
عمل عمال عمالة labour labor work action workers travail travailleurs operation
شغل تشغيل employment emploi operation work jobs operating
توظيف recruitment employment
بطالة unemployment chômage
أجير أجراء مأجور salaried salariés wage employees
أجر أجور wage salary salaire minimum
أدنى minimum lowest least minimal
أقصى maximum
أعلى عليا عالي عال high higher supreme superior supérieur haut
سام سامي high haut
أول أولي أولية primary first premier initial raw
ثانوي ثانوية secondary secondaire
أساسي أساسية basic fundamental fondamental base core
رئيسي main major principal key
عام عامة general public common générale année
عمومي عمومية public general
خاص خاصة private special particular privé spécial
قطاع قطاعات قطاعي sector secteur sectoral
شراكة شراكات شريك شركاء partnership partenariat partners partner
مشترك مشتركة joint common combined shared commun mixte
تعاون تعاوني تعاونية تعاونيات cooperation cooperative coopération collaboration
تضامن تضامني solidarity solidaire solidarité
تآزر entraide
تبادل exchange échange mutual
حر حرة تحرير free libre liberation liberalization
سوق أسواق تسويق market marketing marché
بورصة stock exchange bourse
قيم أوراق سندات securities values bonds
عقار عقاري عقارية real estate land property immobilier foncier
أرض أراض أراضي land earth lands terre
مسح survey mapping enquête cadastre
خرائط خرائطية خرائطي map mapping cartography cartographie
جغرافيا جغرافي جغرافية geographic geographical géographique geography
إحصاء إحصائي إحصاءات statistics statistical statistique census
سكان سكاني population
تعداد census recensement
أسرة أسري أسر family household famille
مرأة نساء نسائي women woman femme femmes
رجل رجال men man
طفل أطفال طفولة child children childhood enfant enfance
شباب شبابي youth jeunes jeunesse young
شيخ مسنين مسن elderly older
إعاقة معاق معاقين disability handicap disabled
احتياجات احتياج حاجات needs besoins
أشخاص شخص persons people personnes person
إنسان إنساني بشري human humanitarian humain humaine humanitaire
حق حقوق rights right droits law
حقوقي rights legal
حريات حرية freedom liberties liberty liberté
عدل عدالة عدلي justice judicial
قضاء قضائي judiciary judicial judicature
قانون قانوني law legal loi juridique
دستور دستوري constitution constitutional
انتخاب انتخابات انتخابي election elections electoral élection
ديمقراطية ديمقراطي ديموقراطي democracy democratic démocratie
مواطن مواطنة citizen citizenship citoyen
مجتمع مجتمعات مجتمعي community society communities société civil communautaire
مدني civil
شعب شعبي شعوب people popular peoples peuple
وطني وطن national nation homeland
قومي قوم national
محلي local
جهوي جهة جهات regional region régional
إقليم إقليمي أقاليم region regional territory provincial régional
عالم عالمي world global universal worldwide mondial
دولي دول دولة international states state nation countries état interstate
أمم أممي nations
متحد متحدة united unified unies
عربي عرب عربية arab arabic arabe
إسلامي إسلام islamic islam islamique
أفريقي إفريقي أفريقيا إفريقيا african africa afrique africain
أوروبي أوربي أوروبا أوربا european europe européen
آسيا آسيوي asia asian asie
أمريكي أميركي أمريكا american america us
مغرب مغربي maroc morocco moroccan maghreb marocain royal
مغاربي maghreb arab
مملكة ملكي kingdom royal royaume
تونس تونسي tunisia tunisian tunisie tunisien
جزائر جزائري algeria algerian algérie algérien
مصر مصري egypt egyptian egyptien
ليبيا ليبي libya libyan
موريتاني موريتانيا mauritania mauritanian mauritanie
سودان سوداني sudan sudanese
سعودي سعودية saudi
إمارات إماراتي emirates uae emirati
قطر قطري qatar qatari country
كويت كويتي kuwait
بحرين بحريني bahrain
عمان عماني oman amman
يمن يمني yemen yemeni
عراق عراقي iraq iraqi
سوريا سوري syria syrian
لبنان لبناني lebanon lebanese liban
أردن أردني jordan jordanian
فلسطين فلسطيني palestine palestinian
خليج خليجي gulf
فرنسا فرنسي france french français
ألمانيا ألماني german germany
إسبانيا إسباني spain spanish
إيطاليا إيطالي italian italy
بريطانيا بريطاني british uk
ياباني يابان japan japanese
صيني صين china chinese
تركي تركيا turkish turkey
كوري كوريا korea korean
كندا كندي canada canadian
سويسري سويسرا swiss
سويدي swedish
دنماركي danish
نرويجي norwegian
هولندي هولندا netherlands dutch
بلجيكي بلجيكا belgian belgium
روسي روسيا russian russia
هند هندي india indian
شرق شرقي east eastern est
غرب غربي west western ouest
شمال شمالي north northern nord
جنوب جنوبي south southern sud
أوسط وسط وسطى middle central centre mid
أدنى near lower
أقصى far
ساحل سواحل ساحلي sahel coast coastal littoral
صحراء صحراوي sahara sahel desert
كبرى greater great
بحر بحري بحرية بحار sea maritime marine mer naval
أبيض white blanc
أحمر حمراء red
أخضر خضراء green vert
أزرق زرقاء blue bleu
أسود black
محيط ocean
أطلسي أطلنطي atlantic atlantique north
هادي pacific
نيل nile
نهر أنهار river rivers
حوض أحواض basin bassin
وادي وديان valley oued
ماء مياه مائي مائية water eau hydraulique hydric hydro
شرب شروب drinking potable
صرف sewage drainage exchange sanitation
إصحاح صحة صحي صحية health sanitation hygiene healthcare santé sanitaire sanitary
نظافة hygiene cleaning
تطهير sanitation assainissement cleansing
ري irrigation
سقي irrigation
زراعة زراعي زراعات agriculture agricultural agricole farming
فلاحة فلاحي فلاحين agriculture agricultural agricole farmers
قرية قروي قرى ريف ريفي rural village
حضري حضرية urban urbain
مدينة مدن مدينية city cities urban town ville
بلدية بلديات بلدي municipal municipality municipality commune
جماعة جماعات جماعي community collective commune group communal collectivity communauté
تراب ترابي territorial territory
لامركزية لامركزي decentralization decentralized décentralisation
حكامة حوكمة حكم governance gouvernance government
حكومة حكومي حكومات government governmental gouvernement
نزاهة integrity probity intégrité
شفافية transparency transparence
فساد corruption
رشوة bribery corruption
مكافحة محاربة fight combating control against counter lutte anti prevention
وقاية وقائي prevention preventive protection prophylaxis prévention
حماية protection protecting
حفظ محافظة محفظة حفاظ conservation preservation governorate keeping portfolio
بيئة بيئي environment environmental environnement ecological
مناخ مناخي climate climatique climat climatic
تغير تغيرات تغيير change changes changement
تكيف تأقلم adaptation
تخفيف mitigation reduction
انبعاث انبعاثات emission emissions
كربون كربوني carbon carbone
غاز غازات غازي gas gaz gases greenhouse
دفيئة greenhouse
حراري حرارة حرارية thermal heat temperature greenhouse
احتباس warming greenhouse
تنوع diversity biodiversity diversité
بيولوجي أحيائي حيوي biological biodiversity bio biologique
تصحر desertification
غابة غابات غابوي forest forests forestry forêts
حراجة forestry
طبيعة طبيعي طبيعية nature natural naturel
موارد مورد resources resource ressources
طاقة طاقات طاقي طاقية energy capacity énergie
متجدد متجددة renewable renouvelable
تجدد تجديد renewal renewable innovation
شمس شمسي شمسية solar sun solaire
ضوئي ضوئية كهروضوئي photovoltaic photo pv
ريح رياح ريحي wind eolian éolien
نجاعة efficiency efficacité
كفاءة كفاءات efficiency competency skills efficient compétences efficacité
ترشيد rationalization conservation efficiency maîtrise
كهرباء كهربائي كهربائية electricity electric electrical power électricité électrique
كهروتقني كهروتقنية electrotechnical
نووي نووية ذري nuclear atomic nucléaire atomique
بترول بترولي نفط نفطي petroleum oil pétrole
محروقات hydrocarbons hydrocarbures
وقود fuel
مسال مسيل liquefied liquéfié
معدن معادن معدني mineral metal mines mining minerals minier
منجم مناجم تعدين mine mines mining
فوسفات phosphate phosphates
نقل transport transportation transfer transports
طريق طرق طرقي road roads way routes routier
سيارة سيارات autoroute automobile car vehicles autoroutes
سكة سكك railways rail railway chemins
حديد حديدي حديدية iron rail railway fer
قطار قطارات train
طيران طائرات aviation airlines aeronautics aviation aerial aircraft
جوي جو air aerial aerospace weather aérien meteorological
مطار مطارات airport airports aéroports
ميناء موانئ مواني port ports harbour
لوجستي لوجستيك لوجستيات لوجيستي logistics logistical logistique
بريد بريدي post postal poste
اتصال اتصالات تواصل communication telecommunications telecom contact communications
سلكي لاسلكي wireless telecommunications telecom radio
إعلام media information
صحافة صحفي صحفيين صحافي press journalists presse
أنباء خبر أخبار news press agency
إذاعة إذاعي إذاعات radio broadcasting
تلفزة تلفزيون تلفزي television tv télévision
سمعي audio audiovisual audiovisuel
بصري بصرية visual optical visuel
سينما سينمائي cinema cinematographic film
فن فنون فني art arts technical technique
تراث heritage patrimoine
آثار أثر أثري antiquities archaeology impact effect heritage
متحف متاحف museum musées
كتاب كتب book books
مكتبة مكتبات library bibliothèque
وثيقة وثائق توثيق documentation document archives
أرشيف archives
سياحة سياحي سياحية tourism tourist tourisme
فندق فنادق hotel
صيد fishing fisheries pêche fishery
سمك أسماك سمكي سمكية fish fisheries
أحياء living species biology quarters
حيوان حيواني حيوانية animal animals livestock
ماشية مواشي livestock cattle
بيطرة بيطري veterinary vétérinaire
رعي رعوي مراعي pastoral pastoralism grazing pasture
نبات نباتي نباتية plant plants phytosanitary vegetal
بذور seeds seed
حبوب cereals grains céréales
غذاء غذائي غذائية أغذية food alimentation alimentaire nutrition
تغذية nutrition feeding malnutrition
سوء mal malnutrition bad poor ill
حاد حادة acute aigu sharp
وخيم وخيمة شديد شديدة severe sévère serious
مزمن مزمنة chronic chronique
وفاة وفيات mortality death deaths mortalité
مرض أمراض مرضي disease diseases sickness maladie illness
داء disease syndrome
وباء أوبئة وبائي epidemic epidemiology epidemiological
فيروس فيروسي virus viral
نقص shortage deficiency insufficiency immunodeficiency déficience reduction
مناعة immunity immune immunodeficiency immunization
مكتسبة acquired acquise
متلازمة syndrome
لقاح لقاحات تلقيح تحصين vaccine vaccines vaccination immunization vaccin
دواء أدوية دوائي drug medicines drugs pharmaceutical médicament
صيدلة صيدلي صيدلاني pharmacy pharmaceutical
مستشفى مستشفيات استشفائي hospital hospitalier
طب طبي طبية medicine medical médecine
طبيب أطباء doctors physicians médecins doctor
تمريض ممرضين nursing nurses
أمومة mother maternal maternity
إنجابية إنجابي reproductive reproduction
جنسي جنسية sexual gender nationality sex sexuelle
نوع gender type genre
جنسين جنس gender sexes genre
مساواة equality égalité
عنف violence violent
قائم قائمة based list
تمييز discrimination
عنصري عنصرية racial racism
تعذيب torture
جريمة جرائم إجرام جنائي جنائية crime criminal crimes pénal
مخدرات drugs narcotics
اتجار trafficking trade traffic
بشر human persons beings
إرهاب إرهابي terrorism terrorist terrorisme
تطرف extremism
غسل غسيل laundering blanchiment washing
تهريب smuggling
هجرة مهاجر مهاجرين migration immigration migrants migrant émigration
نزوح نازح نازحين displacement displaced
داخلي داخليا داخلية internal internally interior intérieur domestic
خارج خارجي خارجية external foreign abroad affairs étranger extérieur
لجوء لاجئ لاجئين لاجيين asylum refugees refugee réfugiés
عودة return retour
طوعي طوعية تطوع متطوعين voluntary volunteers volunteering assisted volontaire
مساعدة مساعدات مساعد assistance aid assisted help
معونة معونات aid assistance
إغاثة غوث relief rescue
إنقاذ rescue salvage save
طوارئ طارئ طارئة emergency emergencies urgence contingency
أزمة أزمات crisis crises crise
كارثة كوارث disaster disasters catastrophes
خطر مخاطر أخطار risk risks danger hazards risque
حد reduction limit control
تدبر management
إنذار warning alert
مبكر مبكرة early précoce
استجابة response réponse
استعداد تأهب preparedness readiness
إنعاش انتعاش تعافي recovery relance resilience
صمود قدرة resilience capacity ability
قدرات capacity capacities abilities
بناء building construction
إعمار تعمير reconstruction construction urbanism
إعادة re return reintegration reconstruction rehabilitation
سلم سلام peace paix
حفظ keeping maintenance
أمن أمان أمني security safety sécurité
سلامة safety security integrity
دفاع defence defense
عسكري عسكرية حربي military war militaire
حرب war guerre
سلاح أسلحة weapons arms
كيميائي كيميائية chemical chimique
حظر prohibition ban
نزع disarmament demining removal
لغم ألغام mine mines
متفجر متفجرات ناسفة explosive ordnance explosives
عبوات عبوة devices device packages
مخلفات نفايات remnants waste residues déchets
ذخائر munitions ordnance
مراقب مراقبين observers observer monitor
تحقق verification investigation
تحقيق investigation achievement inquiry
تقصي finding fact
حقائق fact facts
نزاع نزاعات صراع conflict conflicts dispute
تسوية settlement dispute
تحكيم تحكيمي arbitration arbitrage
وساطة وسيط mediation mediator ombudsman médiateur médiation
مظالم ombudsman grievances complaints grievance
شكوى شكاوى complaints grievance
متابعة monitoring follow tracking suivi
تتبع tracking monitoring suivi traceability
رصد monitoring observatory observation watch
تقييم تقويم assessment evaluation évaluation appraisal
أثر impact
أداء performance payment tax taxe duty
جودة quality qualité
معيار معايير معياري معيارية ratio standard standards criteria norm norme
مقياس مقاييس standard metrology measures normes
مواصفات مواصفة standards specifications specification standardization
تقييس standardization normalisation standards
اعتماد accreditation adoption
مطابقة conformity compliance
مصادقة تصديق certification ratification
شهادة شهادات certificate certification
مترولوجيا قياس metrology measurement
مؤشر مؤشرات index indicator indicators indice
معدل معدلات rate average modified
نسبة ratio rate percentage
ناتج product produit
إجمالي gross total overall brut
خام gross raw crude brut
صافي net
دخل دخول income revenue revenu entry
إيراد إيرادات revenue
نفقة نفقات إنفاق expenditure spending dépenses
دين ديون مديونية debt dette religion
عجز deficit disability
نمو growth croissance
تضخم inflation
أسعار سعر price prices rate prix
استهلاك مستهلك مستهلكين consumption consumer consommateur depreciation consumers
إنتاج إنتاجي إنتاجية منتج production productivity productive output producers product
تربص stage internship traineeship
حياة life living vie
إعداد preparation initiation insertion
واجهة واجهات interface interfaces
محلول محاليل solution solutions
إرواء rehydration
فموي فموية oral
أملاح ملح salts salt
تيار current
مستمر مستمرة direct continuous continuing
متناوب alternating
فائق فائقة high ultra super
جهد voltage effort
ضغط pressure voltage tension
غير un non not in il
دون un without
بدون without un
عدم non un lack
فوائد فائدة interest interests
سيولة liquidity
ملاءة solvency adequacy
كفاية adequacy sufficiency
تغطية coverage
أصول موجودات assets
خصوم مطلوبات liabilities
مستثمر مستثمرين investor investors
مودع ودائع deposits deposit
قدرة ability
شرائية purchasing power
قوة power
ترابط interconnection
متخصص متخصصة specialized
مؤقت مؤقتة temporary provisional interim
دائن creditor
كثافة intensive density
فضل فضلى best
ممارسة ممارسات practice practices
إخباري reporting
تصويت voting
مغادرة departure
لائحة لوائح regulation regulations
توجيهي توجيهية steering guiding directive
مالي fiscal
سنوي سنوية annual yearly
شهري monthly
يومي daily
سيدة سيدات women ladies
شهيد martyr
طريقة method
عينة sample
عنقودي عنقودية cluster clusters
صحية health
ديموغرافي ديمغرافي ديموغرافية demographic
سجلات registers records
قيد قيود barrier barriers restrictions restriction
كمي كمية quantitative quantity
ائتمانية credit
خسارة خسائر loss losses
متوقع متوقعة expected
معرض معرضين exposed
مشغل operator
متنقل متنقلة محمول نقال جوال mobile
افتراضي افتراضية virtual
ثابت ثابتة fixed
عريض عريضة broad wide
نطاق نطاقات band domain
حزمة package band
صوت صوتي voice audio
صورة image
جيل generation
طويل طويلة long
أمد أجل term
قصير قصيرة short
غذائي food
غذائية food
منسق منسقة harmonized coordinator
توصيف تبويب description coding classification
مركبة مركبات vehicle vehicles
حادث حوادث accident accidents
سير مرور traffic circulation road
رخصة رخص licence license
سياقة driving
تتبع tracking
صندوق box
أسود black
مقعد seat
راكب ركاب مسافر مسافرين passenger passengers
شحن cargo freight shipping
حاوية حاويات container containers conteneur
قدم foot feet
مكافئ equivalent
سفينة سفن ship ships vessel
إنقاذ rescue
ملاحة navigation
مراقبة control
أجواء airspace
عبور transit crossing
مخزن مخازن مستودع store warehouse stock depot
مركبات compounds
مستمر permanent
دائم ongoing
منزل household
معيشي معيشية living
ظروف conditions living
إنفاق expenditure
استقصاء survey investigation
استبيان questionnaire
متعدد multiple
مؤشرات indicators
سيناريو scenario
معتاد usual
خط line baseline
قاعدة baseline
غابوي forest
امتصاص sink absorption removal
انبعاثات emissions
إبلاغ reporting report
شفافية transparency
تحقق verification
سوق market
طوعية voluntary
تسعير pricing
سندات bonds
صكوك sukuk
أسهم سهم equity shares stock
محلل analyst
مدقق auditor
داخلي internal
خارجي external
امتثال compliance
مكافأة rewards
تمويه concealment
متحصلات proceeds
تجميد freezing
استرداد recovery
موجود asset
جنائية criminal
إنابة rogatory letters
تسليم extradition
متبادل متبادلة mutual
قانونية legal
اعتراف recognition
مؤهلات مؤهل qualification qualifications
إطار framework
ساعة ساعات hour hours
نظام scheme
معتمدة credit
طالب طلاب طلبة student students
تنقل mobility
أستاذ أساتذة professor professors teachers
باحث باحثين researcher researchers
دكتوراه doctoral
نشر publication publishing
انتحال plagiarism
مكتبات libraries
فهرس index catalogue
اقتباس citation
رقم أرقام number numbers
معياري standard
دوري دوريات periodic periodical serial
كتاب book
لجوء asylum
قسري قسرية forced
اختفاء disappearance
اعتقال detention
تعسفي arbitrary
إعدام execution death
عقوبة penalty punishment
سجين سجناء prisoners
ضحية ضحايا victims victim
ناجين survivors
قاصر قاصرين minors unaccompanied
مصحوب accompanied
أم mother
رضاعة breastfeeding
حمل pregnancy
ولادة birth delivery
مواليد neonatal newborn births
رضع infant
خصوبة fertility
وزن weight
هزال wasting
تقزم stunting
غير un
حوض basin
مائي water
جوفي جوفية groundwater ground
سطحي سطحية surface
علاج معالجة treatment therapy traitement processing
عادم عادمة waste wastewater
صلب صلبة solid
تدوير recycling
طمر landfill
سائل سائلة liquid
ضوضاء noise
تلوث pollution
هواء air
أوزون ozone
أشعة ultraviolet
إشعاع إشعاعي إشعاعية radiation radiological
نظائر isotope isotopes
مشع مشعة radioactive
مفاعل reactor
تخصيب enrichment
انتشار proliferation
ضمانات safeguards
تفتيش inspection
رؤوس heads warheads
صاروخ صواريخ missile
طائرة aircraft
مسيرة drone unmanned
بدون unmanned
طيار pilot
دفع payment
إلكتروني e
محفظة wallet
عملة عملات currency coin
مشفر crypto
كتل blockchain block
ضخم ضخمة big
تعلم learning machine
آلة machine
روبوت robot
ثلاثي three
أبعاد dimensional
خادم server
مركز hub
واجهة front
مستخدم user
تجربة experience pilot
حل حلول solution solutions
حافلة حافلات bus
بند بنود مواد items item
انبعاث emission
معتاد usual
تعلم learning
مخرجات outcomes outputs
مستهدف مستهدفة intended target
فرصة فرص opportunity opportunities chances
مصفوفة matrix
قطري national country
بند بنود article item
ظروف conditions
متسارع سريع سرعة rapid fast accelerated quick
كلفة تكلفة تكاليف cost costs
منزل منزلي home household domestic
معاون معاونين assistants workers auxiliaries
استقرار stabilization stability
متضرر متضررة affected
إرهابية terrorist
ألم pain
مقابل for
تحكم control
مهلكة hazardous
نشاط أنشطة activity activities activité
مدر generating générateur
ربط interconnection connecting connection link
محفظة portfolio
رخصة licence
كيان كيانات entity entities
سوائل liquid
مرن مرونة flexible flexibility
ضخ injection
أشعة radiation rays
تصوير imaging
رنين resonance
مغناطيسي magnetic
قلبي cardiac heart
وعائي vascular
تنفسي respiratory
كرونا كورونا corona coronavirus
هاتف هاتفي telephone phone
رسالة رسائل message mail messages
قصير قصيرة short
نهج approach
تعاقدي contractual
منافع benefits
ذكي smart intelligent
بطاقة بطاقات card
آلي automated automatic teller
صراف teller machine
توقيع signature
مفتاح key
عمومي public
خصوصي private
تأشيرة visa
جواز جوازات passport passports
حدود حدودي border borders frontier
أجنبي foreign
أمن security
معتدل moderate
مؤهل qualified
بكالوريوس إجازة bachelor licence
ماجستير ماستر master
دكتوراه doctorate phd
مباشر مباشرة direct
أجنبي أجنبية أجانب foreign étranger foreigners
تحويل تحويلات transfer transfers remittances transformation
تحول transformation transition
انتقال انتقالي transition transitional
إصلاح إصلاحات reform reforms réforme repair
تحديث modernization update modernisation
تطوير تطور development upgrade enhancement
تنافس منافسة تنافسية competition competitiveness concurrence
احتكار monopoly
نهوض promotion advancement
إنهاض promotion
ترويج promotion
تعزيز strengthening promotion enhancement reinforcement promoting
تشجيع promotion encouragement
دعم support subsidy appui soutien
مساندة support
تمكين empowerment autonomisation enabling
تسريع acceleration accelerator
إطلاق launch
إنشاء establishment construction création creation
تنفيذ تنفيذي تنفيذية implementation executive execution exécutif
تطبيق application
تخطيط planning planification
تنسيق coordination
تنظيم تنظيمي regulation organization regulatory organizing
ضبط regulation control régulation tuning
إشراف supervision
تسجيل سجل registration register registry record
ترخيص تراخيص licence licensing
تفويض delegation
عناية due diligence care
واجب واجبة due diligence
عميل عملاء زبون زبناء customer client clients
خدمة خدمات service services
مصلحة interest
صالح benefit
منفعة نفع interest utility benefit
فئة فئات class category categories
هش هشة vulnerable fragile
فقر فقير فقراء poverty poor pauvreté
جوع hunger
تهميش إقصاء exclusion marginalization
سكن إسكان سكني سكنى housing habitat logement settlement
مأوى shelter
مستوطنات settlements
صفيح slums bidonvilles
عمران عمراني urban urbanism habitat
تجهيز تجهيزات equipment équipement facilities
بنية بنى infrastructure structure
تحتية تحتي infrastructure
أشغال works travaux
هندسة هندسي مهندسين مهندس engineering engineers engineer re reengineering ingénieurs
عملية عمليات operation process operations procedure
إجراء إجراءات procedure action procedures measures process
أسلوب أساليب process method style
تسلسل chain sequence
سلسلة chain series value
مخزون stock inventory
احتياطي reserve reserves
فضاء فضائي space spatial
قمر أقمار satellite satellites
رادار radar
أرصاد رصدية meteorological meteorology météorologie
زلازل seismic seismology
محاكاة model simulation
نموذج نماذج model modèle
سحابة سحابي سحابية cloud
حوسبة حاسوب computing computer
برمجية برمجيات برمجة software programming logiciel
إنترنت internet
أشياء things
تطبيقات applications apps
هوية identity identification
تعريف تعريفي identification identity definition
رقم رقمي number
وطنيا nationally
محدد محددة determined specific defined déterminée
مساهمة مساهمات contribution contributions participation
اشتراك subscription contribution
تشارك تشاركي تشاركية participatory shared participation
مشاركة مشارك participation participating
حوار dialogue
تشاور تشاوري استشاري استشارية استشارة consultation consultative advisory consultatif
علمي scientific
فنية technical
عال عالية high
متقدم متقدمة advanced
متعدد متعددة multi multiple multilateral
أطراف طرف parties party multilateral lateral stakeholders
جنسيات nationals
ثنائي ثنائية bilateral bi binary
شؤون شوون affairs affaires issues
قضايا قضية issues cases affairs
تعاقد contract contracting
صفقة صفقات procurement marchés deals
شراء مشتريات مشترى procurement purchasing achats
عطاء عطاءات tender bids
امتياز concession franchise
تشييد construction building
بوت build
تملك تمليك own ownership
أوقاف وقف وقفي endowments waqf awqaf habous
زكاة zakat
حج hajj pilgrimage
إفتاء فتوى fatwa ifta
تقريب rapprochement
حضارات حضارة civilizations alliance
أديان ديني دينية religious religions interfaith
أقليات minorities
محامين محامون محام lawyers bar avocats attorneys
قضاة judges magistrats
موثقين notaries notaires
سجن سجون prison prisons pénitentiaire
نواب نائب deputies representatives representatives
شيوخ senate elders
برلمان برلماني برلمانية parliament parliamentary parlementaire
شورى shura consultative
أعيان senate notables
ممثل ممثلين تمثيلية representative representatives
محافظين محافظ governors governorate conservative
أمناء trustees
أمانة أمين secretariat secretary secretary
رئاسة رئيس رئاسي presidency presidential president
قيادة leadership command led
كادر أطر cadres executives staff
موظف موظفين civil servants staff officials fonctionnaires
خدمة civil service
إداري إدارية administrative administration
مستقل مستقلة استقلال independent autonomous independence
محايد محايدة neutral independent neutral
حياد neutrality
معتمد معتمدة accredited authorized approved agréé
مرخص licensed authorized
فاعل فاعلين operator actor actors
متعامل operator dealer
مشغل مشغلين operator employers
ناقل carrier
منقول transmitted movable
معدي contagious infectious
رئة رئوي lung pulmonary pneumonia
جنب pleuro pleural
أبقار بقر bovine cattle bovines
مجتر مجترات ruminants
طاعون plague peste pest
حمى fever fièvre
متصدع rift
قلاعية foot mouth
لسان language
لغة لغات language
فرنكوفونية فرنكفونية francophonie francophone
كلام speech
توحد autism
كلى كلوي kidney renal
سرطان cancer
قلب heart cardio
سكر سكري diabetes
سل tuberculosis
ملاريا malaria
إيدز سيدا aids sida
مقاومة مناهضة resistance against
مضادات مضاد antimicrobial anti
ميكروبات microbial antimicrobial
أساس based basis
نتائج results
قائمة based list
تحليل analysis analytical
نقاط نقطة points point
حرجة حرج critical
اختبار فحص test testing
مختبر مخبر مختبرات مخابر laboratory laboratories laboratoire
بوليميراز polymerase
سحب withdrawal drawing
وحدة unit
تجمعات groupings communities
كوميسا common market
كومنولث commonwealth
أمة nation ummah
مدخل entry access
نفاذ access
إتاحة ولوج وصول access accessibility accès
عالق عوائق حواجز barriers obstacles
تدابير measures
إغراق dumping
منشأ origin
سلع سلعة goods commodity commodities
بضاعة بضائع goods merchandise
مناطق منطقة zone zones area areas region
قاري قارية continental
شنغن schengen
جوار neighbourhood neighborhood voisinage
توأمة twinning jumelage
فضاءات spaces
مواءمة alignment
منظور perspective
مقارنة comparison comparative
مناظرة debate
قاعدي baseline basic
مقيم مقيمين مقيمون resident residents residing résidant
مغاربة moroccans marocains
جاليات جالية community diaspora communities expatriates
أهلي أهلية civil non private ngo national
غير non un not
حكومية governmental
ربح ربحية profit
خيري خيرية charity charitable philanthropic
إحسان charity
بر charity
كشافة scouts
أولمبي أولمبية olympic
رياضة رياضي رياضية sport sports sporting
كرة football ball
قدم foot football
لاعب لاعبين players athletes
ناد نادي club
ترقية promotion
تحسين improvement amélioration improving
استعمال استخدام استغلال use utilization exploitation usage
إعانة aid subsidy
تحفيز حوافز incentive stimulus
إنفاذ enforcement
حيازات حيازة holders holdings smallholder
عيش معيشة سبل livelihoods livelihood living
سبل livelihoods means
تسجيلات records
هدف أهداف goals objectives targets goal
ألفية millennium
تقرير تقارير report rapport
كوكب planet
تراخيص permits
بحوث research
تبغ tobacco tabac
شاي tea
سكر sugar sucrière
زيت زيتون oil olive
تمور date palm
نخيل palm
قطن cotton
ألبان حليب dairy milk lait
لحوم meat viandes
تعبئة mobilization packaging
نقود money
رأس رأسمال capital
مال capital
مخاطرة venture
مغامر venture
مساهم shareholder joint
قابضة قابض holding
عامل operating factor
تنافسي competitive
مصفاة refinery
أسمدة fertilizers fertiliser
بتروكيماويات petrochemical petrochemicals
صلب steel
ألومنيوم aluminium
نسيج textile
ملابس clothing
جلود leather
اتصالي communication
مراسلات correspondence messaging
وسائط media
مواد مادة materials material subjects
بلاستيك plastic
نانو nano nanotechnology
جينوم genome genomic
خلوية cell cellular
حمض acid
نووي nucleic
عضوي عضوية organic membership member
مسؤولية responsibility
مجتمعية social community
مسار مسارات path track corridor
ممر ممرات corridor
خط خطوط line lines airlines pipeline
أنبوب أنابيب pipeline pipe
قنطرة جسر bridge
سد سدود dam barrage
محطة محطات station plant terminal
تحلية desalination
هضبة plateau
واحة واحات oasis
جبل جبال جبلي mountain
جزيرة جزر island islands
شاطئ beach
خليجية gulf
قرن horn
رافدين mesopotamia
شام levant
جرد inventory census
`;
