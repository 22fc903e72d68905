import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { mendInitialNouns } from './common-nouns.js';
import { intern } from './intern.js';
import type { PartOfSpeech, Token } from './token.js';
import { verbForm } from './verbs.js';

// The model loads once a process, when the first text is tagged.
let tagger: ReturnType<typeof winkNLP> | undefined;

// The tagger is handed the tokens in portions, and no more of a token than this: no English word is longer, and its own
// tokeniser slows down on endless runs of characters.
const LONGEST_TOKEN = 60;
const LONGEST_RUN = 12;
const PORTION = 4000;
/** Words with one part of speech that wink takes for another. */
const MISTAGGED = new Map<string, PartOfSpeech>([
  ['everything', 'PRON'],
  ['although', 'SCONJ'],
  ['unless', 'SCONJ'],
]);
/** How far behind the last one a wink token can begin: blanks between tokens are single. */
const NEAR = 8;

/**
 * Sets part of speech and lemma of every token, by wink-nlp's tagger (its own tokens are aligned to ours by offset).
 * A token of several wink tokens takes the part of speech of its head: the last part of a hyphenated word, the first of "Trump's".
 * Paragraphs are tagged one by one; only nouns at the start of a sentence look at the rest of the text.
 */
export function tag(tokens: readonly Token[]): void {
  tagParagraphs(tokens);
  mendInitialNouns(tokens);
}

/** As above, as far as a paragraph tells by itself. */
export function tagParagraphs(tokens: readonly Token[]): void {
  for (let from = 0; from < tokens.length; ) {
    const to = endOfPortion(tokens, from);
    tagPortion(tokens.slice(from, to));
    from = to;
  }
}

/** A paragraph; an endless one is cut where a sentence ends, if one ends in good time: the tagger looks at neighbours. */
function endOfPortion(tokens: readonly Token[], from: number): number {
  const { paragraph } = tokens[from]!;
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.paragraph === paragraph) {
    const isLong = to >= from + PORTION;
    if (isLong && (to >= from + 2 * PORTION || tokens[to]!.sentence !== tokens[to - 1]!.sentence)) break;
    to++;
  }
  return to;
}

function tagPortion(tokens: readonly Token[]): void {
  let prose = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let glued = 0;
  for (const token of tokens) {
    glued = token.spaced || glued === LONGEST_RUN ? 0 : glued + 1;
    if (glued === 0 && prose !== '') prose += ' ';
    starts.push(prose.length);
    prose += token.text.length > LONGEST_TOKEN ? token.text.slice(0, LONGEST_TOKEN) : token.text;
    ends.push(prose.length);
  }
  tagger ??= winkNLP(model, ['pos']);
  const { its } = tagger;
  const parts = tagger.readDoc(prose).tokens();
  const values = parts.out(its.value) as string[];
  const tags = parts.out(its.pos as ItsFunction<string>) as PartOfSpeech[];
  // wink has no lemma for a few tokens.
  const lemmas = parts.out(its.lemma as ItsFunction<string>) as (string | undefined)[];
  let part = 0;
  let offset = find(prose, values[0] ?? '', 0);
  for (let index = 0; index < tokens.length; index++) {
    const start = starts[index]!;
    const end = ends[index]!;
    // Skip wink tokens that end before this token begins.
    while (part < values.length && offset + values[part]!.length <= start) step();
    let first = -1;
    let last = -1;
    while (part < values.length && offset < end) {
      if (first < 0) first = part;
      last = part;
      if (offset + values[part]!.length > end) break;
      step();
    }
    settle(tokens[index]!, first, last);
  }

  function step(): void {
    const at = offset + values[part]!.length;
    part++;
    if (part < values.length) offset = find(prose, values[part]!, at);
  }

  function lemmaOf(index: number): string {
    return (lemmas[index] ?? values[index]!).toLowerCase();
  }

  function settle(token: Token, first: number, last: number): void {
    if (token.kind === 'punctuation') token.pos = 'PUNCT';
    else if (token.kind === 'number') token.pos = first >= 0 && tags[first] === 'ADJ' ? 'ADJ' : 'NUM';
    else if (token.kind === 'symbol' || first < 0) token.pos = 'SYM';
    else if (first === last) token.pos = tags[first]!;
    else token.pos = tagCompound(token, tags[first]!, tags[last]!);
    if (token.pos === 'NOUN' && verbForm(token) === 'past') token.pos = 'VERB';
    token.pos = MISTAGGED.get(token.lower) ?? token.pos;
    const lemma = first >= 0 && first === last ? lemmaOf(first) : lemmaOfCompound(token, first, last);
    token.lemma = lemma === token.lower ? token.lower : intern(lemma).text;
  }

  function lemmaOfCompound(token: Token, first: number, last: number): string {
    if (first < 0) return token.lower;
    if (/'(?:s|re|ve|ll|d|m)$|n't$|s'$/u.test(token.lower)) return lemmaOf(first);
    const head = lemmaOf(last);
    const ending = values[last]!.toLowerCase();
    return token.lower.endsWith(ending) && tags[last] === 'NOUN'
      ? token.lower.slice(0, token.lower.length - ending.length) + head
      : token.lower;
  }
}

/** wink keeps text as it is, so its next token is near; when it is not, stay put and let the next one find its place. */
function find(prose: string, value: string, at: number): number {
  if (prose.startsWith(value, at)) return at;
  if (prose.startsWith(value, at + 1)) return at + 1;
  return at + Math.max(prose.slice(at, at + NEAR + value.length).indexOf(value), 0);
}

function tagCompound(token: Token, first: PartOfSpeech, last: PartOfSpeech): PartOfSpeech {
  if (/'|n't$/u.test(token.lower.slice(-3))) return first;
  if (!/[-‑]/u.test(token.text)) return first;
  if (/(?:ed|ing)$/u.test(token.lower)) return first === 'VERB' && last === 'PART' ? 'VERB' : 'ADJ';
  return last === 'VERB' && /^\p{Ll}/u.test(token.text) && first !== 'ADV' ? 'NOUN' : last;
}
