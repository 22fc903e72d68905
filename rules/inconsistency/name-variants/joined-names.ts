import { findCapitalised, type Reading, type Token } from '../../../src/reading/index.js';
import { type Group, Groups, type Use } from '../habit.js';
import { isPlaceWord, joined } from './people.js';

const LONGEST = 4;

/** He Li Feng beside He Lifeng, Kim Jong-un beside Kim Jong Un, Orbán beside Orban, WATANABE beside Watanabe. */
export function joinedOrParted(reading: Reading): Group[] {
  const inTwoForms = keysInTwoForms(reading);
  const groups = new Groups();
  for (const { key, ...use } of usesOf(reading, inTwoForms)) groups.add(key, use);
  const mixed = [...groups.mixed()].sort(([a], [b]) => b.length - a.length);
  const taken: Use[] = [];
  const result: Group[] = [];
  for (const [, uses] of mixed) {
    // "Kim Jong-un" holds "Jong-un": the whole name is enough.
    const free = uses.filter((use) => !taken.some(({ start, end }) => use.start < end && use.end > start));
    taken.push(...free);
    if (free.length > 1) result.push(spelled(reading, free));
  }
  return result;
}

/** Every run of up to four words inside a name, without its blanks, hyphens, accents and capitals. */
function keysOfNames({ tokens, names }: Reading): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { nameFirst, last, isAcronym } of names) {
    if (isAcronym) continue;
    for (let first = nameFirst; first < last; first++)
      for (let end = first + 1; end <= Math.min(last, first + LONGEST); end++) {
        const key = joined(bareText(tokens, first, end));
        if (key.length > 5) keys.add(key);
      }
  }
  return keys;
}

function bareText(tokens: readonly Token[], first: number, end: number): string {
  const words = tokens.slice(first, end).map(({ text }) => text);
  words.push(words.pop()!.replace(/['’]s?$/u, ''));
  return words.join(' ');
}

/** Capitalised words in a row that may be what a name of the story is: its key as above. */
interface Run extends Use {
  readonly key: string;
  /** Keys of shorter runs from the same word on that a possessive ends: where one is a name's, the name ends there. */
  readonly endings: readonly string[];
}

function runsIn(reading: Reading): Run[] {
  const { tokens } = reading;
  const runs: Run[] = [];
  const lettersOf = lettersOfWords();
  for (const { index: first, sentence } of reading.facet(findCapitalised)) {
    let letters = '';
    const endings: string[] = [];
    for (let end = first + 1; end <= first + LONGEST && isNameWord(tokens[end - 1]); end++) {
      const last = tokens[end - 1]!;
      if (last.sentence !== sentence) break;
      const own = lettersOf(last.text);
      const key = letters + own.bare;
      letters += own.all;
      if (key.length < 6) continue;
      const run = runOf(reading, first, end, key, [...endings]);
      if (!run) continue;
      runs.push(run);
      if (/['’]s?$/u.test(last.text)) endings.push(key);
    }
  }
  return runs;
}

function runOf(
  reading: Reading,
  first: number,
  end: number,
  key: string,
  endings: readonly string[],
): Run | undefined {
  const { tokens } = reading;
  const text = bareText(tokens, first, end);
  const isShouted = /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
  if (
    isShouted &&
    (isPlaceWord(capitalised(text)) || startsLine(reading, first) || inShoutedLine(reading, first))
  )
    return undefined;
  if (/\p{Lu}\./u.test(text)) return undefined;
  const last = tokens[end - 1]!;
  const length = last.text.length - last.text.replace(/['’]s?$/u, '').length;
  const form = isShouted ? text : caseless(text);
  return { start: tokens[first]!.start, end: last.end - length, form, key, endings };
}

/** Most names have one form: only the others are looked at further. */
function keysInTwoForms(reading: Reading): ReadonlySet<string> {
  const formOf = new Map<string, string>();
  const found = new Set<string>();
  for (const runs of reading.ofParts(runsIn))
    for (const { key, form } of runs) {
      const known = formOf.get(key);
      if (known === undefined) formOf.set(key, form);
      else if (known !== form) found.add(key);
    }
  return found;
}

/** The runs with one of the keys that are names, where they stand in the story. */
function* usesOf(reading: Reading, keys: ReadonlySet<string>): Iterable<Use & { key: string }> {
  if (keys.size === 0) return;
  const keysOfParts = reading.ofParts(keysOfNames);
  const isName = (key: string) => keysOfParts.some((own) => own.has(key));
  const names = new Set([...keys].filter(isName));
  for (const [part, runs] of reading.ofParts(runsIn).entries()) {
    const { offset } = reading.parts[part]!;
    for (const { key, form, start, end, endings } of runs)
      if (names.has(key) && !endings.some(isName))
        yield { key, form, start: start + offset, end: end + offset };
  }
}

/** Of a word its plain letters, and those without a possessive ending. */
function lettersOfWords(): (text: string) => { all: string; bare: string } {
  const known = new Map<string, { all: string; bare: string }>();
  return (text) => {
    let letters = known.get(text);
    if (!letters) {
      letters = { all: joined(text), bare: joined(text.replace(/['’]s?$/u, '')) };
      known.set(text, letters);
    }
    return letters;
  };
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** HONG KONG -> Hong Kong. */
function capitalised(text: string): string {
  return text.replaceAll(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}

/** A dateline stands in capitals: ISLAMABAD (AP). */
function startsLine({ tokens }: Reading, index: number): boolean {
  return [index - 1, index - 2, index - 3].some((at) => tokens[at]?.paragraph !== tokens[index]!.paragraph);
}

function inShoutedLine(reading: Reading, index: number): boolean {
  const others = reading
    .tokensOf(reading.sentences[reading.tokens[index]!.sentence]!)
    .filter((token) => token.text.length > 3 && token.index !== index);
  return others.filter(({ text }) => /^\p{Lu}+$/u.test(text)).length > others.length / 3;
}

/** Small and large letters are another question: "al-Sudani" opens a sentence as "Al-Sudani". */
function caseless(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
}

/** Message and suggestion in the story's own writing. A name in capitals is never the habit. */
function spelled(reading: Reading, uses: readonly Use[]): Group {
  const written = new Map(uses.map((use) => [use.form, reading.slice(use)]));
  const plain = uses.filter(({ form }) => form !== form.toUpperCase());
  return {
    uses: uses.map((use) => ({ ...use, as: (form: string) => written.get(form) })),
    // On a tie the form with fewer words: Chinese given names are written as one.
    preferred: [...written.keys()].sort((a, b) => a.split(' ').length - b.split(' ').length)[0]!,
    ...(new Set(plain.map(({ form }) => form)).size === 1 ? { habit: plain[0]!.form } : {}),
    message: (stray, habit) =>
      `“${written.get(stray)}” is written “${written.get(habit)}” elsewhere in the story.`,
  };
}
