import { monthOf, type Name, type Reading, type Span, weekdayOf } from '../../../src/reading/index.js';
import type { Group, Use } from '../habit.js';
import { fullNames, genderOf, isBodyWord, isEnglishWord, isPlaceWord, joined } from './people.js';
import { areSpellings } from './similar.js';

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
  const byFirst: { key: Name; uses: Use[] }[] = [];
  for (const name of fullNames(reading)) {
    const text = name.words.join(' ');
    const cluster = byFirst.find(({ key }) => key.words.join(' ') === text || isOneName(key, name));
    const use = { ...nameSpan(reading, name), form: text };
    if (cluster) cluster.uses.push(use);
    else byFirst.push({ key: name, uses: [use] });
  }
  return byFirst.filter(({ uses }) => uses.length > 1).map(({ uses }) => ({ uses }));
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
  const [a, b] = [genderOf(one), genderOf(other)];
  return a === undefined || b === undefined || a === b;
}

/**
 * "Sonak" alone, where the story has introduced Rishi Sunak and nobody else of the kind. The spelling of the full name is right,
 * however often the other occurs.
 */
export function surnameSpellings(reading: Reading): Group[] {
  const full = fullNames(reading);
  const introduced = new Map<string, Name>();
  for (const name of full)
    for (const word of name.words) if (!introduced.has(word) && word.length > 3) introduced.set(word, name);
  const candidates = [...introduced.keys()].filter(
    (word) => genderOf(word) === undefined || introduced.get(word)!.words.at(-1) === word,
  );
  const bare = bareNames(reading, introduced);
  const groups = bareRivals(reading, bare);
  for (const [word, names] of bare) {
    const rivals = candidates.filter((candidate) => candidate !== word && areSpellings(candidate, word));
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
  for (const [index, one] of words.entries())
    for (const other of words.slice(index + 1)) {
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

/** Single names that no full name of the story contains, by word. */
function bareNames(reading: Reading, introduced: ReadonlyMap<string, Name>): Map<string, Name[]> {
  const bare = new Map<string, Name[]>();
  for (const name of reading.names) {
    const word = name.words[0];
    if (name.words.length !== 1 || !word || word.length < 4 || name.isAcronym || name.country) continue;
    if (introduced.has(word) || isPlaceWord(word) || isBodyWord(word) || !/^\p{Lu}\p{Ll}/u.test(word))
      continue;
    // A lone given name is somebody else or a first name in use.
    if (
      genderOf(word) !== undefined ||
      isEnglishWord(word.toLowerCase()) ||
      isCalendar(word) ||
      isInitialNoun(reading, name)
    )
      continue;
    bare.set(word, [...(bare.get(word) ?? []), name]);
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
