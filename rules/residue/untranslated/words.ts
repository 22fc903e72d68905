/** Function words that give a language away and are no English words, nor particles of names. `language: words`. */
export const functionWords = `
de: aber auch auf dass dem diese dieser durch eine einem einen einer für gegen haben ist kein mehr mit nach nicht noch oder sich sie sind und unter vom von wegen werden wird wurde wurden zum zur zwischen über
es: aunque como cuando desde donde esta este está fue hasta las los más ningún para pero por porque que según ser sin sobre también tras una
et: aga ei ja kes kui kuid mis mitte nende nii oli siis ta tema välja või üle
fr: alors aux avec ces cette dans des elle entre est ils leur mais nous où pas qui quoi selon ses sont sous une vous être
hu: az azt egy egyik hogy hogyan mert minden nem nincs pedig vagy
id: adalah akan atau bahwa dalam dari dengan itu karena oleh pada tidak untuk yang
is: að ekki eru eða frá fyrir hafa hann hefur hún með og sem til um var við voru það þegar þess því
it: alla anche che con dalla degli della delle di gli il loro nel nella più quando questa questo se sono una è
lt: bet buvo iki ir jis kad kaip nuo po su tai už yra
lv: bet bija gan ir jau kas ko tiek un uz vai
nl: aan bij dat deze een het hij maar naar niet om onder ook op te uit voor wordt zijn
pl: być dla ich jak jest lub na nie oraz po przez przy się są tak także że
pt: até como dos em foi mais mas nas nos não ou para pela pelo por que ser seu sua são também uma às
ro: acest ce cu către din dintre este fi mai nu pe pentru prin sau sunt un în și ți
ru: bez bylo bylа chto dlya eta eto etogo ili iz kak kotoraya kotoryi kotoryy kto na nam nash ne ob oni po posle pri tak takzhe uzhe vo vse yego za zhe
sv: att av det efter eller ett från för har inte kan med mot ned och om på sig som vid är
tr: ama bir bu daha değil gibi ile için kadar olan olarak sonra ve veya çok
uk: abo bulo chy dlya koly ne pislya shcho ta tse vid yak yaki yakyi ye za zi
vi: các của không là người những trong và với được
`;

/** Abbreviations of Russian and Ukrainian offices and things, and words of outlets and ministries, left as they sound: `word | what it is`. */
export const leftovers = `
BPLA | drone (БПЛА)
FNB | National Wealth Fund (ФНБ)
GIBDD | traffic police (ГИБДД)
GSChS | emergency service (ГСЧС)
GUMVD | regional police headquarters (ГУМВД)
Goskomstat | statistics committee
Kenkei | prefectural police (県警)
Kensatsu | prosecutors (検察)
MChS | emergencies ministry (МЧС)
MROT | minimum wage (МРОТ)
Minekonomrazvitiya | Economy Ministry
Minfin | Finance Ministry
Minkult | Culture Ministry
Minoborony | Defence Ministry
Minobrnauki | Science Ministry
Minpromtorg | Industry and Trade Ministry
Minprosveshcheniya | Education Ministry
Minselkhoz | Agriculture Ministry
Minstroy | Construction Ministry
Mintrans | Transport Ministry
Mintrud | Labour Ministry
Mintsifry | Digital Ministry
Minyust | Justice Ministry
Minzdrav | Health Ministry
NDFL | income tax (НДФЛ)
OSAGO | compulsory car insurance (ОСАГО)
PVZ | pick-up point (ПВЗ)
Pengpai | The Paper (澎湃)
RNBO | National Security and Defence Council (РНБО)
RSZO | multiple rocket launcher (РСЗО)
Renminwang | People's Daily Online (人民网)
SNBO | National Security and Defence Council (СНБО)
Shiyakusho | city hall (市役所)
UMVD | regional police (УМВД)
VSU | Armed Forces of Ukraine (ВСУ)
VUZ | university (вуз)
Xinwen | news (新闻)
ZhKH | housing and utilities (ЖКХ)
Zhongqing | China Youth (中青)
Zhongxin | China News Service (中新)
Zhongxinshe | China News Service (中新社)
Zhongxinwang | China News Service (中新网)
gorispolkom | city executive committee
oblenergo | regional power company (обленерго)
oblispolkom | regional executive committee
oblrada | regional council (облрада)
raispolkom | district executive committee
`;

/** Ends of German compounds that English has not borrowed; with a capital behind an article they are German left over. */
export const germanEnds =
  /^\p{Lu}\p{Ll}{3,}(?:plan|gesetz|gesetze|ministerium|verband|verbände|gewerkschaft|streik|vertrag|verfahren|behörde|amt|ausschuss|verordnung|vereinbarung|abkommen|versammlung|versicherung|unternehmen|betrieb|betriebe|verkehr|wahlen|haushalt|bericht|gericht|urteil|preise|krise|gipfel|führer|sprecher|regierung|haltung|schaften?|lichkeit|igkeit|sprechung)$/u;
