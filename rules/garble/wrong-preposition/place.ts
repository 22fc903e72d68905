/** Places, media, ranks and manner with the wrong preposition. One entry a line: pattern | fix | gloss. */
export const place = `
^ «At/On/By/With» this/that regard/respect/connection/context/sense | In this regard
^ «On/At» the photo/photos/photograph/photographs/picture/pictures/image/painting/footage/video | In the …
^ «On» the/a/this/his/her/their meeting/conference/briefing/summit/session/congress/seminar/ceremony/press-conference/forum/negotiations/exhibition/wedding/party/lesson/funeral/concert/press !with | At the …
active/popular/page/account/posts/post/accounts/pages/message/messages/video/photo/photos/users/comment/comments/discussion «in» social networks | … on social networks
all over in/at/on/of | all over
as/to/on an? example , for | for example
at first turn | first of all
at/in/by the contrary , | on the contrary
at/in/on the crime/accident place | at the scene
at/on/by general , | in general
at/on/by particular , | in particular
at/with other words , | in other words
by/in contrary | on the contrary
by/on/at total , | in total
by/on/with the fact , | in fact
by/with other words | in other words
by/with/on one word | in a word
by/with/on such way | in this way
by/with/on this/that/such manner | in this manner
by/with/on/at/in hearts/heart/memory with | by heart
for/as/by example of | …
from day in/on/at day | from day to day
from here/there from | from here
from time in/on/at time | from time to time
from/in/on the time to time | from time to time
from/on/with/for accident/chance $ | by accident; by chance
in all the? around | all around
in the first place of all | first of all
in website/site of | on the website of
in/at Internet/internet $ | on the internet
in/at the map | on the map
in/at the rank/post/position/capacity from | as
in/at way to/home | on the way …
in/at/by the agenda of | on the agenda of
in/at/on center/centre of PROPN | in the centre of
in/at/on center/centre of the | in the centre of
in/at/on radius of | within a radius of
in/by such manner | in this way
in/by/at account of | on account of
in/by/on/at example , | for example
in/by/on/with result | as a result
in/on purpose/accident | on purpose; by accident
in/on the left/right from | to the … of
in/on/at first/the first turn | first of all
in/on/at one's/own/his/its/their own turn , | in turn
in/on/at the? Internet/internet network | on the internet
in/on/at work place | at work
in/on/by the result of the/a/his/her/this | as a result of
in/on/with/at the fact , | in fact
on contrary | on the contrary
on/at/in the place of the/an accident/incident/crime/crash/attack/shooting/fire/explosion/blast/murder/tragedy/collision/disaster/event/events | at the scene of
on/by/at its/his/her/their turn , | in turn
on/in/at distance/depth/height/altitude of | at a … of
on/in/at/with the account of | on account of
on/with hearts | by heart
posted/published/appeared/spread/sold/wrote/found/shared/distributed/circulating/circulated/placed/available/sell/buy/bought «in/at» the? internet/web/net/website/site | … on the internet
posted/published/appeared/wrote/shared/distributed/circulating/circulated/placed/written/reported/announced/posting/spread/said/stated/noted/writes/commented/complained «in/at» social networks/media/network | … on social media
posted/published/appeared/wrote/shared/written/reported/announced/posting/said/stated/noted/writes/commented/says/notes/reports/wrote/announces/added/explained/emphasized «in/at» Telegram/Facebook/Twitter/Instagram/YouTube/TikTok/VKontakte/Weibo/WeChat/LinkedIn/Snapchat | … on …
said/says/told/announced/stated/noted/declared/emphasized/emphasised/stressed/added/spoke/speaking/speak/discussed/adopted/decided/made/reported/met/explained/promised/recalled «on» the/a/an/his/her/their/today/yesterday/this meeting/conference/briefing/summit/session/congress/seminar/ceremony/press-conference/forum/negotiations/event/lesson/interview/wedding/party/funeral !call | … at the …
said/says/told/announced/stated/noted/declared/spoke/speaking/speak/discussed/adopted/decided/reported/met/promised «on/in» the/a/an/his/her/their press conference/briefing | … at a press conference
said/shown/seen/announced/broadcast/aired/appeared/show/shows/told/reported/watch/watched/speaking «in/at/by» the? tv/television/radio !NOUN !ADJ !VERB | … on television
seen/shown/depicted/visible/pictured/captured/appear/appears/appeared «on» the photo/photos/photograph/photographs/picture/pictures/image/images/drawing/painting | … in the photo
to abroad | abroad
to upstairs/downstairs/indoors/outdoors/outside/inside/nearby $ | …
to/in/on the left/right/north/south from | to the … of
to/in/on the north/south/east/west from PROPN | north of …
to/in/on the north/south/east/west from the | north of …
with/by regards of/on/for | with regard to
with/in respect of/for/on to | with respect to
with/on/by regard of/for/on | with regard to
written/published/reported/printed/said/appeared «on» the? newspaper/newspapers/magazine/book/article !website !page !pages !site | … in the newspaper
{finish/come/end/be} on/at first/second/third/fourth/fifth/last place | … in … place
{post/publish/appear/report/say} «in/at» the/its/his/her official? website/site | … on the website
{take/win/occupy/finish/end/get} on/at/in/to the? first/second/third/fourth/fifth/last place | take … place
«at/by» the way to/home/from | on the way …
«at/in» the website/site of the | on the website of
«at/on/for» vain | in vain
«at/on» a/the radius of | within a radius of
«by/on/in» the address : | at the address
«by/with/on/at» such/this/that a? way , | in this way
«by» the address | at the address
«from/at/by» one/the/the other/another hand , | on … hand
«from/at» the? other/one side , | on the other hand
«from/of» side to/for side | from side to side
«in/at/on» NUM kilometers/kilometres/km/meters/metres/miles from/away/north/south/east/west/northeast/northwest/southeast/southwest/to | …
«in/at/to» worldwide/nationwide/countrywide !NOUN !ADJ !PROPN | worldwide
«in/at» Telegram/Facebook/Twitter/Instagram/YouTube/TikTok/VKontakte , | on …
«in/at» Telegram/Facebook/Twitter/Instagram/YouTube/TikTok/VKontakte/Weibo $ | on …
«in/at» all over the | all over the
«in/at» everywhere/anywhere/somewhere/nowhere else? $ | …
«in/at» foot/feet $ | on foot
«in/at» his/her/its/their/the/a/my social media/networks/network accounts/account/page/pages | on …
«in/at» his/her/its/their/the/my/a/official/own Telegram/Facebook/Twitter/Instagram/YouTube/TikTok/VKontakte/Weibo/WeChat/personal channel/account/page/blog/microblog/profile/wall | on …
«in/at» its/his/her/their way to/home/back | on … way
«in/at» the air of/on PROPN channel/tv/radio/television/program/programme/station | on
«in/at» the air of/on the/a channel/tv/radio/television/program/programme/station | on
«in/at» the internet $ | on the internet
«in/at» the internet and/or/, !age !era !that | on the internet
«in/at» the menu $ | on the menu
«in/at» the official/own/personal Telegram/Facebook/Twitter/Instagram/YouTube/TikTok channel/account/page/blog | on …
«in/at» the other/both/one/the/each/either side/sides , | on …
«in/at» the? NUM floor !NOUN !ADJ !plan !of !and | on the … floor
«in/at» the? NUM page/pages of PROPN | on the … page
«in/at» the? NUM page/pages of the | on the … page
«in/at» the? first/second/third/fourth/fifth/sixth/seventh/ground/top/upper/lower/last/2nd/3rd/4th/5th/6th/7th/8th/9th/10th floor !NOUN !ADJ !plan !of !and | on the … floor
«in/at» the? first/second/third/last/next/front page/pages of PROPN | on the … page
«in/at» the? first/second/third/last/next/front page/pages of the | on the … page
«in/at» the? television/tv/radio $ | on television
«in/on/at» abroad | abroad
«in/on» the address : | at the address
«in/to» overseas $ | overseas
«in» both sides of the | on both sides of
«in» its/his/her/their/the official website/site/page | on …
«in» stage $ | on stage
«in» the banks/bank of the | on the banks of
«in» the beach/beaches $ | on the beach
«in» the border/frontier with/between/of PROPN !has | on the border
«in» the coast/shore/shores/coastline of | on the coast of
«in» the farm $ | on the farm
«in» the island/islands of/where | on the island
«in» the left/right/other/opposite side of the road/street/river/border | on the … side of
«in» the north/south/east/west from/to PROPN | north of …
«in» the north/south/east/west from/to the | north of …
«in» the north/south/east/west/northern/southern/eastern/western side of | on the … side of
«in» the one/other hand , | on the … hand
«in» the outskirts of | on the outskirts of
«in» the place/site/spot of the/an accident/incident/crime/crash/attack/shooting/fire/explosion/blast/murder/tragedy/collision/disaster/event/events | at the scene of
«in» the roof of/where | on the roof
«in» the scene of the/an accident/incident/crime/crash/attack/shooting/fire/explosion/blast/murder/tragedy/collision/disaster | at the scene of
«in» the surface/moon/planet/Moon of mars/the mars/the moon/moon | on the …
«in» the? way home/back/to work/school | on the way …
«on/at» hospital with | in hospital with
«on/at» prison/jail/custody | in prison
«on/at» such/these/those circumstances | in … circumstances
«on/at» such/these/those/current/modern/difficult/harsh conditions | in … conditions
«on/at» the center/centre/middle/heart of PROPN !stage !back !forward | in the centre of
«on/at» the center/centre/middle/heart of the !stage !back !forward | in the centre of
«on/at» the conditions of war/crisis/pandemic/martial/sanctions/quarantine/isolation | in the conditions of
«on/at» the first/second/third/fourth/fifth/last/1st/2nd/3rd place | in … place
«on/at» the hands/hand of the | in the hands of
«on/at» the language | in the language
«on/at» the map of the world/country/region $ | on the map
«on/at» the north/south/east/west/northeast/northwest/southeast/southwest of PROPN | in the …
«on/at» the north/south/east/west/northeast/northwest/southeast/southwest of the | in the …
«on/at» the photo/photograph/photos $ | in the photo
«on/at» the photo/photograph/photos ,/, | in the photo
«on/at» the prison/jail/custody/detention | in prison
«on/at» the queue $ | in the queue
«on/at» the rank of/in general/major/captain/colonel/lieutenant | with the rank of
«on/at» the sky $ | in the sky
«on/at» the sky above/over | in the sky
«on/at» the whole world/country/city | in the whole …
«on/at» the world/country $ | in the world
«on/at» the? ADJ/NUM place in/of/with/at/among/for/, | in … place
«on/at» the? first/second/third/fourth/fifth/last/1st/2nd/3rd/4th place in/of/with/at/among/for/, | in … place
«on/at» this/that/such way/manner , | in this way
«on/at» this/that/the regard/respect/connection/context/sense , | in this regard
«on/by/at» English/Russian/Chinese/Ukrainian/French/German/Spanish/Japanese/Arabic/Polish/Korean/Icelandic language | in …
«on/by/at» the English/Russian/Chinese/Ukrainian/French/German/Spanish/Japanese/Arabic/Polish/Korean/Icelandic language $ | in …
«on/by/with/at» the same way/manner as | in the same way
«on/by/with» the following way/manner | as follows
«on/in/at/by» the air of PROPN tv/television/radio/channel/program/programme/station | on
«on/in/at/by» the air of the/a tv/television/radio/channel/program/programme/station | on
«on/in/at» the pages of the newspaper/magazine/social | in the …
«on/in» result of | as a result of
«on/in» the address of NUM/PROPN | at the address
«on/in» the address of the | at the address
«on/in» the role as/of a/the | in the role of
«on/in» the temperature of | at a temperature of
«on» the courtyard/yard/garden/forest/park/woods/village/kitchen/bedroom/bathroom/hospital/apartment/city/region/country/district/capital $ | in the …
«on» the forest/yard/courtyard/hospital/apartment/room/kitchen/building/classroom/office where/of/with/for | in the …
«on» the meeting/conference/briefing/summit/session/congress/seminar/ceremony/rally/concert/press-conference/forum/talks/negotiations «with» that | …
«on» the newspaper/newspapers/magazine/magazines/article/book/press $ | in the …
«on» the/a/his/her/their work/job/workplace place $ | at work
«on» the? university/institute/school/academy/faculty $ | at the university
«to/at/in» downtown and/where | downtown
«under» the rain/snow/sun/heat $ | in the …
«with/on/by» the hours/hour of darkness | in the hours of darkness
`;
