/** Calques from Arabic: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const arabic = `
, pointing/indicating/referring that | noting that | مشيرا إلى أن
, pointing/indicating/referring/noting to that/the fact | noting that | مشيرا إلى أن
, stressing/emphasizing/emphasising/affirming/reaffirming on/upon | stressing (no preposition) | مشددا على
, the matter which/that | , which | الأمر الذي
, the most prominent of which/them/these | , notably | أبرزها
, what/that {lead/push/force/prompt/require/call} NP to | , which led ... to | ما دفع
, what/that {lead} to | , leading to | ما أدى إلى
Daesh {gang/terrorist/remnants/element} | ISIS | داعش
Excellency/Excellencies the {minister/ambassador} | the minister(s) | أصحاب المعالي
His Eminence/Virtue/Beatitude | (delete honorific) | سماحة
His/Her Excellency | (delete honorific) | معالي
His/Her Excellency/Eminence {Minister/Dr/Mr/President} | (delete honorific) | معالي
His/Her Excellency/Highness the | (title once, then name) | معالي
Israeli/israeli/Zionist/zionist occupation entity/state | Israel | الكيان
NUM/several/many/two/three martyrs and {wounded/injured/dozens} | dead | شهداء وجرحى
^ and he/she added/continued/explained/indicated/stressed/pointed/clarified/affirmed that/: | he added | وأضاف
^ from his/her/its/their side , | PROPN said | من جانبه
^ from/on/in another side/context/regard , | meanwhile | من جهة أخرى
^ in the same context/regard he/she/the/PROPN | also | في السياق ذاته
^ in the same context/regard/framework , | meanwhile; also | في السياق ذاته
^ in/on a related/similar context/level/course/regard , | meanwhile | في سياق متصل
^ it is mentionable/noteworthy to | (delete) | يذكر أن
^ it is mentioned that | (delete) | يذكر أن
^ on the level of the | as for | على صعيد
a state of {anger/panic/fear/tension/anticipation/confusion/chaos/caution} {prevail/dominate/reign} | people were angry ... | حالة من
a stone's {throw/shot} or {closer} | very close | قاب قوسين
a/an/the arrest/arrests/raid/raids {campaign} | a wave of arrests | حملة اعتقالات
accompanying him/her/the {delegation} | his delegation | الوفد المرافق
added insult to {mud/clay} | make matters worse | زاد الطين بلة
after/since he/she/they {be} able to VERB NP he/she | (recast) | بعد أن تمكن
and he/she pointed/indicated to that | he noted that | وأشار إلى أن
and other than that/them/those | and others | وغير ذلك
and others ,? of/from the {country/minister/official/leader} | and other ... | وغيرها من
and/with the? delegation accompanying him/her | and his delegation | والوفد المرافق له
arrest/raid {campaign} {in/that/against/targeting/affect/included} | wave of arrests | حملة اعتقالات
as soon/fast as the possible | as soon as possible | في أسرع وقت
at a late hour/time of/from {the/last/yesterday} {night/evening} | late last night | في ساعة متأخرة
at dawn today/yesterday , {Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday} | at dawn on Monday | فجر اليوم
at/on the top of a {delegation} | leading a delegation | على رأس وفد
ball in/into the? {stadium/playground/field} of | it is up to | الكرة في ملعب
before NUM {day/week/month/year/hour} from now/today | ... ago | قبل أيام من الآن
before a few/several/some/two/three days/weeks/months/hours/years ,/. | a few days ago | قبل أيام
before days/weeks/months/hours/years ,/. | days ago; weeks ago | قبل أيام
before {a/few} short {time/period} ,/. | recently | قبل فترة قصيرة
between arrested/detained and missing | detained or missing | بين معتقل ومفقود
between killed/dead/martyr/martyrs and wounded/injured/missing | dead or wounded | بين قتيل وجريح
brotherly and friendly {country/state/nation} | allied countries | الشقيقة والصديقة
brotherly {relation/tie} | close relations | العلاقات الأخوية
brotherly/sisterly {country/state/nation/people} | (name the country) | الدول الشقيقة
cautious quiet | uneasy calm | هدوء حذر
cautious/careful/wary calm/quiet {prevail/dominate/in/return} | an uneasy calm | هدوء حذر
during the day/hours/night of {yesterday/today} | yesterday; today | خلال يوم أمس
during the {coming/next/upcoming} {period/stage/phase} | in the coming months | خلال الفترة المقبلة
during/in the current {period/stage} ,/. | now | خلال الفترة الحالية
from his/her/its/their part , | for his part | من جهته
from/on another side , | meanwhile | من جهة أخرى
from/on/for his/her side , PROPN | for his part; PROPN said | من جانبه
has/have been {done/completed} the {arrest/signing/release/transfer/opening/seizure} | (use the passive verb) | تم اعتقال
his/her/their pure {body/soul/corpse} {be/to} | his body; he | جثمانه الطاهر
his/her/their/the brother {President/president/King/king/Emir/Sheikh/Minister/minister/leader} | (delete) | أخيه الرئيس
in a late {hour/time} of | late on | في ساعة متأخرة
in the {coming/next} few? period/stage ,/. | soon; in the coming months | في الفترة المقبلة
in the {soonest/nearest/closest/fastest/earliest} time | as soon as possible | في أقرب وقت
in the? {soonest/nearest/closest/fastest} {time/opportunity} ,/. | as soon as possible | في أقرب وقت
in this context/regard/framework/connection/aspect , he/she/the {point/indicate/stress/affirm/explain/clarify/add/call} | he also | في هذا السياق
in what/that {concern/relate/regard} to | as for | فيما يتعلق بـ
in what/that {concern/relate} {the/this/him/her/them} | as for | فيما يتعلق بـ
in whole/form/sum and in? detail/details/content | outright | جملة وتفصيلا
in/at the conclusion/end of the? works of | at the end of | ختام أعمال
in/during the past/last/recent {period} ,/. | recently | خلال الفترة الماضية
in/under the canopy of | under | تحت مظلة
in/under the shadows of the | given; with | في ظل
in/under the {shadow/shade} of the? current/continuation/continued/absence/lack/situation/circumstances/conditions | given; with | في ظل
in/with the most/strongest severe/strong/harsh {term/word/phrase/expression} | in the strongest terms | بأشد العبارات
in/with the presence of his/her/their/its {excellency/highness/majesty} | attended by | بحضور
it is mentioned/noted/reported/indicated to that | (delete) | يذكر أن
it is worth to? {mention/note} that | note: (or delete) | الجدير بالذكر
it is worthy of mention/note/mentioning | note: (or delete) | الجدير بالذكر
it is worthy to {mention/note} | note: (or delete) | الجدير بالذكر
it/there {be} done the {arrest/signing/release/seizure/transfer/opening} | was arrested ... | تم
most notably among them/which | notably | أبرزها
occupation bullets/vehicles/aircraft/warplanes/intelligence/prisons/jails/gunfire | Israeli ... (name the force) | الاحتلال
on a? hot {plate/sheet/tin} ,/. | volatile | على صفيح ساخن
on his/her/its/their side , he/she/the/PROPN {say/add/stress/affirm/confirm/explain/indicate/point} | PROPN said | من جهته
on the background of | over; because of | على خلفية
on the margin/margins/sideline of the? {meeting/conference/summit/forum/session/work/general/participation/exhibition} | on the sidelines of | على هامش
on the part of his/her side | for his part | من جانبه
on the political/international/regional/local/iraqi/palestinian/arab? arenas | at home and abroad | الساحات
on the same vein/context/regard , | also | على الصعيد ذاته
on the sidelines of his/her/their {participation} in | at | على هامش مشاركته
on yesterday/today evening/morning | yesterday evening; this morning | مساء أمس
on yesterday/today/tomorrow | yesterday; today; tomorrow | يوم أمس
on/at the head of a high/high-level/large/military/ministerial/senior/economic {delegation} | leading a delegation | على رأس وفد
on/in the day of {yesterday/today} | yesterday; today | يوم أمس
on/in the {national/international/regional/local/lebanese/iraqi/syrian/palestinian/arab} {square/yard/courtyard} | in the region; in Iraq ... | الساحة
on/upon the background of the/a/an/his/her/their/this/these | over; because of; after | على خلفية
points/dots on/over the letters | make things clear | النقاط على الحروف
regarding to/of | regarding | بخصوص
sentence/total/wholesale and detail/details/retail | outright | جملة وتفصيلا
since the {morning/first/early} {hours} of {today/this} | since early today | منذ ساعات الصباح
so-called by the name of | known as | المسمى
stressed/stresses/emphasized/emphasised/emphasizes/emphasises/affirmed/affirms/reaffirmed/reaffirms on/upon | stress (no preposition) | أكد على
takfiri/Takfiri | extremist | تكفيري
the brother country/state/people | (name the country) | البلد الشقيق
the fall of victims/casualties/martyrs/injuries | deaths; casualties | سقوط ضحايا
the fall/falling of NUM/several/dozens/many/civilian/more {dead/wounded/victim/casualty/killed/injured/martyr} | deaths; casualties | سقوط قتلى
the late martyr | the late | الشهيد
the latest/last {development/update/novelty} of/on/in/for the {arena/scene/square} | the latest developments | مستجدات الساحة
the lebanese/iraqi/syrian/palestinian/egyptian/jordanian/tunisian/algerian/sudanese/kuwaiti/moroccan street {be/want/demand/reject/expect/feel/witness/have} | the public | الشارع
the matter which/that {lead/cause/make/push/force/prompt/require/result/raise/prevent/contribute/affect} | which | الأمر الذي
the most prominent of which/them {be} | notably | أبرزها
the pure {body/corpse} of | the body of | الجثمان الطاهر
the straw/hair that {break} the back of the camel | the last straw | القشة
the throwing of arrest | the arrest | إلقاء القبض
the two brotherly/fraternal/sisterly {country/people/state} | the two countries | البلدين الشقيقين
the works/activities of the NUM/first/second/third/fourth/fifth/annual {session/conference/summit/forum} | the ... session | أعمال الدورة
the {fall} of {dozens/victims/dead/casualties/several} {dead/wounded/victim/casualties/injured} | deaths; casualties | سقوط ضحايا
the {straw} that {break} the {back} of the {camel} | the last straw | القشة
the {zionist/Zionist/usurping/occupying} entity | Israel | الكيان الصهيوني
tight/tightened/strict security procedures | tight security | إجراءات أمنية مشددة
two bows or closer/lower/nearer/less | very close | قاب قوسين أو أدنى
under the address " | called | تحت عنوان
under the light of the? {current/circumstances/developments} | in the light of | في ضوء
under the umbrella/title/slogan/banner : | called | تحت عنوان
was/were {martyred/martyrized} by/in/when/and/on/as/at the? {occupation/israeli/zionist} | was killed | استشهد
what is so-called | the so-called | ما يسمى
what is {called/known} as? the so-called | the so-called | ما يسمى
what is {related/attached} to | as for | ما يتعلق بـ
with/by a {hand/fist} of iron | with an iron fist | بيد من حديد
worth mentioning/noting , that/the | note: (or delete) | الجدير بالذكر
worth to {mention/note} that | note: (or delete) | الجدير بالذكر
yesterday/today , Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday , | on Monday | أمس الاثنين
{arrive} in/at/to PROPN on/at the head/top of a | arrive leading a | على رأس وفد
{at/within} two arcs/bows or | very close | قاب قوسين
{be} able from/of {arresting/reaching/killing/entering/freeing/controlling/seizing} | manage to | تمكن من
{be} done/completed the {arrest/signing/release/seizure/transfer/opening} of | was arrested ... | تم
{be} exposed to a/an accident/kidnapping/shooting/robbery/stroke/heart/traffic/assassination/armed | be hit by; suffer; be the target of | تعرض لـ
{be} exposed to kidnapping/arrest/assassination/beating/beatings/robbery | be kidnapped ... | تعرض لـ
{be} in the {forefront/front/head} of his/the {receptionists/receivers/reception/welcomers} | be welcomed by | كان في استقباله
{breathe} his/her/their last {breaths} | die | لفظ أنفاسه
{call/demand} for the necessity of/to | call for | دعا إلى ضرورة
{campaign} of {raid/arrest} and/of? {arrest/search/inspection} | raids and arrests | حملة مداهمات
{carry/bear} the address " | be called | يحمل عنوان
{carry/carried} out the? {arresting/killing/bombing/raiding/storming/demolishing/opening/closing} of/the | (use the verb) | قام بـ
{carry} him/her/them/it the full? responsibility for | blame | حمّل المسؤولية
{cast} with its/his/their {shadow} | affect | ألقى بظلاله
{city/area/region/country/street/neighborhood/province/governorate/border} {witness} a/the/an? {clash/explosion/violent/tension/state/intense/cautious/heavy/quiet/demonstration} | there were clashes in | شهدت المدينة
{conclude/begin/launch} its/the works {today/in/on/yesterday/with} | open; end | اختتم أعماله
{condemn/denounce} with the strongest/most {word/term/expression/strong} | condemn in the strongest terms | بأشد العبارات
{demand/call/ask} with the {release/resignation/departure/withdrawal/fall} | demand | طالب بـ
{express} his/her/their/its categorical/absolute/complete {rejection/refusal} | reject outright | أعرب عن رفضه القاطع
{express} his/her/their/its full/complete/absolute/total? {rejection/refusal} to/for | reject | أعرب عن رفضه
{fall} NUM/two/three/several {martyr/victim/dead/wounded} | were killed | سقط شهداء
{fall} of {dead/victims/casualties/deaths/martyrs} and {wounded/injured/injuries} | casualties | سقوط قتلى وجرحى
{hold/bear/charge/carry} NP the? {full/complete/entire}? responsibility for/of the {repercussions/consequences/safety/life/lives/failure/escalation/result} | blame; hold ... responsible | حمّل المسؤولية
{increase/add/make} the {mud/clay} {wet/wetter/wetness} | make matters worse | زاد الطين بلة
{launch/mount} an/a {arrest} campaign/campaigns | round up; carry out arrests | حملة اعتقالات
{lay/throw} the {hand} on {several/a/the} {suspect/person} | arrest | وضع اليد
{lead/result/cause} to/in the {fall} of {victim/dead/casualty/wounded} | kill | سقوط ضحايا
{lift/raise} the {curtain} about | reveal | أزاح الستار
{load/charge} NP with? {the/full}? responsibility | blame | حمّل المسؤولية
{load} NP with? the? full? responsibility | blame | حمّل المسؤولية
{move/transfer/transmit/transit} to the? {mercy/neighborhood/neighbourhood/side} of {god/his/her/allah/the} | die | انتقل إلى رحمة الله
{move/transfer} to the mercy of God/Allah | die | انتقل إلى رحمة الله
{mud/clay} {wet/wetter/wetness} | make matters worse | زاد الطين بلة
{pay/perform/make} a {work/official} {visit} to the? {sister/brotherly} | visit | زيارة عمل
{point/indicate/refer} to that the/he/it/this/there | point out that | أشار إلى أن
{pour} oil on/to the fire of | add fuel to | صب الزيت على النار
{praise/laud/commend} with the/his/her/their | praise | أشاد بـ
{put/place} the {point/dots} on/over the? {letter} | make things clear | وضع النقاط على الحروف
{reject/deny} as? a? whole and/in/with in? {detail} | reject outright | جملة وتفصيلا
{reject} in detail and in? whole | reject outright | جملة وتفصيلا
{remove/take} the {curtain/veil} off/from/about the? {statue/plaque/memorial/monument} | unveil | أزاح الستار
{reside/go/fall} in/up as? martyrs/martyr | die; be killed | ارتقى شهيدا
{rise/ascend/rose} as? martyrs/martyr | die; be killed | ارتقى شهيدا
{rise/ascension/ascent/fall} of {a/several/more/two/three} {martyr} | deaths | ارتقاء شهداء
{see} the light of {life} | be born | رأى النور
{spit/pronounce/utter} his/her/their last {breath} | die | لفظ أنفاسه
{start/begin/conclude/inaugurate/kick} the? {activities} of the? {conference/exhibition/forum/festival/session} | open; end | فعاليات
{start/begin/launch/conclude} the works of the | open; end | أعمال
{strike/hit} the? {example} in | set an example of | ضرب مثلا
{strike/hit} with an iron {hand/fist} | crack down | الضرب بيد من حديد
{strike} deep in the {history/depth/root} | go back a long way | ضارب في التاريخ
{strike} with the? iron? {hand/fist} | crack down | الضرب بيد من حديد
{succeed/manage} from {arresting/reaching/killing/entering/seizing/escaping} | manage to | تمكن من
{take} from NP a {headquarters/base/seat} | be based in | يتخذ من … مقرا
{take} from NP as? a? {headquarters/base/center/centre} for | be based in | يتخذ من … مقرا
{terrorist/ISIS/Daesh} organization ISIS/Daesh | ISIS | تنظيم داعش
{throw/cast} arrest on | arrest | ألقى القبض على
{throw/cast} the arrest/arresting on/over | arrest | ألقى القبض على
{throw/deliver} a {speech/lecture} in/at/on which | give a speech | ألقى كلمة
{throw} a/his/her {speech/lecture/poem} | give a speech | ألقى كلمة
{throw} the {light} on | shed light on | ألقى الضوء
{throw} with its/his/their {shadow} on/over | affect | ألقى بظلاله
{witness} a state of {calm/tension/anger/chaos/confusion/panic/security/stagnation/instability/anticipation} | there is ... in | شهد حالة من
`;
