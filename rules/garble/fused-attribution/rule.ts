import { type Clause, clausesOf } from '../../../src/reading/clauses.js';
import type { Reading, Sentence } from '../../../src/reading/index.js';
import { type NounPhrase, nounPhraseAt } from '../../../src/reading/noun-phrases.js';
import { defineRule, type Report } from '../../../src/rule.js';

const SAYS =
  /^(?:say|state|report|announce|note|add|write|claim|declare|tell|explain|point|emphasi[sz]e|stress|believe)$/u;
const HOLDS = /^(?:believe|think|estimate|consider|suppose|assume)$/u;
const HELD = /^(?:believed|thought|estimated|considered|supposed|assumed|reckoned)$/u;

export const fusedAttribution = defineRule({
  id: 'fused-attribution',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'Two attributions run into one: "According to Reuters reported", "the minister said ..., he said".',
  check(reading, report) {
    for (const sentence of reading.sentences) {
      accordingTo(reading, sentence, report);
      heldTwice(reading, sentence, report);
      saidTwice(reading, sentence, report);
    }
  },
});

/** "According to Reuters reported today," · "According to the minister, he said that". */
function accordingTo(reading: Reading, sentence: Sentence, report: Report): void {
  const { tokens } = reading;
  for (let index = sentence.first; index + 3 < sentence.last; index++) {
    if (tokens[index]!.lower !== 'according' || tokens[index + 1]!.lower !== 'to') continue;
    const source = nounPhraseAt(tokens, index + 2, sentence.last);
    if (!source) continue;
    const name = reading.slice(reading.span(source.first, source.last));
    const verb = tokens[source.last];
    if (verb && source.last < sentence.last && isReporting(reading, source)) {
      report(reading.span(index, source.last + 1), {
        message: `“According to ${name} ${verb.text}” fuses two attributions: “according to ${name}” or “${name} ${verb.text}”.`,
      });
      continue;
    }
    if (tokens[source.last]?.text === ',') repeated(reading, sentence, index, source, report);
  }
}

/** A finite verb of saying right behind the source; "a report published" and "data reported by" are participles. */
function isReporting({ tokens }: Reading, source: NounPhrase): boolean {
  const verb = tokens[source.last]!;
  if (!SAYS.test(verb.lemma) || verb.kind !== 'word' || /ing$/u.test(verb.lower)) return false;
  if (/^(?:says|said|states|writes|wrote|notes|claims|announces|adds)$/u.test(verb.lower))
    return verb.pos === 'VERB';
  const next = tokens[source.last + 1];
  const isParticiple =
    next !== undefined && /^(?:by|in|on|to|from|at|as|for|with|about|and)$/u.test(next.lower);
  return (
    verb.pos === 'VERB' && /ed$/u.test(verb.lower) && !isParticiple && tokens[source.head]!.pos === 'PROPN'
  );
}

/** The clause behind the comma says again who says it. */
function repeated(
  reading: Reading,
  sentence: Sentence,
  index: number,
  source: NounPhrase,
  report: Report,
): void {
  const { tokens } = reading;
  const clause = clausesOf(reading, sentence).find((each) => each.mark === source.last);
  if (!clause?.core || clause.coordinator !== undefined || !SAYS.test(tokens[clause.core.verb.head]!.lemma))
    return;
  const { subject, verb } = clause.core;
  const who = tokens[subject.head]!;
  const isSame =
    who.lower === tokens[source.head]!.lower && subject.last - subject.first <= source.last - source.first;
  const isPronoun =
    /^(?:he|she|it)$/u.test(who.lower) && /^(?:that|:)$/u.test(tokens[verb.last]?.lower ?? '');
  if (!isSame && !isPronoun) return;
  report(reading.span(clause.first, verb.last), {
    message: `“${reading.slice(reading.span(clause.first, verb.last))}” attributes again what “according to” has attributed.`,
    related: [{ ...reading.span(index, source.last), message: 'the first attribution' }],
  });
}

/** "The mayor believes that it is estimated that". */
function heldTwice(reading: Reading, sentence: Sentence, report: Report): void {
  const { tokens } = reading;
  for (let index = sentence.first; index + 4 < sentence.last; index++) {
    if (!HOLDS.test(tokens[index]!.lemma) || tokens[index]!.pos !== 'VERB') continue;
    let at = index + 1;
    if (tokens[at]!.lower === 'that') at++;
    if (tokens[at]?.lower !== 'it' || !/^(?:is|was)$/u.test(tokens[at + 1]?.lower ?? '')) continue;
    at += 2;
    while (tokens[at]?.pos === 'ADV') at++;
    const second = tokens[at];
    if (
      !second ||
      at >= sentence.last ||
      !HELD.test(second.lower) ||
      !/^(?:that|to)$/u.test(tokens[at + 1]?.lower ?? '')
    )
      continue;
    report(reading.span(index, at + 1), {
      message: `“${reading.slice(reading.span(index, at + 1))}” names one opinion twice; keep one verb.`,
    });
  }
}

/** "The minister said that the bridge would open, he said." */
function saidTwice(reading: Reading, sentence: Sentence, report: Report): void {
  const { tokens } = reading;
  const clauses = clausesOf(reading, sentence);
  const first = clauses.find((clause) => clause.core);
  const last = clauses.at(-1);
  if (!first || !last?.core || first === last || clauses.length < 2) return;
  if (reading.isQuoted(first.first) || reading.isQuoted(last.first) || hasQuotation(reading, sentence))
    return;
  if (!isPlainSay(reading, first) || !isPlainSay(reading, last) || last.coordinator !== undefined) return;
  const { subject, verb } = last.core;
  const isTail = last.last - verb.last <= 1 && /^(?:he|she|it|they)$/u.test(tokens[subject.head]!.lower);
  if (!isTail || first.core!.verb.last >= first.last) return;
  report(reading.span(last.first, verb.last), {
    message: `“${reading.slice(reading.span(last.first, verb.last))}” attributes the sentence a second time.`,
    related: [
      { ...reading.span(first.core!.subject.first, first.core!.verb.last), message: 'the first attribution' },
    ],
  });
}

function hasQuotation(reading: Reading, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index++) if (reading.isQuoted(index)) return true;
  return false;
}

function isPlainSay({ tokens }: Reading, clause: Clause): boolean {
  const head = tokens[clause.core!.verb.head]!;
  return /^(?:say|state|note|add|report|announce|claim|explain)$/u.test(head.lemma);
}
