import type { House } from '../../../src/house/index.js';
import { findCapitalised, groupBy, type Reading, type Token } from '../../../src/reading/index.js';
import { cities } from '../../../src/reading/lexicon/cities.js';
import { countries } from '../../../src/reading/lexicon/countries.js';
import { type Group, Groups } from '../habit.js';
import { skeleton } from '../skeleton.js';

/** Old and new names of one place between which a story has to choose, though they do not sound alike. */
const RENAMED = [
  'Beijing;Peking',
  'Bengaluru;Bangalore',
  'Cape Verde;Cabo Verde',
  'Chennai;Madras',
  'Cologne;Köln;Koeln',
  'Czech Republic;Czechia',
  'Dnipro;Dnepropetrovsk;Dnipropetrovsk',
  'East Timor;Timor-Leste;Timor Leste',
  'Eswatini;Swaziland',
  'Guangzhou;Canton',
  'Ivory Coast;Cote d’Ivoire;Côte d’Ivoire',
  'Kolkata;Calcutta',
  'Moldova;Moldavia',
  'Mumbai;Bombay',
  'Munich;München',
  'Myanmar;Burma',
  'North Macedonia;FYROM',
  'Persian Gulf;Arabian Gulf',
  'Turkey;Turkiye;Türkiye',
];

/** A name of a place that has another spelling. */
interface Form {
  readonly form: string;
  readonly words: readonly string[];
  readonly place: string;
}

/** A place, filed under the first word of one of its names. */
interface Entry {
  readonly first: string;
  readonly names: readonly string[];
  /** All its names are rivals, though they do not sound alike. */
  readonly isRenamed: boolean;
}

let entriesByFirst: ReadonlyMap<string, readonly Entry[]> | undefined;
const known = new Map<string, readonly Form[]>();

/** The rival spellings that begin with a word, the longest first; worked out only for words that a text has. */
function formsFrom(word: string): readonly Form[] {
  entriesByFirst ??= groupBy(readEntries(), ({ first }) => first);
  const entries = entriesByFirst.get(word);
  if (!entries) return [];
  const before = known.get(word);
  if (before) return before;
  const forms = entries
    .flatMap(({ names, isRenamed }) => (isRenamed ? [names] : soundingAlike(names)))
    .flatMap((rivals) => rivals.map((form) => ({ form, words: wordsOf(form), place: rivals[0]! })))
    .filter(({ words }) => words[0] === word)
    .sort((a, b) => b.words.length - a.words.length);
  known.set(word, forms);
  return forms;
}

function readEntries(): Entry[] {
  const entries: Entry[] = [];
  const file = (names: readonly string[], isRenamed: boolean) => {
    for (const first of new Set(names.map((name) => wordsOf(name)[0]!)))
      entries.push({ first, names, isRenamed });
  };
  for (const line of `${countries.trim()}\n${cities.trim()}`.split('\n')) {
    const [name = '', aliases = ''] = line.split(' | ');
    if (aliases !== '-') file([name, ...aliases.split(';')], false);
  }
  for (const line of RENAMED) file(line.split(';'), true);
  return entries;
}

/** Of a place's names those that are spellings of one another: Kiev, Kyiv; not Holland, Netherlands. */
function soundingAlike(names: readonly string[]): string[][] {
  const spelt = names.filter((name) => !/^[\p{Lu}.]+$/u.test(name) && !/\d|,/u.test(name));
  return [...groupBy(spelt, skeleton).values()].filter((rivals) => rivals.length > 1);
}

function wordsOf(name: string): string[] {
  return name.replaceAll('’', "'").split(' ');
}

/** Kiev beside Kyiv, Viet Nam beside Vietnam, Macao beside Macau. */
export function places(reading: Reading, house: House = {}): Group[] {
  const { tokens } = reading;
  const groups = new Groups();
  const at = new Map<number, Token>();
  let behind = 0;
  for (const token of reading.facet(findCapitalised)) {
    const { index } = token;
    if (index < behind) continue;
    const found = formsFrom(bareText(token.text)).find(({ words }) =>
      words.every((word, offset) => bareText(tokens[index + offset]?.text ?? '') === word),
    );
    if (!found || isOtherName(reading, index, index + found.words.length)) continue;
    const last = index + found.words.length;
    const { start } = token;
    const end = tokens[last - 1]!.start + bareText(tokens[last - 1]!.text).length;
    groups.add(found.place, { start, end, form: found.form });
    at.set(start, token);
    behind = last;
  }
  const right = new Map((house.places ?? []).flatMap((form) => placesOf(form).map((place) => [place, form])));
  const named = right.size > 0 ? groups.all() : groups.mixed();
  return [...named].flatMap(([place, uses]) => {
    const explains = uses.some((use, index) => {
      const before = uses[index - 1];
      if (!before || before.form === use.form) return false;
      const [one, other] = [at.get(before.start)!, at.get(use.start)!];
      return one.sentence === other.sentence && other.index - one.index < 8;
    });
    // "Burma, now called Myanmar": the story itself says that they are one.
    if (explains && uses.length < 4) return [];
    const form = right.get(place);
    return form === undefined ? [{ uses }] : [{ uses, right: form }];
  });
}

/** The places that go by a name. */
function placesOf(name: string): string[] {
  return formsFrom(name.split(' ')[0]!).flatMap(({ form, place }) => (form === name ? [place] : []));
}

function bareText(text: string): string {
  return text.replaceAll('’', "'").replace(/'s?$/u, '');
}

/** Dynamo Kiev, Bombay Stock Exchange, Peking University: names that keep the old form. */
function isOtherName({ tokens }: Reading, first: number, last: number): boolean {
  const next = tokens[last];
  const before = tokens[first - 1];
  return (
    /^(?:dynamo|chicken|little|new|fc|real)$/u.test(before?.lower ?? '') ||
    (next?.sentence === tokens[first]!.sentence &&
      /^(?:Stock|High|University|Duck|Opera|Man|Presidency|School|College|Times|Post|Texas|Chronicle)$/u.test(
        next.text,
      ))
  );
}
