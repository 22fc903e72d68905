/** Calques from Korean: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const korean = `
Corona19/corona19 | Covid-19 | 코로나19
Mr/Mr./Ms/Ms./Mrs/Mrs. A/B/C | (say 'a man in his 30s') | A씨
NUM pyeong | (give square metres) | 평
NUM {audience/viewers} {be} {mobilize/gather} | drew ... viewers | 관객 동원
^ according to the industry , | industry sources say | 업계에 따르면
^ according to the political/legal/medical/financial/education/sports/broadcasting/entertainment/police circle/circles/world/industry/community , | political sources say ... | 정치권에 따르면
^ it {be} told that he/she/they/the/a | reportedly | 것으로 전해졌다
an? {official/person} from the {company/agency/government/industry} side | an official at | 측 관계자
analysis/analyses/criticism/voices/observations {come/pour} out that | some say | 분석이 나온다
at/in a/the {regular} {brief} on the NUM/1st/2nd/3rd/4th/5th/6th | at a briefing on ... (name the month) | 정례브리핑
attention {be} {drawn/drawing/focusing/gathering} to/on {whether/how} | all eyes are on whether | 귀추가 주목된다
attention {be} {gather/focus/pay} on/to {whether/how/what/who/if} | all eyes are on whether | 관심이 쏠린다
bitter {sound/voice} | harsh criticism | 쓴소리
box office rush/sail/gale/whirlwind | box-office hit | 흥행 돌풍
brake/brakes {be} {take/put/apply/hung} on/to | be blocked | 제동이 걸리다
college entrance scholastic | college entrance exam | 수능
confirmed {person/patient} | confirmed case | 확진자
confirmed {person} | confirmed case | 확진자
corona blue | pandemic depression | 코로나 블루
corona/Corona 19/NUM | Covid-19 | 코로나19
criticism/criticisms/voices/opinions/concerns {be} pouring/coming out | there is growing criticism | 비판이 쏟아진다
cumulative {audience/viewers/spectators} | total audience | 누적 관객
delivery {food/app} {rider} {brother} | courier | 배달
distance/distancing in life/living/daily | everyday distancing | 생활 속 거리두기
driver's {article} | driver | 기사
emergency {be} {hang/hit/take} on/in/to | be on high alert | 비상이 걸렸다
fire on/at/of the/his/her/their {instep/foot/feet} | urgent problem | 발등에 불
fire {be} {fall} on the/his {instep/foot/feet} | be in urgent difficulty | 발등에 불
first {shovel} of the | groundbreaking | 첫 삽
full-tax/charter {price/house/apartment} | long-deposit lease | 전세
gap {investment/investor} | buying with a tenant's deposit | 갭투자
government/presidential/military/prosecution/agency/hospital side {say/explain/plan/deny} | the government; officials | 측
grand/great/long curtain {be} {raise/open/fall} | begin; end | 대장정의 막
in full-scale {start/begin} | in earnest | 본격화
industry {related/concerned} {person/people/official} | industry sources | 업계 관계자
it was revealed/known/told/reported/confirmed on the NUM/1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th/13th/14th/15th/16th/17th/18th/19th/20th/21st/22nd/23rd/24th/25th/26th/27th/28th/29th/30th/31st that | (say who said so) | 것으로 알려졌다
it {be} {analyze/analyse/interpret/evaluate/judge} that | analysts say | 분석된다
it {be} {confirm/investigate} as | be found to be | 것으로 확인됐다
it {be} {grasp/grip} that | it is understood that | 것으로 파악됐다
jeonse {price/market} | long-deposit lease (explain) | 전세
living/life/everyday quarantine | everyday social distancing | 생활방역
love {call} from/by/to | approach; offer | 러브콜
mobilized/mobilised NUM {audience/viewers/spectators} | drew ... viewers | 관객 동원
multi-hit/multihit | two hits or more | 멀티히트
netizens who saw/heard/encountered/accessed this | internet users | 이를 접한 네티즌
netizens {who/be/have/pour} {access/see/heard/encounter} | internet users | 네티즌
new {coronavirus} infection/infectious disease | Covid-19 | 신종 코로나바이러스 감염증
online/internet community/communities bulletin | online forum | 온라인 커뮤니티 게시판
parcel/courier {knight} | courier | 택배기사
perfect {breath} {with/between} | good chemistry | 찰떡 호흡
positive/negative/confirmed {judgment/judgement/determination/verdict} | positive test | 양성 판정
pre-arrest/prior/advance {detention/arrest} {warrant} | arrest warrant | 사전구속영장
public {recruitment/contest} {actor/announcer/comedian} | (delete 'public') | 공채
public/state/country {entrance/college} {scholastic/ability} {ability/test} | college entrance exam | 수능
real {demander/demand} | genuine buyers | 실수요자
real-time search {word/term/query} | trending search | 실시간 검색어
self-made/self-introduction {letter} | personal statement | 자기소개서
self-quarantine {person/people/subject/violator/target} | person in self-isolation | 자가격리자
self-quarantiner/self-quarantiners/self-isolator/self-isolators | person in self-isolation | 자가격리자
swamp of consecutive/losing/defeat/draws/slump/losses/deficit | losing run; slump | 연패의 늪
tail {be} {catch/caught} by the police | be caught | 덜미가 잡히다
taxi/bus/driving {knight/article} | driver | 기사
the voice/voices {be} {high/growing/large} that | many say | 목소리가 높다
there are analyses/interpretations/evaluations/observations/forecasts/opinions/voices that | some say | 분석이 나온다
there is an? analysis/interpretation/evaluation/observation/voice that | some say | 분석이 나온다
voices of concern/criticism/dissatisfaction/opposition {be} {high/growing/large/loud} | many are worried | 목소리가 높다
warrant {substance/substantive/real/actual} {examination/screening/review/hearing} | arrest-warrant hearing | 영장실질심사
without-detention/non-detention {indictment/investigation} | charge without detaining | 불구속 기소
{Corona/corona/COVID} blue/Blue | pandemic depression | 코로나 블루
{Mr./Mrs./Ms.} A/B/C | (say 'a man in his 30s') | A씨
{according/said} to/by the industry on the NUM/1st/2nd/3rd/4th/5th | industry sources said | 업계에 따르면
{apply/seek/request} for? an? arrest/detention? warrant for {prior/advance/pre} {arrest/detention} | seek an arrest warrant | 사전구속영장
{be/become} a? hot topic/issue {in/on/among} online/SNS/netizens/community/communities | cause a stir online | 화제
{be/become} the talk/topic/hot-topic of {online/internet/town/netizens} | cause a stir online | 화제가 되다
{become} an? big? hot {issue/potato} {in/on/among} the? {online/internet/community} | cause a stir | 화제
{become} an? issue online/on | cause a stir | 화제가 되다
{be} grasped as/to be | be found to be | 파악됐다
{be} grasped/identified that | be found that | 것으로 파악됐다
{be} {judged/determined/decided} {positive/negative/as/to/confirmed} {for/by/in/on/as/positive} | test positive / negative | 양성 판정
{boast} of? {extraordinary/unrivaled/unusual/overwhelming/perfect/fantastic} {presence/popularity/chemistry/breathing/visual/teamwork/strength} | (recast) | 자랑하다
{break} the original {trial/judgment/judgement/verdict/ruling/sentence} | overturn the ruling | 원심 파기
{break} through NUM {audience/viewers/spectators} | pass ... viewers | 돌파
{break} through the NUM {mark/line/wall} of {audience/viewers} | pass ... viewers | 돌파
{buy} public {anger/fury/resentment/outrage} | provoke outrage | 공분을 사다
{buy} {public/people's/the} {anger/outrage/wrath/criticism/suspicion/misunderstanding} | provoke | 공분을 사다
{catch/chase/grab} two rabbits/hares | achieve both aims | 두 마리 토끼
{catch/grab} both rabbits/hares | achieve both aims | 두 마리 토끼
{comeback/come-back} {stage/album/show/single} of the? {group/singer/band} | new album; return | 컴백
{confirm} {case/patient} {pour} out | many cases were reported | 확진자가 쏟아졌다
{criticism/complaint/evaluation} {flow/pour/spill} out | there was criticism | 쏟아졌다
{do/make} an? all-in | go all out | 올인
{draw/attract/gather/catch} the? {eye/gaze} of/by/with | attract attention | 눈길을 끌다
{draw} the line , saying | deny | 선을 그었다
{drink/taste} a/the bitter {cup/glass} | lose; fail | 고배를 마시다
{emit/emanate/spread/exude/radiate} a/his/her/the? {charm/presence/aura} | be charming | 매력을 발산하다
{escape/get} out? from/of? the swamp of | end the losing run | 연패의 늪
{first/second} trial {court} {sentence/ruled} | the lower court | 1심 재판부
{fit/match} his/her/their {breath} | work together | 호흡을 맞추다
{gather/collect} {attention/interest/eyes/expectations} | attract attention | 관심을 모으다
{give} a shock to | shock | 충격을 주다
{give} a {big/great/fresh} shock/echo to | shock | 충격을 주다
{go/enter} into all-in/allin | go all out | 올인
{have} a meaningful time with/of/by | (recast) | 뜻깊은 시간
{have} a? {meeting/interview/talk/conversation} {time} | hold a meeting | 시간을 가졌다
{have} {good} breathing {with/between} | work well together | 호흡
{indict/prosecute} without {detention/arrest} | charge without detaining | 불구속 기소
{keep/step/distance} in? life {distance} | everyday distancing | 생활 속 거리두기
{lift/dig/take} the first shovel | break ground | 첫 삽을 뜨다
{make/hit/throw} a? {bitter} {sound} | criticise harshly | 쓴소리
{make} a comeback with a/the/their new/mini/first/second/NUM {album/song/single} | release a new ... | 컴백
{match} {breath} with | work with | 호흡을 맞추다
{pre-detention/pre-arrest} {suspect}? {interrogation/questioning/examination} | arrest-warrant hearing | 구속 전 피의자 심문
{put/risk/hang} {life} and death on | stake everything on | 사활을 걸다
{raise/enhance/heighten} the? level of {criticism/attack/offensive/pressure/condemnation} | step up | 수위를 높이다
{raise/increase} its/his/her/their voice/voices , | speak out | 목소리를 높이다
{raise/open/lift} the {curtain/veil} on/of the NUM/grand/long {journey/event/tournament/season/day} | begin | 막을 올리다
{raise} the? voice/voices {saying/that/of} | argue; call for | 목소리를 높이다
{receive/get} a? positive/confirmed/final judgment/judgement/determination/confirmation | test positive | 확진 판정
{receive/get} {a/much/lots/great/big} of? love from/by {fans/viewers/public/audience/the/consumers/people} | be popular with | 사랑을 받다
{receive} a {love/confession} {call} from | be courted by | 러브콜
{receive} stress/hurt/wounds {from/by/because/due} | be stressed; be hurt | 스트레스를 받다
{record/make/hit/write} a? multi-home/multi-goal/multi-hit/multihit | score twice; get two hits | 멀티골
{result/outcome} {be} attracting attention | all eyes are on the outcome | 귀추가 주목된다
{scrape/win} public sympathy for | be widely shared | 공감을 얻다
{send/receive} a? love {call} | court; be courted | 러브콜
{shake/split} the? opponent's/opponent? net | score | 골망을 흔들다
{shed/pour/spew} his/her/their {anger} | vent one's anger | 울분을 토하다
{show/display} off a/the/his/her/their {power/skill/charm/presence/ability/chemistry/visual/beauty/strength/friendship} | show | 뽐내다
{spit/throw/vomit} out? a? {bitter/harsh} {word/remark/criticism/sound} | criticise harshly | 쓴소리
{take/put/hang} a brake/brakes on/to the | block; slow | 제동을 걸다
{taste/drink} the {bitter} {cup/glass/taste} of {defeat/loss/failure} | lose | 고배를 마시다
{throw/submit} a/his/her {entry} {ticket/table} | enter the race | 출사표
{throw} a/the {letter/table} of {resignation/challenge/departure} | enter the race | 출사표
{turn/put} the/a? brake/brakes to/in | put a stop to | 제동을 걸다
{young/two} {power/clique} | youth | 청년층
`;
