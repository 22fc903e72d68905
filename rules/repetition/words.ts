import type { Reading, Token } from '../../src/reading/index.js';

/** A word that carries meaning: noun, verb, adjective or name, no auxiliary. */
export function isContent(token: Token): boolean {
  return (
    token.kind === 'word' &&
    /^(?:NOUN|VERB|ADJ|PROPN)$/u.test(token.pos) &&
    !/^(?:be|have|do|say|other|such|many|more|most|own|same)$/u.test(token.lemma)
  );
}

/** The word without its commonest endings, so that implant, implants and implantation are one. */
export function stemOf(token: Token): string {
  const word = token.lemma.replace(/['’]s?$/u, '');
  if (word.length < 6) return word;
  const bare = word.replace(/(?:ations?|ments?|ings?|ers?|ed|ion|ly|s)$/u, '');
  return bare.length >= 5 ? bare.replace(/e$/u, '') : word;
}

/** Words alone, marks left out, of tokens `first` up to `last`. */
export function wordsOf(reading: Reading, first: number, last: number): Token[] {
  return reading.tokens.slice(first, last).filter(({ kind }) => kind === 'word' || kind === 'number');
}
