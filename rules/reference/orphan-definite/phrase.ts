import type { Reading, Token } from '../../../src/reading/index.js';

/** “the”, its adjectives and noun. Token indexes; `last` is behind the head. */
export interface Definite {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

/** Words that say which one: the same day, the first exhibition, the only teacher, the world's, the largest. */
const TELLING =
  /^(?:same|only|first|second|third|fourth|fifth|last|next|previous|following|latter|former|other|very|right|wrong|usual|main|whole|entire|annual|recent|upcoming|coming|ongoing|latest|current|world|national|local|final|whole|so-called|above|aforementioned|said)$/u;
/** Behind the noun these say which one, or make it a kind: the exhibition of, the teacher who, the film industry. */
const SAYING_WHICH =
  /^(?:of|that|which|who|whom|whose|where|when|to|for|in|between|on|with|at|from|over|by|against|behind|into|about|under|among|near|around|outside|inside|through|during|after|before|held|called|named|entitled|titled|dubbed|it|he|she|they|we|you|i|there|is|was)$/u;

/** The bare definite phrase that starts at “the”, or undefined when the phrase itself says which one is meant. */
export function definiteAt(reading: Reading, the: number): Definite | undefined {
  const { tokens, sentences } = reading;
  const { last } = sentences[tokens[the]!.sentence]!;
  let head = the + 1;
  while (head < last && isBeforeNoun(tokens[head]!) && isNominal(tokens[head + 1]) && head + 1 < last) {
    if (saysWhich(tokens[head]!)) return undefined;
    head++;
  }
  const noun = tokens[head];
  if (!noun || head >= last || noun.pos !== 'NOUN' || noun.text !== noun.lower || head - the > 4)
    return undefined;
  if (noun.lower.endsWith("'s") || noun.lower.endsWith("'")) return undefined;
  const next = head + 1 < last ? tokens[head + 1] : undefined;
  if (next && isTold(next)) return undefined;
  return { first: the, head, last: head + 1 };
}

function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    /^(?:NOUN|ADJ|VERB|PROPN)$/u.test(token.pos) &&
    token.spaced
  );
}

function isBeforeNoun({ pos, kind }: Token): boolean {
  return kind === 'word' && (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN');
}

function saysWhich({ lower, text, pos }: Token): boolean {
  return TELLING.test(lower) || /(?:est|'s|s')$/u.test(lower) || text !== lower || pos === 'PROPN';
}

function isTold({ lower, pos, kind, text }: Token): boolean {
  if (kind === 'number' || /^["“‘(–—-]$/u.test(text) || /^\p{Lu}/u.test(text)) return true;
  return (
    (SAYING_WHICH.test(lower) && lower !== 'is' && lower !== 'was') ||
    /ing$/u.test(lower) ||
    (pos === 'ADJ' && lower !== 'due')
  );
}
