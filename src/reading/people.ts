import { monthOf, weekdayOf } from './dates.js';
import { bodies } from './lexicon/bodies.js';
import { cities } from './lexicon/cities.js';
import { givenNames } from './lexicon/given-names.js';
import { personNouns } from './lexicon/person-nouns.js';
import { byParagraph, moveName } from './move.js';
import { bare, type Name } from './names.js';
import type { Reading } from './reading.js';
import { SortedLines } from './sorted-lines.js';
import type { Span, Token } from './token.js';
import { namesWhere } from './where.js';

export type Gender = 'f' | 'm';

/** Somebody or something that a later pronoun can stand for. Token indexes. */
export interface Mention extends Span {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /**
   * `person`: a name with proof of a person (title, given name), a noun of persons in the singular. `maybe`: a name that may be anybody's or
   * anything's. `people`: a noun of persons in the plural. `state`: a country, its capital or seat. `body`: a company, ministry, party, agency.
   * `place`: a city or region.
   */
  readonly kind: 'person' | 'maybe' | 'people' | 'state' | 'body' | 'place';
  /** What the word or name tells. */
  readonly gender?: Gender | undefined;
  readonly name?: Name | undefined;
}

interface Lists {
  readonly bodies: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const given = new SortedLines(givenNames);
const nouns = new SortedLines(personNouns);
let loaded: Lists | undefined;

function lists(): Lists {
  if (loaded) return loaded;
  const names = new Set<string>();
  const heads = new Set<string>();
  for (const line of bodies.split('\n')) {
    const [acronym = '', full = ''] = line.split(' | ');
    if (acronym === '*') {
      heads.add(full.split(' ').at(-1)!.toLowerCase());
      continue;
    }
    for (const name of full.split(';')) if (name) names.add(name);
    if (/^\p{Lu}{2,}/u.test(acronym)) names.add(acronym);
  }
  for (const word of 'United Campaign Commissioner Ombudsman Order International Cross Post News'.split(' '))
    heads.delete(word.toLowerCase());
  const places = new Set<string>();
  for (const line of cities.split('\n')) {
    const [name = '', aliases = ''] = line.split(' | ');
    for (const each of [name, ...aliases.split(';')]) if (each && each !== '-') places.add(each);
  }
  loaded = { bodies: names, heads, places };
  return loaded;
}

/** What a noun (singular, lower case) tells of the person it names, or undefined when it names none. */
export function personNoun(lemma: string): { readonly gender?: Gender; readonly kind: string } | undefined {
  const line = nouns.get(lemma);
  if (line === undefined) return undefined;
  const [gender, kind = ''] = line.split(' | ');
  return { kind, ...(gender === 'f' || gender === 'm' ? { gender } : {}) };
}

/** The gender a given name tells; `x` when either. */
export function genderOfGivenName(word: string): Gender | 'x' | undefined {
  return given.get(word) as Gender | 'x' | undefined;
}

const TITLE_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...'mr mister sir lord king prince emperor sheikh father brother count baron'
    .split(' ')
    .map((word) => [word, 'm']),
  ...'mrs ms miss lady dame queen princess empress sister baroness countess madam madame'
    .split(' ')
    .map((word) => [word, 'f']),
] as [string, Gender][]);
const COLLECTIVE = new Set(
  'government cabinet parliament ministry company firm agency committee commission council department regulator bank party club team union federation corporation watchdog court regime institute university manufacturer carrier airline automaker carmaker chipmaker retailer lender startup coalition organisation organization army navy police newspaper embassy institution municipality'.split(
    ' ',
  ),
);

/** Is it a city's name, in any spelling known? */
export function isCity(name: string): boolean {
  return lists().places.has(name);
}

/** A noun, lower case and singular, for a body that English calls “it”. */
export function isBodyNoun(lemma: string): boolean {
  return COLLECTIVE.has(lemma);
}

/** Everybody and everything named, in order. A facet. */
export function findMentions(reading: Reading): readonly Mention[] {
  const things = namesCalledIt(reading);
  const mentions = reading.facet(mentionsByParagraph);
  if (things.size === 0) return mentions;
  return mentions.map((mention) =>
    mention.kind === 'maybe' && things.has(mention.name?.name ?? '') ? { ...mention, kind: 'body' } : mention,
  );
}

/** As far as a paragraph tells. */
const mentionsByParagraph = byParagraph(mentionsIn, (mention: Mention, by) => ({
  first: mention.first + by.token,
  last: mention.last + by.token,
  sentence: mention.sentence + by.sentence,
  start: mention.start + by.offset,
  end: mention.end + by.offset,
  kind: mention.kind,
  gender: mention.gender,
  name: mention.name && moveName(mention.name, by),
}));

function mentionsIn(reading: Reading): readonly Mention[] {
  const mentions: Mention[] = [];
  const inName = new Set<number>();
  for (const name of reading.names) {
    for (let at = name.first; at < name.last; at++) inName.add(at);
    const mention = ofName(reading, name);
    if (mention) mentions.push(mention);
  }
  for (const token of reading.tokens) {
    if (inName.has(token.index)) continue;
    const mention = ofNoun(token);
    if (mention) mentions.push(mention);
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const BODY_WORD =
  /^(?:ministry|department|bank|office|university|house|bureau|committee|commission|court|council|party|institute|board|union|federation|league|agency|association)$/iu;
/** Titles that stand inside what looks like a body's name: Professor Chris Johnson of James Cook University. */
const PERSON_FIRST =
  /^(?:professor|dr|mr|mrs|ms|sir|judge|president|director|chairman|senator|governor|mayor)\b/iu;

const PLACE_LAST =
  /^(?:city|river|lake|town|county|island|islands|street|road|park|bay|beach|hill|hills|mountain|mountains|mount|valley|creek|point|port|harbour|harbor|airport|stadium|avenue|square|bridge|district|province|region|prefecture|cape|peninsula|strait|desert|forest|station|village|reserve|shire|highway|dam|cup|open|award|prize|act)$/iu;

function ofName(reading: Reading, name: Name): Mention | undefined {
  const { first, last, sentence, start, end } = name;
  const place = { first, last, sentence, start, end, name };
  if (
    name.words.length === 1 &&
    (weekdayOf(name.name.toLowerCase()) !== undefined || monthOf(name.name.toLowerCase()) !== undefined)
  )
    return undefined;
  const titles = name.title.toLowerCase().split(' ').filter(Boolean);
  const before = reading.tokens[first - 1];
  const role = before && before.sentence === sentence ? personNoun(before.lemma) : undefined;
  const given = name.words.length > 1 ? genderOfGivenName(name.words[0]!) : undefined;
  const isOwned = name.words.indexOf('of') > 1 && given !== undefined;
  const isBody =
    !isOwned &&
    (lists().bodies.has(name.name) ||
      (name.words.length > 1 && lists().heads.has(name.words.at(-1)!.toLowerCase())) ||
      name.words.some((word) => BODY_WORD.test(word))) &&
    !PERSON_FIRST.test(name.name);
  const titleGender = titles.map((title) => TITLE_GENDER.get(title.replace('.', ''))).find(Boolean);
  if (titleGender) return { ...place, kind: 'person', gender: titleGender };
  if (name.country && !titles.length && !isBody) {
    if (name.country.as === 'people') return { ...place, kind: 'people' };
    if (name.country.as !== 'adjective') return { ...place, kind: 'state' };
    // "the German said", but "German exports": an adjective names nobody.
    return isNominal(reading, last) ? undefined : { ...place, kind: 'maybe' };
  }
  if (isBody && !titles.length) return { ...place, kind: 'body' };
  if (titles.length && name.nameFirst < name.last)
    return { ...place, kind: 'person', ...(given && given !== 'x' ? { gender: given } : {}) };
  if (PLACE_LAST.test(name.words.at(-1) ?? '')) return { ...place, kind: 'place' };
  if (given) return { ...place, kind: 'person', ...(given !== 'x' ? { gender: given } : {}) };
  if (role && role.kind !== 'group' && before!.lower === before!.lemma)
    return { ...place, kind: 'person', ...(role.gender ? { gender: role.gender } : {}) };
  if (name.nameFirst === name.last) return { ...place, kind: 'person' };
  if (lists().places.has(name.name)) return { ...place, kind: 'place' };
  return { ...place, kind: 'maybe' };
}

/** Names that say something of "it" as their own act ("SpaceX told the Pentagon that it could"): bodies, whatever they are called. */
function namesCalledIt(reading: Reading): ReadonlySet<string> {
  return new Set(reading.facet(calledIt).map(({ name }) => name));
}

const calledIt = namesWhere(({ last, sentence }, { tokens, sentences }) => {
  if (!/^(?:say|tell|announce|inform|admit|confirm|warn)$/u.test(tokens[last]?.lemma ?? '')) return false;
  const limit = Math.min(last + 14, sentences[sentence]!.last - 2);
  for (let at = last + 1; at < limit; at++)
    if (tokens[at]!.lower === 'that' && tokens[at + 1]!.lower === 'it')
      return /^(?:could|would|will|had|has|plans|planned|intends|expects)$/u.test(tokens[at + 2]!.lower);
  return false;
});

function isNominal(reading: Reading, index: number): boolean {
  const next = reading.tokens[index];
  return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos);
}

function ofNoun(token: Token): Mention | undefined {
  if (token.kind !== 'word') return undefined;
  const word = token.lower.includes("'") ? bare(token).toLowerCase() : token.lower;
  const tail = word.includes('-') || word.includes('‑') ? word.split(/[-‑]/u).at(-1)! : word;
  // Most words are their own lemma and have no hyphen: each form is looked up once.
  if (
    !mayBeNoun(word) &&
    (token.lemma === word || !mayBeNoun(token.lemma)) &&
    (tail === word || !mayBeNoun(tail))
  )
    return undefined;
  const place = {
    first: token.index,
    last: token.index + 1,
    sentence: token.sentence,
    start: token.start,
    end: token.end,
  };
  if (COLLECTIVE.has(word) || COLLECTIVE.has(token.lemma)) return { ...place, kind: 'body' };
  const own = personNoun(word) ?? personNoun(tail);
  const known = own ?? personNoun(token.lemma);
  if (!known || token.pos === 'VERB' || token.pos === 'AUX') return undefined;
  if (known.kind === 'group') return { ...place, kind: 'people' };
  const gender = known.gender ? { gender: known.gender } : {};
  return { ...place, kind: own ? 'person' : 'people', ...gender };
}

function mayBeNoun(word: string): boolean {
  return nouns.has(word) || COLLECTIVE.has(word);
}
