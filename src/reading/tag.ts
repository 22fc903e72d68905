import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { mendInitialNouns } from './common-nouns.js';
import type { PartOfSpeech, Token } from './token.js';
import { verbForm } from './verbs.js';

// The model loads once a process, when the first text is tagged.
let tagger: ReturnType<typeof winkNLP> | undefined;

// The tagger is handed the tokens in portions, and no more of a token than this: no English word is longer, and its own
// tokeniser slows down on endless runs of characters.
const LONGEST_TOKEN = 60;
const LONGEST_RUN = 12;
const PORTION = 4000;
/** How far behind the last one a wink token can begin: blanks between tokens are single. */
const NEAR = 8;

/**
 * Sets part of speech and lemma of every token, by wink-nlp's tagger (its own tokens are aligned to ours by offset).
 * A token of several wink tokens takes the part of speech of its head: the last part of a hyphenated word, the first of "Trump's".
 */
export function tag(tokens: readonly Token[]): void {
  for (let from = 0; from < tokens.length; ) {
    // A portion ends where a sentence does, if one ends in good time: the tagger looks at neighbours.
    let to = Math.min(from + PORTION, tokens.length);
    while (to < tokens.length && to < from + 2 * PORTION && tokens[to]!.sentence === tokens[to - 1]!.sentence)
      to++;
    tagPortion(tokens.slice(from, to));
    from = to;
  }
  mendInitialNouns(tokens);
}

function tagPortion(tokens: readonly Token[]): void {
  let prose = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let glued = 0;
  for (const [index, token] of tokens.entries()) {
    glued = token.spaced || glued === LONGEST_RUN ? 0 : glued + 1;
    if (index > 0)
      prose += token.paragraph !== tokens[index - 1]!.paragraph ? '\n\n' : glued === 0 ? ' ' : '';
    starts.push(prose.length);
    prose += token.text.slice(0, LONGEST_TOKEN);
    ends.push(prose.length);
  }
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = tagger;
  const parts = tagger.readDoc(prose).tokens();
  const values = parts.out(its.value) as string[];
  const tags = parts.out(its.pos as ItsFunction<string>) as PartOfSpeech[];
  // wink has no lemma for a few tokens.
  const lemmas = (parts.out(its.lemma as ItsFunction<string>) as (string | undefined)[]).map(
    (lemma, index) => lemma ?? values[index]!,
  );
  let at = 0;
  let part = 0;
  let offset = Math.max(prose.slice(0, NEAR).indexOf(values[0] ?? ''), 0);
  for (const [index, token] of tokens.entries()) {
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
    settle(token, first, last);
  }

  function step(): void {
    at = offset + values[part]!.length;
    part++;
    if (part >= values.length) return;
    // wink keeps text as it is, so the next token is near; when it is not, stay put and let the next one find its place.
    const near = prose.slice(at, at + NEAR + values[part]!.length).indexOf(values[part]!);
    offset = at + Math.max(near, 0);
  }

  function settle(token: Token, first: number, last: number): void {
    if (token.kind === 'punctuation') token.pos = 'PUNCT';
    else if (token.kind === 'number') token.pos = first >= 0 && tags[first] === 'ADJ' ? 'ADJ' : 'NUM';
    else if (token.kind === 'symbol' || first < 0) token.pos = 'SYM';
    else if (first === last) token.pos = tags[first]!;
    else token.pos = tagCompound(token, tags[first]!, tags[last]!);
    if (token.pos === 'NOUN' && verbForm(token) === 'past') token.pos = 'VERB';
    token.lemma =
      first >= 0 && first === last ? lemmas[first]!.toLowerCase() : lemmaOfCompound(token, first, last);
  }

  function lemmaOfCompound(token: Token, first: number, last: number): string {
    if (first < 0) return token.lower;
    if (/'(?:s|re|ve|ll|d|m)$|n't$|s'$/u.test(token.lower)) return lemmas[first]!.toLowerCase();
    const head = lemmas[last]!.toLowerCase();
    const ending = values[last]!.toLowerCase();
    return token.lower.endsWith(ending) && tags[last] === 'NOUN'
      ? token.lower.slice(0, token.lower.length - ending.length) + head
      : token.lower;
  }
}

function tagCompound(token: Token, first: PartOfSpeech, last: PartOfSpeech): PartOfSpeech {
  if (/'|n't$/u.test(token.lower.slice(-3))) return first;
  if (!/[-‑]/u.test(token.text)) return first;
  if (/(?:ed|ing)$/u.test(token.lower)) return first === 'VERB' && last === 'PART' ? 'VERB' : 'ADJ';
  return last === 'VERB' && /^\p{Ll}/u.test(token.text) && first !== 'ADV' ? 'NOUN' : last;
}
