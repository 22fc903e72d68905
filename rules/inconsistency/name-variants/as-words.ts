import { namesWhere, personNoun, type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
import { takesSpeech } from '../../../src/reading/saying.js';
import type { Group } from '../habit.js';
import { translatedSurnames } from './translated-surnames.js';

let table: Map<string, string[]> | undefined;

function load(): Map<string, string[]> {
  table ??= new Map(
    translatedSurnames
      .trim()
      .split('\n')
      .map((line) => line.split(' | '))
      .map(([name = '', nouns = '']) => [name, nouns.split(';').filter((noun) => !noun.includes(' '))]),
  );
  return table;
}

let allNouns: ReadonlySet<string> | undefined;

function loadNouns(): ReadonlySet<string> {
  return (allNouns ??= new Set([...load().values()].flat()));
}

/** What people do and forests do not: the noun that does it is somebody's name. */
const DEEDS = new Set(
  'decide hit pitch score bunt steal smile speak run win lose praise sign retire marry homer swing strike throw steal debut sacrifice defend attack answer laugh cry recall feel think know believe hope want'.split(
    ' ',
  ),
);
/** What a person does, as a noun before “of”: the sacrifices of the forest. */
const DEED_NOUNS = new Set(
  'sacrifice hit homer steal pitch throw goal remark comment speech smile debut performance answer resignation arrest statement decision victory talent effort bunt swing single double triple'.split(
    ' ',
  ),
);

/** “The forest decided to bunt” in a story that has a Mori: the surname was translated. */
export function surnamesAsWords(reading: Reading): Group[] {
  const { tokens } = reading;
  const nouns = nounsOfStory(reading);
  if (nouns.size === 0) return [];
  const acting = new Set<string>();
  const uses = reading.facet(nounWords).filter(({ lower }) => nouns.has(lower));
  for (const token of uses) if (actsAsPerson(tokens, token)) acting.add(token.lower);
  return uses
    .filter(({ lower }) => acting.has(lower))
    .map((token): Group => {
      const name = nouns.get(token.lower)!;
      const before = tokens[token.index - 1];
      const first =
        before?.lower === 'the' && before.sentence === token.sentence ? before.index : token.index;
      const span = reading.span(first, token.index + 1);
      const form = reading.slice(span);
      return {
        uses: [
          { ...span, form },
          { ...reading.span(name.index), form: name.text },
        ],
        habit: name.text,
        unproven: !actsAsPerson(tokens, token),
        message: () =>
          `“${form}” must be ${name.text}: the surname has been translated as a word, which acts as a person in this story.`,
      };
    });
}

const nounWords = tokensWhere(({ text, lower }) => text === lower && loadNouns().has(lower));
const surnames = namesWhere(({ nameFirst, last }, { tokens }) =>
  tokens.slice(nameFirst, last).some((token) => nounsOf(token).length > 0),
);

function nounsOfStory(reading: Reading): Map<string, Token> {
  const found = new Map<string, Token>();
  for (const { nameFirst, last } of reading.facet(surnames))
    for (const token of reading.tokens.slice(nameFirst, last))
      for (const noun of nounsOf(token)) found.set(noun, token);
  return found;
}

/** The single nouns that the surname may have become. */
function nounsOf({ text }: Token): readonly string[] {
  return load().get(text.replace(/['’]s?$/u, '')) ?? [];
}

function actsAsPerson(tokens: readonly Token[], { index, sentence }: Token): boolean {
  const at = (offset: number) =>
    tokens[index + offset]?.sentence === sentence ? tokens[index + offset] : undefined;
  const [before, next] = [at(-1), at(1)];
  if (
    next &&
    (DEEDS.has(next.lemma) || takesSpeech(next.lemma)) &&
    /(?:ed|s|id|it|old|an|on|ew|elt)$/u.test(next.lower) &&
    next.pos === 'VERB'
  )
    return true;
  // “the first hitter forest”
  const role = before && personNoun(before.lower)?.kind;
  const isRole =
    role === 'job' ||
    role === 'role' ||
    role === 'rank' ||
    /^(?:hitter|batter|slugger|infielder|outfielder)$/u.test(before?.lower ?? '');
  if (isRole) return next?.pos !== 'NOUN' || /^(?:last|this)$/u.test(next.lower);
  return (
    before?.lower === 'the' &&
    at(-2)?.lower === 'of' &&
    DEED_NOUNS.has(at(-3)?.lemma ?? '') &&
    next?.pos !== 'NOUN'
  );
}
