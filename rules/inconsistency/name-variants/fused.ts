import { findVocabulary, type Reading, type Token } from '../../../src/reading/index.js';
import type { Group } from '../habit.js';
import { plainLetters } from '../skeleton.js';
import { isEnglishWord, isPlaceWord } from './people.js';

/** How many letters may have been glued to the name. */
const MOST_GLUED = 2;
const SHORTEST = 6;

/**
 * “otozaki” beside Tozaki: letters glued to a name the story uses, or the name in small letters behind a hyphen (“Lions-utozaki”).
 */
export function fusedNames(reading: Reading): Group[] {
  const names = nameWords(reading);
  if (names.size === 0) return [];
  const isFused = (part: string) => {
    for (let glued = 0; glued <= MOST_GLUED; glued++) if (names.has(part.slice(glued))) return true;
    return false;
  };
  const groups: Group[] = [];
  const { words, tokensOf } = reading.facet(findVocabulary);
  for (const word of words) {
    const part = smallPart(word, isFused);
    if (part === undefined) continue;
    for (let glued = 0; glued <= MOST_GLUED; glued++) {
      const name = names.get(part.slice(glued));
      const isOnlyLowered = glued === 0 && !/^\p{Lu}.*[-‑]/u.test(word);
      if (name === undefined || part.length - glued < SHORTEST || isOnlyLowered) continue;
      for (const token of tokensOf(word)) groups.push(groupOf(reading, token, name));
      break;
    }
  }
  return groups;
}

function groupOf(reading: Reading, token: Token, name: Token): Group {
  const text = token.text.replace(/['’]s?$/u, '');
  return {
    uses: [
      { start: token.start, end: token.start + text.length, form: text, as: () => undefined },
      { ...reading.span(name.index), form: name.text },
    ],
    habit: name.text,
    message: () =>
      `“${text}” has “${name.text}” in it, a name of the story, with letters that are not its own.`,
  };
}

/** The word in small letters, or what stands in small letters behind its last hyphen. */
function smallPart(text: string, isFused: (part: string) => boolean): string | undefined {
  if (text.length < SHORTEST) return undefined;
  const part = text
    .replace(/['’]s?$/u, '')
    .split(/[-‑]/u)
    .at(-1)!;
  if (!/^\p{Ll}{5,}$/u.test(part)) return undefined;
  const plain = plainLetters(part);
  return isFused(plain) && !isEnglishWord(part) ? plain : undefined;
}

/** Words of names, by their small letters. Places stay out: “transatlantic”. */
function nameWords(reading: Reading): Map<string, Token> {
  const words = new Map<string, Token>();
  for (const [part, own] of reading.ofParts(nameWordsIn).entries())
    for (const [word, index] of own)
      if (!words.has(word)) words.set(word, reading.tokens[reading.parts[part]!.token + index]!);
  return words;
}

function nameWordsIn({ names, tokens }: Reading): [string, number][] {
  const words: [string, number][] = [];
  for (const { nameFirst, last } of names)
    for (const token of tokens.slice(nameFirst, last)) {
      const text = token.text.replace(/['’]s?$/u, '');
      if (/^\p{Lu}\p{Ll}{4,}$/u.test(text) && !isEnglishWord(text.toLowerCase()) && !isPlaceWord(text))
        words.push([plainLetters(text), token.index]);
    }
  return words;
}
