import type { Reading, Token } from '../../../src/reading/index.js';
import { defineRule, type Report } from '../../../src/rule.js';
import { orders } from './lexicon.js';

const lexicon = { name: 'word-order', entries: orders };

const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/u;
const ARTICLE = /^(?:the|a|an)$/u;
/** What cannot stand behind an article. */
const NEVER_NOUN = /^(?:of|and|or|but|is|are|was|were|has|have|had|from|with|because)$/u;
const DANGLING = /^(?:and|or|but|the|an|because|although|whether|your|my|than|very)$/u;
const NO_PARTICLE = /^(?:of|for|with|from|at|into|among|during|since)$/u;
/** First words of the pairs that `clashOf` knows: the words of ARTICLE, POSSESSIVE and NO_PARTICLE. */
const CLASHING = new Set(
  'the a an his her its their our my your of for with from at into among during since'.split(' '),
);
const BEHIND = /^(?:of|for|with|from|to|into|by)$/u;

export const wordOrder = defineRule({
  id: 'word-order',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'Words in an order English does not have: two determiners, two prepositions, a conjunction before the stop.',
  lexicons: [lexicon],
  check(reading, report) {
    let reported = 0;
    for (const { first, last } of reading.phrases(lexicon)) {
      if (first < reported) continue;
      reported = last;
      const words = reading.slice(reading.span(first, last));
      report(reading.span(first, last), {
        message: `“${words}”: English puts these words in another order.`,
      });
    }
    for (let index = 0; index + 1 < reading.tokens.length; index++) pair(reading, index, report);
    for (const { last } of reading.sentences) ending(reading, last, report);
  },
});

/** Two words beside each other of which one must go. */
function pair(reading: Reading, index: number, report: Report): void {
  const { tokens } = reading;
  const first = tokens[index]!;
  const second = tokens[index + 1]!;
  if (!CLASHING.has(first.lower)) return;
  if (first.sentence !== second.sentence || first.kind !== 'word' || second.kind !== 'word' || !second.spaced)
    return;
  const before = index > 0 && tokens[index - 1]!.sentence === first.sentence ? tokens[index - 1]! : undefined;
  // "Hepatitis A is", "The IS fighters": letters and initials.
  if (/^\p{Lu}/u.test(second.text) || (before && /^\p{Lu}/u.test(first.text))) return;
  const kind = clashOf(tokens, index, first, second, before);
  if (!kind) return;
  report(reading.span(index, index + 2), {
    message: `“${first.text} ${second.text}” has ${kind}; one is missing or one must go.`,
  });
}

function clashOf(
  tokens: readonly Token[],
  index: number,
  first: Token,
  second: Token,
  before: Token | undefined,
): string | undefined {
  const isTwoDeterminers =
    (ARTICLE.test(first.lower) &&
      (POSSESSIVE.test(second.lower) || (ARTICLE.test(second.lower) && first.lower !== second.lower))) ||
    (POSSESSIVE.test(first.lower) && first.lower !== 'her' && ARTICLE.test(second.lower)) ||
    (first.lower === 'the' && /^(?:this|these|those)$/u.test(second.lower));
  if (isTwoDeterminers) return first.text === 'A' ? undefined : 'two determiners';
  if (ARTICLE.test(first.lower) && NEVER_NOUN.test(second.lower) && first.text !== 'A')
    return 'an article and no noun';
  if (NO_PARTICLE.test(first.lower) && BEHIND.test(second.lower) && first.lower !== second.lower && before)
    return twoPrepositions(tokens, index, before);
  return undefined;
}

/** "the house of from": behind a noun only; "looked at by", "take care of for" are fine. */
function twoPrepositions(tokens: readonly Token[], index: number, before: Token): string | undefined {
  if (before.kind !== 'word' || !/^(?:NOUN|PROPN)$/u.test(before.pos)) return undefined;
  if (
    /^(?:care|rid|advantage|charge|account|hold|note|sight|track|use|notice|kind|sort|heard|thought|course|need|way|deal|fun|cope|stock|range)$/u.test(
      before.lower,
    ) ||
    /ing$|ed$/u.test(before.lower)
  )
    return undefined;
  for (let at = index - 2; at >= 0 && at > index - 12 && tokens[at]!.sentence === before.sentence; at--)
    if (/^(?:who|which|that|what|whom|where|to)$/u.test(tokens[at]!.lower)) return undefined;
  return 'two prepositions';
}

/** "The road was closed and." */
function ending({ tokens }: Reading, last: number, report: Report): void {
  const stop = tokens[last - 1]!;
  const word = tokens[last - 2];
  if (
    stop.text !== '.' ||
    !word ||
    word.sentence !== stop.sentence ||
    word.kind !== 'word' ||
    !DANGLING.test(word.lower) ||
    word.text !== word.lower
  )
    return;
  if (tokens[last - 3]?.sentence !== stop.sentence || /^["“‘'(,]$/u.test(tokens[last - 3]!.text)) return;
  report({ start: word.start, end: stop.end }, { message: `The sentence breaks off at “${word.text}”.` });
}
