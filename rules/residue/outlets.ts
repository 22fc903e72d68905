import type { Token } from '../../src/reading/index.js';

/** Outlets and agencies whose name alone behind a separator is a page title's tail; lower case, one a line. */
const NAMED = new Set(
  `24 kanal
abema times
aif
al jazeera
ap news
arguments and facts
asahi
bbc
bbc news
belta
biglobe news
bloomberg
bunshun online
caixin
cctv
cctv news
censor.net
central news agency
championat
channel 24
china news net
china news network
cnn
cnr
cri
deutsche welle
dni.ru
dw
economic truth
espreso
eurasia daily
euronews
european pravda
european truth
excite news
fontanka
frettabladid
fréttablaðið
gazeta.ru
glavred
global times network
goo news
guancha
guangming net
guangming network
hromadske
huanqiu
ifeng
ifeng.com
interfax
interfax-ukraine
izvestia
jiemian
jiji
jiji press
kjarninn
kommersant
komsomolskaya pravda
korrespondent
kyodo
lenta
liga.net
line news
livedoor
livedoor news
mail.ru
match tv
mbl
mbl.is
meduza
mirror of the week
morgunbladid
morgunblaðið
moskovsky komsomolets
msn
msn news
news.ru
nexta
nhk
nhk news web
niconico news
nikkei
norsk
novosti
nv
obozrevatel
oricon news
people's daily online
people's network
phoenix network
pravda
radio france internationale
radio free asia
rambler
rbc
regnum
ren tv
reuters
rfa
rfi
ria
ria novosti
rossiyskaya gazeta
rt
rte
russian newspaper
ruv
rúv
sina
smartnews
sohu
sport express
sports.ru
stundin
surging news
suspilne
svoboda
tass
tencent
the surging news
toyo keizai online
tsn
tvn24
ukrainska pravda
ukrayinska pravda
ukrinform
unian
ura.ru
vedomosti
vesti
vesti.ru
vietnam+
vietnamplus
visir
visir.is
voa
voice of america
voice of germany
vzglyad
vísir
xinhua
xinhua net
xinhua news agency
xinhuanet
yahoo
yahoo news
yahoo! japan
yahoo! news
yahoo!news
yle
yonhap
zhongxin
zhongxin net
zvezda`.split('\n'),
);
/** Nouns that an outlet's name ends in. */
const KIND =
  /^(?:news|newspaper|newspapers|shimbun|shinbun|nippo|times|post|daily|online|network|net|tv|television|herald|gazette|tribune|digital|agency|portal|weekly|magazine|website|web|press|live|today|sputnik|telegraph|journal|radio|club|channel|broadcasting)$/u;
/** Those of them that are nothing else. */
const STRONG = /^(?:news|newspapers?|shimbun|shinbun|nippo|daily|gazette|website)$/u;
const DOMAIN = /^(?:com|net|org|ru|cn|jp|ua|info|tv|vn|su|by|kz|ee|lv|is|de|uk|pl|eu|hk|tw|kr)$/u;
const SMALL = /^(?:of|the|and|for|in|de)$/u;

/** Is there a web domain in the stretch: `Chinanews.com`, `www.example.org`? */
export function hasDomain(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    if (token.kind === 'url' && !/^[@#]/u.test(token.text)) return true;
    const [dot, end] = [tokens[index + 1], tokens[index + 2]];
    if (index + 2 >= last || token.kind !== 'word' || dot?.text !== '.' || dot.spaced || !end || end.spaced)
      continue;
    if (DOMAIN.test(end.lower)) return true;
  }
  return false;
}

/** Is the whole stretch the name of a site, paper, channel or agency? `strong`: only a name that cannot be the source of a claim. */
export function isOutlet(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 9 || first >= last) return false;
  const name = tokens
    .slice(first, last)
    .map((token, index) => (token.spaced && index > 0 ? ' ' : '') + token.lower)
    .join('')
    .replace(/\.$/u, '');
  if (NAMED.has(name.replace(/^the /u, ''))) return true;
  const words = tokens
    .slice(first, last)
    .filter((token) => token.kind !== 'punctuation' && token.kind !== 'symbol');
  if (words.length === 0 || words.length > 7) return false;
  if (hasDomain(tokens, first, last)) return words.length <= 4;
  if (!words.every((token) => /^\p{Lu}|^\d/u.test(token.text) || SMALL.test(token.lower))) return false;
  return (
    words.length > 1 && (words.some((token) => STRONG.test(token.lower)) || KIND.test(words.at(-1)!.lower))
  );
}

/** Does the stretch name a paper by a word that means nothing else: the Ehime Shimbun, Fukui Newspaper? */
export function namesPaper(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first + 1; index < last; index++)
    if (
      STRONG.test(tokens[index]!.lower) &&
      /^\p{Lu}/u.test(tokens[index]!.text) &&
      /^\p{Lu}/u.test(tokens[index - 1]!.text)
    )
      return true;
  return false;
}
