import type { Reading, Token } from '../../../src/reading/index.js';
import { compoundVariants } from '../../../src/reading/lexicon/closed-open.js';
import { withoutPossessive } from '../../../src/reading/possessive.js';
import { type Group, Groups, type Use } from '../habit.js';

/** With the hyphen another word: to re-sign, a co-op. */
const OTHER_WORD =
  /^(?:re-(?:sign|cover|form|sent|create|creation|lease|mark|serve|press|store|sort|treat|count|present|dress|act|bound|prove)|co-op|un-ionized|pre-view|ex-tract|over-all|in-put|on-line)/u;
/** Two words that are no compound when parted: "every day", "any one", "some time". */
const FREE = new Set(
  'everyday anyone someone everyone sometime sometimes maybe already altogether anyway into onto nobody cannot awhile anymore however whatever without within together another underway'.split(
    ' ',
  ),
);

interface Lexicon {
  /** Every form of every entry, blanks and hyphens kept, by lower case; the value is the entry's closed form. */
  readonly closedOf: Map<string, string>;
  /** The forms of an entry that are one word without a hyphen, by its closed form. */
  readonly closedForms: Map<string, string[]>;
  readonly allClosed: ReadonlySet<string>;
  /** First words of the entries' open forms. */
  readonly openings: Set<string>;
}

let lexicon: Lexicon | undefined;

function readLexicon(): Lexicon {
  const closedOf = new Map<string, string>();
  const closedForms = new Map<string, string[]>();
  const openings = new Set<string>();
  for (const line of compoundVariants.trim().split('\n')) {
    const forms = line.split(';');
    const key = closed(forms[0]!);
    for (const form of forms) {
      const lower = form.toLowerCase();
      closedOf.set(lower, key);
      if (lower.includes(' ')) openings.add(lower.slice(0, lower.indexOf(' ')));
      else if (!hasHyphen(lower)) closedForms.set(key, [...(closedForms.get(key) ?? []), lower]);
    }
  }
  return { closedOf, closedForms, allClosed: new Set([...closedForms.values()].flat()), openings };
}

function closed(form: string): string {
  return form.replaceAll(/[-‑ ]/gu, '').toLowerCase();
}

/** airstrike, air strike, air-strike; proinflationary, pro-inflationary. */
export function compounds(reading: Reading): Group[] {
  const { tokens } = reading;
  const closedWords = closedWordsOf(reading);
  const parted = findParted(reading, closedWords);
  if (parted.length === 0) return [];
  const groups = new Groups();
  for (const { key, shape, index } of withClosed(reading, parted, closedWords))
    if (shape === 'open') addOpen(reading, groups, key, index);
    else
      groups.add(key, {
        ...reading.span(index),
        form: `${shape}${placeOf(tokens, index + 1)}`,
        as: () => undefined,
      });
  return [...groups.mixed()].flatMap(([, uses]) => rivals(uses).map((each) => asGroup(reading, each)));
}

interface Found {
  readonly key: string;
  readonly shape: 'open' | 'hyphen' | 'closed';
  readonly index: number;
  /** Two nouns, a compound only where the story writes them as one word too. */
  readonly isPair?: boolean;
}

/** Words that may be compounds, of a paragraph. */
interface Closed {
  /** Of six letters and more in small letters, in the singular. */
  readonly words: ReadonlySet<string>;
  /** Where the words of five letters and more stand, and the closed forms of the lexicon. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function closedIn({ tokens }: Reading): Closed {
  const { allClosed } = (lexicon ??= readLexicon());
  const words = new Set<string>();
  const places = new Map<string, number[]>();
  for (const { kind, text, lower, index } of tokens) {
    if (kind !== 'word') continue;
    const word = singular(withoutPossessive(lower));
    if (text.length > 5 && /^\p{Ll}{6,}$/u.test(text)) words.add(singular(text));
    if (word.length < 5 && !allClosed.has(word)) continue;
    const known = places.get(word);
    if (known) known.push(index);
    else places.set(word, [index]);
  }
  return { words, places };
}

function closedWordsOf(reading: Reading): Set<string> {
  const words = new Set<string>();
  for (const own of reading.ofParts(closedIn)) for (const word of own.words) words.add(word);
  return words;
}

/** Compounds with a blank or a hyphen, in order. */
function findParted(reading: Reading, closedWords: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  for (const [part, parted] of reading.ofParts(partedIn).entries())
    for (const each of parted) {
      const index = reading.parts[part]!.token + each.index;
      if (found.at(-1)?.index === index || (each.isPair && !closedWords.has(each.key))) continue;
      found.push({ ...each, index });
    }
  return found;
}

/** What may be a parted compound, of a paragraph: of one place the more likely first. */
function partedIn({ tokens }: Reading): Found[] {
  const { closedOf } = (lexicon ??= readLexicon());
  const found: Found[] = [];
  for (const { index, kind, text, lower } of tokens) {
    if (kind !== 'word') continue;
    const pair = openPair(tokens, index);
    if (pair) found.push(pair);
    if (!hasHyphen(lower) || text !== lower) continue;
    const word = singular(withoutPossessive(lower));
    if (!OTHER_WORD.test(word))
      found.push({ key: closedOf.get(word) ?? closed(word), shape: 'hyphen', index });
  }
  return found;
}

/** The parted compounds and their closed forms, in order. What is written closed everywhere is no question. */
function withClosed(reading: Reading, parted: readonly Found[], closedWords: ReadonlySet<string>): Found[] {
  const { closedOf, closedForms } = (lexicon ??= readLexicon());
  const keyOf = new Map<string, string>();
  for (const { key } of parted) {
    for (const form of closedForms.get(key) ?? []) keyOf.set(form, key);
    if (closedWords.has(key) && !closedOf.has(key)) keyOf.set(key, key);
  }
  if (keyOf.size === 0) return [...parted];
  const isParted = new Set(parted.map(({ index }) => index));
  const found = [...parted];
  for (const [part, own] of reading.ofParts(closedIn).entries()) {
    const { token } = reading.parts[part]!;
    for (const [word, places] of own.places) {
      const key = keyOf.get(word);
      if (key === undefined) continue;
      for (const place of places)
        if (!isParted.has(token + place)) found.push({ key, shape: 'closed', index: token + place });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function hasHyphen(word: string): boolean {
  return word.includes('-') || word.includes('‑');
}

/**
 * The uses that are rivals. Open and closed, open and hyphened are so in one place only: "frontline workers" stands well beside
 * "on the front line", "a long-term plan" beside "in the long term". Hyphened and closed are rivals anywhere.
 */
function rivals(uses: readonly Use[]): Use[][] {
  const shape = ({ form }: Use) => form.split(' ')[0]!;
  const has = (list: readonly Use[], wanted: string) => list.some((use) => shape(use) === wanted);
  if (has(uses, 'hyphen') && has(uses, 'closed')) return [uses.filter((use) => shape(use) !== 'open')];
  return ['before', 'after'].map((place) => {
    const here = uses.filter(({ form }) => form.endsWith(place));
    return place === 'before' || has(here, 'closed') ? here : [];
  });
}

function asGroup(reading: Reading, uses: readonly Use[]): Group {
  const alike = uses.map((use) => ({ ...use, form: use.form.split(' ')[0]!, text: reading.slice(use) }));
  return {
    uses: alike,
    message: (_, habit) =>
      `This compound is written “${alike.find(({ form }) => form === habit)!.text}” elsewhere in the story.`,
  };
}

function openPair(tokens: readonly Token[], index: number): Found | undefined {
  const first = tokens[index]!;
  const second = tokens[index + 1];
  if (second?.kind !== 'word' || second.sentence !== first.sentence || !second.spaced) return undefined;
  const areNouns =
    first.pos === 'NOUN' && second.pos === 'NOUN' && first.lower.length > 2 && second.lower.length > 2;
  const { closedOf, openings } = (lexicon ??= readLexicon());
  if (!areNouns && !openings.has(first.lower)) return undefined;
  if (/^\p{Lu}/u.test(second.text) || /['’]s?$/u.test(first.text)) return undefined;
  const form = `${first.lower} ${singular(withoutPossessive(second.lower))}`;
  const known = closedOf.get(form);
  if (known !== undefined) return { key: known, shape: 'open', index };
  if (!areNouns) return undefined;
  const key = closed(form);
  return FREE.has(key) ? undefined : { key, shape: 'open', index, isPair: true };
}

function addOpen(reading: Reading, groups: Groups, key: string, index: number): void {
  groups.add(key, {
    ...reading.span(index, index + 2),
    form: `open${placeOf(reading.tokens, index + 2)}`,
    as: () => undefined,
  });
}

/** Before a noun or not. */
function placeOf(tokens: readonly Token[], next: number): string {
  const token = tokens[next];
  return token && tokens[next - 1]!.sentence === token.sentence && token.pos === 'NOUN'
    ? ' before'
    : ' after';
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
