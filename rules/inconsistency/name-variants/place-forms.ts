import {
  countryGazetteer,
  findHyphened,
  findVocabulary,
  type Name,
  type Reading,
  type Token,
  tokensWhere,
} from '../../../src/reading/index.js';
import { type Group, Groups, type Use } from '../habit.js';
import { nameSpan } from './one-name.js';

const STEM = /[bcdfghjklmnpqrstvxz]$/u;
const CASE_ENDING = /^(?:a|e|u|om|oy|y|oi)$/u;

/** "Salska" beside "in Salsk": a case ending of the source language has stayed on the name of a place. */
export function caseEndings(reading: Reading): Group[] {
  const { tokens } = reading;
  const { words, tokensOf } = reading.facet(findVocabulary);
  const groups: Group[] = [];
  for (const word of words) {
    if (!/^\p{Lu}\p{Ll}{2,}[aeuymi]$/u.test(word)) continue;
    const stem = word.replace(/(?:om|oy|oi|[aeuy])$/u, '');
    if (stem.length < 4 || !words.has(stem) || !STEM.test(stem)) continue;
    if (!CASE_ENDING.test(word.slice(stem.length))) continue;
    if (countryGazetteer().byWord.has(word) || countryGazetteer().byWord.has(stem)) continue;
    const places = tokensOf(stem);
    if (!places.some((place) => isPlaceAt(tokens, place.index))) continue;
    const uses = tokensOf(word);
    if (uses.some((use) => followsName(tokens, use.index))) continue;
    const one = (token: Token): Use => ({ start: token.start, end: token.end, form: token.text });
    groups.push({
      uses: [...uses.map(one), ...places.map(one)],
      habit: stem,
      message: () => `“${word}” is “${stem}” elsewhere: a case ending of the source has stayed on the name.`,
    });
  }
  return groups;
}

function isPlaceAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  return /^(?:in|from|near|to|at)$/u.test(before) || /^(?:region|district|city|oblast|airport)$/u.test(next);
}

/** Behind another name it is a surname: Anna Petrova. */
function followsName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before?.sentence === tokens[index]!.sentence &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    before.pos === 'PROPN' &&
    before.lower.length > 2 &&
    !/ed$/u.test(before.lower)
  );
}

/** Suffixes of Japanese places and what the English word is. */
const SUFFIXES = new Map([
  ['cho', 'Town'],
  ['machi', 'Town'],
  ['son', 'Village'],
  ['mura', 'Village'],
  ['shi', 'City'],
  ['ku', 'Ward'],
  ['ken', 'Prefecture'],
  ['gun', 'County'],
]);

const ENGLISH_SUFFIXES = new Set(SUFFIXES.values());
const englishSuffixes = tokensWhere(({ text }) => ENGLISH_SUFFIXES.has(text));

/** Shonai-cho beside Yufuin Town: one story translates the suffix or keeps it. */
export function japaneseSuffixes(reading: Reading): Group[] {
  const groups = new Groups();
  for (const token of reading.facet(findHyphened)) {
    const match = /^(\p{Lu}[\p{L}]+)[-‑](\p{Ll}+)$/u.exec(token.text);
    const english = match && SUFFIXES.get(match[2]!);
    if (match && english)
      groups.add(english, {
        start: token.start,
        end: token.end,
        form: 'kept',
        as: () => `${match[1]} ${english}`,
      });
  }
  for (const token of reading.facet(englishSuffixes)) {
    const before = reading.tokens[token.index - 1];
    if (before && !before.text.includes('-') && /^\p{Lu}/u.test(before.text))
      groups.add(token.text, {
        start: before.start,
        end: token.end,
        form: 'translated',
        as: () => undefined,
      });
  }
  return [...groups.mixed()].map(([english, uses]) => ({
    uses,
    habit: 'translated',
    message: () => `The suffix is translated elsewhere in the story (“${english}”) and kept here.`,
  }));
}

/** Brunei University beside University of Brunei: two ways to say one institution; the one set beside its short form is the name. */
export function institutionOrder(reading: Reading): Group[] {
  const groups: Group[] = [];
  const heads = /^(?:University|Ministry|Bank|Museum|Institute|Academy)$/u;
  const full = reading.names.filter(
    ({ words }) => heads.test(words[0] ?? '') && words[1] === 'of' && words.length < 6,
  );
  const seen = new Set<string>();
  for (const name of full) {
    const head = name.words[0]!;
    const rest = name.words.slice(2).filter((word) => word !== 'the');
    const turned = reading.names.filter((other) => isTurned(other, head, rest));
    const key = `${head} ${rest.join(' ')}`;
    if (turned.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const form = name.words.join(' ');
    groups.push({
      uses: [
        ...turned.map((other) => ({ ...nameSpan(reading, other), form: other.words.join(' ') })),
        { ...nameSpan(reading, name), form },
      ],
      habit: form,
      message: (stray) => `“${stray}” seems to be the “${form}” of the story.`,
    });
  }
  return groups;
}

function isTurned({ words }: Name, head: string, rest: readonly string[]): boolean {
  if (words.at(-1) !== head || words.length < 2) return false;
  const own = words.slice(0, -1);
  return own.length <= rest.length && own.every((word, index) => word === rest[index]);
}

/** Vietnam-Lao beside Laos-Vietnam: a country's name paired with another's adjective. */
export function mixedPairs(reading: Reading): Group[] {
  const groups = new Groups();
  const { byWord } = countryGazetteer();
  for (const token of reading.facet(findHyphened)) {
    const match = /^(\p{Lu}[\p{L}.]+)[-‑–](\p{Lu}[\p{L}.]+)$/u.exec(token.text);
    const [one, other] = [match && byWord.get(match[1]!), match && byWord.get(match[2]!)];
    if (!one || !other || one.country === other.country) continue;
    const kinds = [one.as, other.as].map((as) => (as === 'name' ? 'name' : 'adjective'));
    const isBoth = [match![1]!, match![2]!].some((word) => /^(?:US|U\.S\.|UK|U\.K\.|EU)$/u.test(word));
    const key = [one.country.name, other.country.name].sort().join('-');
    if (!isBoth)
      groups.add(key, {
        start: token.start,
        end: token.end,
        form: kinds[0] === kinds[1] ? `of ${kinds[0]}s` : 'mixed',
        as: () => undefined,
      });
  }
  return [...groups.mixed()].map(([, uses]) => ({
    uses,
    stray: (form: string) => form === 'mixed',
    habit: uses.map(({ form }) => form).find((form) => form !== 'mixed') ?? '',
    message: () =>
      'The name of one country is paired with the adjective of the other; elsewhere the pair is of one kind.',
  }));
}
