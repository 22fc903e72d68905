import type { Reading, Token } from '../../../src/reading/index.js';
import { type Found, mayBePerson, mentionsIn } from './subject.js';

/** What a state has and a person has not. */
const OF_A_STATE = new Set(
  'territory economy airspace border frontier sovereignty independence military army navy troops parliament government ministry embassy exports imports population currency gdp constitution people citizens industry coast waters neighbours neighbors neighbour allies'.split(
    ' ',
  ),
);

/** "Serbia and her neighbours", "China closed her airspace": a state named just before, and nobody between. */
export function herState(reading: Reading): Found[] {
  const found: Found[] = [];
  const { tokens } = reading;
  for (const sentence of reading.sentences) {
    const mentions = mentionsIn(reading, sentence);
    if (!mentions.some((mention) => mention.kind === 'state')) continue;
    for (let at = sentence.first + 1; at < sentence.last - 1; at++) {
      if (!/^(?:his|her)$/u.test(tokens[at]!.lower) || reading.isQuoted(at)) continue;
      const before = mentions.filter((mention) => mention.last <= at);
      const antecedent = before.at(-1);
      if (antecedent?.kind !== 'state' || before.some(mayBePerson) || hasPerson(tokens, sentence.first, at))
        continue;
      if (/['’]s?$/u.test(tokens[antecedent.last - 1]!.text) || !OF_A_STATE.has(headBehind(tokens, at)))
        continue;
      if (personJustBefore(reading, sentence.index)) continue;
      found.push({ pronoun: at, first: at, last: at + 1, antecedent, isState: true });
    }
  }
  return found;
}

function hasPerson(tokens: readonly Token[], first: number, at: number): boolean {
  return tokens
    .slice(first, at)
    .some((token) => /^(?:he|she|him|who|his|her|someone|anyone|one)$/u.test(token.lower));
}

function headBehind(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1]!;
  return next.pos === 'ADJ'
    ? (tokens[at + 2]?.lower ?? '')
    : OF_A_STATE.has(next.lemma)
      ? next.lemma
      : next.lower;
}

function personJustBefore(reading: Reading, sentence: number): boolean {
  const before = reading.sentences[sentence - 1];
  return before !== undefined && mentionsIn(reading, before).some(mayBePerson);
}
