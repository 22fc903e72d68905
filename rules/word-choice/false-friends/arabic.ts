/** False friends and wrong senses from Arabic (and Persian), told by their neighbours. One entry a line: pattern | fix | gloss. */
export const arabic = `
United Nations envoy to/for Yemen/Syria/Libya , Mr. | UN envoy | المبعوث الأممي
a responsible in/from/at the {ministry/government/party/movement/army} | official | مسؤول
a suicide {detonate/blow} himself/herself | a suicide bomber | انتحاري
aggravated/heavy imprisonment/prison for/of/with | hard labour | السجن المشدد
an informed source {said/told} to | source told | مصدر مطلع
arab university's {secretary/council} | Arab League | الجامعة العربية
burning rubber tires/tyres/frames/wheels | burning tyres | إطارات مطاطية
car trapped with explosives | car bomb | سيارة مفخخة
chairman of the {house/council/parliament} of representatives | parliament speaker | رئيس مجلس النواب
chief/head/president of the? council of ministers/Ministers | prime minister | رئيس مجلس الوزراء
council of cooperation of the gulf | Gulf Cooperation Council | مجلس التعاون
counselor/counsellor/advisor/chancellor PROPN , {president/head} of the? {court/circuit} | judge | المستشار
drone plane/planes/aircrafts | drone | طائرة مسيرة
execution by hanging to {death/the/all} | death by hanging | الإعدام شنقا
execution {sentence/verdict/ruling} | death sentence | حكم الإعدام
explosive pack/packs/packet/packets/canister/canisters | bomb | عبوة ناسفة
explosive {pack/packet/package/container/canister} {explode/detonate/went} | bomb | عبوة ناسفة
external/exterior ministry/minister | foreign ministry / minister | وزارة الخارجية
fire release/launching | gunfire | إطلاق نار
fire-stop/shooting-stop agreement | ceasefire | وقف إطلاق النار
firing/shooting stop | ceasefire | وقف إطلاق النار
gas tear/tears | tear gas | الغاز المسيل للدموع
general secretary of the united {nation} | UN secretary-general | الأمين العام
hard works | hard labour | الأشغال الشاقة
hard/aggravated works | hard labour | الأشغال الشاقة
head/chief/president of ministers | prime minister | رئيس الوزراء
international security council | UN Security Council | مجلس الأمن الدولي
league of arab {country/nations} | Arab League | جامعة الدول العربية
march/marches {plane} | drone | مسيّرة
marching/paced/walking/directed/processed plane/aircraft/planes | drone | طائرة مسيرة
military/war aircrafts | warplanes | طائرات حربية
minister of the exterior/outside/external | foreign minister | وزير الخارجية
minister of {state/State} for {affairs} of | minister for | وزير الدولة لشؤون
ministry/minister of externals/exterior/outside | foreign ministry / minister | وزارة الخارجية
nations' envoy | UN envoy | المبعوث الأممي
official speaker/speakers of/for/in the | spokesman for | الناطق الرسمي
on the liability/conscience/account/strength/obligation of the {investigation/case/issue/matter} | pending investigation | على ذمة التحقيق
papers to the mufti | case to the mufti (before a death sentence) | أوراق إلى المفتي
popular crowd | Popular Mobilisation Forces | الحشد الشعبي
popular {crowd/mobilisation} {forces/fighters/militia} | Popular Mobilisation Forces | الحشد الشعبي
president of the republic of the | president | رئيس الجمهورية
president/head of the? {ministers/cabinet} council | prime minister | رئيس مجلس الوزراء
public/general attorney/advocate of the? {first/appeal} {instance/prosecution} | prosecutor | المحامي العام
public/general prosecution agent/agents | prosecutor | وكيل النيابة
red crescent and cross {organisation/international} | Red Cross and Red Crescent | الصليب الأحمر
republic president | president | رئيس الجمهورية
responsible source/sources {said/told/confirmed/revealed/in} | official source | مصدر مسؤول
rubber frames/wheels | tyres | إطارات مطاطية
run over operation/attack | car-ramming | عملية دهس
run-over/runover/trampling operation/attack | car-ramming | عملية دهس
shooting operation {near/in/against/at} | shooting attack | عملية إطلاق نار
sit-in strikers/insiders | protesters | معتصمون
sitters in/at the square/camp/sit-in | protesters | معتصمون
sound bombs/bomb | stun grenades | قنابل صوتية
sound/voice/sonic bomb/bombs | stun grenade | قنبلة صوتية
speaker in/by the? name of the {army/ministry/government/movement/police/party} | spokesman for | الناطق باسم
spokesman/spokesperson/spokeswoman in the name of | spokesman for | الناطق باسم
stop/stopping of shooting/fire | ceasefire | وقف إطلاق النار
stop/stopping of? the shooting/fire {agreement/deal/decision} | ceasefire | وقف إطلاق النار
suicidal {attack/bomber/bombing/operation/explosion/terrorist} | suicide ... | انتحاري
suicide explosion/explosions | suicide bombing | تفجير انتحاري
tear/tears/teary {gas} bombs/bomb | tear-gas canisters | قنابل الغاز
tearful/teary/lachrymatory gas | tear gas | الغاز المسيل للدموع
terrorist explosion/explosions that/in/which | bombing | تفجير إرهابي
terrorist {explosion} | bombing | تفجير إرهابي
the Arab {league/university} of states | Arab League | جامعة الدول العربية
the council of security | the Security Council | مجلس الأمن
the international atomic/nuclear agency | the IAEA | وكالة الطاقة الذرية
the iranian revolution {guard} | Iran's Revolutionary Guards | الحرس الثوري
the nationality {envoy/ummah} envoy | UN envoy | المبعوث الأممي
the official speaker | the official spokesman | الناطق الرسمي
the president of the government | prime minister | رئيس الحكومة
the protestors/demonstrators {cut/cutted} the {road/street/highway} | block | قطع الطريق
the responsible officials of | officials | المسؤولون
the spokesman in the name of | spokesman for | الناطق باسم
the? release/releasing of bullets | gunfire | إطلاق النار
tight/tightened/strict/emphasised/aggravated/stressed imprisonment/prison for NUM | ... years in prison | السجن المشدد
trapped car {bomb/exploded} | car bomb | سيارة مفخخة
two suicides {blow/detonate} | two suicide bombers | انتحاريان
university of arab {country/state} | Arab League | جامعة الدول العربية
world health institution/foundation | World Health Organization | منظمة الصحة العالمية
{burn/set} rubber {frames/tires/wheels/tyres} | burn tyres | إحراق الإطارات
{cross} red international | International Red Cross | الصليب الأحمر الدولي
{cutting} of the {road} by/with/in {burning/protesters/demonstrators} | blocking | قطع الطرقات
{cut} off? the road/roads/street by/with {burning/tires} | block | قطع الطريق
{cut} the {road/street/highway/bridge} with/by {burning/tyres/tire/stones} | block | قطع الطريق
{execute/execution} by? {hanging} until death | hang | الإعدام شنقا
{fall/drop/shoot} down? a marching {plane/aircraft} | shoot down a drone | أسقط مسيرة
{guard} of the iranian? revolution | Revolutionary Guards | الحرس الثوري
{imprison/imprisonment/jail} {him/her/them/the} NUM days {on/pending/for} {investigation/remand} | detain for ... days | حبس على ذمة التحقيق
{interior/foreign/defence/defense/health/oil/finance/education/justice} minister of the {occupation/entity} | minister | وزير
{iranian/iraqi/syrian/lebanese/israeli/egyptian/palestinian/american/security/military/government/senior} responsibles | officials | مسؤولون
{judge/rule/sentence} with {execution/death/imprisonment/acquittal/innocence} of/for/on | sentence to | حكم بـ
{judgment/rule} of {execution} {against/on/in} | death sentence | حكم الإعدام
{live} bullets | live ammunition | الرصاص الحي
{refer/transfer/send} his/their/the {paper} to the mufti | refer the death sentence to the mufti | إحالة أوراقه إلى المفتي
{release/launch} fire/bullets on/at/towards/against/toward the | open fire on; shoot at | إطلاق النار
{renew} the? {imprisonment/jail/prison} of NP {for/pending} NUM {day} | extend his detention by | تجديد حبس
{rule/judge} with the {innocence/acquittal/execution/imprisonment} of | acquit; sentence | الحكم ببراءة
{rule/judgment/verdict} of innocence | acquittal | حكم البراءة
{send/transfer/refer} {him/her/them/the} to the {mufti/grand} | refer the sentence to the mufti | إحالة أوراقه إلى المفتي
{sentence/judge} him/her/them with {execution/imprisonment/death} | sentence to | حكم عليه بـ
{stab/stabbing} operation | stabbing attack | عملية طعن
`;
