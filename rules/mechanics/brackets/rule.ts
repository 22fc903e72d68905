import type { Paragraph, Reading, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

const PARTNER: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['【', '】'],
]);
const CLOSING = new Set(PARTNER.values());
/** Behind it a bracket opens as a sentence of its own, and may end in a stop. */
const SENTENCE_END = /^(?:[.!?…]+|["”’'»)\]:])$/u;

export const brackets = defineRule({
  id: 'brackets',
  category: 'mechanics',
  mqm: 'linguistic conventions/punctuation',
  scope: 'paragraph',
  severity: 'minor',
  summary: 'A bracket without its partner, or a full stop inside a bracket that stands within a sentence.',
  check(reading, report) {
    for (const paragraph of reading.paragraphs) {
      const { pairs, alone } = pair(reading, paragraph);
      // A table or a list of labels has brackets of its own kind.
      if (alone.length <= 2)
        for (const token of alone)
          report(reading.span(token.index), {
            message: `The bracket “${token.text}” ${CLOSING.has(token.text) ? 'was never opened' : 'is never closed'} in this paragraph.`,
          });
      for (const [open, close] of pairs) {
        const stop = stopInside(reading, open, close);
        if (stop)
          report(reading.span(stop.index, close + 1), {
            message: `The bracket stands within a sentence: the “${stop.text}” goes behind it, or out.`,
          });
      }
    }
  },
});

function pair({ tokens, sentences }: Reading, paragraph: Paragraph) {
  const { first } = sentences[paragraph.first]!;
  const { last } = sentences[paragraph.last - 1]!;
  const open: Token[] = [];
  const pairs: [number, number][] = [];
  const alone: Token[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (token.text.length > 1) continue;
    if (PARTNER.has(token.text)) open.push(token);
    else if (CLOSING.has(token.text)) {
      const partner = open.at(-1);
      if (partner && PARTNER.get(partner.text) === token.text) pairs.push([open.pop()!.index, at]);
      else if (!isLabel(tokens, at, first)) alone.push(token);
    }
  }
  return { pairs, alone: [...open, ...alone].sort((a, b) => a.index - b.index) };
}

/** `1)`, `b)`, `iv)` before an item; `:)` after one. */
function isLabel(tokens: readonly Token[], at: number, first: number): boolean {
  const label = tokens[at - 1];
  if (!label || at === first) return false;
  if (/^[:;=-]$/u.test(label.text)) return true;
  return /^(?:\d{1,3}|\p{L}|[ivx]+)$/u.test(label.lower) && (at - 1 === first || label.spaced);
}

function stopInside({ tokens }: Reading, open: number, close: number): Token | undefined {
  const stop = tokens[close - 1]!;
  const [before, next] = [tokens[open - 1], tokens[close + 1]];
  if (!/^[.;,]$/u.test(stop.text) || stop.spaced || close - open < 3) return undefined;
  const opensSentence =
    !before || before.paragraph !== tokens[open]!.paragraph || SENTENCE_END.test(before.text);
  // What follows must go on with the sentence, or end it with a stop of its own.
  const goesOn = next?.paragraph === stop.paragraph && /^(?:\p{Ll}|[.,;])/u.test(next.text);
  return !opensSentence && goesOn ? stop : undefined;
}
