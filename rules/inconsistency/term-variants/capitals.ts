import {
  countryGazetteer,
  type Name,
  type Reading,
  type Token,
  tokensWhere,
} from '../../../src/reading/index.js';
import { withoutPossessive } from '../../../src/reading/possessive.js';
import { type Group, Groups } from '../habit.js';

/** Common words that some desks capitalise when one body is meant and others never do; a story does one or the other. */
const LONE = new Set(
  'government parliament cabinet internet constitution ministry premier treasury opposition politburo senate'.split(
    ' ',
  ),
);
/** Last words of names that turn up in lower case: the foreign ministry, Henan province. */
const HEADS = new Set(
  (
    'ministry department office committee commission council court bank government parliament assembly university institute college academy ' +
    'school hospital province prefecture county district city town township village municipality region oblast state republic river lake ' +
    'island islands mountain sea bay strait canal bridge square street station port border army navy police forces guard union ' +
    'federation league association front alliance movement agency authority bureau service administration board fund act law ' +
    'constitution treaty agreement census cup championship games festival prize award plan program programme initiative forum summit ' +
    'conference congress club company corporation group center centre museum theatre theater cathedral church mosque temple palace park ' +
    'minister president secretary director governor mayor chancellor ambassador'
  ).split(' '),
);

/** Henan province beside Henan Province; the foreign ministry beside the Foreign Ministry; the Government beside the government. */
export function capitals(reading: Reading): Group[] {
  const groups = new Groups();
  const named = namesByWords(reading);
  addLowered(reading, named, groups);
  for (const [key, names] of named)
    for (const name of names) groups.add(key, use(reading, name.nameFirst, name.last));
  addLone(reading, groups);
  return [...groups.mixed()].map(([, uses]) => ({
    uses,
    // On a tie the name's own capitals win.
    preferred:
      uses.map(({ form }) => form).find((form) => / /u.test(form) && !/ \p{Ll}|^\p{Ll}/u.test(form)) ?? '',
    message: (stray: string, habit: string) =>
      `“${stray}” is “${habit}” elsewhere in the story: one capital style.`,
  }));
}

function use(reading: Reading, first: number, last: number) {
  const { start, end } = reading.span(first, last);
  const text = reading.text.slice(start, end).replace(/['’]s?$/u, '');
  return { start, end: start + text.length, form: text };
}

function isUpper(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** A line whose small letters tell something: no byline, no headline in title case. */
function isBody(reading: Reading, { paragraph, sentence }: Token): boolean {
  const { kind } = reading.paragraphs[paragraph]!;
  if (/^(?:paragraph|list-item|quote)$/u.test(kind)) return true;
  if (!/^head/u.test(kind)) return false;
  const words = reading
    .tokensOf(reading.sentences[sentence]!)
    .filter(({ text, kind }) => kind === 'word' && text.length > 3);
  return words.filter((word) => !isUpper(word)).length > words.length / 2;
}

/** Names of two to four words that end in a head, by their words in lower case. */
function namesByWords(reading: Reading): Map<string, Name[]> {
  const { tokens, names } = reading;
  const named = new Map<string, Name[]>();
  for (const name of names) {
    const count = name.last - name.nameFirst;
    const first = tokens[name.nameFirst];
    if (!first || count < 2 || count > 4 || name.title || !isBody(reading, first)) continue;
    const last = tokens[name.last - 1]!;
    if (!HEADS.has(last.lower.replace(/'s$/u, '')) || isPartOfMore(tokens, name.nameFirst, name.last))
      continue;
    if (!tokens.slice(name.nameFirst, name.last).every((each) => isUpper(each))) continue;
    const key = tokens
      .slice(name.nameFirst, name.last)
      .map((each) => each.lower.replace(/'s$/u, ''))
      .join(' ');
    const list = named.get(key);
    if (list) list.push(name);
    else named.set(key, [name]);
  }
  return named;
}

/** A longer name, a title before its holder, a hyphened or bracketed name. */
function isPartOfMore(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const next = tokens[last];
  const { sentence } = tokens[first]!;
  const joins = next?.lower === 'of' || next?.lower === 'for' || next?.text === '-';
  return (
    (next?.sentence === sentence && (isUpper(next) || joins)) ||
    (before?.sentence === sentence && isUpper(before) && !isFirst(tokens, before.index))
  );
}

function isFirst(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index - 1]!.sentence !== tokens[index]!.sentence;
}

/** Words with a head among the three behind them. */
const beforeHeads = tokensWhere(
  ({ kind, index }, { tokens }) =>
    kind === 'word' &&
    [index + 1, index + 2, index + 3].some((at) => HEADS.has(withoutPossessive(tokens[at]?.lower ?? ''))),
);

/** The same words with a small letter where the name has a capital. */
function addLowered(reading: Reading, named: ReadonlyMap<string, readonly Name[]>, groups: Groups): void {
  const { tokens } = reading;
  const openings = new Set([...named.keys()].map((key) => key.slice(0, key.indexOf(' '))));
  if (openings.size === 0) return;
  for (const token of reading.facet(beforeHeads)) {
    const { index } = token;
    let key = token.lower;
    if (!openings.has(withoutPossessive(key)) || !isBody(reading, token)) continue;
    for (
      let last = index + 2;
      last <= index + 4 && tokens[last - 1]?.sentence === tokens[index]!.sentence;
      last++
    ) {
      key += ` ${withoutPossessive(tokens[last - 1]!.lower)}`;
      if (!named.has(key) || !isLowered(tokens, index, last)) continue;
      groups.add(key, use(reading, index, last));
    }
  }
}

function isLowered(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last);
  if (words.every((each) => isUpper(each)) || isPartOfMore(tokens, first, last)) return false;
  // The first word keeps its capital ("Henan province"), or the whole is a small-letter institution with "the" before it.
  if (isUpper(words[0]) && !isFirst(tokens, first)) return true;
  const before = tokens[first - 1];
  const isDefinite =
    before !== undefined &&
    (/^(?:the|its|their)$/u.test(before.lower) || isUpper(before) || /['’]s$/u.test(before.text));
  return isDefinite || isFirst(tokens, first);
}

const loneWords = tokensWhere(({ kind, lower }) => kind === 'word' && LONE.has(withoutPossessive(lower)));

/** "the Government" beside "the government". */
function addLone(reading: Reading, groups: Groups): void {
  const { tokens } = reading;
  for (const token of reading.facet(loneWords)) {
    const word = withoutPossessive(token.lower);
    const before = tokens[token.index - 1];
    if (!isBody(reading, token) || before?.sentence !== token.sentence) continue;
    const next = tokens[token.index + 1];
    const goesOn = next?.sentence === token.sentence && (isUpper(next) || next.pos === 'NOUN');
    if (!isOne(before) || goesOn || next?.lower === 'of') continue;
    groups.add(word, use(reading, token.index, token.index + 1));
  }
}

/** "the government", "Malta's government", "the Maltese government": one government is meant. */
function isOne(before: Token): boolean {
  return before.lower === 'the' || countryGazetteer().byWord.has(before.text.replace(/['’]s$/u, ''));
}
