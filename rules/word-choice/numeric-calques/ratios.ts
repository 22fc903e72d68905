import { type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
import type { Oddity } from './scales.js';

const UP = /^(?:increase|rise|grow|jump|surge|soar|expand|climb|multiply)$/u;
const DOWN = /^(?:decrease|fall|drop|decline|reduce|shrink|cut)$/u;
const MORE = /^(?:more|higher|larger|bigger|greater|faster|stronger|longer)$/u;
const LESS = /^(?:less|lower|fewer|smaller|cheaper|slower|shorter|weaker)$/u;
const COMPARED = /^(?:compared|from|year-on-year|over|against|than|versus|relative)$/u;

/** "increased 2.5 times", "2 times more", "three times less". */
export function ratios(reading: Reading): Oddity[] {
  const found: Oddity[] = [];
  const { tokens } = reading;
  for (const token of reading.facet(times)) {
    const odd = ratioAt(tokens, token.index);
    if (odd) found.push(odd);
  }
  return found;
}

const times = tokensWhere(({ lower }) => lower === 'times');

function ratioAt(tokens: readonly Token[], times: number): Oddity | undefined {
  const number = tokens[times - 1];
  if (
    !number ||
    number.sentence !== tokens[times]!.sentence ||
    (number.kind !== 'number' && number.pos !== 'NUM')
  )
    return undefined;
  const verb = verbBefore(tokens, times - 1);
  const behind = tokens[times + 1];
  const first = times - 1;
  const last = times + 1;
  const isFraction = /^\d+\.\d+$/u.test(number.text);
  if (verb && (UP.test(verb.lemma) || verb.lower === 'up')) {
    if (!isFraction && !COMPARED.test(behind?.lower ?? '')) return undefined;
    return {
      first,
      last,
      problem: `does not say how much: “${number.text}-fold”, or “${number.text} times what it was”`,
      isLikely: !isFraction,
    };
  }
  if (verb && DOWN.test(verb.lemma) && (isFraction || COMPARED.test(behind?.lower ?? '')))
    return { first, last, problem: 'cannot measure a fall: say to what part it fell', isLikely: !isFraction };
  if (behind && MORE.test(behind.lower) && number.text === '2')
    return { first, last: last + 1, problem: `is “twice as …” in English` };
  if (behind && LESS.test(behind.lower) && behind.sentence === number.sentence)
    return { first, last: last + 1, problem: 'cannot be worked out: say what part it is', isLikely: true };
  return undefined;
}

/** The verb just before the number, adverbs and "about", "more than", "almost" aside. */
function verbBefore(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const token = tokens[at]!;
    if (
      token.pos === 'ADV' ||
      /^(?:about|almost|nearly|more|than|over|some|approximately|around)$/u.test(token.lower)
    ) {
      if (token.lower === 'up') return token;
      continue;
    }
    return token.pos === 'VERB' || token.lower === 'up' ? token : undefined;
  }
  return undefined;
}
