/** Words that have no capital inside a sentence unless they belong to a name. */
export const functionWords = new Set(
  `a an and are as at be been but by can for from had has have he her his how however if in into is it its of on or she such than that the their then there therefore these they this those to was we were
when where which while who with would`.split(/\s+/u),
);

/** Days, months and nationalities that are no other English word in lower case. */
export const properWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february april june july september october november december
african africans albanian algerian american americans argentine armenian asian asians australian australians austrian azerbaijani belarusian belgian brazilian british bulgarian cambodian canadian canadians chilean chinese
christian christians christmas colombian croatian cuban czech danish dutch egyptian english estonian ethiopian european europeans finnish georgian german germans ghanaian greek hungarian icelandic indian indians
indonesian iranian iranians iraqi iraqis irish frenchman islamic israeli israelis italian italians jamaican japanese jewish jordanian kazakh kenyan korean koreans kremlin kurdish latvian lebanese libyan lithuanian malaysian
mexican mexicans moldovan mongolian moroccan muslim muslims nepalese nigerian norwegian pakistani palestinian palestinians peruvian portuguese romanian russian russians saudi scottish serbian singaporean slovak
slovenian spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish ukrainian ukrainians uzbek venezuelan vietnamese welsh yemeni`.split(
    /\s+/u,
  ),
);

/** Brands with capitals of their own; matched in any case, capitals throughout aside. */
export const brands = `
AirPods
AliExpress
AlphaGo
AstraZeneca
BioNTech
BitTorrent
BlackBerry
BlackRock
BuzzFeed
ByteDance
ChatGPT
CrowdStrike
DeepMind
DeepSeek
DoorDash
DreamWorks
DuckDuckGo
ExxonMobil
FaceTime
FedEx
FireEye
GitHub
GitLab
GlaxoSmithKline
HarperCollins
HubSpot
HuffPost
JPMorgan
JavaScript
KakaoTalk
LastPass
LinkedIn
LiveJournal
MacBook
McDonald's
MediaTek
MySQL
MySpace
NetEase
OnlyFans
OpenAI
PayPal
PepsiCo
PetroChina
PlayStation
PowerPoint
PricewaterhouseCoopers
QAnon
ResearchGate
SharePoint
SoftBank
SoundCloud
SpaceX
TeamViewer
TikTok
TripAdvisor
TurkStream
UnionPay
VKontakte
VMware
WeChat
WeWork
WhatsApp
WikiLeaks
WordPress
YouGov
YouTube
YouTuber
YouTubers
eBay
iCloud
iMac
iMessage
iOS
iPad
iPads
iPhone
iPhones
iTunes
`;

/** Words that start a sentence small. */
export const lowerCaseBrands =
  /^(?:i[A-Z]|e[A-Z]|x[A-Z]|www|http|de|van|von|al|el|bin|ibn|d['’]|[a-z]+\.[a-z]|p|a\.m|p\.m)/u;
