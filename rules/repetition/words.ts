import type { Reading, Token } from '../../src/reading/index.js';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const LIGHT = new Set('be have do say other such many more most own same'.split(' '));

/** A word that carries meaning: noun, verb, adjective or name, no auxiliary. */
export function isContent(token: Token): boolean {
  return token.kind === 'word' && CONTENT.has(token.pos) && !LIGHT.has(token.lemma);
}

/** The word without its commonest endings, so that implant, implants and implantation are one. */
export function stemOf(token: Token): string {
  const { lemma } = token;
  const word = lemma.includes("'") || lemma.includes('’') ? lemma.replace(/['’]s?$/u, '') : lemma;
  if (word.length < 6) return word;
  const bare = word.replace(/(?:ations?|ments?|ings?|ers?|ed|ion|ly|s)$/u, '');
  return bare.length >= 5 ? bare.replace(/e$/u, '') : word;
}

/** Words alone, marks left out, of tokens `first` up to `last`. */
export function wordsOf(reading: Reading, first: number, last: number): Token[] {
  return reading.tokens.slice(first, last).filter(({ kind }) => kind === 'word' || kind === 'number');
}
