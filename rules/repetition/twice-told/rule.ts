import { byParagraph, type Reading, type Sentence } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { isContent, stemOf } from '../words.js';

/** How far back a sentence is looked for. */
const WINDOW = 12;
const FEWEST = 5;
const FEWEST_IN_CLAUSE = 4;

export const twiceTold = defineRule({
  id: 'twice-told',
  category: 'repetition',
  mqm: 'style/redundant',
  severity: 'minor',
  summary: 'A sentence or clause that tells again what the story has just told in nearly the same words.',
  check(reading, report) {
    const again = headlineAgain(reading);
    if (again)
      report(again.second, {
        message: 'The line below the headline gives the headline once more in other words.',
        related: [{ ...again.first, message: 'the headline' }],
      });
    const facts = reading.facet(factsBySentence);
    const clauses = reading.facet(clausesTwice);
    for (const sentence of reading.sentences) {
      const before = toldBefore(reading, facts, sentence);
      if (before)
        report(sentence, {
          message: 'This sentence tells again what has been told in nearly the same words.',
          related: [{ ...before.sentence, message: 'told here' }],
          ...(before.isLikely ? { unproven: true } : {}),
        });
      else {
        const clause = clauses[sentence.index];
        if (clause)
          report(reading.span(clause[0], clause[1]), {
            message: 'This clause says again what the one before it says.',
            unproven: true,
          });
      }
    }
  },
});

/** A second line that is a headline itself and has most of the first one's words. */
function headlineAgain(reading: Reading): { first: Sentence; second: Sentence } | undefined {
  const [one, other] = reading.paragraphs.filter(({ first, last }) => last > first);
  if (!one || !other || other.last - other.first > 1 || one.last - one.first > 1) return undefined;
  const [first, second] = [reading.sentences[one.first]!, reading.sentences[other.first]!];
  const isLine = ({ end }: Sentence) => !/[.!?…"”]/u.test(reading.text[end - 1]!);
  if (one.kind !== 'headline' || !isLine(first) || !isLine(second)) return undefined;
  const [a, b] = [factsOf(reading, first.first, first.last), factsOf(reading, second.first, second.last)];
  const fewest = Math.min(a.size, b.size);
  return fewest >= 4 && sharedBy(a, b) >= 0.6 * fewest ? { first, second } : undefined;
}

/** What each sentence tells of. */
const factsBySentence = byParagraph(
  (reading) => reading.sentences.map(({ first, last }) => factsOf(reading, first, last)),
  (facts) => facts,
);

function factsOf(reading: Reading, first: number, last: number): Set<string> {
  const facts = new Set<string>();
  for (let at = first; at < last; at++) {
    const token = reading.tokens[at]!;
    if (token.kind === 'number' || isContent(token)) facts.add(stemOf(token));
  }
  return facts;
}

function toldBefore(
  reading: Reading,
  facts: readonly Set<string>[],
  sentence: Sentence,
): { sentence: Sentence; isLikely: boolean } | undefined {
  const own = facts[sentence.index]!;
  if (own.size < FEWEST || isTitle(reading, sentence) || isSpeech(reading, sentence)) return undefined;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - WINDOW); index--) {
    const other = facts[index]!;
    if (other.size < FEWEST) continue;
    const [short, long] = own.size <= other.size ? [own, other] : [other, own];
    if (short.size / long.size < 0.55) continue;
    const shared = mostlySharedBy(short, long, 0.8);
    if (shared === undefined) continue;
    const contained = shared / short.size;
    const alike = shared / (own.size + other.size - shared);
    const before = reading.sentences[index]!;
    if (alike < 0.55 || isSpeech(reading, before) || !sameFigures(own, other)) continue;
    const isHeadline = isTitle(reading, before) || !/[.!?…]/u.test(reading.text[before.end - 1] ?? '');
    if (isHeadline && alike < 0.75) continue;
    return { sentence: before, isLikely: isHeadline || contained < 0.85 || alike < 0.7 };
  }
  return undefined;
}

function isTitle(reading: Reading, sentence: Sentence): boolean {
  return reading.paragraphs[sentence.paragraph]!.kind !== 'paragraph';
}

/** Said in quotation marks, wholly or in its greater part: speakers repeat themselves. */
function isSpeech(reading: Reading, { first, last }: Sentence): boolean {
  let quoted = 0;
  for (let at = first; at < last; at++) if (reading.isQuoted(at)) quoted++;
  return quoted * 2 > last - first && quoted > 8;
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const fact of one) if (other.has(fact)) shared++;
  return shared;
}

/** How many facts they share; undefined when the longer lacks too many of the shorter's for `share` of them. */
function mostlySharedBy(
  short: ReadonlySet<string>,
  long: ReadonlySet<string>,
  share: number,
): number | undefined {
  let shared = short.size;
  for (const fact of short) if (!long.has(fact) && --shared / short.size < share) return undefined;
  return shared;
}

/** Figures make the difference between "Rovers won 2-1" and "Rovers won 3-0": each one of the shorter must be in the longer. */
function sameFigures(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  for (const fact of short) if (/^\d/u.test(fact) && !long.has(fact)) return false;
  return true;
}

/** Of each sentence the clause that says again what another has said, if there is one. */
const clausesTwice = byParagraph(
  (reading) => reading.sentences.map((sentence) => clauseTwice(reading, sentence)),
  (clause, by) => clause && ([clause[0] + by.token, clause[1] + by.token] as [number, number]),
);

/** "the number of guests has grown, and the number of guests has grown sharply": two clauses, one content. */
function clauseTwice(reading: Reading, sentence: Sentence): [number, number] | undefined {
  const { tokens } = reading;
  if (isSpeech(reading, sentence)) return undefined;
  for (let at = sentence.first + 4; at < sentence.last - 4; at++) {
    if (tokens[at]!.text !== ',' && tokens[at]!.text !== ';') continue;
    let last = at + 1;
    while (last < sentence.last && !/^[,;.]$/u.test(tokens[last]!.text)) last++;
    let first = at - 1;
    while (first > sentence.first && !/^[,;]$/u.test(tokens[first - 1]!.text)) first--;
    if (Math.min(at - first, last - at - 1) < FEWEST_IN_CLAUSE) continue;
    if (!hasVerb(reading, first, at) || !hasVerb(reading, at + 1, last)) continue;
    const [one, two] = [factsOf(reading, first, at), factsOf(reading, at + 1, last)];
    if (Math.min(one.size, two.size) < FEWEST_IN_CLAUSE) continue;
    const shared = sharedBy(one, two);
    if (shared / Math.min(one.size, two.size) >= 0.8 && shared / Math.max(one.size, two.size) >= 0.6)
      return [tokens[at + 1]!.index, last];
  }
  return undefined;
}

function hasVerb(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { pos } = reading.tokens[at]!;
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}
