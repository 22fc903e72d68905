import { byParagraph, type Reading, type Span, type Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { findTortured, isProven, type Tortured } from './find.js';

export const torturedPhrases = defineRule({
  id: 'tortured-phrases',
  category: 'word-choice',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'An established term with its words swapped for synonyms: “bosom malignancy” for breast cancer.',
  check(reading, report) {
    const found = reading.facet(torturedIn);
    const proves = hasProof(found.map(({ tortured }) => tortured));
    for (const { tortured, ...span } of found)
      report(span, {
        message: `“${reading.slice(span)}” looks like a word-for-word swap for “${tortured.term}”.`,
        ...(proves || isProven(tortured) ? {} : { unproven: true }),
      });
  },
});

const torturedIn = byParagraph(findIn, (found: Found, { offset }) => ({
  ...found,
  start: found.start + offset,
  end: found.end + offset,
}));

interface Found extends Span {
  readonly tortured: Tortured;
}

function findIn(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const sentence of reading.sentences) {
    const tokens = reading.tokensOf(sentence);
    for (const tortured of findTortured(tokens)) {
      const { first, last } = tortured;
      const phrase = tokens.slice(first, last);
      if (!isNounPhrase(phrase, tokens[first - 1]) || isName(phrase, tortured, reading)) continue;
      found.push({ tortured, ...reading.span(sentence.first + first, sentence.first + last) });
    }
  }
  return found;
}

/** A spinner swaps everywhere: one proven swap, or three likely ones of different terms, vouch for the other likely ones of the story. */
function hasProof(found: readonly Tortured[]): boolean {
  return found.some(isProven) || new Set(found.map(({ term }) => term)).size >= 3;
}

/** Terms are noun phrases: “they seek endorsement” and “reserves burn pit” hold none. */
function isNounPhrase(phrase: readonly Token[], before: Token | undefined): boolean {
  const head = phrase.at(-1)!;
  if (head.pos === 'ADV' || head.pos === 'AUX' || head.pos === 'PRON') return false;
  if (head.pos === 'VERB' && !head.lower.endsWith('ing')) return false;
  const opening = phrase[0]!;
  if (opening.pos === 'ADV' || opening.pos === 'PRON' || opening.pos === 'AUX' || opening.pos === 'DET')
    return false;
  if (opening.pos !== 'VERB') return true;
  // A verb behind its subject, “to” or a modal; else the tagger took a modifier for a verb.
  return (
    before !== undefined &&
    ['DET', 'ADJ', 'ADP', 'NUM', 'VERB', 'CCONJ'].includes(before.pos) &&
    before.lower !== 'to'
  );
}

/**
 * “Harvest Home” in capitals is somebody's name, unless it is the name of a body that was swapped; and without any, no body's name.
 * Headlines have capitals of their own.
 */
function isName(phrase: readonly Token[], { term }: Tortured, reading: Reading): boolean {
  const hasCapital = phrase.some(({ text, lower }) => text !== lower);
  if (/^\p{Lu}/u.test(term)) return !hasCapital;
  const { paragraph } = phrase[0]!;
  const kind = reading.paragraphs[paragraph]?.kind;
  if (kind === 'headline' || kind === 'heading') return false;
  return hasCapital && phrase.every(({ text, lower }) => text !== lower || lower.length < 4);
}
