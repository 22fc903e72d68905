import { type Country, type CountryWord, countryGazetteer } from './countries.js';
import type { Scan } from './scan.js';
import type { Span, Token } from './token.js';

/**
 * A name in the text: a run of capitalised words. Title and name are kept apart ("President" "Xi Jinping"),
 * determiners and the possessive 's belong to neither.
 */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** The title's words before the name, as written: `Prime Minister`; empty when there is none. */
  readonly title: string;
  /** First token of the name behind the title. Equal to `last` when the title stands alone ("the President"). */
  readonly nameFirst: number;
  /** The name without title and possessive. */
  readonly name: string;
  readonly words: readonly string[];
  /** Set when the whole name is a country's name, adjective, people, capital or seat. */
  readonly country?: { readonly country: Country; readonly as: CountryWord } | undefined;
  /** Capital letters only, two to eight of them, points aside. */
  readonly isAcronym: boolean;
}

/** A long form and its short form set side by side: "World Health Organization (WHO)". */
export interface Expansion extends Span {
  readonly short: string;
  readonly shortIndex: number;
  /** Tokens of the long form, `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly long: string;
}

const TITLES = new Set(
  (
    'mr mrs ms miss dr prof sir lady lord dame baron baroness count president vice-president prime minister premier chancellor king queen prince ' +
    'princess emperor pope cardinal archbishop bishop imam ayatollah sheikh rabbi reverend senator congressman congresswoman governor mayor ' +
    'ambassador secretary general secretary-general director chairman chairwoman chairperson chair chief deputy vice acting former first ' +
    'captain colonel lieutenant major sergeant admiral marshal commander commissioner inspector judge justice professor doctor ' +
    'coach foreign defense defence interior finance health education supreme leader spokesman spokeswoman spokesperson state'
  ).split(' '),
);
/** Titles of offices that no person is called by. */
const OFFICES = new Set(
  'minister president secretary spokesman spokeswoman spokesperson director chairman chairwoman governor ambassador commissioner senator'.split(
    ' ',
  ),
);
/** Small words inside names: Ministry of Defence, Angela de la Cruz. */
const CONNECTORS = new Set('of de del der den van von da di du la le al el bin ibn ben abu y e'.split(' '));
const BODY_HEADS = new Set(
  'ministry department bureau office university institute college academy court bank council committee commission association organisation organization federation union league house board agency center centre museum church bay gulf republic kingdom state states city district people’s day'.split(
    ' ',
  ),
);

/** Possessives that stand inside names: People’s Republic, Women's Union. */
const OWNERS = new Set(
  "people's women's men's children's workers' writers' veterans' nurses' teachers' farmers'".split(' '),
);

/** Finds names. In a title-case headline only words that are names elsewhere, or tagged so, count. */
export function findNames({ tokens, sentences }: Scan): Name[] {
  const known = wordsCapitalisedInside(tokens, sentences);
  const names: Name[] = [];
  for (const sentence of sentences) {
    const isTitleCase = looksTitleCase(tokens, sentence.first, sentence.last);
    for (let index = sentence.first; index < sentence.last; index++) {
      if (!startsName(tokens, index, sentence.first, isTitleCase, known)) continue;
      const last = endOfName(tokens, index, sentence.last, isTitleCase, known);
      names.push(makeName(tokens, index, last, sentence.index));
      index = last - 1;
    }
  }
  return names;
}

/** Longer words that titles leave in small letters. */
const SMALL_IN_TITLES = new Set(
  'about above across after against along amid among around before behind between beyond during from into like near onto over past since than through till toward towards under until upon with within without that when while'.split(
    ' ',
  ),
);
const UPPER = /^\p{Lu}/u;

function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && UPPER.test(token.text);
}

/** Words seen with a capital where only a name has one: inside a sentence that is not in title case. */
function wordsCapitalisedInside(tokens: readonly Token[], sentences: Scan['sentences']): Set<string> {
  const known = new Set<string>();
  for (const { first, last } of sentences) {
    if (looksTitleCase(tokens, first, last)) continue;
    for (let index = first + 1; index < last; index++) {
      const before = tokens[index - 1]!;
      if (isCapitalised(tokens[index]!) && before.kind !== 'punctuation') known.add(bare(tokens[index]!));
    }
  }
  return known;
}

/** The word without its possessive ending. */
export function bare(token: Token): string {
  return token.lower.includes("'") ? token.text.replace(/['’]s$|['’]$/u, '') : token.text;
}

function looksTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capital = 0;
  // "President Maria Silva signed it on Monday.": full of names, but its verb is small and it ends in a full stop.
  const isProse = tokens[last - 1]?.text === '.';
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (UPPER.test(token.text)) capital++;
    else if (isProse && !SMALL_IN_TITLES.has(token.lower)) return false;
  }
  return words >= 4 && capital / words > 0.7;
}

function startsName(
  tokens: readonly Token[],
  index: number,
  first: number,
  titleCase: boolean,
  known: ReadonlySet<string>,
): boolean {
  const token = tokens[index]!;
  if (!isCapitalised(token) || token.lower === 'i' || /^i'/u.test(token.lower)) return false;
  const previous = tokens[index - 1];
  const isInitial =
    index === first || (previous?.kind === 'punctuation' && /^["“‘«(:—–-]$/u.test(previous.text));
  if (!isInitial && !titleCase) return true;
  if (token.pos !== 'PROPN' && token.pos !== 'NOUN' && token.pos !== 'ADJ')
    return countryGazetteer().byWord.has(bare(token)) && token.text.length > 2;
  return (
    known.has(bare(token)) ||
    countryGazetteer().byWord.has(bare(token)) ||
    (token.pos === 'PROPN' && !titleCase)
  );
}

function endOfName(
  tokens: readonly Token[],
  first: number,
  limit: number,
  titleCase: boolean,
  known: ReadonlySet<string>,
): number {
  let end = first + 1;
  while (end < limit && (!/['’]s?$/u.test(tokens[end - 1]!.text) || OWNERS.has(tokens[end - 1]!.lower))) {
    const token = tokens[end]!;
    // "U.S. President", "Iranian Foreign Minister": the country is one name, the office with its holder the next.
    if (end === first + 1 && TITLES.has(token.lower) && countryGazetteer().byWord.has(bare(tokens[first]!)))
      break;
    if (isCapitalised(token) && (!titleCase || known.has(bare(token)) || token.pos === 'PROPN')) end++;
    else if (
      token.kind === 'number' &&
      /^\d{1,4}$/u.test(token.text) &&
      /^\p{Lu}/u.test(tokens[end - 1]!.text) &&
      isCapitalisedAt(tokens, end + 1, limit)
    )
      end++;
    else if (CONNECTORS.has(token.lower) && isCapitalisedAt(tokens, end + 1, limit)) end += 2;
    else if (
      token.lower === 'of' &&
      tokens[end + 1]?.lower === 'the' &&
      isCapitalisedAt(tokens, end + 2, limit)
    )
      end += 3;
    else if (
      (token.lower === 'and' || token.lower === 'for' || token.lower === '&') &&
      isCapitalisedAt(tokens, end + 1, limit) &&
      tokens.slice(first, end).some((each) => BODY_HEADS.has(each.lower)) &&
      tokens[end - 1]!.lower !== 'state'
    )
      end += 2;
    else break;
  }
  return end;
}

function isCapitalisedAt(tokens: readonly Token[], index: number, limit: number): boolean {
  return index < limit && isCapitalised(tokens[index]!);
}

/** "PCOO Minister | Martin Andanal": where the holder's full name begins behind an office; `first` when there is none. */
function behindOffice(tokens: readonly Token[], first: number, last: number): number {
  for (let index = last - 3; index > first; index--) if (OFFICES.has(tokens[index]!.lower)) return index + 1;
  return first;
}

function makeName(tokens: readonly Token[], first: number, last: number, sentence: number): Name {
  let nameFirst = first;
  while (nameFirst < last && TITLES.has(tokens[nameFirst]!.lower.replace(/\.$|'s$/u, ''))) nameFirst++;
  nameFirst = Math.max(nameFirst, behindOffice(tokens, first, last));
  // "General Motors", "State Department", "Supreme Court": what looks like a title is part of the name.
  if (nameFirst < last && BODY_HEADS.has(tokens[last - 1]!.lower)) nameFirst = first;
  const words = tokens.slice(nameFirst, last).map(bare);
  const name = words.join(' ');
  const found = countryGazetteer().byWord.get(name);
  return {
    first,
    last,
    sentence,
    nameFirst,
    title: tokens.slice(first, nameFirst).map(bare).join(' '),
    name,
    words,
    isAcronym: words.length === 1 && /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,6})$/u.test(name),
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    country: found,
  };
}

/** Long forms with their short form in brackets behind them. The long form is the run of words whose initials end at the bracket, or the name before it. */
export function findExpansions({ tokens }: Scan, names: readonly Name[]): Expansion[] {
  const nameEndingAt = new Map(names.map((name) => [name.last, name]));
  const expansions: Expansion[] = [];
  for (let index = 1; index + 2 < tokens.length; index++) {
    const short = tokens[index + 1]!;
    if (
      tokens[index]!.text !== '(' ||
      tokens[index + 2]!.text !== ')' ||
      !/^[\p{Lu}\p{Nd}][\p{L}\p{Nd}.-]{1,9}$/u.test(short.text)
    )
      continue;
    if (!/\p{Lu}.*\p{Lu}/u.test(short.text)) continue;
    const first = startOfLongForm(tokens, index, short.text, nameEndingAt.get(index));
    if (first === index) continue;
    expansions.push({
      short: short.text,
      shortIndex: index + 1,
      first,
      last: index,
      long: tokens
        .slice(first, index)
        .map((token) => token.text)
        .join(' '),
      start: tokens[first]!.start,
      end: tokens[index - 1]!.end,
    });
  }
  return expansions;
}

function startOfLongForm(
  tokens: readonly Token[],
  end: number,
  short: string,
  name: Name | undefined,
): number {
  if (name) return name.nameFirst < name.last ? name.nameFirst : name.first;
  const initials = short.replaceAll(/[^\p{L}]/gu, '').toLowerCase();
  let letter = initials.length - 1;
  for (let index = end - 1; index >= 0 && end - index <= initials.length + 4; index--) {
    const token = tokens[index]!;
    if (token.sentence !== tokens[end]!.sentence || token.kind === 'punctuation') break;
    if (token.lower[0] === initials[letter]) letter--;
    if (letter < 0) return index;
  }
  return end;
}
