import {
  genderOfGivenName,
  monthOf,
  type Name,
  namesWhere,
  type Reading,
  type Span,
  weekdayOf,
} from '../../../src/reading/index.js';
import type { Group, Use } from '../habit.js';
import { findFullNames, isBodyWord, isEnglishWord, isPlaceWord, joined } from './people.js';
import { areSpellings } from './similar.js';
import { SpellingIndex } from './spelling-index.js';

/** The name without its title and possessive. */
export function nameSpan({ tokens }: Reading, { nameFirst, last }: Name): Span {
  const text = tokens[last - 1]!.text;
  return {
    start: tokens[nameFirst]!.start,
    end: tokens[last - 1]!.end - (text.length - text.replace(/['’]s?$/u, '').length),
  };
}

/** Rishi Sonak beside Rishi Sunak, Sergey Lavrov beside Sergei Lavrov, Jinping Xi beside Xi Jinping: full names that are one. */
export function fullNameSpellings(reading: Reading): Group[] {
  const clusters = new Clusters();
  for (const name of reading.facet(findFullNames)) {
    const form = name.words.join(' ');
    clusters.clusterOf(name, form).push({ ...nameSpan(reading, name), form });
  }
  return clusters.all.filter((uses) => uses.length > 1).map((uses) => ({ uses }));
}

/** Names that are one, under the first of them; found without comparing every name with every other. */
class Clusters {
  readonly all: Use[][] = [];
  private readonly keys: Name[] = [];
  private readonly byText = new Map<string, number>();
  /** By length, a word and its place: the next word of the names that have it there, of which one must be as good as equal. */
  private readonly byWord = new Map<string, SpellingIndex<number>>();

  /** The uses of the first name that this one is; of itself, when there is none. */
  clusterOf(name: Name, text: string): Use[] {
    const found = this.find(name, text);
    if (found !== undefined) return this.all[found]!;
    const { words } = name;
    const number = this.all.push([]) - 1;
    this.keys.push(name);
    this.byText.set(text, number);
    for (const [place, word] of words.entries()) {
      const key = `${words.length} ${place} ${word}`;
      let index = this.byWord.get(key);
      if (!index) this.byWord.set(key, (index = new SpellingIndex()));
      index.add(words[(place + 1) % words.length]!, number);
    }
    return this.all[number]!;
  }

  private find(name: Name, text: string): number | undefined {
    const { words } = name;
    const same = this.byText.get(text);
    const swapped = words.length === 2 ? this.byText.get(`${words[1]} ${words[0]}`) : undefined;
    const rivals = words.flatMap((word, place) => [
      ...(this.byWord
        .get(`${words.length} ${place} ${word}`)
        ?.mayBeNear(words[(place + 1) % words.length]!) ?? []),
    ]);
    let first = same;
    for (const number of [...rivals, ...(swapped === undefined ? [] : [swapped])])
      if ((first === undefined || number < first) && isOneName(this.keys[number]!, name)) first = number;
    return first;
  }
}

function isOneName(one: Name, other: Name): boolean {
  const [a, b] = [one.words, other.words];
  if (a.length !== b.length) return false;
  if (a.length === 2 && a[0] === b[1] && a[1] === b[0] && a[0] !== a[1]) return !isBodyWord(a[0]!);
  let equal = 0;
  for (const [index, word] of a.entries()) {
    const rival = b[index]!;
    if (word === rival) equal++;
    else if (joined(word) === joined(rival)) return false;
    else if (!areSpellings(word, rival) || !mayBeOneGivenName(word, rival)) return false;
  }
  return equal > 0 && equal < a.length;
}

/** Maria and Mario, John and Joan are two. */
function mayBeOneGivenName(one: string, other: string): boolean {
  const [a, b] = [genderOfGivenName(one), genderOfGivenName(other)];
  return a === undefined || b === undefined || a === b;
}

/**
 * "Sonak" alone, where the story has introduced Rishi Sunak and nobody else of the kind. The spelling of the full name is right,
 * however often the other occurs.
 */
export function surnameSpellings(reading: Reading): Group[] {
  const full = reading.facet(findFullNames);
  const introduced = new Map<string, Name>();
  for (const name of full)
    for (const word of name.words) if (!introduced.has(word) && word.length > 3) introduced.set(word, name);
  const candidates = [...introduced.keys()].filter(
    (word) => genderOfGivenName(word) === undefined || introduced.get(word)!.words.at(-1) === word,
  );
  const bare = bareNames(reading, introduced);
  const groups = bareRivals(reading, bare);
  if (bare.size === 0) return groups;
  const index = new SpellingIndex<string>();
  for (const candidate of candidates) index.add(candidate, candidate);
  for (const [word, names] of bare) {
    const rivals = index.near(word);
    if (rivals.length !== 1 || joined(rivals[0]!) === joined(word)) continue;
    const rival = rivals[0]!;
    const introducing = introduced.get(rival)!;
    groups.push({
      uses: [
        ...names.map((name) => ({ ...nameSpan(reading, name), form: word })),
        { ...nameSpan(reading, introducing), form: rival },
      ],
      habit: rival,
      message: (stray) => `“${stray}” was introduced as “${introducing.words.join(' ')}”.`,
    });
  }
  return groups;
}

/** Genda, Genda and Genta: neither has a full name in the story, and one is the other misread. */
function bareRivals(reading: Reading, bare: ReadonlyMap<string, Name[]>): Group[] {
  const words = [...bare.keys()].filter((word) => word.length > 4);
  const groups: Group[] = [];
  const numbers = new SpellingIndex<number>();
  for (const [number, word] of words.entries()) numbers.add(word, number);
  for (const [index, one] of words.entries())
    for (const number of numbers.mayBeNear(one)) {
      if (number <= index) continue;
      const other = words[number]!;
      const [few, many] = [one, other].sort((a, b) => bare.get(a)!.length - bare.get(b)!.length) as [
        string,
        string,
      ];
      if (bare.get(many)!.length < 2 || bare.get(few)!.length === bare.get(many)!.length) continue;
      if (joined(one) === joined(other) || !areSpellings(one, other)) continue;
      groups.push({
        uses: [few, many].flatMap((word) =>
          bare.get(word)!.map((name) => ({ ...nameSpan(reading, name), form: word })),
        ),
        habit: many,
      });
    }
  return groups;
}

const loneNames = namesWhere((name, reading) => {
  const word = name.words[0];
  if (name.words.length !== 1 || !word || word.length < 4 || name.isAcronym || name.country) return false;
  if (isPlaceWord(word) || isBodyWord(word) || !/^\p{Lu}\p{Ll}/u.test(word)) return false;
  // A lone given name is somebody else or a first name in use.
  if (genderOfGivenName(word) !== undefined || isEnglishWord(word.toLowerCase())) return false;
  return !isCalendar(word) && !isInitialNoun(reading, name);
});

/** Single names that no full name of the story contains, by word. */
function bareNames(reading: Reading, introduced: ReadonlyMap<string, Name>): Map<string, Name[]> {
  const bare = new Map<string, Name[]>();
  for (const name of reading.facet(loneNames)) {
    const word = name.words[0]!;
    if (introduced.has(word)) continue;
    const names = bare.get(word);
    if (names) names.push(name);
    else bare.set(word, [name]);
  }
  return bare;
}

function isCalendar(word: string): boolean {
  return monthOf(word.toLowerCase()) !== undefined || weekdayOf(word.toLowerCase()) !== undefined;
}

/** A word that opens its sentence or headline may be a common one: "Part of the crop". */
function isInitialNoun(
  { tokens, sentences, paragraphs }: Reading,
  { nameFirst: first, sentence }: Name,
): boolean {
  const token = tokens[first]!;
  if (paragraphs[token.paragraph]!.kind === 'headline') return true;
  if (sentences[sentence]!.first !== first) return false;
  return token.pos !== 'PROPN';
}
