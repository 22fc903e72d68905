import {
  byParagraph,
  type Name,
  namesWhere,
  type Reading,
  type Token,
  tokensWhere,
} from '../../../src/reading/index.js';
import { bodies } from '../../../src/reading/lexicon/bodies.js';
import { knownAcronyms } from './known.js';

let known: Set<string> | undefined;
let bodyNames: Map<string, string[]> | undefined;
let acronymsByName: Map<string, Set<string>> | undefined;

function namesByAcronym(): Map<string, string[]> {
  if (bodyNames) return bodyNames;
  bodyNames = new Map();
  for (const line of bodies.trim().split('\n')) {
    const [acronym = '', name = ''] = line.split(' | ');
    if (acronym === '*' || acronym === '-') continue;
    const key = acronym.toUpperCase();
    bodyNames.set(key, [...(bodyNames.get(key) ?? []), ...name.split(';')]);
  }
  return bodyNames;
}

/** Does every reader or the lexicon of bodies know it? */
export function isKnown(acronym: string): boolean {
  known ??= new Set(knownAcronyms.trim().split('\n'));
  return known.has(acronym) || namesByAcronym().has(acronym);
}

/** The names that the lexicon gives for an acronym. */
export function bodiesOf(acronym: string): readonly string[] {
  return namesByAcronym().get(acronym.toUpperCase()) ?? [];
}

function indexByName(): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const [acronym, names] of namesByAcronym())
    for (const name of names) {
      const plain = name.toLowerCase();
      const acronyms = index.get(plain);
      if (acronyms) acronyms.add(acronym);
      else index.set(plain, new Set([acronym]));
    }
  return index;
}

/** The acronyms that the lexicon gives for a name. */
export function acronymsOf(name: string): string[] {
  acronymsByName ??= indexByName();
  return [...(acronymsByName.get(name.replace(/^the /iu, '').toLowerCase()) ?? [])];
}

const SMALL = /^(?:of|for|the|and|in|on|to|de|du|des|la|le|&)$/iu;

/** First letters of the words, small words left out; hyphened parts count as words of their own. */
export function initialsOf(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split(/[-‑]/u))
    .filter((word) => word && !SMALL.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join('');
}

/** Short forms that stand by themselves: three to six capitals, no part of a name, of a line in capitals or of a code. */
export function loneAcronyms(reading: Reading): Map<string, Token[]> {
  const found = new Map<string, Token[]>();
  const { tokens } = reading;
  for (const token of reading.facet(shortForms)) {
    const core = coreOf(token);
    // Numerals (III), and a dateline: BERLIN –, SEOUL (AP).
    const opens = reading.tokens[token.index - 1]?.paragraph !== token.paragraph;
    if (/^[IVXLC]+$/u.test(core) || (opens && reading.tokens[token.index + 1]?.kind !== 'word')) continue;
    const around = [tokens[token.index - 1], tokens[token.index + 1]];
    if (around.some((each) => each?.sentence === token.sentence && isPartOf(each))) continue;
    const list = found.get(core);
    if (list) list.push(token);
    else found.set(core, [token]);
  }
  return found;
}

const shortForms = tokensWhere(
  (token) => token.kind === 'word' && token.text !== token.lower && /^\p{Lu}{3,6}$/u.test(coreOf(token)),
);

function coreOf({ text }: Token): string {
  return text.replace(/['’]s$|s$/u, '');
}

/** A capital word or figure beside it: "Toyota GAC Motor", "USS Cole", "BRCA 1", "DZBB Radio", a bracket around it. */
function isPartOf(token: Token): boolean {
  return /^(?:\p{Lu}{2,}$|Radio$|Television$|\d|@|#|\/|")/u.test(token.text);
}

/** Names of two words and more, all of them capitalised save small words. A facet. */
export const findLongNames = namesWhere(isLong);

function isLong({ words }: Name): boolean {
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}

/** The initials of each, and those without a leading or closing word: "Turkish Space Agency" has the agency's initials too. A facet. */
export const findInitials = byParagraph(
  ({ names }: Reading) =>
    names
      .filter(isLong)
      .map(({ words }) => [words, words.slice(1), words.slice(0, -1)].map((run) => initialsOf(run))),
  (initials) => initials,
);
