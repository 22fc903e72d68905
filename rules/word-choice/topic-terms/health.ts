/** Set phrases of hospital and medical news, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const health = `
acceptance/reception/receiving of the? drug/drugs/medicine/medicines/pills | taking | приём лекарств
acute/sharp heart/cardiac insufficiency/failure-insufficiency | heart failure | сердечная недостаточность
ambulance help/car/machine/brigade/crew-brigade/brigades | ambulance / ambulance crew | бригада скорой
ambulatorily/ambulatory-polyclinic/outpatient-polyclinic | as an outpatient | амбулаторно
ambulatory treatment/patient/patients/basis | outpatient | амбулаторный
analyzes showed/were/was | tests showed | анализы показали
angel/angels/warrior/warriors in white | medical staff | 白衣天使
benevolence/benevolent doctor/doctors/heart/hearts
brain/cerebral infarct/obstruction/plug/stalk | stroke | 脳梗塞
brain/cerebral outpouring/overflow | cerebral haemorrhage | 脑溢血
brain/cerebral/ischemic/hemorrhagic insult/insults | stroke | инсульт
brigade/brigades of ambulance/ambulances/doctors/medics/the ambulance | ambulance crew / medical team | бригада скорой
cardiopulmonary/heart-lung stop/arrest state/status | in cardiac arrest | 心肺停止
care/nursing/nurse need/needs level/levels/case | care level | Pflegegrad
carriage/carriages of the? ambulance | ambulance | карета скорой помощи
centralized volume/quantity/band procurement/purchase/purchasing | bulk buying | 集中带量采购
chamber/chambers of the? hospital/maternity/clinic | ward | палата
children's/hospital/postoperative/maternity/prenatal/resuscitation/multi-bed chamber/chambers | ward | палата
condition/state of average/moderate/medium gravity/severity/heaviness | serious condition | состояние средней тяжести
conscious/consciousness unknown/unclear/unidentified/immobile/illegible | unconscious | 意識不明
counselor/counsellor/councilor of health | regional health minister | consejero de Sanidad
died/death of/after/due/from to? invalid/ineffective/ineffectual rescue/treatment | died despite doctors' efforts | 抢救无效死亡
difficult and expensive to see a doctor/disease
dispensarization/dispanserization | health screening | диспансеризация
dispensary/dispensaries observation/examination | check-up | диспансеризация
doctor's/doctors' reception | appointment | приём врача
emergency/rescue conveyance/transporting | taken to hospital | 救急搬送
emergency/urgent conveyance/carrying to/by | taken to hospital | 救急搬送
extensive/vast heart/infarct/stroke/infarction attack? | massive heart attack | обширный инфаркт
feldsher-midwife/feldsher-obstetric point/points/station/stations | rural clinic | ФАП
feldsher/feldshers/paramedic-feldsher/medical-assistant | paramedic | фельдшер
give/gave/get/got birth at/in/on the NUM/NUMth/first/second/third month/week of pregnancy
hand/handed/surrendered over/in analyzes/analyses/tests | have tests done | сдать анализы
hang/hanging number/numbers | register | 挂号
health/medical attention center/centre/centers/centres | clinic | centro de atención
health/nursing box/fund/funds/cashier/cash/cashbox | health insurer | Krankenkasse
heart and lung/lungs stop/stopped/arrest | cardiac arrest | 心肺停止
heart/cardiac stalk/plug | heart attack | 心梗
heart/cardiac stop | cardiac arrest | остановка сердца
heart/cardiopulmonary/lung stop/stopped state/status | in cardiac arrest | 心肺停止
heavy/stable-heavy/stably-serious/stably-severe/extremely-heavy condition/state | critical condition | тяжёлое состояние
high/three blood high/highs | high blood pressure | 三高
hospital establishment/establishments | hospital | établissement hospitalier
hospital leaf/sheet | sick note | больничный лист
hospitalary/hospitalarian/hospitalar | hospital | hospitalario
house/home doctor/doctors | family doctor | Hausarzt
implant/implants per piece | per implant | 颗
in a/the/hospital/day/round-the-clock stationary | in hospital | стационар
in good/satisfactory/severe/heavy/stable-heavy/average/stably/extremely-heavy/moderate condition/state of moderate/average severity/gravity?
in the same chamber | in the same ward | палата
in/a serious/heavy body/weight | in critical condition | 重体
in/to/from reanimation | intensive care | реанимация
in? a? state of cardiopulmonary/heart arrest/stop | in cardiac arrest | 心肺停止状態
infarct/infarcts/infarkt | heart attack | инфаркт
intensive bed/beds/station/stations/care-station | intensive-care beds | Intensivbetten
intensive/intense station/stations | intensive care | Intensivstation
invalid/ineffective/ineffectual rescue/rescues/treatment/salvage | could not be saved | 抢救无效
life body/physical sign/signs | vital signs | 生命体征
life sign/signs/characteristic/characteristics smooth/steady/stable | vital signs are stable | 生命体征平稳
life/living characteristics/characters/characteristic are/is/were | vital signs | 生命体征
lightly/slightly heavy/serious injured | slightly injured | 軽傷
look/looking at/after the? disease/diseases | see a doctor | 看病
main doctor | chief physician | главврач
main/chief/head doctor of the? | chief physician | главврач
malignant formations/formation/education/new-formation | tumour | злокачественное новообразование
malignant/bad tumor/tumour neoplasm/formation/neoformation | cancer | злокачественное новообразование
maternity/birth/childbirth house/houses | maternity hospital | роддом
medical consumable/consumables volume/collection procurement/purchase/purchasing | bulk buying of medical supplies | 耗材集采
medical institution/establishment/establishments worker/workers | medical staff | медработники
medical post/posts | nurses' station | медицинский пост
medical treatment/treatments was/is/were/being invalid/ineffective/failed | despite treatment | 医治无效
medical/doctor care personnel/person/staff members | medical staff | 医护人员
medical/health attendance/assistance center/centre | clinic | asistencia
medical/health worker/workers of the white
medicament means | medicines | медикамент
medicament/medicaments | medicine | медикаменты
medicinal means/remedies/provision | medicines | лекарственное средство
medicinal provision/providing/maintenance/supply | supply of medicines | лекарственное обеспечение
newborns/newborn feeding/fed mothers
nursing/care emergency/necessity | shortage of nurses | Pflegenotstand
of average/medium/moderate gravity/heaviness | moderately serious | средней тяжести
oncological disease/diseases/illness/illnesses/sick | cancer | онкологическое заболевание
oncological/oncology hospital/dispensary/dispensaries | cancer hospital | онкодиспансер
oncology of the? stomach/lung/lungs/brain/blood/throat/breast/liver | cancer | онкология
operation/operating room/hall knife
oral/mouth planting | dental implants | 口腔种植
out/off from? of the danger/dangerous period/stage | out of danger | 脱离危险期
parturient/parturients/puerpera/puerperal/puerperas | new mother | роженица
planting tooth/teeth/body/bodies/system/systems | dental implant | 种植体
premature/prematurely/prematurity child/baby/babies with/of deep/extreme
preparation/preparations for treating/treatment of/the/cancer | drugs | препараты
primary/first attention | primary care | atención primaria
reanimation | intensive care | реанимация
reanimation/reanimatory department/departments/unit/ward/room/bed/beds | intensive care unit | реанимация
reanimatologist/reanimatologists/resuscitator/resuscitators/reanimator/reanimators | intensive-care doctor | реаниматолог
rescue was/is invalid/ineffective | could not be saved | 抢救无效
resuscitation department/departments/bed/beds | intensive care unit | реанимационное отделение
rodom/roddom/birthhouse | maternity hospital | роддом
sanitary professional/professionals/personnel/minister/counselor/councillor/spending/reform/card | health ... | sanitario
see/seeing doctor/doctors difficult/expensive
see/seeing/look/looking/watch a disease/illness/sickness | see a doctor | 看病
set mining/harvesting/picking | bulk buying | 集采
sick leaf/sheet | sick note | больничный лист
sick/illness/disease box/fund/cash/insurance | health insurance | Krankenkasse
sick/patient bed-days | bed days | койко-день
sick/patient house/houses | hospital | Krankenhaus
speedy/fast help | ambulance | скорая помощь
stable/stably heavy/severe/grave/difficult condition/state | serious but stable condition | стабильно тяжёлое
stationar/stationars/stationaries | hospital | стационар
stationary treatment/patient/patients/care/conditions | inpatient | стационар
stop/stopping of the? heart/breathing/respiration | cardiac arrest | остановка сердца
sugar/saccharine disease/diabetes/urine | diabetes | 糖尿病, сахарный диабет
sugary/sugar sick/patients/patient | diabetics | diabétique
take/took/taken/pass/passed/surrender/surrendered/hand/handed/give/gave analyzes/analyses/analysis from/for/on | have tests done | сдать анализы
temperature/fever of NUM degrees rose/rises
tertiary/third grade/level A/first-class hospital/hospitals | top-grade hospital | 三甲医院
the neighbor/neighbour in/on/of the? ward/chamber/room | a woman in the same ward | соседка по палате
the sanitarians/sanitaries | health workers | sanitarios
three/third armor/A/first-class/class-A hospital/hospitals | top-grade hospital | 三甲医院
tooth/dental crown/crowns planting | dental implant | 牙冠
tooth/teeth/dental/oral/mouth planting/plantation/plant/plants | dental implant | 种植牙
treating/attending-treating physician/doctor | attending doctor | лечащий врач
unconscious body/weight serious/heavy | in a coma | 意識不明の重体
unconsciousness heavy/weight/serious | in critical condition | 意識不明の重体
ward/chamber/room neighbor/neighbour/neighbors/neighbours | patient in the same ward | соседка по палате
white clothes/coat/clothed angel/angels/warrior/warriors | medical staff | 白衣天使
with-volume/quantity purchase/purchasing/procurement | bulk buying | 带量采购
woman/women in labor/childbirth/parturient | mother / woman in labour | роженица
{die/died} of/from illness ineffective/invalid | died | 因病医治无效
{go/went/sign/signed/come/came} to/on/for the reception at/of/with the? doctor | see a doctor | приём у врача
{hang/hung/hanging} a? water/number/bottle/needle | be on a drip / register | 挂水, 挂号
{plant/plants/planted/planting} teeth/tooth | dental implant | 种植牙
{rescue/rescued} invalid/ineffective/ineffectively | could not be saved | 抢救无效
{take/took/taken} tests from | take samples from | взять анализы
`;

/** Likely in such a story, but not certain. */
export const healthLikely = `
analyzes | tests | анализы
blood/urine analysis/analyses | blood test | анализ крови
chamber/chambers !of | ward | палата
chief/head doctor | chief physician | главврач
heart/cardiac/renal/kidney/respiratory insufficiency | ... failure | недостаточность
insult/insults | stroke | инсульт
medical/pharmaceutical preparation/preparations | drugs | препарат
neighbor/neighbour | woman in the same ward | соседка
per piece | each / per implant | 颗
planting | implant | 种植
polyclinic/polyclinics | clinic | поликлиника
resuscitation | intensive care | реанимация
sanitary | health | sanitario
`;
