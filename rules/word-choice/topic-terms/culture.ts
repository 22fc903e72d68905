/** Set phrases of news of film, theatre, music and museums, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const culture = `
actor/actress of the theatre/theater and? cinema/film | stage and screen actor | актёр театра и кино
actors/actor/artists/actress of theatre/theater and cinema | stage and screen actor | актёр театра и кино
amateur art/arts activity/activities | amateur performance | художественная самодеятельность
anshlag/full-house-anshlag/anschlag/sold-out-house | sold out | аншлаг
artistic/game film/films | feature film | художественный фильм
bean petal/petals/flap/flaps | Douban | 豆瓣
bean/douban/bean-paste score/scores/rating/petal/petals/flap | rating on Douban | 豆瓣评分
big/large network/net/internet movie/film/movies | online film | 网络大电影
box office house | box office | 票房
calligraphy and painting works/work exhibition |  | 书画
canvas/cloth/fabric/linen of the? artist/painter/great | painting | полотно
cinema/film/kino tape/tapes/picture/strip/strips/canvas/ribbon/ribbons | film | кинолента
cloths/fabrics/linens of | paintings | полотна
collective/collectives of the? theatre/theater/orchestra/artists/choir/dancers | company | коллектив театра
creative/artistic/dance/folk/amateur/choreographic/vocal/theatre/theater/musical/children's/song-and-dance collective/collectives | ensemble / company | творческий коллектив
creative/literary culture/cultural products/goods/product | museum merchandise | 文创
cultural and innovative product/products/goods | museum merchandise | 文创产品
cultural/culture house/houses/home/palace/palaces | arts centre | дом культуры
cultural/literary creation/wound/invention product/products/industry | museum merchandise | 文创
deserved/honored/honoured/merited artist/artiste/worker/figure/actor of the? Russia/RSFSR/Ukraine/arts/art/culture | Honoured Artist | заслуженный артист
director of the? tape/picture/ribbon | director of the film | режиссёр картины
director-producer/producer-director/staging-director/director-stager | director | режиссёр-постановщик
executor/executrix/executors/executioner of the? role/song/hit/songs/roles/main/title | singer / actor | исполнитель
film/movie emperor/empress | best actor / actress | 影帝, 影后
film/movie/cinema altar/forum/circle/world-altar | film world | 影坛
flow star/stars/idol/idols | star with a big online following | 流量明星
flow/traffic/streaming star/stars/idol/idols/niche | star with a big online following | 流量明星
fresh/small/little meat/meats | young idol | 小鲜肉
full-meter/full-metre/full-length-meter/short-meter film/films/movie | feature film / short | полный метр
full/short-length meter | feature / short | полный метр
general/run-through repetition/repetitions | rehearsal | репетиция
house/houses/palace/palaces of culture | community arts centre | дом культуры
in the head role/roles | in the leading role | в главной роли
in the performance/execution of the? PROPN/singer/artist/soloist/choir/orchestra | performed by | в исполнении
intangible/non-material/immaterial cultural? inheritor/inheritors/successor/heritage-inheritor/bearer | master of a traditional craft | 非遗传承人
interpreted/interprets the? role/roles | play | interpréter, interpretar
interpreter/interpreters of the? song/role/hit/songs/character | singer / actor | интерпрет, исполнитель
kill/killed/killing youth/green/blue/youth-finish | finish shooting | 杀青
literary/literature altar/forum/text | literary world | 文坛
main/head/title/secondary/episodic/second-plan role/roles of
male/female main role/character/protagonist | lead actor / actress | 男主角
male/female master/main-lord | lead actor / actress | 男主
movie/film version/versions performance/opened/released/public |  | 劇場版
multfilm/multfilms/multiplicator/multiplicators | cartoon | мультфильм
multi-part/multi-series/serial/many-serial film/movie/picture | series | многосерийный фильм
multiplication/animation/multiplicational multfilm/cartoon-film/film-cartoon | cartoon | мультфильм
national treasure/treasures file/files/archive/grade/level |  | 国宝档案
national/folk/folklore/amateur creative team/teams | ensemble | творческие коллективы
network/internet drama/dramas | web series | 网剧
network/internet/net red/reds | online celebrities | 网红
new/full-length/feature/debut/award-winning/Oscar-winning tape/tapes/ribbon | film | лента
non-legacy/non-heritage/non-left/non-genetic/non-relics/illegal-legacy | intangible heritage | 非遗
non/intangible legacy/legacies/leaving/left/heritage-items project/projects/inheritor/inheritors/skills/culture | intangible heritage | 非遗
original sound/voice/tape belt/band/zone/brought | soundtrack | 原声带
passed/held/went with a? full house/anshlag | sold out | с аншлагом
people's/national/folk artist/artiste/actor/actress of Russia/the/USSR/Ukraine/RSFSR/Belarus | People's Artist | народный артист
performer of the hit/hits/song/songs | singer | исполнитель
personal exhibition/exhibitions | solo exhibition | 個展, персональная выставка
premiere/screening/shooting of the? tape/tapes/ribbon | the film | премьера ленты
protagonize/protagonized/protagonizes/protagonised/protagonizing | star in | protagonizar
regisseur/regisseurs/rejisseur/realizer/realizers/realisator/realisators | director | режиссёр, réalisateur
repetition/repetitions of the? play/opera/concert/orchestra/ballet/spectacle/performance | rehearsal | репетиция
role/roles/actor/actress of the? second/secondary plan | supporting | второго плана
scenario of/for/to the? film/movie/series/picture/show | screenplay | сценарий
scenario/script writer/scenarist | screenwriter | сценарист
scenarist/scenarists/screen-writer | screenwriter | сценарист, scénariste
second/secondary/background plan role/roles/actor/actors | supporting role | роль второго плана
short/full meter/metre | short film / feature | короткий метр
singing/song altar/world/circle/forum | music scene | 歌坛
song/songs/hits in the performance/execution of | sung by | в исполнении
spectacle/spectacles based/on/in/of/by/at/was/is/premiered | play / show | спектакль
spring late/evening/night gala-night | Spring Festival gala | 春晚
stage/staging regisseur/director-producer/regissor | director | режиссёр-постановщик
tape/picture tells about/of/the | the film tells | лента рассказывает
team/teams of amateur art/performances/performance | amateur companies | самодеятельность
the? tape won/received/tells/starred/was/is | the film | лента
variety/comprehensive/synthesis art/arts show/shows/program/programs/section | variety show | 综艺
vernissage/vernissages | opening | вернисаж
video/shadow/film-video emperor/queen/back/empress | best actor / actress | 影帝
well-deserved/deserved artist/actor/artiste | Honoured Artist | заслуженный артист
{broke/break/exceeded/exceed} NUM million/billion box | took ... at the box office | 票房破
{open/opened} the? machine/machines | start shooting | 开机
`;

/** Likely in such a story, but not certain. */
export const cultureLikely = `
collective/collectives | ensemble / company | коллектив
executor/executors | performer | исполнитель
exposition/expositions | exhibition | экспозиция
interpreted by | played by | interpretado por
main role/roles | leading role | главная роль
serial/serials | series | сериал
spectacle/spectacles | play / show | спектакль
`;
