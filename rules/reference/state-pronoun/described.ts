import type { Reading, Sentence, Token } from '../../../src/reading/index.js';
import { type Found, mayBePerson, mentionsIn, subjectOf } from './subject.js';

/** What a speaker does to the thing he names: whoever does it is the one who "describes" it. */
const JUDGING = new Set(
  'complain condemn criticise criticize denounce deplore decry protest lament blast slam praise hail welcome applaud accuse blame warn object'.split(
    ' ',
  ),
);
/** To call somebody in, so that the caller is the one who complains. */
const SUMMONING = new Set('summon call convene recall invite'.split(' '));
const NAMING = new Set(
  'describe call term label brand characterise characterize dub regard see consider say'.split(' '),
);

/** "Iran condemned what he called": the one who calls it so is Iran. */
export function describedByHim(reading: Reading): Found[] {
  const found: Found[] = [];
  const { tokens } = reading;
  for (const sentence of reading.sentences) {
    for (let at = sentence.first + 2; at + 2 < sentence.last; at++) {
      if (!isFreeRelative(tokens, at)) continue;
      const antecedent = speakerOf(reading, sentence, at);
      if (!antecedent) continue;
      const last = /^(?:as|to)$/u.test(tokens[at + 3]?.lower ?? '') ? at + 4 : at + 3;
      found.push({ pronoun: at + 1, first: at, last, antecedent, isState: antecedent.kind === 'state' });
    }
  }
  return found;
}

function isFreeRelative(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 2]!;
  const isNaming = NAMING.has(verb.lemma) && verb.pos !== 'AUX';
  return tokens[at]!.lower === 'what' && /^s?he$/u.test(tokens[at + 1]!.lower) && isNaming;
}

function speakerOf(reading: Reading, sentence: Sentence, what: number) {
  const { tokens } = reading;
  if (reading.isQuoted(what)) return undefined;
  const subject = subjectOf(reading, sentence);
  if (!subject || subject.last > what) return undefined;
  let judging = -1;
  for (let at = what - 1; at > Math.max(subject.last - 1, what - 7); at--) {
    if (JUDGING.has(tokens[at]!.lemma)) judging = at;
  }
  if (judging < 0) return undefined;
  if (tokens[judging - 1]!.lower === 'to')
    return tokens.slice(subject.last, judging).some((token) => SUMMONING.has(token.lemma))
      ? subject
      : undefined;
  const between = mentionsIn(reading, sentence).some(
    (mention) => mention.first >= subject.last && mention.first < judging && mayBePerson(mention),
  );
  return between ? undefined : subject;
}
