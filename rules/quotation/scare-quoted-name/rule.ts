import type { Quotation, Reading, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { isSportStory } from '../sport.js';
import { clubs, pressLeads, roles } from './clubs.js';
import { bareNames, kinds, nameEnds, places, reasons, sportWords } from './names.js';
import { outlets } from './outlets.js';

const SMALL = /^(?:of|the|and|for|in|de|-|–|&)$/u;
const LONGEST_NAME = 6;

export const scareQuotedName = defineRule({
  id: 'scare-quoted-name',
  category: 'quotation',
  mqm: 'linguistic conventions/punctuation',
  severity: 'minor',
  summary:
    'A name in quotation marks that English prints bare: a club, paper, company, party, ship or place.',
  check(reading, report) {
    for (const quotation of reading.quotations.list) {
      if (
        quotation.style === 'single' ||
        quotation.close < 0 ||
        quotation.close - quotation.open > LONGEST_NAME + 1
      )
        continue;
      const what = whatItNames(reading, quotation);
      if (!what) continue;
      const { open, close } = quotation;
      const name = reading.slice(reading.span(open + 1, close));
      report(reading.span(open, close + 1), {
        message: `“${name}” is ${what}; English does not put it in quotation marks.`,
        ...(/^\p{Lu}/u.test(name) && !/^[,.]$/u.test(reading.tokens[close - 1]!.text)
          ? { suggestions: [name] }
          : {}),
      });
    }
  },
});

function whatItNames(reading: Reading, quotation: Quotation): string | undefined {
  const { tokens } = reading;
  const { open, close, depth } = quotation;
  const inside = tokens.slice(open + 1, close);
  if (inside.length === 0 || depth > 0) return undefined;
  const text = inside.map((token) => (token.spaced && token !== inside[0] ? ' ' : '') + token.text).join('');
  const place = places.get(text.toLowerCase());
  // "to play" stands before clubs as before plays; a club's full name in a story on sport needs no other proof.
  const isClubName = clubs.has(text) && reading.facet(isSportStory);
  if (isClubName && text.includes(' ') && !isSubjectOfTalk(sentenceOf(reading, open)))
    return 'the name of a club';
  if (hasReason(tokens, open, close)) return undefined;
  if (place && !isNickname(tokens, open, close)) return `a name (${place})`;
  if (bareNames.has(text)) return 'a name';
  if (outlets.has(text)) return 'the name of an outlet';
  if (!isName(inside)) return undefined;
  if (isClubName && !isSubjectOfTalk(sentenceOf(reading, open))) return 'the name of a club';
  if (isNickname(tokens, open, close)) return undefined;
  const before = tokens[open - 1];
  const isHeld =
    before?.sentence === tokens[open]!.sentence && roles.test(before.lower) && isNameBehind(tokens, close);
  if (isHeld) return `the name of what the ${before.text} belongs to`;
  if (isOutletLed(tokens, open)) return 'the name of an outlet';
  if (isPlaceLed(tokens, open)) return 'the name of a place';
  const kind = kindBeside(tokens, open, close);
  if (kind) return `the name of a ${kind}`;
  const last = inside.at(-1)!.text;
  if (inside.length > 1 && nameEnds.has(last) && tokens[open]!.paragraph > 0)
    return `a name, as “${last}” tells`;
  return isClub(reading, quotation) ? 'the name of a club' : undefined;
}

function sentenceOf({ tokens, sentences }: Reading, index: number): readonly Token[] {
  const { first, last } = sentences[tokens[index]!.sentence]!;
  return tokens.slice(first, last);
}

/** The forward "Harbour Lions" Ivan Petrov. */
function isNameBehind(tokens: readonly Token[], close: number): boolean {
  const next = tokens[close + 1];
  return next?.kind === 'word' && /^\p{Lu}/u.test(next.text) && next.sentence === tokens[close]!.sentence;
}

/** `the editor of the "Morning Star"` */
function isOutletLed(tokens: readonly Token[], open: number): boolean {
  let at = open - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (!/^(?:of|at|for|from)$/u.test(tokens[at]?.lower ?? '')) return false;
  return tokens[at]!.sentence === tokens[open]!.sentence && pressLeads.test(tokens[at - 1]?.lower ?? '');
}

/** `in the town of "Kotka"` */
function isPlaceLed(tokens: readonly Token[], open: number): boolean {
  if (tokens[open - 1]?.lower !== 'of' || tokens[open - 3]?.sentence !== tokens[open]!.sentence) return false;
  return /^(?:towns?|city|village|district|region|province|island|municipality|county|suburb|settlement)$/u.test(
    tokens[open - 2]!.lower,
  );
}

/** Capitals on every word that counts, no verb form that stands alone, no sentence. */
function isName(inside: readonly Token[]): boolean {
  return (
    inside.every(
      (token) =>
        (token.kind === 'word' && /^\p{Lu}/u.test(token.text)) ||
        token.kind === 'number' ||
        SMALL.test(token.lower),
    ) && /^\p{Lu}\p{L}/u.test(inside[0]!.text)
  );
}

/** Anything shortly before or right behind that a title, a nickname or a word as a word would follow. */
function hasReason(tokens: readonly Token[], open: number, close: number): boolean {
  const { sentence } = tokens[open]!;
  for (let index = open - 1; index >= Math.max(0, open - 6) && tokens[index]!.sentence === sentence; index--)
    if (isReason(tokens[index]!)) return true;
  return tokens[close + 1]?.sentence === sentence && isReason(tokens[close + 1]!);
}

function isReason({ lower }: Token): boolean {
  return reasons.has(lower) || (lower.endsWith('s') && reasons.has(lower.slice(0, -1)));
}

/** Ivan "The Bear" Petrov; a name between two names. */
function isNickname(tokens: readonly Token[], open: number, close: number): boolean {
  const [before, next] = [tokens[open - 1], tokens[close + 1]];
  return (
    before?.kind === 'word' &&
    /^\p{Lu}/u.test(before.text) &&
    before.sentence === tokens[open]!.sentence &&
    next?.kind === 'word' &&
    /^\p{Lu}/u.test(next.text)
  );
}

/** The noun right before (`the company "X"`) or right behind (`the "X" battalion`). */
function kindBeside(tokens: readonly Token[], open: number, close: number): string | undefined {
  const { sentence } = tokens[open]!;
  for (const token of [tokens[open - 1], tokens[close + 1]]) {
    if (!token || token.sentence !== sentence || token.kind !== 'word') continue;
    // `the channel's "Night Theatre"`: what it shows, not what it is.
    if (/['’]s$/u.test(token.text)) continue;
    const word = token.lower.replace(/ies$/u, 'y');
    for (const each of [token.lower, token.lemma, word]) if (kinds.has(each)) return each;
  }
  return undefined;
}

/** A single capitalised word behind "for", "against", "joined" or in a list of such, in a sentence about sport. */
function isClub({ tokens, sentences }: Reading, { open, close }: Quotation): boolean {
  if (close - open > 4) return false;
  const { first, last } = sentences[tokens[open]!.sentence]!;
  const sentence = tokens.slice(first, last);
  if (!sentence.some((token) => sportWords.test(token.lower))) return false;
  const before = tokens[open - 1];
  if (!before || open === first || tokens[open + 1]!.lower === 'the') return false;
  if (before.lower === 'of' && sportWords.test(tokens[open - 2]?.lower ?? '')) return true;
  if (
    /^(?:for|against|with|joined|left|at|was|is|from|to|beat|club|defeated|facing|faced|signed|versus|vs)$/u.test(
      before.lower,
    )
  )
    return !isSubjectOfTalk(sentence);
  const previous = before.text === ',' || before.lower === 'and' ? tokens[open - 2] : undefined;
  return previous !== undefined && (/^["”]$/u.test(previous.text) || /^\p{Lu}{2,}/u.test(previous.text));
}

/** A film about football is still a film. */
function isSubjectOfTalk(sentence: readonly Token[]): boolean {
  return sentence.some((token) =>
    /^(?:film|movie|book|song|series|stadium|slogan|podcast|documentary|novel|award|trophy)$/u.test(
      token.lower,
    ),
  );
}
