/** Calques from Persian: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const persian = `
Friday imam/imams | Friday prayer leader | امام جمعه
Hojjat/Hujjat al-Islam/ol-Islam/Islam and/wal | (title) | حجت‌الاسلام
Imam Friday/Jumah of | Friday prayer leader of | امام جمعه
NUM {representative} of the? {parliament/majles/majlis/Majlis} | MPs | نمایندگان مجلس
Quds-occupying/Qods-occupying {regime} | Israel | رژیم اشغالگر قدس
^ in this line/direction/relation/regard , he/she/the | also | در همین راستا
according/attention to that the/this/he/it | given that | با توجه به اینکه
arrogant {power/country/system} {led} by | (name the countries) | قدرت‌های استکباری
at the threshold of the? visit/trip/elections/anniversary/Nowruz | ahead of | در آستانه
bid/bade/say/said farewell/goodbye to the? mortal {world/house/life} | die | دار فانی را وداع گفت
by paying attention to the {situation/fact/condition/circumstance} | given; in view of | با توجه به
by/with expressing/stating this {matter/point/subject} | saying this | با بیان این مطلب
commander of the? {disciplinary/entezami} | police chief | فرمانده انتظامی
considering to the | given; in view of | با توجه به
corona/Corona martyrs | health workers who died | شهدای سلامت
corona/coronavirus headquarters | coronavirus task force | ستاد کرونا
corrupt/corruption/corruptor on/of the? earth | 'corruption on earth' (explain) | افساد فی‌الارض
defenders/defender of health/shrine | health workers; fighters in Syria | مدافعان سلامت
disciplinary force/forces/command/commander | police | نیروی انتظامی
economic {jihad} | economic effort | جهاد اقتصادی
fight/combat/fighting with drugs/narcotics/smuggling | fight against | مبارزه با
fire/firefighting/fire-fighting organization/organisation | fire service | سازمان آتش‌نشانی
from/off hand {give} | lose | از دست دادن
gallows of punishment/punishments/justice | gallows | دار مجازات
global/world/international/criminal arrogance | (name the country) | استکبار جهانی
go/going/went/goes under the question | be questioned | زیر سؤال رفتن
he/she clarified/reminded/specified/reminds : | he said | تصریح کرد
he/she reminded/reminds : | he said | یادآور شد
health defenders/defender | health workers | مدافعان سلامت
in a conversation/talk/dialogue with the? {reporter/correspondent} of | told | در گفت‌وگو با خبرنگار
in attention to the | given | با توجه به
in connection to the {issue/matter/subject} that | about | در ارتباط با
in line with the? {realization/realisation/fulfilment/fulfillment} of | to achieve | در راستای تحقق
in line with this/that , he/she | he also | در همین راستا
in the authority/option of the? {people/farmers/applicants/media/reporters/journalists} | available to | در اختیار
in the direction of the {realization/realisation/implementation} of | to achieve | در راستای تحقق
in the threshold of the? anniversary/new/trip/visit/election/elections/beginning | ahead of | در آستانه
in the work order/orders of | on the agenda of | در دستور کار
in the {direction} of {realize/realise/implement/fulfil/fulfill/strengthen/expand/achieve} | to | در راستای
in the {field/area} of {fight/combat} against/with | in fighting | در زمینه مبارزه
in this relation , | on this | در این رابطه
in {conversation/talk/dialogue} with our {reporter/correspondent} | told | در گفت‌وگو با خبرنگار
jihadi/jihadist/jihad-like management/spirit/movement/manner/effort/efforts/work | dedicated work | مدیریت جهادی
legal medicine | forensic medicine; coroner | پزشکی قانونی
legal/law {medicine} {organization/office/announced/confirmed/general} | coroner; forensic department | پزشکی قانونی
martyr-breeding/martyr-nurturing/hero-breeding/martyr-fostering | (delete) | شهیدپرور
on/in the order of work | on the agenda | در دستور کار
resistance/resistive economy | self-reliant economy | اقتصاد مقاومتی
retribution of soul/life/self | death sentence | قصاص نفس
sacred/holy defense/defence {week/era/years/museum/veterans/martyrs} | Iran-Iraq war | دفاع مقدس
sacred/holy system of | government of | نظام مقدس
sentence of qisas/qesas/retribution {be} | death sentence | حکم قصاص
shrine defender/defenders | fighters in Syria | مدافعان حرم
stating/expressing the? {matter/point/issue/subject} that , he/she | he said | با بیان این مطلب
the noble/honorable/martyr-breeding/martyr-nurturing/hero-breeding {nation/people} of {iran} | Iranians | ملت شریف ایران
the {law-enforcement/disciplinary/police} force {commander} | police chief | فرمانده انتظامی
the {rank/degree/position} of {martyrdom} | (recast) | درجه شهادت
the? sacred/holy defense/defence | Iran-Iraq war | دفاع مقدس
the? sedition of NUM | the ... protests | فتنه ۸۸
under the cover of {insurance/support/committee/relief/foundation/institution/organization} | covered by | تحت پوشش
war with/against God | 'waging war against God' (explain) | محاربه
with/by the? {statement/expression} of this/that {the/he/sentence/point/matter} | saying | با بیان اینکه
{be} put/placed into exploitation | open; start operating | به بهره‌برداری
{be} under cover/coverage of the? {insurance/relief/committee/foundation/social/bank} | be covered by | تحت پوشش
{branch} NUM of the? {criminal/court/revolutionary/prosecutor} | court | شعبه
{bring/get} to martyrdom | kill | به شهادت رساندن
{bring} to exploitation | open; start operating | به بهره‌برداری رساندن
{bring} to the? hand | win; gain | به دست آوردن
{ceremony} of exploitation | opening ceremony | آیین بهره‌برداری
{clarify/specify/stipulate} {with/while/and} {statement/stating/expressing} that | say | با بیان اینکه
{close} eyes/the eyes from/on/to the? world | die | چشم از جهان فرو بستن
{close} his/her eyes to/from the world | die | چشم از جهان فرو بست
{draw/pull} to blood and dust | kill | به خاک و خون کشیدن
{drink/taste} the {sherbet/syrup/nectar} of {martyrdom} | be killed | شربت شهادت
{express/state} this/the {matter/subject/topic/content} in | say this at | این مطلب را بیان کرد
{face/turn} in/into the veil/mask of {dust/soil} | die | رخ در نقاب خاک
{farewell/goodbye} the mortal/life {house/world} | die | دار فانی را وداع گفت
{fight/struggle/combat} with {smuggling/narcotics/drugs/corruption/coronavirus/corona} {commander/headquarters/police} | anti-... | مبارزه با
{fire/firefighting} {organization/organisation} {spokesman} | fire service | سازمان آتش‌نشانی
{general/director} {manager/director} general? of legal medicine | chief coroner | پزشکی قانونی
{give} from hand !to | lose | از دست دادن
{give} from the hand | lose | از دست دادن
{give} up/out his/her/their life/lives due/because/in/from | die | جان خود را از دست دادند
{go} from hand !to | be lost | از دست رفتن
{head/chief/spokesman} of the {judicial/judiciary} {power/force} | judiciary chief | رئیس قوه قضاییه
{inaugurate/open} and {exploit} | open | افتتاح و بهره‌برداری
{open} {tongue/lip/mouth} to {criticism/protest/confession} | criticise; confess | لب به سخن گشودن
{open} {tongue} to/in {criticism/protest/praise/complaint} | criticise | لب به انتقاد گشودن
{pull/draw} to {challenge/insult/blood/destruction} | challenge; ... | به چالش کشیدن
{put/place/give} in the? authority/option/discretion of | provide to; give | در اختیار گذاشتن
{put/place/set} in/into the? work order/orders | plan; take up | در دستور کار
{put/place} in the option | provide | در اختیار
{put/place} under the? question | question | زیر سؤال بردن
{reach/arrive} to martyrdom | be killed | به شهادت رسیدن
{reach/attain/achieve} martyrdom {in/by/at/on/while/during} | be killed | به شهادت رسیدن
{reach/attain} martyrdom | be killed | به شهادت رسیدن
{reach/come} to exploitation/operation | open; start operating | به بهره‌برداری رسیدن
{resistance/resistive/resilient} {economy} {be/headquarters/plan/policy} | self-reliant economy | اقتصاد مقاومتی
{say} labbaik to the call of | die | لبیک گفتن
{sentence} to {qisas/retribution/retaliation} of? {life/soul} | be sentenced to death | قصاص نفس
{sherbet/syrup/nectar} of martyrdom | (recast) | شربت شهادت
{sit} to {fruit/fruition} | bear fruit | به ثمر نشستن
{take/bring/carry} under the? question | question | زیر سؤال بردن
{take/bring} to/in hand the/a {medal/title/victory/rank} | win | به دست آوردن
{take/put/bring} under coverage | cover; include | تحت پوشش
{temporary/provisional} Friday {prayer/imam} {leader}? of | Friday prayer leader | امام جمعه موقت
{world/international} arrogance | (name the country) | استکبار جهانی
`;
