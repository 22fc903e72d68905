import type { Block } from '../formats/copy.js';
import { neverFinal } from './abbreviations.js';
import { intern } from './intern.js';
import type { Sentence, Token } from './token.js';
import { tokenise } from './tokenise.js';

/** A block with the sentences `first` up to, not including, `last`. */
export interface Paragraph extends Block {
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

export interface Scan {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
  readonly paragraphs: Paragraph[];
}

type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/**
 * Cuts prose into tokens, sentences and paragraphs in one pass over the text. A sentence never crosses a block.
 * Agrees with retext-english (parse-english) on words, except where news copy needs more: numbers with separators,
 * abbreviations with points and decades are one token. Differences are listed in ARCHITECTURE.md.
 */
export function scan(prose: string, blocks: readonly Block[]): Scan {
  const tokens: Draft[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    scanBlock(prose, block, paragraphs.length, tokens);
    cutSentences(tokens, firstToken, paragraphs.length, sentences);
    paragraphs.push({ ...block, index: paragraphs.length, first: firstSentence, last: sentences.length });
  }
  return { tokens, sentences, paragraphs };
}

function scanBlock(prose: string, block: Block, paragraph: number, tokens: Draft[]): void {
  tokenise(prose.slice(block.start, block.end), (kind, start, written, spaced) => {
    const { text, lower } = intern(written);
    tokens.push({
      index: tokens.length,
      start: block.start + start,
      end: block.start + start + text.length,
      text,
      lower,
      kind,
      spaced,
      sentence: -1,
      paragraph,
      pos: 'X',
      lemma: '',
    });
  });
}

const CLOSERS = new Set(['”', '’', '"', "'", '»', ')', ']', '」', '』', '）', '）']);
const OPENERS = new Set(['“', '‘', '"', "'", '«', '(', '[', '「', '„', '–', '—', '-', '…']);
const FINAL = /^(?:[.!?…。！？]|\.{2,}|[!?]{2,})$/u;
/** Words that, capitalised behind "U.S." or "Co.", tell of a new sentence. */
const STARTERS = new Set(
  'the a an it he she they we i you this that these those in on at for but and as after before if when while there his her its their however meanwhile according some many most no not with from by both since although'.split(
    ' ',
  ),
);

function cutSentences(tokens: Draft[], from: number, paragraph: number, sentences: Sentence[]): void {
  let first = from;
  for (let index = from; index < tokens.length; index++) {
    tokens[index]!.sentence = sentences.length;
    const last = endOfSentence(tokens, index);
    if (last < 0 && index < tokens.length - 1) continue;
    const end = last < 0 ? index : last;
    for (; index < end; ) tokens[++index]!.sentence = sentences.length;
    sentences.push({
      index: sentences.length,
      paragraph,
      first,
      last: end + 1,
      start: tokens[first]!.start,
      end: tokens[end]!.end,
    });
    first = end + 1;
  }
}

/** Index of the last token of the sentence that ends with the mark or abbreviation at `index`, or -1 when none ends there. */
function endOfSentence(tokens: readonly Token[], index: number): number {
  const token = tokens[index]!;
  const isMark = token.kind === 'punctuation' && FINAL.test(token.text);
  if (!isMark && !(token.kind === 'word' && token.text.endsWith('.'))) return -1;
  let end = index;
  while (end + 1 < tokens.length && !tokens[end + 1]!.spaced && CLOSERS.has(tokens[end + 1]!.text)) end++;
  const next = tokens[end + 1];
  if (!next) return end;
  if (!isMark) return end === index && abbreviationEnds(token, next) ? end : -1;
  if (!next.spaced)
    return /^[.。！？]/u.test(token.text) && runsOn(tokens[index - 1], next, end > index) ? end : -1;
  return startsSentence(tokens, end + 1) ? end : -1;
}

/** "ability.The": the blank after the stop was lost, yet a new sentence begins. */
function runsOn(before: Token | undefined, next: Token, closed: boolean): boolean {
  if (/^[。！？]/u.test(next.text)) return false;
  if (!/^\p{Lu}\p{Ll}|^[\p{Script=Han}]/u.test(next.text)) return false;
  return closed || before?.kind === 'number' || (before !== undefined && /\p{Ll}{2}$/u.test(before.text));
}

function startsSentence(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at < tokens.length - 1 && OPENERS.has(tokens[at]!.text)) at++;
  return !/^\p{Ll}/u.test(tokens[at]!.text);
}

function abbreviationEnds(token: Token, next: Token): boolean {
  const word = token.lower.replace(/\.$/u, '');
  if (!next.spaced || neverFinal.has(word) || /^\p{Lu}$/u.test(token.text[0]! + token.text.slice(1, -1)))
    return false;
  return (OPENERS.has(next.text) && next.text !== '(') || STARTERS.has(next.lower)
    ? !/^\p{Ll}/u.test(next.text)
    : false;
}
