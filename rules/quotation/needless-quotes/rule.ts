import type { Quotation, Reading, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { isSaying } from '../saying.js';
import { reasons } from '../scare-quoted-name/names.js';
import { isSportStory } from '../sport.js';

const SMALL_WORD =
  /^(?:for|against|of|in|on|at|from|to|by|with|without|about|before|after|between|under|over|behind|through|because|and|but|or|as|than|during|around)$/u;
/** What stands near a word that is spoken of as a word. */
const WORD_AS_WORD =
  /^(?:words?|terms?|letters?|prefix|suffix|prepositions?|conjunctions?|pronouns?|column|box|button|option|sign|key|called|reads?|spells?|spelled|write|wrote|written|say|says|said|means?|meaning|pronounced?|replace[sd]?|translat\p{L}+|instead|rhymes?)$/u;
const VOICED = new Set(
  `accuse according acknowledge agree allege allegation answer appeal argue ask assert assessment attack blame brand call cast characterise characterize charge cite comment comparison condemn confirm criticise
criticize criticism decry deem defend demand denounce deny deride describe describe dismiss dub emphasise emphasize express feel find hail hear insist interview invite judge know label mock pledge portray praise
promise propose protest quote read refer reference regard reject remark reply report reveal rule say see slam speak statement suggest talk tell term testify think threaten urge view vow warn wish word write`.split(
    /\s+/u,
  ),
);
const PLAYS =
  /^(?:play|beat|defeat|win|lose|score|host|face|meet|draw|sign|concede|lead|qualify|advance|finish|compete|travel|suffer|start|open|take|receive|visit)$/u;
const TO_TEAM = /^(?:for|against|with|over|beat|defeated|joined|left|versus|vs|to|from|of|by|hosted|faced)$/u;

export const needlessQuotes = defineRule({
  id: 'needless-quotes',
  category: 'quotation',
  mqm: 'linguistic conventions/punctuation',
  severity: 'minor',
  summary:
    'Quotation marks round an ordinary little word (voted "for"), or round a team’s nickname translated as a common noun.',
  check(reading, report) {
    for (const quotation of reading.quotations.list) {
      const { open, close, style } = quotation;
      if (style === 'single' || style === 'corner' || close < 0 || close - open > 4) continue;
      const span = reading.span(open, close + 1);
      const name = reading.slice(reading.span(open + 1, close));
      if (isSmallWord(reading, quotation))
        report(span, {
          message: `“${name}” is an ordinary word here; English prints it without quotation marks or says it otherwise (in favour, against).`,
        });
      else if (isNickname(reading, quotation))
        report(span, {
          message: `“${name}” in quotation marks is a team’s nickname translated word for word; give the team its English name.`,
        });
      else if (isTerm(reading, quotation))
        report(span, {
          message: `“${name}” stands in quotation marks that nobody speaks; print it bare, or put it in English that needs none.`,
          unproven: true,
        });
    }
  },
});

/** Nobody's words, no title and no word spoken of as a word: `curb the "snowball effect"`. */
function isTerm({ tokens, sentences }: Reading, { open, close, depth }: Quotation): boolean {
  const inside = tokens.slice(open + 1, close);
  const isPlain = inside.every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text));
  if (depth > 0 || inside.length === 0 || !isPlain) return false;
  const { first, last } = sentences[tokens[open]!.sentence]!;
  // In a headline quotation marks are the speaker's.
  if (tokens[open]!.sentence === 0) return false;
  return !tokens
    .slice(first, last)
    .some((token) => isSaying(token) || isVoiced(token) || reasons.has(token.lower));
}

/** Verbs and nouns that bring in somebody's own words, and words that hold them at arm's length. */
function isVoiced({ lemma, kind }: Token): boolean {
  return kind === 'word' && VOICED.has(lemma);
}

/** `18 percent were "for"`. */
function isSmallWord({ tokens, sentences }: Reading, { open, close }: Quotation): boolean {
  const inside = tokens.slice(open + 1, close).filter((token) => token.kind === 'word');
  if (inside.length !== 1 || !SMALL_WORD.test(inside[0]!.text)) return false;
  const { first, last } = sentences[tokens[open]!.sentence]!;
  return !tokens
    .slice(Math.max(first, open - 8), Math.min(last, close + 5))
    .some((token) => WORD_AS_WORD.test(token.lower));
}

/** `the "miners" beat`, `against the "railway workers"` in a story on sport: common nouns, all in small letters. */
function isNickname(reading: Reading, { open, close, depth }: Quotation): boolean {
  const { tokens } = reading;
  const inside = tokens.slice(open + 1, close);
  const last = inside.at(-1);
  if (depth > 0 || !last || !inside.every((token) => token.kind === 'word' && /^\p{Ll}/u.test(token.text)))
    return false;
  if (!/^(?:NOUN|ADJ|PROPN)$/u.test(last.pos) || !reading.facet(isSportStory)) return false;
  const [before, next] = [tokens[open - 1], tokens[close + 1]];
  if (before?.lower !== 'the') return false;
  const isObject =
    TO_TEAM.test(tokens[open - 2]?.lower ?? '') && (!next || next.kind === 'punctuation' || isVerbal(next));
  return isObject || playsBehind(tokens, close + 1);
}

function isVerbal(token: Token): boolean {
  return token.pos === 'ADP' || token.pos === 'AUX' || token.pos === 'CCONJ';
}

/** `will play`, `have lost`, `beat`. */
function playsBehind(tokens: readonly Token[], first: number): boolean {
  for (let index = first; index < Math.min(first + 4, tokens.length); index++) {
    const token = tokens[index]!;
    if (PLAYS.test(token.lemma) && token.kind === 'word') return true;
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART') return false;
  }
  return false;
}
