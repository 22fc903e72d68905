import type { House } from '../../../src/house/index.js';
import { findVocabulary, type Reading, type Token } from '../../../src/reading/index.js';
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

let forms: Map<string, { form: string; words: string[]; place: string }[]> | undefined;

/** All rival spellings, by their first word. */
function table(): NonNullable<typeof forms> {
  if (forms) return forms;
  forms = new Map();
  for (const source of [countries, cities]) {
    for (const line of source.trim().split('\n')) {
      const [name = '', aliases = ''] = line.split(' | ');
      if (aliases !== '-') addRivals([name, ...aliases.split(';')]);
    }
  }
  for (const line of RENAMED) addPlace(line.split(';'));
  return forms;
}

/** Of a place's names those that are spellings of one another: Kiev, Kyiv; not Holland, Netherlands. */
function addRivals(names: readonly string[]): void {
  const bySound = new Map<string, string[]>();
  for (const name of names) {
    if (/^[\p{Lu}.]+$/u.test(name) || /\d|,/u.test(name)) continue;
    const sound = skeleton(name);
    bySound.set(sound, [...(bySound.get(sound) ?? []), name]);
  }
  for (const rivals of bySound.values()) if (rivals.length > 1) addPlace(rivals);
}

function addPlace(rivals: readonly string[]): void {
  for (const form of rivals) {
    const words = form.replaceAll('’', "'").split(' ');
    const list = forms!.get(words[0]!) ?? [];
    list.push({ form, words, place: rivals[0]! });
    list.sort((a, b) => b.words.length - a.words.length);
    forms!.set(words[0]!, list);
  }
}

/** Kiev beside Kyiv, Viet Nam beside Vietnam, Macao beside Macau. */
export function places(reading: Reading, house: House = {}): Group[] {
  const { tokens } = reading;
  const groups = new Groups();
  const at = new Map<number, Token>();
  let behind = 0;
  for (const token of reading.facet(findVocabulary).capitalised) {
    const { index } = token;
    if (index < behind) continue;
    const found = (table().get(bareText(token.text)) ?? []).find(({ words }) =>
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
  return (table().get(name.split(' ')[0]!) ?? []).flatMap(({ form, place }) =>
    form === name ? [place] : [],
  );
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
