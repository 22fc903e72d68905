import { type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
import type { Orphan } from './orphan.js';

/** Sets whose number everybody knows, and what is counted by measure: the 27 member states, the 40 hours. */
const KNOWN =
  /^(?:tonne|ton|hectare|acre|litre|liter|megalitre|gigalitre|head|bale|state|member|country|nation|republic|province|region|district|ward|seat|constituency|prefecture|municipality|year|month|week|day|hour|minute|second|percent|per|cent|point|meter|metre|kilometer|kilometre|mile|km|yuan|dollar|euro|yen|ruble|rouble|pound|degree|limit|mark|level|game|election|season|round|edition|budget|census|olympics|men|minute|over|ball|run|lap|hole|barrier|line|threshold|quota|cap|target|crisis|war|film|book|model|report|agreement|bill|act|law|tax|deal|plan)s?$/u;

const figures = tokensWhere(({ kind }) => kind === 'number');

/** “the 750 troops”: a number of people or things that nobody has counted before. */
export function numbered(reading: Reading): Orphan[] {
  const { tokens } = reading;
  const found: Orphan[] = [];
  const counted = new Set<string>();
  for (const token of reading.facet(figures)) {
    const isNew = !counted.has(token.text);
    counted.add(token.text);
    const before = tokens[token.index - 1];
    if (
      !isNew ||
      before?.lower !== 'the' ||
      before.sentence !== token.sentence ||
      !/^\d[\d,]{1,8}$/u.test(token.text)
    )
      continue;
    const figure = Number(token.text.replaceAll(',', ''));
    if (figure < 20 || (figure >= 1500 && figure <= 2100 && !token.text.includes(','))) continue;
    const head = headBehind(tokens, token.index + 1);
    if (!head || KNOWN.test(head.lower) || !isCounted(head) || reading.isQuoted(token.index)) continue;
    if (isLimited(tokens[head.index + 1], head)) continue;
    found.push({
      first: before.index,
      last: head.index + 1,
      message: (text) => `“${text}”: nothing before it tells of ${text.replace(/^the /iu, '')}.`,
      isLikely: false,
    });
  }
  return found;
}

function headBehind(tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from - 1]!.sentence || token.kind !== 'word') return undefined;
    if (token.pos === 'NOUN' && tokens[at + 1]?.pos !== 'NOUN') return token;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return undefined;
  }
  return undefined;
}

/** A plural in small letters: troops, boats, people. */
function isCounted({ lower, lemma, text }: Token): boolean {
  return text === lower && (lower !== lemma || /^(?:people|police|staff)$/u.test(lower));
}

/** Behind it the phrase says which ones: of, who, in, killed. */
function isLimited(next: Token | undefined, head: Token): boolean {
  if (!next || next.sentence !== head.sentence) return false;
  return (
    /^(?:of|who|that|which|whose|in|on|at|from|with|for|to|by|under|between|aboard|across|it|he|she|they|we|there|already|currently)$/u.test(
      next.lower,
    ) ||
    (next.pos === 'VERB' && /(?:ed|ing|en|ught|own|ept)$/u.test(next.lower)) ||
    next.pos === 'ADJ' ||
    next.text === '('
  );
}
