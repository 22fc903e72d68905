/** Verbs and nouns of embassies, treaties, sanctions, visits and statements. One entry a line: pattern | fix | reason. */
export const diplomacy = `
a minute silence | a minute's silence | минута молчания
cessation/ceasing/termination/stoppage of fire | ceasefire | прекращение огня
credential letters | credentials | верительные грамоты
extraordinary and plenipotentiary {ambassador} | ambassador | чрезвычайный и полномочный
foreign-policy/diplomatic {department} {say/report/note/stress/announce/emphasize/emphasise} | foreign ministry | внешнеполитическое ведомство
head/chief of PROPN/ADJ diplomacy | foreign minister | глава дипломатии
his/her/its/their demission/dimission | resignation | demisja, démission
international society {should/must/has/have/condemn/call/express} | international community | 国际社会
non-distribution/nondistribution/non-spread/nonspread/non-spreading of nuclear | non-proliferation | нераспространение
peace/friendship {contract} | treaty | states sign treaties
peaceful {treaty/accord} | peace treaty | мирный договор
personas non gratas | personas non gratae | one form for all
regime of silence | ceasefire | режим тишины
stern/solemn/serious {negotiation} with/to | a strong protest | 严正交涉
temporary/provisional charge/chargé d'affaires | charge d'affaires | временный поверенный
{announce/proclaim} NP persona/personas non grata/gratas | declare | an envoy is declared persona non grata
{arrive/be} «in» a/an official/state/working/friendly visit | on | one is on a visit
{arrive/come/go/travel/fly/be} «with» a/an official/state/working/friendly/return/two-day/three-day/one-day ADJ? visit | on | прибыть с визитом
{call} on/upon a/an/the/its/his ADJ/PROPN/NOUN? ADJ/PROPN/NOUN? {envoy/ambassador/diplomat/consul/charge/chargé} | summon | a government summons an envoy to complain; to call on somebody is to urge or to visit him
{ceasefire/cease-fire} regime | ceasefire | режим прекращения огня
{come/go/step} out of the ADJ? {treaty/convention/accord} | withdraw from | выйти из договора
{come} with the initiative to/of | propose | выступить с инициативой
{contract} of peace/friendship/nonaggression/non-aggression | treaty | states sign treaties
{convoke/convocate/convene} a/the/its/his ADJ/PROPN? ADJ/PROPN? {ambassador/envoy/consul} | summon | convocar, convoquer
{convoke/convocate} | summon | convocar
{council/assembly/parliament} {have}? «{accept} a {resolution}» | adopt | принять резолюцию
{declare/announce} war «to» the? PROPN | on | объявить войну
{deposit} a/the/NUM? ADJ? {wreath} | lay | a wreath is laid
{disturb/interrupt/offend} the/a {ceasefire/truce/cease-fire} | break | a ceasefire is broken or violated
{do/make/perform} mediation | mediate | somebody mediates
{embassy/ministry} {do/make} a protest | lodge a protest | a protest is lodged
{establish/have/maintain} diplomatic {intercourse/communication} | relations | дипломатические сношения
{express/declare/announce/state} a/an/his/its/their? ADJ? protest to/against/over | lodge a protest | a protest is lodged or made
{hand/give} over his/her {credential} letters | present his credentials | вручить верительные грамоты
{install/erect/found} diplomatic {relation/tie} | establish | installer des relations
{interrupt/rupture/tear} the/its/their? diplomatic {relation/tie} | sever | разорвать отношения
{lay/inflict/enter/superimpose} ADJ? ADJ? {sanction} on/against | impose | наложить санкции
{lay} ADJ? {flower/wreath} «to» the | at | возложить цветы к
{letter} of {credential} | credentials | верительные грамоты
{lodge/launch/propose/raise} ADJ? negotiations with/to/against | lodge a protest | 提出交涉
{make/do/perform/realize/realise} a/an ADJ? press/news conference | hold | a news conference is held or given
{make/do} ADJ? negotiations with/on/about/over | hold talks | negotiations are held or conducted
{make/do} a/the ADJ? {ceasefire/cease-fire} | agree | a ceasefire is agreed, declared or brokered
{open/conduct/lead} a ADJ? diplomatic {negotiation} | hold talks | talks are held
{perform/realize/realise/effect/commit} a/an/the/his/her ADJ? ADJ? visit to | make | a visit is made or paid
{put/place/set} his/her/their/its {signature} under/beneath | sign | поставить подпись под
{recall/withdraw} the/its {ambassador} «for consultancy/consultings/consults» | for consultations | отозвать для консультаций
{restore/resume} the/their? diplomatic {intercourse} | relations | дипломатические сношения
{seat} at the negotiation/negotiating table | sit down at the negotiating table | сесть за стол переговоров
{sign/conclude/ink} a/the {memo} of understanding | memorandum | memorandum of understanding
{speak/perform/appear/act} with a/an/the ADJ? {statement/proposal/initiative/appeal/criticism} | make | выступить с
{take} a {resolution} | adopt | a resolution is adopted or passed
{tell/speak/say} his/her/their/its? ADJ? {condolence} to | offer condolences | condolences are offered or sent
«demission/dimission» of | resignation | demisja, démission
`;
