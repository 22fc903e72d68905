import type { Token } from '../../src/reading/index.js';

/** Outlets and agencies whose name alone behind a separator is a page title's tail; lower case, one a line. */
const NAMED = new Set(
  `24 kanal
aif
al jazeera
ap news
asahi
bbc
bbc news
belta
bloomberg
channel 24
cnn
deutsche welle
dw
euronews
fontanka
gazeta.ru
guancha
huanqiu
ifeng
interfax
interfax-ukraine
izvestia
jiji
jiji press
kommersant
korrespondent
kyodo
lenta
livedoor
mbl
meduza
msn
nexta
nhk
nikkei
norsk
novosti
nv
pravda
rbc
regnum
reuters
ria
ria novosti
rt
rte
ruv
rúv
sina
sohu
svoboda
tass
tencent
tsn
tvn24
ukrinform
unian
vesti
vedomosti
vietnam+
vietnamplus
visir
vísir
voa
xinhua
xinhuanet
yahoo
yle
yonhap`.split('\n'),
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
