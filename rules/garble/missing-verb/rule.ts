import { type Clause, clausesOf } from '../../../src/reading/clauses.js';
import type { Reading, Sentence, Token } from '../../../src/reading/index.js';
import { nounVerbs } from '../../../src/reading/lexicon/noun-verbs.js';
import { mayBeFinite, verbForm } from '../../../src/reading/verbs.js';
import { defineRule } from '../../../src/rule.js';

const SUBORDINATE = /^(?:because|although|though|while|whereas)$/u;

export const missingVerb = defineRule({
  id: 'missing-verb',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary: 'A sentence of a story without a main verb.',
  check(reading, report) {
    for (const sentence of reading.sentences) {
      if (!isProse(reading, sentence)) continue;
      const clauses = clausesOf(reading, sentence);
      const verbs = clauses.map((clause) => finiteVerbs(reading, clause));
      if (verbs.some((found, position) => found.length > 0 && isMain(reading, clauses[position]!, found)))
        continue;
      const last = sentence.last - 1;
      const words = reading.slice(reading.span(sentence.first, Math.min(sentence.first + 4, last)));
      report(reading.span(sentence.first, last), {
        message: verbs.some((found) => found.length > 0)
          ? `The sentence “${words} ...” has only a subordinate clause; its main clause is missing.`
          : `The sentence “${words} ...” has no verb.`,
      });
    }
  },
});

/** A sentence of running text, long enough to need a verb; no quotation, list, question, label or credit line. */
function isProse(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = reading;
  const { kind } = reading.paragraphOf(sentence);
  if (kind !== 'paragraph') return false;
  const end = tokens[sentence.last - 1]!;
  if (end.text !== '.' && end.text !== '!') return false;
  let words = 0;
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]!;
    if (reading.isQuoted(index) || token.kind === 'url' || /^[:：?|@#;()[\]]$/u.test(token.text))
      return false;
    if (token.kind === 'word' && /^\p{Ll}/u.test(token.text)) words++;
  }
  const first = tokens[sentence.first]!;
  return words >= 4 && /^\p{Lu}|^\p{Nd}/u.test(first.text) && first.pos !== 'INTJ' && !isImperative(first);
}

/** "Forget the rain." */
function isImperative(first: Token): boolean {
  return first.pos === 'VERB' && first.lower === first.lemma;
}

/** Indexes of everything that could be a finite verb; doubt counts as a verb. */
function finiteVerbs({ tokens }: Reading, { first, last }: Clause): number[] {
  const found: number[] = [];
  for (let index = first; index < last; index++)
    if (
      (mayBeFinite(tokens, index, first) &&
        !isMonth(tokens[index]!) &&
        !isInfinitive(tokens, index, first)) ||
      isHiddenVerb(tokens, index, first, last)
    )
      found.push(index);
  return found;
}

function isMonth(token: Token): boolean {
  return token.text === 'May' || token.text === 'Will';
}

/** "Moses's cross", "to stand and be": a base form that no subject can govern; and "as well as he did", a comparison. */
function isInfinitive(tokens: readonly Token[], index: number, first: number): boolean {
  const before = index > first ? tokens[index - 1]! : undefined;
  if (!before) return false;
  const isBase = verbForm(tokens[index]!) === 'base' && tokens[index]!.lower === tokens[index]!.lemma;
  if (isBase && /['’]s$/u.test(before.text)) return true;
  if (!isBase || !/^(?:and|or)$/u.test(before.lower)) return false;
  for (let at = index - 2; at >= first; at--) if (tokens[at]!.lower === 'to') return true;
  return false;
}

/** A word the tagger took for a noun or adjective where a verb fits: "growers supply seed", "some smashed windows". */
function isHiddenVerb(tokens: readonly Token[], index: number, first: number, last: number): boolean {
  const token = tokens[index]!;
  const before = index > first ? tokens[index - 1]! : undefined;
  const next = index + 1 < last ? tokens[index + 1]! : undefined;
  if (token.kind !== 'word' || !before || before.kind !== 'word') return false;
  // "Ms Storey's forecasting", "the mayor's left"
  if (/['’]s$/u.test(before.text) && token.pos === 'VERB') return /(?:ing|ed|en)$/u.test(token.lower);
  if (/^(?:some|many|most|few|all|both|these|those|others|several)$/u.test(before.lower))
    return token.pos === 'VERB' || token.lower.endsWith('ed');
  if (/^\p{Lu}/u.test(token.text) || !/^(?:NOUN|ADJ|PROPN|ADV|ADP)$/u.test(token.pos)) return false;
  const isBehindNoun = /^(?:NOUN|PROPN|PRON|NUM)$/u.test(before.pos);
  if (!isBehindNoun) return false;
  if (next && /^(?:DET|PRON|PART|SCONJ)$/u.test(next.pos) && token.pos !== 'ADP' && token.pos !== 'ADV')
    return true;
  const isPlural = before.pos === 'NOUN' && before.lower !== before.lemma;
  if (before.pos === 'PROPN' && isVerbBase(token.lower)) return true;
  return token.lower.endsWith('s')
    ? isVerbBase(token.lower) && !isPlural
    : isPlural && isVerbBase(token.lower);
}

let bases: Set<string> | undefined;

function isVerbBase(lower: string): boolean {
  bases ??= new Set(nounVerbs.split('\n'));
  return (
    bases.has(lower) ||
    bases.has(lower.replace(/s$/u, '')) ||
    bases.has(lower.replace(/ies$/u, 'y').replace(/es$/u, ''))
  );
}

/** Do the verbs make a main clause? Not the lone verb of a relative or subordinate clause. */
function isMain({ tokens }: Reading, clause: Clause, verbs: readonly number[]): boolean {
  if (verbs.length > 1) return true;
  if (clause.opener === 'relative') return false;
  if (clause.opener === 'subordinator') return !SUBORDINATE.test(tokens[clause.first]!.lower);
  const before = tokens[verbs[0]! - 1];
  return !(before && verbs[0]! - 1 > clause.first && /^(?:who|which)$/u.test(before.lower));
}
