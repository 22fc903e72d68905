/** Calques from Polish and Czech: set phrases of their news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const polish = `
NUM promille/permille/promil/promiles/per-mille | times the limit (convert) | promile
^ from one/the side , | on the one hand | z jednej strony
amendment/novelty of the? {law} {enter/come} into life | take effect | wejść w życie
car of the? {brand/mark/make} PROPN | a PROPN (car) | samochód marki
communal {guard} | municipal police | straż gminna
death on place/spot | killed outright | śmierć na miejscu
deprivation of freedom | imprisonment | pozbawienie wolności
fire {guard} | fire brigade | straż pożarna
for today's day | at present | na dzień dzisiejszy
from the second side , | on the other hand | z drugiej strony
from the side of the {government/police/opposition/party/company/authorities/state/employer/court} | from; by | ze strony
in connection with the above/this , | as a result | w związku z tym
in day/days NUM of | on | w dniu
in suspension for NUM {year} | suspended for | w zawieszeniu na
in the day NUM | on | w dniu
in the days of NUM | on | w dniach
in the frame/frames of the? {action/program/programme/project/cooperation/campaign/event} | as part of | w ramach
in the frames of | as part of | w ramach
in the half of {January/February/March/April/May/June/July/August/September/October/November/December} | in mid-... | w połowie stycznia
in the years NUM to NUM he/she {work/be/study/serve} | from ... to ... | w latach
in the {half} of the month/year | in the middle of the month | w połowie miesiąca
in years NUM to/until | from ... to ... | w latach
in/of/after the NUM/first/second/last/1st/2nd/3rd/4th/5th queue of | round of matches | kolejka
in/on days from NUM to NUM | from ... to ... | w dniach
invalid/valid {voice} | invalid / valid vote | nieważny głos
it {come} to a tragic/serious/dangerous/fatal {accident/event/collision/incident/fire} | there was a ... | doszło do
majority/minority of voices | majority of votes | większością głosów
novelization/novelisation/novelized of? the? {law/act/bill} | amendment | nowelizacja ustawy
on today's day | at present; today | na dzień dzisiejszy
on/at/for the day/days of today | today; currently | na dzień dzisiejszy
on/from one side , on/from the other/second side | on the one hand ... on the other | z jednej strony
parliamentary club/clubs of | parliamentary group | klub parlamentarny
participants of the {accident/collision} | people involved | uczestnicy wypadku
per mille/mil of alcohol | alcohol level (convert) | promile alkoholu
pupils/wards of {coach/trainer} PROPN | ...'s team | podopieczni trenera
pupils/wards/charges of the {coach/trainer} PROPN | ...'s team | podopieczni trenera
temporary arrest | remand in custody | tymczasowe aresztowanie
temporary/temporarily arrest/arrested for NUM {month} | remand in custody | tymczasowo aresztowany
to/till/until the half of {January/February/March/April/May/June/July/August/September/October/November/December} | until mid-... | do połowy stycznia
voivode/voivodeship/voivodship {marshal/office/road/command/police} | regional ... | wojewódzki
volunteer fire {guard} | volunteer fire brigade | ochotnicza straż pożarna
with the majority of {voice} | by a majority | większością głosów
with/in suspension for NUM/two/three {year} | suspended for | w zawieszeniu
within the frames of | as part of | w ramach
{Sejm/parliament} club/clubs {of/PiS} | parliamentary group | klub parlamentarny
{bear/carry} death | die | ponieść śmierć
{bear/carry} the? death in/on | die | ponieść śmierć
{be} threatened with/by up? to? NUM {year} of? {imprisonment/prison/jail/deprivation} | face up to ... years | grozi do lat
{carry/bear} death on/in the? {place/spot} | die at the scene | ponieść śmierć
{cast} a/his/her/their {voice} for/on/against | vote | oddać głos
{commission/committee} {investigative/inquiry} | inquiry committee | komisja śledcza
{draw/pull} consequences/the consequences against/towards | take disciplinary action | wyciągnąć konsekwencje
{draw/pull} to {responsibility/answerability/liability} | hold to account | pociągnąć do odpowiedzialności
{draw} consequences | take disciplinary action | wyciągnąć konsekwencje
{drive/driver} after alcohol | drink-drive | po alkoholu
{drive} after {alcohol} | drink-drive | po alkoholu
{enter/come/go} in/into life on/from/in | take effect | wejść w życie
{enter} in/into life | take effect | wejść w życie
{entry/entrance/entering} into life | taking effect | wejście w życie
{give} himself/herself/themselves in/into the hands of {police/justice} | turn oneself in | oddać się w ręce
{head/boss/chief} of the resort of | minister | szef resortu
{novelize/novelise} the? {law/act} | amend | nowelizować
{open} the result | open the scoring | otworzyć wynik
{open} the {result} of the {match/game/meeting} | open the scoring | otworzyć wynik
{penalty/punishment} of deprivation | prison sentence | kara pozbawienia wolności
{penalty/punishment} of {freedom/liberty} | prison sentence | kara pozbawienia wolności
{project} of the? {act/law/bill/constitution/novelization/amendment} | bill; draft ... | projekt ustawy
{project} of the? {law/act/bill/resolution/budget/amendment} | bill; draft ... | projekt ustawy
{pull} to {responsibility/liability} | hold to account | pociągnąć do odpowiedzialności
{shoot/score} a/the/NUM gate/gates | score | strzelić bramkę
{shot/shoot} a/the/NUM/his {goal} in the NUM | score | strzelić gola
{take} a voice | speak | zabrać głos
{take} the word/voice in/on | speak | zabrać głos
{take} up the decision/decisions | decide | podjąć decyzję
{take} voice/the voice in | speak | zabrać głos
{the/first/league/last} {meeting} {be}? {end/finish} with/in the? a? {result/score} NUM | match | spotkanie
{threaten} him/her with NUM {year} in/of | he faces ... years | grozi mu
{tragic} event took {place} | ... died | tragiczne zdarzenie
{undertake} a/an/the decision/attempt/dialogue/resolution/topic/conversation | take; make; begin | podjąć
{undertake} decisions/attempts/talks/dialogue/conversations | take; make; begin | podjąć
`;
