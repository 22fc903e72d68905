import { byParagraph, countryGazetteer, type Reading } from '../../../src/reading/index.js';
import { currencies } from '../../../src/reading/lexicon/currencies.js';

/** A country in the story. Token indexes. */
export interface CountryMention {
  readonly country: string;
  readonly first: number;
  readonly last: number;
  readonly isName: boolean;
}

/** Money that only one country counts in. */
const MONEY: Record<string, string> = {
  CNY: 'China',
  INR: 'India',
  JPY: 'Japan',
  KRW: 'South Korea',
  RUB: 'Russia',
  UAH: 'Ukraine',
  VND: 'Vietnam',
};

let moneyWords: Map<string, string> | undefined;

function countryOfMoney(lower: string): string | undefined {
  moneyWords ??= new Map(
    currencies.split('\n').flatMap((line) => {
      const [code = '', , names = ''] = line.split(' | ');
      const country = MONEY[code];
      return country ? names.split(';').map((name) => [name, country] as [string, string]) : [];
    }),
  );
  return moneyWords.get(lower);
}

/** Every country that the story names, by name, adjective, people, capital, seat of power or money. A facet. */
export const findCountries = byParagraph(countriesIn, (mention, by) => ({
  ...mention,
  first: mention.first + by.token,
  last: mention.last + by.token,
}));

function countriesIn(reading: Reading): readonly CountryMention[] {
  const { byWord, longest } = countryGazetteer();
  const { tokens } = reading;
  const found: CountryMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    const money = countryOfMoney(token.lemma);
    if (money) found.push({ country: money, first: index, last: index + 1, isName: false });
    if (token.text === token.lower || !/^\p{Lu}/u.test(token.text) || !opensCountry(token.text)) continue;
    for (let size = Math.min(longest, 4, tokens.length - index); size > 0; size--) {
      const words = tokens.slice(index, index + size).map(({ text }) => text.replace(/['’]s?$/u, ''));
      const known = byWord.get(words.join(' ')) ?? (size === 1 ? partOfCompound(words[0]!) : undefined);
      if (!known) continue;
      found.push({
        country: known.country.name,
        first: index,
        last: index + size,
        isName: known.as === 'name',
      });
      index += size - 1;
      break;
    }
  }
  return found;
}

let openings: Set<string> | undefined;

/** A country's name may begin with the word, or be a part of it. */
function opensCountry(text: string): boolean {
  openings ??= new Set([...countryGazetteer().byWord.keys()].map((name) => name.split(' ')[0]!));
  return openings.has(text.replace(/['’]s?$/u, '')) || /[-–]/u.test(text);
}

/** "U.S.-made", "China-Japan". */
function partOfCompound(word: string) {
  const { byWord } = countryGazetteer();
  if (!/[-–]/u.test(word)) return undefined;
  for (const part of word.split(/[-–]/u)) {
    const known = byWord.get(part);
    if (known) return known;
  }
  return undefined;
}

/** How often each country is named. */
export function countMentions(mentions: readonly CountryMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { country } of mentions) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}
