import { countries as source } from './lexicon/countries.js';

/** A state or territory and the words that stand for it in the news. */
export interface Country {
  readonly name: string;
  /** Names of the country itself, `name` included. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  /** Seats of power that stand for its government: Kremlin, White House. */
  readonly seats: readonly string[];
}

/** What a word or phrase is to its country. */
export type CountryWord = 'name' | 'adjective' | 'people' | 'capital' | 'seat';

interface Gazetteer {
  list: readonly Country[];
  byWord: ReadonlyMap<string, { country: Country; as: CountryWord }>;
  /** The longest entry, in words. */
  longest: number;
}

let gazetteer: Gazetteer | undefined;

/** The gazetteer, parsed at first use. Keys of `byWord` keep their capitals ("US" is a country, "us" is not). */
export function countryGazetteer(): Gazetteer {
  gazetteer ??= parse(source);
  return gazetteer;
}

function parse(text: string): Gazetteer {
  const list: Country[] = [];
  const byWord = new Map<string, { country: Country; as: CountryWord }>();
  let longest = 1;
  for (const line of text.split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [name = '', aliases, adjectives, people, capitals, seats] = line.split(' | ');
    const country: Country = {
      name,
      names: [name, ...split(aliases)],
      adjectives: split(adjectives),
      people: split(people),
      capitals: split(capitals),
      seats: split(seats),
    };
    list.push(country);
    for (const [words, as] of [
      [country.names, 'name'],
      [country.adjectives, 'adjective'],
      [country.people, 'people'],
      [country.capitals, 'capital'],
      [country.seats, 'seat'],
    ] as const) {
      for (const word of words) {
        if (!byWord.has(word)) byWord.set(word, { country, as });
        longest = Math.max(longest, word.split(' ').length);
      }
    }
  }
  return { list, byWord, longest };
}

function split(column: string | undefined): string[] {
  return column && column !== '-' ? column.split(';') : [];
}
