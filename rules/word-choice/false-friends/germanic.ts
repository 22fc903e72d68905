/** False friends and prepositions from German, Dutch and the Scandinavian languages, told by their neighbours. One entry a line: pattern | fix | gloss. */
export const germanic = `
Bundestag/SPD/CDU/CSU/FDP/AfD/Union fraction/fractions | parliamentary group | Fraktion
^ according to this , | according to the report, | demnach
^ background of/for/to the {decision/dispute/move/action/measure/protest/conflict} | behind the ...; the reason for | Hintergrund
^ background {be} | the reason is | Hintergrund ist
^ first {mid/end/beginning} of {January/February/March/April/May/June/July/August/September/October/November/December} | only in ... | erst Mitte
^ meantime/meanwhile it {be} {known/clear} that | it has since emerged | inzwischen ist bekannt
^ prerequisite/condition for this/that {be} | this requires | Voraussetzung dafür ist
^ reason for/of this {be} | the reason is | Grund dafür ist
^ thereby/therewith/hereby he/she/they/it/the | in doing so | dabei
^ therefor/therefore that | in return | dafür
a/an {overview/information} over the | overview of | Überblick über
according to actual polls/surveys/estimates/reports | the latest | aktuell
at/during a police control | at a police check | Polizeikontrolle
at/on/by/since/until end {January/February/March/April/May/June/July/August/September/October/November/December} | at the end of ... | Ende Januar
background is/was/of this/that is/was that/the | the reason is | Hintergrund ist
background of the {decision/dispute/move/action/measure/protest} {be} | the reason for | Hintergrund
blood {spender/spending} | blood donor; blood donation | Blutspender
car/chemical/automotive/pharmaceutical/media/retail/tourism/chip {concern} {announce/plan/want} | group | Konzern
daughter {company/firm/corporation/concern} | subsidiary | Tochterfirma
delict/delicts | offence | Delikt
end of last/this/next year/month/week was/will/be {announce/decide/open} | at the end of | Ende letzten Jahres
end/beginning/begin/start {January/February/March/April/May/June/July/August/September/October/November/December} {be/have/will/,} | at the end of ... | Ende Januar
estate/construction/tech/successful {undertaker} | entrepreneur | Unternehmer
from/of NUM to inclusive/including NUM | from ... to ... inclusive | bis einschließlich
high {school} for/of economics/administration/economy/theatre/applied | university; college | Hochschule
in comparison to the year before/previous | compared with the year before | im Vergleich zum Vorjahr
in contrary to | contrary to; unlike | im Gegensatz zu
in difference to/from | unlike | im Unterschied zu
in opposite to | unlike; in contrast to | im Gegensatz zu
in opposite/contrast of/from the | unlike; in contrast to | im Gegensatz zu
in/at/during a traffic control !room/tower/centre/center/system/point | at a traffic check | bei einer Verkehrskontrolle
mid/middle of {January/February/March/April/May/June/July/August/September/October/November/December} , he/she/the/they | in mid-... | Mitte Januar
mother {company/concern/corporation/firm} | parent company | Mutterkonzern
on one side {be/have} the * , on the other side | on the one hand | einerseits
on the one hand side | on the one hand | auf der einen Seite
on/at the other side , he/she/they/the/it/this | on the other hand | auf der anderen Seite
organ {spender/spending} | organ donor; organ donation | Organspende
parliament/parliamentary fraction/fractions | parliamentary group | Fraktion
police/ministry/authority/authorities prove/proves whether/if | check; examine | prüfen
responsible for that/it that | responsible for the fact that | dafür verantwortlich, dass
since/until/by begin/beginning {January/February/March/April/May/June/July/August/September/October/November/December} | the beginning of ... | Anfang Januar
strong/tough/fierce/stiff/foreign/big/hard {concurrence} | competition | Konkurrenz
sympathic/sympatic/sympathical/sympatical | likeable | sympathisch
the reason therefor/therefore/for {be/is} that/this : | the reason | der Grund dafür
the reason therefore/therefor/therefor | the reason | der Grund dafür
the {Volkswagen/Siemens/Bayer/Daimler/VW/BASF/RWE/Eon/Bosch/Continental/Adidas} concern {have/announce/plan/want/say/be/will} | group; company | Konzern
to/until and with NUM | up to and including | tot en met
typical/characteristic for the/this/a/our | typical of | typisch für
under the {key-word/keyword/catchword/heading} " | called | unter dem Stichwort
until including/inclusive/inclusively {Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday/January/February/March/April/May/June/July/August/September/October/November/December} | up to and including | bis einschließlich
up/until and with {Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday/January/February/March/April/May/June/July/August/September/October/November/December} | up to and including | tot en met
{answer/react/respond} on the {question/letter/criticism/accusation/attack/allegation/crisis/news} | to | reagieren auf
{attend/finish} the? gymnasium in/and/at/,/. | grammar school | Gymnasium
{become} a/the {letter/mail/email/answer/visa/fine/invitation/grant/loan/discount} from/by | get | bekommen
{become} {known/clear} under the {term/catchword/key-word/keyword} | be known as | unter dem Stichwort
{become} {mail/money/permission} from | get | bekommen
{be} satisfied/content over/on/from the | be satisfied with | zufrieden mit
{chef} of the? {police/federal/authority/government/party/union/agency/ministry/CSU/SPD/FDP/CDU} | head; boss | Chef
{chocolate/cement/weapons/ammunition/steel/tyre/tire} {fabric} | factory | Fabrik
{close} a/an/the {contract/agreement/treaty} with/between/about/over | sign; make | einen Vertrag schließen
{concern} Volkswagen/Siemens/Bayer/Daimler/VW/BASF | group | Konzern
{consist} from/out of?/the/a/NUM/two/three/several | consist of | bestehen aus
{control/check} over/about the? {result/outcome} of | (recast) | über
{criticism} on the/his/her/this/its/their {government/decision/plan/law/reform/handling/measure/policy/minister/president/project/behaviour/behavior} | criticism of | Kritik an
{decide} himself/herself/themselves/itself for/against | decide | sich entscheiden
{depend} from/of the/a/his/her/how/whether | depend on | abhängen von
{die} on covid/Covid/COVID-19/Covid-19/cancer/pneumonia/malaria/tuberculosis/coronavirus | die of | sterben an
{engage} himself/herself/themselves/itself for/against | work for; campaign against | sich engagieren
{exercise/practise/practice} {criticism/critique} | criticise | Kritik üben
{fear/angst/afraid/respect} before the/a {virus/future/police/war/consequences/unemployment/infection/dark} | fear of | Angst vor
{feel} himself/herself/themselves {threatened/unsafe/bad/better} by/in/with/,/. | feel | sich fühlen
{fraction} leader/leaders/chairman/chairwoman/chief/chef | parliamentary group leader | Fraktionschef
{give} information over | give information about | Auskunft geben über
{gymnasium} {pupil/graduate} | grammar-school pupil | Gymnasium
{happy/pleased/glad/satisfied} over | pleased with; happy about | froh über
{hold} a/the/his/her speech | give; make | eine Rede halten
{inform/write} over the {law/reform/budget/proposal/plan/incident/accident/situation} | about | über
{inform} himself/herself/themselves/itself on/over/at | find out about | sich informieren
{make} a selfie/photo with/of | take | ein Foto machen
{make} a vacation/exam in/on/at/of | take; sit | Urlaub machen
{make} his/her/their abitur/baccalaureate/driver's | pass; sit | Abitur machen
{make} photos/selfies of/with | take | Fotos machen
{make} vacation/vacations/holiday in/on/at | go on holiday | Urlaub machen
{married/engaged} with the/a {footballer/actor/actress/singer/politician/model/journalist/businessman/lawyer/doctor} | married to | verheiratet mit
{meet/hit} a/an/the {decision/arrangement/agreement} about/on/over/against | take; make | eine Entscheidung treffen
{meet/hit} precautions/arrangements/measures for/against/to | take; make | Maßnahmen treffen
{meet} himself/herself/themselves/itself with | meet | sich treffen
{orient/orientate} himself/herself/themselves/itself at/on | follow; be guided by | sich orientieren an
{police/party/government/SPD/FDP/CSU/CDU/finance/parliamentary/union} {chef} | head; boss | Chef
{protect} before the/infection/attacks/heat/cold/viruses/corona | protect from | schützen vor
{proud/happy/glad/sad/angry/disappointed} over the {result/victory/win/success/decision/defeat/loss/award} | proud of; pleased with | froh über
{react} on {criticism/attacks/accusations/allegations/changes/it} | react to | reagieren auf
{rich/poor} on/at oxygen/natural/resources/fish/vitamins/minerals/oil/nutrients/protein | rich in | reich an
{show} interest at/on the/a/buying/him | interest in | Interesse an
{sick/ill} on corona/covid/Covid-19/COVID-19/cancer/measles/flu/malaria/influenza | ill with | erkrankt an
{situation/number/virus/economy/price/weather} {improve/develop/change/increase/deteriorate/double/reduce/worsen} itself/themselves | (drop the reflexive) | sich verbessern
{spend} blood | donate | Blut spenden
{suffer} under {heat/noise/drought/depression/cancer/asthma/pain} | suffer from | leiden unter
{surprised/shocked/disappointed/outraged} over the {reaction/result/extent/decision/behaviour/behavior} | surprised by | überrascht über
{take} part on/at the/a/an/this/his/her | take part in | teilnehmen an
{warn} before fraudsters/fake/false/dangerous/heavy/possible | warn of | warnen vor
{wish} himself/herself/themselves/ourselves/myself a/an/more/better | want; hope for | sich wünschen
`;
