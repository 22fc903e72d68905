import {
  genderOfGivenName,
  type Name,
  personNoun,
  type Reading,
  type Token,
} from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

/** Words from the noun to the name at most: "the head of the regional military administration". */
const FARTHEST = 9;

export const appositionCommas = defineRule({
  id: 'apposition-commas',
  category: 'mechanics',
  mqm: 'linguistic conventions/punctuation',
  severity: 'minor',
  summary: 'A name behind "the head of the agency" without the commas that set it off.',
  check(reading, report) {
    for (const name of reading.names) {
      const noun = nounOf(reading, name);
      if (noun === undefined) continue;
      const role = reading.slice(reading.span(noun - 1, name.first));
      report(reading.span(name.first, name.last), {
        message: `“${name.name}” is “${role.trim()}”: commas set off one from the other.`,
      });
    }
  },
});

/** The noun of a person ("head") that the name stands beside, with "of" and a noun in between; undefined when it is not so. */
function nounOf(reading: Reading, name: Name): number | undefined {
  const { tokens } = reading;
  const before = tokens[name.first - 1];
  if (name.title !== '' || name.words.length < 2 || before?.sentence !== name.sentence) return undefined;
  if (genderOfGivenName(name.words[0]!) === undefined || !endsPhrase(tokens, before)) return undefined;
  for (let at = name.first - 2; at > Math.max(0, name.first - FARTHEST); at--) {
    const token = tokens[at]!;
    if (token.sentence !== name.sentence || /^[,;:()–—]$/u.test(token.text)) return undefined;
    if (/^(?:VERB|AUX|SCONJ|PRON|CCONJ)$/u.test(token.pos)) return undefined;
    if (token.lower !== 'of') continue;
    const noun = tokens[at - 1]!;
    const isRole = noun.text === noun.lower && noun.lower === noun.lemma && isOffice(noun);
    const isDefinite = /^the$/u.test(startOfPhrase(tokens, at - 1)?.lower ?? '');
    return isRole && isDefinite ? at - 1 : undefined;
  }
  return undefined;
}

/** "administration Pavlo", "\"Azov\" Andriy": a thing's noun or name ends there, no person's: "the wife of actor Tom Hill" is one phrase. */
function endsPhrase(tokens: readonly Token[], before: Token): boolean {
  if (/^["”]$/u.test(before.text)) return tokens[before.index - 1]?.kind === 'word';
  return (
    before.pos === 'NOUN' &&
    before.text === before.lower &&
    (personNoun(before.lemma)?.kind ?? 'group') === 'group'
  );
}

const OFFICES = new Set(
  'head chief leader director chairman chairwoman chairperson commander deputy founder owner author editor president secretary rector mayor governor minister speaker spokesman spokeswoman spokesperson coach captain creator co-founder representative press-secretary manager'.split(
    ' ',
  ),
);

function isOffice({ lemma }: Token): boolean {
  return OFFICES.has(lemma);
}

/** The determiner that opens the noun's phrase: "the first deputy | head". */
function startOfPhrase(tokens: readonly Token[], noun: number): Token | undefined {
  let at = noun - 1;
  while (at > 0 && /^(?:ADJ|NOUN)$/u.test(tokens[at]!.pos)) at--;
  return tokens[at];
}
