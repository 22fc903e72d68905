import { findOddCharacters, type Reading, type Span, type Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { functionWords, germanEnds, leftovers } from './words.js';

const LETTER = /[\p{L}\p{M}\u25cb\u25b3\u203b\u3007]/u;
const SYMBOLIC_GREEK = /[αβγδεκλμπσωΓΔΛΠΣΩ]/u;
const GAP = /^[\s\p{P}\p{Nd}]{0,3}$/u;

const languagesOf = new Map<string, Set<string>>();
for (const line of functionWords.trim().split('\n')) {
  const [language = '', words = ''] = line.split(': ');
  for (const word of words.split(' '))
    languagesOf.set(word, (languagesOf.get(word) ?? new Set()).add(language));
}
const meanings = new Map(
  leftovers
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]),
);

export const untranslated = defineRule({
  id: 'untranslated',
  category: 'residue',
  mqm: 'accuracy/untranslated',
  severity: 'major',
  summary:
    'Words left in the source language: another script, a run of foreign words, an abbreviation nobody explains.',
  check(reading, report) {
    for (const span of foreignScript(reading))
      report(span, { message: `“${reading.slice(span)}” was left in the source's script.` });
    for (const span of foreignRuns(reading))
      report(span, { message: `“${reading.slice(span)}” was left in the source language.` });
    for (const token of reading.tokens) {
      if (token.kind === 'number' && /^\d{1,2}x-\d{1,2}$/u.test(token.text))
        report(reading.span(token.index), {
          message: `“${token.text}” is Japanese scoreboard notation: the x marks innings not played.`,
          severity: 'minor',
          suggestions: [token.text.replace('x', '')],
        });
      if (token.kind !== 'word' || token.text.length < 3) continue;
      const meaning = meanings.get(
        token.lower.endsWith("'s") ? token.text.replace(/['’]s$/u, '') : token.text,
      );
      if (meaning && !isExplained(reading, token.index)) {
        report(reading.span(token.index), {
          message: `“${token.text}” is a source-language word that the story does not explain: ${meaning}.`,
          severity: 'minor',
        });
      } else if (
        isArticle(reading.tokens[token.index - 1]) &&
        germanEnds.test(token.text) &&
        !reading.isQuoted(token.index)
      ) {
        const span = reading.span(token.index);
        report(span, { message: `“${token.text}” is a German word left untranslated.` });
      }
    }
  },
});

function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an';
}

/** Runs of letters of another script, with the Latin letters stuck to them. Mixed Cyrillic and Greek words are homoglyphs' business. */
function foreignScript(reading: Reading): Span[] {
  const { text } = reading;
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of reading.facet(findOddCharacters)) {
    const char = text.slice(start, end);
    if (!LETTER.test(char) || /\p{Script=Latin}|[\ufe0e\ufe0f\u3000-\u3006]/u.test(char)) continue;
    const last = runs.at(-1);
    if (last && GAP.test(text.slice(last.end, start)) && !text.slice(last.end, start).includes('\n'))
      last.end = end;
    else runs.push({ start, end });
  }
  return runs.filter((run) => isForeign(text, run)).map((run) => withLatin(text, run));
}

function isForeign(text: string, { start, end }: Span): boolean {
  const run = text.slice(start, end);
  const touches = /\p{Script=Latin}/u.test((text[start - 1] ?? '') + (text[end] ?? ''));
  if (/\p{Script=Greek}/u.test(run)) {
    const words = run.match(/\p{L}+/gu) ?? [];
    return words.some((word) => word.length > 2) && !touches;
  }
  if (/\p{Script=Cyrillic}/u.test(run)) return !touches && (run.length > 1 || !/[аАіІ]/u.test(run));
  // What stands in brackets behind a name is a gloss: Wang (王).
  return (
    !(text[start - 1] === '(' && /^[)\s]/u.test(text[end] ?? '') && run.length < 8) &&
    !SYMBOLIC_GREEK.test(run)
  );
}

function withLatin(text: string, { start, end }: Span): Span {
  let to = end;
  while (/[\p{Script=Latin}]/u.test(text[to] ?? '')) to++;
  return { start, end: to };
}

/** Two function words of one language side by side, or three within eight words, all lower case. */
function foreignRuns(reading: Reading): Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  let from = -1;
  let last = -1;
  let count = 0;
  let shared = new Set<string>();
  const close = () => {
    if (count >= 3 && last - from < count * 3) spans.push(reading.span(from, last + 1));
    from = -1;
    count = 0;
  };
  for (const token of tokens) {
    const languages = token.kind === 'word' ? languagesOf.get(token.text) : undefined;
    if (!languages) continue;
    const both = new Set([...languages].filter((each) => shared.has(each)));
    if (count > 0 && token.index - last <= 3 && both.size > 0 && tokens[last]!.sentence === token.sentence) {
      shared = both;
      count++;
    } else {
      close();
      shared = new Set(languages);
      from = token.index;
      count = 1;
    }
    last = token.index;
  }
  close();
  return spans.filter((span) => new Set(reading.slice(span).split(' ')).size > 2);
}

/** A bracket or an expansion explains it. */
function isExplained({ tokens, expansions }: Reading, index: number): boolean {
  const token = tokens[index]!;
  if (/^[(,]$/u.test(tokens[index - 1]?.text ?? '') && /^[),]$/u.test(tokens[index + 1]?.text ?? ''))
    return true;
  if (tokens[index + 1]?.text === '(') return true;
  return expansions.some(({ short }) => short === token.text);
}
