import type { Paragraph, Reading, Sentence, Span, Token } from '../../../src/reading/index.js';
import { mayBeFinite } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

const FINAL = /^(?:[.!?…。！？]|\.{2,}|[!?]{2,})$/u;
const CLOSER = /^["”’'»)\]]$/u;
/** Paragraphs that end as they should, at least, before one without a stop is a slip. */
const LEAST_ENDED = 4;

export const endMark = defineRule({
  id: 'end-mark',
  category: 'mechanics',
  mqm: 'linguistic conventions/punctuation',
  severity: 'minor',
  summary:
    'A paragraph of the story that ends without a stop, or with a comma; a question that ends in a full stop, news that ends in “!”.',
  check(reading, report) {
    const ends = reading.paragraphs
      .filter((paragraph) => paragraph.last > paragraph.first && paragraph.kind !== 'headline')
      .map((paragraph) => ({ paragraph, end: endOf(reading, paragraph) }));
    const ended = ends.filter(({ end }) => FINAL.test(end.text)).length;
    for (const item of lastItems(reading)) {
      const end = endOf(reading, item);
      if (end.text !== ',' && end.text !== ';') continue;
      report(reading.span(end.index), {
        message: `The list ends here, behind “${reading.tokens[end.index - 1]!.text}”, with a ${end.text === ',' ? 'comma' : 'semicolon'}.`,
        suggestions: ['.'],
      });
    }
    for (const sentence of reading.sentences) {
      const asked = questionWithStop(reading, sentence);
      if (asked)
        report(asked, {
          message: `The sentence asks a question and ends in a full stop.`,
          suggestions: [reading.slice(asked).replace(/\.$/u, '?')],
        });
      const shout = exclaimed(reading, sentence);
      if (shout !== undefined)
        report(reading.span(shout), {
          message: 'The story itself cries out here (“!”); news copy ends in a full stop.',
          suggestions: ['.'],
          unproven: true,
        });
    }
    for (const { paragraph, end } of ends) {
      if (ended < LEAST_ENDED || FINAL.test(end.text) || !/^(?:paragraph|heading)$/u.test(paragraph.kind))
        continue;
      const isComma = end.text === ',' || end.text === ';';
      if (!isComma && !isSentence(reading, paragraph, end)) continue;
      const first = isComma ? end.index - 1 : end.index;
      report(reading.span(first, end.index + 1), {
        message: isComma
          ? `The paragraph ends in a ${end.text === ',' ? 'comma' : 'semicolon'} behind “${reading.tokens[end.index - 1]!.text}”.`
          : `The paragraph ends at “${end.text}” without a full stop.`,
        // Edited copy loses a stop now and then; only in machine output is it worth a line.
        ...(isComma ? {} : { suggestions: [`${end.text}.`], unproven: true }),
      });
    }
  },
});

/** List items with nothing of the list behind them. */
function lastItems({ paragraphs }: Reading): Paragraph[] {
  return paragraphs.filter(
    (paragraph) =>
      paragraph.kind === 'list-item' &&
      paragraph.last > paragraph.first &&
      paragraphs[paragraph.index - 1]?.kind === 'list-item' &&
      paragraphs[paragraph.index + 1] !== undefined &&
      paragraphs[paragraph.index + 1]!.kind !== 'list-item',
  );
}

const ASKS = /^(?:why|how|where|when|who|what)$/u;
const INVERTS = /^(?:is|are|was|were|do|does|did|will|would|can|could|should|has|have)$/u;
const ASKED = /^(?:i|you|he|she|we|they)$/u;

/** `Why did he leave.`, `But who is better suited to it than she.`: word and stop at its end, or undefined. */
function questionWithStop({ tokens }: Reading, { first, last }: Sentence): Span | undefined {
  const stop = tokens[last - 1]!;
  if (stop.text !== '.' || last - first < 5) return undefined;
  if (tokens.slice(first, last).some(({ text }) => /[?”"]/u.test(text))) return undefined;
  let at = first;
  while (at < last && /^['‘]$/u.test(tokens[at]!.text)) at++;
  if (/^(?:and|but|so)$/u.test(tokens[at]!.lower)) at++;
  const [word, verb, subject] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const isQuestion =
    ASKS.test(word.lower) && INVERTS.test(verb?.lower ?? '') && ASKED.test(subject?.lower ?? '');
  return isQuestion ? { start: tokens[last - 2]!.start, end: stop.end } : undefined;
}

/** The mark of a sentence of the story's own, not of somebody's words, that ends in “!”; a headline or one short cry is none. */
function exclaimed(reading: Reading, { first, last }: Sentence): number | undefined {
  const { tokens } = reading;
  const mark = tokens[last - 1]!;
  if (mark.text !== '!' || last - first < 8 || reading.paragraphs[mark.paragraph]!.kind !== 'paragraph')
    return undefined;
  // The mark may belong to a name: oOh!, Yahoo!
  if (/^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(tokens[last - 2]!.text)) return undefined;
  for (let index = first; index < last; index++)
    if (reading.isQuoted(index) || /^(?:i|we|you|me|my|us|our|your|["“”«»‘’])$/u.test(tokens[index]!.lower))
      return undefined;
  return last - 1;
}

/** The last token that is no closing mark. */
function endOf({ tokens, sentences }: Reading, paragraph: Paragraph): Token {
  let index = sentences[paragraph.last - 1]!.last - 1;
  const { first } = sentences[paragraph.first]!;
  while (index > first && CLOSER.test(tokens[index]!.text)) index--;
  return tokens[index]!;
}

/** Running text, not a heading: it has sentences before its last one, or is one with a determiner, a tense and some length. */
function isSentence({ tokens, sentences }: Reading, paragraph: Paragraph, end: Token): boolean {
  if (end.kind !== 'word' && end.kind !== 'number') return false;
  const last = sentences[paragraph.last - 1]!;
  const words = tokens.slice(last.first, last.last).filter((token) => token.kind === 'word');
  if (words.length < 5 || !/^\p{Lu}/u.test(words[0]!.text)) return false;
  const capitals = words.slice(1).filter((token) => /^\p{Lu}/u.test(token.text)).length;
  if (capitals > words.length / 3) return false;
  const opensAsSentence =
    /^(?:the|a|an|he|she|it|they|we|i|this|these|that|there|in|on|at|according|but|and|however|his|her|their|its)$/u.test(
      words[0]!.lower,
    );
  const articles = words.filter((token) => /^(?:the|a|an)$/u.test(token.lower)).length;
  let hasFinite = false;
  for (let index = last.first; index < last.last && !hasFinite; index++)
    hasFinite = mayBeFinite(tokens, index, last.first) && /^(?:VERB|AUX)$/u.test(tokens[index]!.pos);
  if (!hasFinite) return false;
  return paragraph.last - paragraph.first > 1 || (opensAsSentence && articles > 0 && hasTense(words));
}

/** Headlines leave out the auxiliary and use the present. */
function hasTense(words: readonly Token[]): boolean {
  return words.some(
    (token) =>
      /^(?:was|were|had|has|have|is|are|will|would|said|did)$/u.test(token.lower) ||
      /\p{Ll}{2}ed$/u.test(token.lower),
  );
}
