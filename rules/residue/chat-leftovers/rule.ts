import type { Reading, Span } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { countWords, type Line, linesOf } from '../lines.js';
import { anywhere, lineOpeners } from './phrases.js';

const byFirst = indexed(lineOpeners);
const byFirstAnywhere = indexed(anywhere);
/** These open an honest line too, unless a colon or the words behind show what they are. */
const NEEDS_COLON =
  /^(?:here is your|here's your|here is the (?:final|text|article|english|revised|requested)|here's the (?:text|english|revised)|translation of the|translated from|the translation of the|target text|translated (?:text|version)|the translated text|the provided text|the text you provided|as requested|sure here|certainly here|this is a translation of|translation note)$/u;
const NOTE = /^(?:translator['’]?s?['’]?|translation|tn|t\.n\.|translators['’]?|editor's|note)$/iu;
const CITATION = /^(?:oaicite|contentreference|turn\d+(?:search|view|news|image)\d+|citeturn\w*)$/iu;

export const chatLeftovers = defineRule({
  id: 'chat-leftovers',
  category: 'residue',
  mqm: 'accuracy/addition',
  scope: 'paragraph',
  severity: 'major',
  summary:
    "A chat system's own words left in the copy: preamble, sign-off, refusal, translator's note, citation token.",
  check(reading, report) {
    for (const line of linesOf(reading)) {
      for (const span of [...openersOf(reading, line), ...notesOf(reading, line), ...tokensOf(reading, line)])
        report(span, {
          message: `“${reading.slice(span)}” is what a chat or translation system said, not copy.`,
        });
    }
  },
});

function indexed(list: string): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const phrase of list.trim().split('\n')) {
    const words = phrase.split(' ');
    map.set(words[0]!, [...(map.get(words[0]!) ?? []), words]);
  }
  return map;
}

/** The sentence that opens a line as an assistant does, or holds one of its phrases; with a colon, up to the line's end when short. */
function openersOf(reading: Reading, line: Line): Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  for (let index = line.paragraph.first; index < line.paragraph.last; index++) {
    const sentence = reading.sentences[index]!;
    if (reading.isQuoted(sentence.first)) continue;
    const words = wordsFrom(reading, sentence.first, sentence.last);
    const isFirst = index === line.paragraph.first;
    const isLast = index === line.paragraph.last - 1;
    const opener = isFirst || isLast ? matchAt(byFirst, words, 0) : undefined;
    const isOwn = opener && (!NEEDS_COLON.test(opener.join(' ')) || tokens[sentence.last - 1]!.text === ':');
    if (isOwn || words.some((_, at) => matchAt(byFirstAnywhere, words, at))) {
      if (sentence.first > line.first && spans.at(-1)?.end === tokens[sentence.first - 1]!.end)
        spans.push({ start: spans.pop()!.start, end: sentence.end });
      else spans.push({ start: sentence.start, end: sentence.end });
    } else if (
      spans.length > 0 &&
      isLast &&
      /^(?:let me know|feel free|if you)/u.test(words.slice(0, 3).join(' '))
    ) {
      spans.push({ start: spans.pop()!.start, end: sentence.end });
    }
  }
  return spans;
}

function wordsFrom({ tokens }: Pick<Reading, 'tokens'>, first: number, last: number): string[] {
  return tokens
    .slice(first, last)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.lower);
}

function matchAt(
  index: ReadonlyMap<string, string[][]>,
  words: readonly string[],
  at: number,
): string[] | undefined {
  return index
    .get(words[at] ?? '')
    ?.find((phrase) => phrase.every((word, offset) => words[at + offset] === word));
}

/** "[Translator's note: …]", "(Note: the original says …)", "TN: …". */
function notesOf(reading: Reading, line: Line): Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  for (let open = line.first; open < line.last - 2; open++) {
    if (!/^[([【]$/u.test(tokens[open]!.text)) continue;
    const [head, next] = [tokens[open + 1]!, tokens[open + 2]!];
    let close = open + 1;
    while (close < line.last - 1 && close - open < 60 && !/^[)\]】]$/u.test(tokens[close]!.text)) close++;
    const isTranslators =
      NOTE.test(head.lower) && /^t/iu.test(head.lower) && (/^notes?$/u.test(next.lower) || next.text === ':');
    const isNote = /^notes?$/u.test(head.lower) && next.text === ':' && speaksOfText(reading, open, close);
    if (isTranslators || isNote) spans.push(reading.span(open, close + 1));
    if (isTranslators || isNote) open = close;
  }
  const [head, next, third] = tokens.slice(line.first, line.first + 3);
  const isNoteLine =
    /^translator['’]?s?['’]?$/u.test(head?.lower ?? '') &&
    /^notes?$/u.test(next?.lower ?? '') &&
    third?.text === ':';
  const isPlain =
    /^(?:note|notes)$/u.test(head?.lower ?? '') &&
    next?.text === ':' &&
    speaksOfText(reading, line.first, line.last);
  if (isNoteLine || isPlain) spans.push(reading.span(line.first, line.last));
  return spans;
}

/** Does the stretch speak of the text itself: original, translation, source text? */
function speaksOfText({ tokens }: Reading, first: number, last: number): boolean {
  return tokens
    .slice(first, last)
    .some((token) =>
      /^(?:translat(?:ion|ed|or|e)|paraphras\w+|rewritten|wording|untranslated|transliterat\w+)$/u.test(
        token.lower,
      ),
    );
}

/** Citation tokens of chat systems: 【4†source】, [oaicite:2], turn0search3; prompt labels. */
function tokensOf(reading: Reading, line: Line): Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  for (let index = line.first; index < line.last; index++) {
    const token = tokens[index]!;
    if (CITATION.test(token.text) || /utm_source=(?:chatgpt|openai|copilot)/u.test(token.text))
      spans.push(reading.span(index));
    else if (token.text === '†' && tokens[index - 2]?.text === '【') {
      let close = index;
      while (close < line.last - 1 && tokens[close]!.text !== '】') close++;
      spans.push(reading.span(index - 2, close + 1));
    }
  }
  const [head, next] = [tokens[line.first]!, tokens[line.first + 1]];
  const isPrompt = /^(?:User|Assistant|System|Human|AI|ChatGPT|Prompt|Translation|Output|Input)$/u.test(
    head.text,
  );
  if (
    isPrompt &&
    next?.text === ':' &&
    !next.spaced &&
    countWords(tokens, line.first, line.last) > 1 &&
    spans.length === 0
  )
    spans.push(reading.span(line.first, line.first + 2));
  return spans;
}
