/** Set phrases of news of epidemics and public health, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const epidemic = `
NUM newly/new {add/increase/confirmed-diagnosis} {case/cases} | new cases | 新增
NUM recoveries/cured/recovered people/patients were {written/extracted/issued/removed} | were discharged | выписаны
NUM {people/person} {were/have} {been}? {analyzed/analysed} {with} | were diagnosed | greinst
NUM/first/second/third/fourth/fifth {wave/waves} {of} {corona/crown}
NUM/one/two meter/metre/meters/metres rule/limit/boundary/border | two-metre rule | tveggja metra regla
add/added/adding/adds NUM {new/confirmed/local/imported} | report ... new | 新增
anticovid/anti-covid/anti-Covid/anticovidal/antiquic/anti-covidal/anticoid/anti-coronavirus/anti-coronaviral {measures/restrictions/limitations/measure} | Covid restrictions | антиковидный
antiviral {measures/restrictions/mask/measure} | coronavirus | противовирусный
assembly/congregation/community restriction/restrictions/limits/limit | limits on gatherings | samkomutakmarkanir
asymptomatic/symptomless infectee/infectees/infector/infectors | asymptomatic case | 无症状感染者
barrier {gesture/gestures/measure/measures} | precautions | gestes barrières
case/cases of newly/new {added/increased} | new cases | 新增病例
close {contactor/contactors/contacter/contacters/connector/connectors/contact-person/intimate} | close contacts | 密切接触者
closed/sealed/closing control/management area/zone/areas/zones | locked-down area | 封控区
closure and control {areas/zone/measure} | locked-down | 封控
coefficient/index of {spread/distribution/propagation} | reproduction number | коэффициент распространения
collective/mass infection/infections | cluster | 集団感染
collective/mass/flock immunity/resistance | herd immunity | коллективный иммунитет
confirmed/diagnosed/accumulated/cumulative diagnosis/diagnoses | confirmed cases | 确诊
contagion tracing/tracking/trace | contact tracing | smitrakning
corona disaster/calamity/whirlpool/misfortune | the pandemic | コロナ禍
corona {infection/shock/vortex/damage/time/era/year} | the pandemic | コロナ
crown disease | Covid-19 | 新冠
crown {disaster/wave} | pandemic
crown/crowned/coronary pneumonia/virus/vaccine | Covid-19 | 新冠
de-confinement/deconfinement/unconfinement/disconfinement/de-escalation/unlockdown | easing of lockdown | déconfinement
declaration of emergency {situation} | state of emergency | 緊急事態宣言
disease/infection/epidemic defence/defense | disease control | sóttvarnir
domestic {smite/smitten/smitting} | local transmission | innanlandssmit
domestic/inland/homegrown infection/infections/smit/case/contagion/contagions | locally transmitted case | innanlandssmit
epidemiologist/physician «of the epidemic»
exit/outing ban/prohibition/bans | lockdown | Ausgangssperre
exit/outing restrictions/restriction | lockdown | Ausgangsbeschränkung
fight/fighting/resist/resisting/battle/battling the epidemic {war/battle/struggle} | fight the epidemic | 抗疫
first/second/1st/2nd {component/components/stage-component} of {the}? {vaccine/drug/sputnik} | dose | компонент вакцины
first/second/third/booster/strengthening {needle/needles/pin/agent} | dose | 第三针
gathering/congregation limits/limit of NUM | limit on gatherings | samkomutakmarkanir
group smite/smitten/infection/infections | cluster | hópsmit, 集団感染
headquarters for/on/to combating/combat/fight/fighting/control {the}? {coronavirus/spread/covid/virus/epidemic/infection} | coronavirus task force | оперштаб
herd resistance/immunization/immune | herd immunity | hjarðónæmi
home/house {isolation-mode/quarantined-mode/quarantining} | home quarantine
in/at/under/by/due Corona | because of the pandemic | コロナで
in/out-of/outside/inside {of}? quarantine {at}? {diagnosis/analysis/analyzed/analysed} |  | í sóttkví við greiningu
incidence {value/values} | incidence rate | Inzidenz
infectee/infectees/infecter/infecters/infectors | infected person | 感染者
infection control/prevention measures/measure were {relax/ease} | restrictions were eased | sóttvarnaaðgerðir
infection tracing/tracking/trace | contact tracing | smitrakning
infection/epidemic/disease doctor | chief epidemiologist | sóttvarnalæknir
lethal outcome/outcomes/end/exodus | deaths | летальный исход
lift/raise/growth/rise/surge/jump in/of {morbidity/sickness/illness} | rise in infections | рост заболеваемости
meeting/gathering/assembly ban/bans | limit on gatherings | samkomubann
mode/regime of {self-isolation/isolation/quarantine/masks/high/increased} | self-isolation rules | режим самоизоляции
morbidity level/growth/situation/indicator/indicators | incidence | заболеваемость
mouth {nose/and-nose} {protection/cover/covering/guard} | face mask | Mund-Nasen-Schutz
mouth-nose/mouth-and-nose {protection/cover/covering/mask}? | face mask | Mund-Nasen-Schutz
new coronary {pneumonia/virus/epidemic/vaccine/patient}? | coronavirus | 新冠
new crown {pneumonia/virus/epidemic/vaccine/infection/case/patient}? | coronavirus | 新冠
new {type/model} {corona/coronavirus/virus} | novel coronavirus | 新型コロナ
new-crown | coronavirus | 新冠
new-type corona/coronavirus | novel coronavirus | 新型コロナ
new/novel corona {pneumonia/epidemic/vaccine/crisis/disaster}? | coronavirus / Covid-19 | 新型コロナ
nose {mask/lead/bond} | mask
nucleic acid {detect} | PCR test | 核酸
number of {diseased/sick/ill/cases-of} | number of cases | число заболевших
on self-isolation/quarantine/sick-leave | in self-isolation | на самоизоляции
operstab/opershtab/operational-headquarters | coronavirus task force | оперштаб
over/during the past/last day/days detected/revealed/registered | in the past 24 hours | за сутки
overseas/abroad/foreign {input/inputs/inputted/importing} {case}? | imported case | 境外输入
pass/passed/passing/deliver/delivered/surrender/surrendered/hand-over a/the? test/tests/analysis/analyses for coronavirus/covid/COVID-19/antibodies | be tested for | сдать тест
perimetral/perimeter/perimetric confinement/closing | travel ban | cierre perimetral
physical remoteness/detachment | physical distancing
prevention and control {measure/work/situation/policy/effort/requirement/headquarters} | control measures | 防控
priority {measures/measure} {such/for/to/area/of} {as}? {prevent/preventing}? | quasi-emergency measures | まん延防止
quarantine house/house's/houses/home | quarantine facility | farsóttarhús
re-confinement/reconfinement | new lockdown | reconfinement
relaxations | easing of restrictions | tilslakanir
remote {mode/regime/format-work/regimen} | remote working | удалёнка
sanitary crisis/emergency/passport/alert/authorities/protocol | health ... | crise sanitaire
sanitary pass | health pass | pass sanitaire
sanitary/antisanitary cordon/cordons/distance | quarantine
sealed and controlled/control | locked down | 封控
sealing/seal up control | lockdown | 封控
secret/dense {connection/contact/connections} | close contact | 密接
self-insulation | self-isolation | самоизоляция
self-isolation {mode/regime} | self-isolation order | режим самоизоляции
social {distance} of NUM/one/two meter/meters/metre/metres | distance | социальная дистанция
social {remoteness/distancing-regime/removal/detachment} | social distancing | distanciamiento
social/safety/security gap | distance
state of {alarm/alert/sanitary} | state of emergency | estado de alarma
static management | lockdown | 静态管理
take/took/taken tests from |  | взять анализы
the epidemic situation | the outbreak | 疫情
three {dense/close/secrets/densities/confidential} | the three Cs | 三密
three-density/three-secrets/three-dense | the three Cs | 三密
travel/trip ban/bans within | lockdown | útgöngubann
vaccinate/vaccinated/inoculate/inoculated {with} {the} {first/second/third/booster} {needle/injection/pin} | dose | 第一针
vaccination {point/points/cabinet/cabinets/room-cabinet} | vaccination centre | прививочный пункт
wear/wearing corona
with/after/post/before corona era/age/times | the pandemic | アフターコロナ
{all/full/whole} {staff/members/personnel/employees} {nucleic/testing/detection/test} | mass testing | 全员核酸
{anti-epidemic/antiepidemic/anti-pandemic/anti-virus/anti-covid/anti-coronavirus} {materials/work/measure/fight/war/supplies/hero/experience/restriction/rule/policy/material/front/story/cooperation/campaign/headquarters} | against the epidemic | 抗疫
{anti-quack/anti-cow/anticowid/anti-ковидный/covidal/covidic/covid-hospital} | Covid | ковидный
{antigen} {detection} | antigen test | 抗原检测
{avoid} {the}? {dense/denseness/density/secret} | avoid crowds | 密を避ける
{barrier} {gesture} | precautions | gestes barrières
{bed} {usage/use/utilization} rate | bed occupancy | 病床使用率
{chief/main/head} state sanitary {doctor/physician} | chief public health officer | главный санитарный врач
{city/town/village} {closure/sealing/blockade/closures} | lockdown | 封城
{contact} {restriction/restrictions/ban/block/barrier/bans} | limits on social contact | Kontaktbeschränkung
{control/management} and {control} area/zone | controlled area | 管控区
{corona/Corona} infectee/infectees/infected | Covid patient | コロナ感染者
{corona} {deniers/denier/app/rules-breaker/denial}
{couvre-feu/fire-cover/cover-fire/touch-of-siege} | curfew | couvre-feu
{covidny/kovid/kovidny/kovidny's/cowid/covidarium} | Covid | ковид
{cure/cured} and {discharge} from {the}? hospital | recovered and discharged | 治愈出院
{cured/healed} {case/cases/patients/discharged} | recovered | 治愈病例
{death/mortal} {exodus} | death | смертельный исход
{dense/secondary/sub/sub-close/sub-dense/intimate} contact/contacts/receiver | close contacts | 密接
{dense/secret} {to} {avoid} | avoid crowds | 密
{diagnosed/analyzed/analysed} infection/infections/smit | confirmed case | greind smit
{diseased/fallen/sick-people/infirm} {with/of/from} {coronavirus/covid/covid-19} | Covid patients | заболевшие
{domestic/home} quarantine {house/hotel}
{duty/obligation} {to} {wear} {a}? {mask} | mask requirement | Maskenpflicht
{emergency/urgent} {situation/state} {declaration} | state of emergency | 緊急事態宣言
{epidemic/disease} {prevention} {materials/supplies/personnel/material/goods} | protective supplies | 防疫物资
{epidemic/pandemic} fighting {material/hero/experience/work} |  | 抗疫
{epidemic/plague} {house/houses} | quarantine facility | farsóttarhús
{epidemiological/flow} {survey/adjustment} {worker/personnel/team/trace} | contact tracers | 流调
{estado} {alarm} | state of emergency | estado de alarma
{fever} {outpatient} {clinic} | fever clinic | 発熱外来
{flow/streaming/current} {adjustment/tune/transfer/modulation} | contact tracing | 流调
{glove/mask-glove/mask-gloved} {regime/mode} | mask-and-glove rule | масочно-перчаточный режим
{go/went/gone/goes/sent/put/placed} {down} {to/into/in} quarantine {after} {infection}
{half/quarantine} {screen} {age}
{health} {emergency} state | state of emergency
{hygienic/hygiene} {concept/concepts} | hygiene plan | Hygienekonzept
{immune/immunity} {passport/card/pass}
{incidence/seven-day/7-day/week} {value/values/tally} | incidence rate | Inzidenzwert
{infection/infections} {analysed/analyzed/were-analyzed} | cases confirmed | greind smit
{infection} {event/happening/events/process/occurrence} | infections | Infektionsgeschehen
{influenza/flu} time | flu season | flensutími
{input/inputted} case/cases | imported cases | 输入病例
{in} {the}? {isolation} {are/NUM} {now} |  | í einangrun
{local/native/indigenous/mainland} {diagnosed/diagnosis/confirmed-diagnoses} | local cases | 本土确诊
{mask/masking/masked} {regime/mode} | mask mandate | масочный режим
{mask/masks} {duty/obligation/compulsion/mandatory-duty} | mask mandate | Maskenpflicht
{medical/emergency/healthcare} {collapse/squeeze/tightness/oppression/pressure} {in/of}? {Tokyo}? |  | 医療逼迫
{medical/hygienic/individual} {mask} {regime} | mask mandate | масочный режим
{medical/sickbed/bed} {tightness/squeeze/oppression/tension/compression} | overstretched hospitals | 医療逼迫
{mouth} {protection/protector/guard/caps} | face mask | Mundschutz
{newly/new} increased/added confirmed | new | 新增确诊
{newly/new} {add/increase/diagnose/confirm} NUM {case/diagnosis} | new cases | 新增
{nucleic} {acid} {detection/sampling/collection/testing-work} | PCR test | 核酸检测
{operational/operative} {headquarters/staff/HQ} | coronavirus task force | оперштаб
{peak/plateau} of {morbidity/sickness} | peak of infections | пик заболеваемости
{perimetral/perimeter/perimetric} {closure/confinement/closing/lockdown} | travel ban | cierre perimetral
{positive/negative} {analysis/analyses/reaction/sample/proof} | positive test | положительный анализ
{positive} {by/according} {to}? {test} {analysis}
{probe/probes/rehearsal/rehearsals} {positive/negative/were/are/was} | samples
{protection/protective} {mask-suit/clothing} {clothes} | protective suit | 防护服
{proximity/closeness} limit/limits/rule/rules | distancing rule | nálægðartakmörk
{put/made/make/deliver/did/do/placed} {a/the}? {vaccination/vaccine/inoculation} {to/for/himself/herself/against} | vaccinate | сделать прививку
{recovered/recover} {amounted/made} {to/up} | recoveries | выздоровевшие
{refrain} {from} {going} {out} {unnecessary/unneeded} |  | 外出自粛
{risk/danger} {area/zone/land/territory} {country/countries} | high-risk area | Risikogebiet
{sanitary} {doctor/physician/doctors} | public health officer | санврач
{seal/closed/sealed} {control/off} {zone/area} management | lockdown | 封控区
{seal/sealed/close/closed/block/blocked} the {city/village/district} | lock down | 封城
{seeds/seedling/seedlings} {of} {vaccine} | vaccine | 苗
{self-insulation/self-insulated/self-isolate/insulation/insulated} {in/at/for/period/himself} | self-isolation | самоизоляция
{self-restraint/self-control/self-restriction/self-regulation/voluntary-restraint} {of}? {going/request/life/mood/requests} | stay-at-home request | 自粛
{severe/grim/current/overall} epidemic situation | outbreak | 疫情形势
{should/must} {be} {checked/inspected} {as} {much} |  | 应检尽检
{sick/ill} {with} {coronavirus/covid/covid-19/corona} {increase/grew/number}? | Covid patients | больной коронавирусом
{sickbed/sick-bed/sickbeds} | hospital bed | 病床
{sit/sat/sitting/gone/go/went} on {self-isolation/quarantine} | be in isolation | сидеть на самоизоляции
{skimming/skimmings/shielding/screening-test} {at/of} {the}? {border/borders} | border testing | skimun
{skimming/skimmings} | screening | skimun
{smear/smears/swabs} {for/on} {coronavirus/covid/analysis} | swab test | мазок
{smite/smitten/smiting} | infection | smit
{sniper/sniping/blocking} {war/battle/fight} | fight | 阻击战
{spread/distribution/propagation/dissemination} {coefficient/index/rate-index} | reproduction number | коэффициент распространения
{spread/prevent} {prevention} {priority/emphasis} | quasi-emergency measures | まん延防止等重点措置
{sting/stings/stitch/stabs} {in/campaign/vaccine} | jab | Stich
{strengthen/strengthening/enhanced/enhancement/reinforcement/reinforcing} {needle/shot/injection/vaccination/dose/immunity} | booster | 加强针
{swine/pig/bird/chicken} {plague/flu-plague} {virus}
{the/NUM} {fallen} {ill} | patients | заболевшие
{transferred/transfer/switched/switch/translated/translate} {to} {a}? {remote/remoteness/distant/distance/distal} {mode/work/format/regime/learning} | move online | дистанционный
{unseal/unsealing/unsealed/unblock/unblocked/unblocking} | lift the lockdown | 解封
{vaccination/vaccine} {component/components} {first/second} | dose | компонент вакцины
{vaccine/vaccination} {campaign} {trip}
{vaccine} {inoculation/vaccination/seedling} {rate/work/point/site} | vaccination | 接种
{war/battle/sniper/blockade/annihilation} of {epidemic/prevention} | fight against the epidemic | 阻击战
{was/were} {outside/in} quarantine {when/upon/on} {diagnosis}
{written/discharge/wrote/extract/extracted} {out} {of/from} {the} {hospital} | discharged | выписаны
`;

/** Likely in such a story, but not certain. */
export const epidemicLikely = `
active infections | active cases | virk smit
confinement | lockdown | confinement
curfew/curfews | lockdown | útgöngubann
epidemic situation/work | outbreak / epidemic control | 疫情, 防疫
graft/grafts/grafted | vaccination | прививка
inoculation/inoculations | vaccination | 接種
revealed/identified NUM | detected / confirmed | выявлено
social distance | social distancing | социальная дистанция
the diseased | patients | заболевшие
{diagnose/diagnosed/diagnosis} NUM | confirmed | 确诊
`;
