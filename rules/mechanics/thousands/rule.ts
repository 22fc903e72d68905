import type { Reading, Token } from '../../../src/reading/index.js';
import { defineRule, type Report } from '../../../src/rule.js';

const PLAIN = /^\d{5,}$/u;
const FOUR = /^[1-9]\d{3}$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const GROUPED_FOUR = /^\d,\d{3}$/u;
/** Words before a number that is a label, not an amount. */
const LABEL =
  /^(?:no|number|route|highway|room|flight|code|zip|postcode|article|section|page|year|iso|model|boeing|airbus|in|since|until|by|before|after|from|of|during|lottery|hotline|line|call|dial|phone|tel|channel|world|expo|area|badge|case|docket|id|psalm|asteroid|type|class|version|ref|patent|bus|train|engine|early|late|mid|spring|summer|autumn|fall|winter|around|and|to|the)$/u;
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/u;
const UNIT =
  /^(?:people|yuan|euros?|dollars?|roubles?|rubles?|yen|won|hryvnias?|crowns?|krónur|kronur|tons?|tonnes?|kilometers?|kilometres?|km|km²|miles?|meters?|metres?|hectares?|acres|troops|soldiers|cases|deaths|jobs|workers|students|homes|houses|households|residents|tickets|votes|copies|items|units|vehicles|cars|companies|shops|passengers|visitors|participants|employees|megawatts|mw|patients|doses|points|square|cubic|more|other|others|new|local|kilograms|kg|barrels|rubles|pounds|farmers|families|children|refugees|migrants|animals|cows|pigs|sheep|fans|spectators|prisoners|members|volunteers|delegates|trees)$/u;

/** Behind four digits that are a time, a street, a model or a class of race. */
const NO_COUNT =
  /^(?:hours?|hrs?|a\.m\.?|p\.m\.?|am|pm|utc|local|block|series|rpm|model|chip|chips|phone|relay|freestyle|m|mm|ml|px|pixels?|ad|bc|bce|ce|edition|version|line|form|cc)$/u;

export const thousands = defineRule({
  id: 'thousands',
  category: 'mechanics',
  mqm: 'locale conventions/number format',
  severity: 'minor',
  summary: 'An amount of four digits or more without its comma: 150000 euros, 4404 nets.',
  check(reading, report) {
    const { tokens } = reading;
    const four = tokens.find(({ kind, text }) => kind === 'number' && GROUPED_FOUR.test(text));
    const grouped = tokens.find(({ kind, text }) => kind === 'number' && GROUPED.test(text));
    for (const token of tokens) {
      if (token.kind !== 'number') continue;
      checkOrdinal(reading, token, report);
      const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
      const isMoney = /^[$€£¥]$/u.test(before?.text ?? '') && !token.spaced;
      const hasUnit = UNIT.test(next?.lower ?? '') && next?.spaced === true;
      // A round figure behind a word like “of” or “and” is an amount, not a label.
      const isRound = (PLAIN.test(token.text) || isCount(before, token, next)) && /00$/u.test(token.text);
      if (isLabel(before, token.spaced, isRound) && !isMoney && !hasUnit) continue;
      const isLong =
        PLAIN.test(token.text) &&
        token.text.length <= 10 &&
        !token.text.startsWith('0') &&
        (isMoney || hasUnit || isRound || (grouped !== undefined && next?.pos === 'NOUN'));
      // Four digits with a noun behind them may be a year: only units and money tell.
      const isShort =
        FOUR.test(token.text) && (isMoney || (hasUnit && !looksLikeYear(token.text, next!.lower)));
      const isLikely = !isLong && FOUR.test(token.text) && isCount(before, token, next);
      if (!isLong && !isShort && !isLikely) continue;
      const fixed = token.text.replace(/\B(?=(?:\d{3})+$)/gu, ',');
      const proof = isShort ? four : grouped;
      report(reading.span(token.index), {
        message: `The amount ${token.text} lacks its thousands comma: ${fixed}.`,
        suggestions: [fixed],
        // What may be a year needs another figure of the story to prove the style.
        ...(isShort && !isLikely && !four ? { unproven: true } : {}),
        ...(proof
          ? { related: [{ start: proof.start, end: proof.end, message: `${proof.text} has it` }] }
          : {}),
      });
    }
  },
});

/** “the 3000th visitor” */
function checkOrdinal(reading: Reading, token: Token, report: Report): void {
  if (!/^[1-9]\d{3,6}(?:st|nd|rd|th)$/iu.test(token.text)) return;
  const fixed = token.text.replace(/\B(?=(?:\d{3})+\D)/gu, ',');
  report(reading.span(token.index), {
    message: `The ordinal ${token.text} lacks its thousands comma: ${fixed}.`,
    suggestions: [fixed],
  });
}

/** Four digits that are no year and count what stands behind them: “4404 fishermen”, “a total of 3500 hospital beds”. */
function isCount(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (next?.sentence !== token.sentence) return false;
  // “nearly 2000 recruits”, “more than 1800 compared with May”.
  const isMeasured = /^(?:nearly|almost|than)$/u.test(before?.lower ?? '') && !NO_COUNT.test(next.lower);
  if (/^(?:1[5-9]|20)\d\d$/u.test(token.text))
    return isMeasured && next.kind === 'word' && (/00$/u.test(token.text) || before?.lower !== 'than');
  // “the Nokia 3310 phone”, “1300 224 636”, “1200 GMT”, “the 1400 block”.
  if (before?.sentence === token.sentence && before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text))
    return false;
  if (next.kind !== 'word' || !next.spaced || /^\p{Lu}/u.test(next.text) || NO_COUNT.test(next.lower))
    return false;
  if (next.pos === 'NOUN' || next.pos === 'ADJ') return true;
  if (/ing$/u.test(next.lower) && next.pos === 'VERB') return true;
  return (
    isMeasured ||
    /^(?:about|some|over|least|approximately|another|further|exactly|exceeding|totalling|totaling)$/u.test(
      before?.lower ?? '',
    )
  );
}

function isLabel(
  before: { lower: string; kind: string; text: string } | undefined,
  spaced: boolean,
  isRound: boolean,
): boolean {
  if (!before) return false;
  if (!spaced) return true;
  if (isRound && /^(?:and|of|to|from|by|since|before|after|around)$/u.test(before.lower)) return false;
  return LABEL.test(before.lower) || MONTH.test(before.lower) || /^[#/:-]$/u.test(before.text);
}

/** "the 2020 people" is no year; "2020 new cases" and "2019 cases" may be. */
function looksLikeYear(text: string, next: string): boolean {
  return (
    /^(?:19|20)\d\d$/u.test(text) &&
    text !== '2000' &&
    !/^(?:people|yuan|euros|dollars|tons|tonnes|kilometers|kilometres|km|meters|metres|hectares|troops|soldiers)$/u.test(
      next,
    )
  );
}
