import type { Reading, Token } from '../../../src/reading/index.js';
import { withoutPossessive } from '../../../src/reading/possessive.js';
import { defineRule, inParagraphs, type Report } from '../../../src/rule.js';
import { capitalsOfItems } from './items.js';
import { brands, functionWords, lowerCaseBrands, properWords } from './words.js';

const BRANDS = new Map(
  brands
    .trim()
    .split('\n')
    .map((name) => [name.toLowerCase(), name]),
);

export const capitalisation = defineRule({
  id: 'capitalisation',
  category: 'mechanics',
  mqm: 'linguistic conventions/capitalization',
  severity: 'minor',
  summary:
    'A capital inside a sentence where none belongs, a sentence or headline that starts small, a name or brand in the wrong case.',
  check(reading, report) {
    inOneParagraph(reading, report);
    for (const { index, sentence } of capitalsOfItems(reading)) {
      const { first, last } = reading.sentences[sentence]!;
      if (index > first && !isTitle(reading, first, last)) itemCapital(reading, index, report);
    }
    for (const paragraph of reading.paragraphs) smallStart(reading, paragraph.first, report);
  },
});

const inOneParagraph = inParagraphs((reading, report) => {
  for (const { first, last } of reading.sentences) {
    if (isTitle(reading, first, last)) continue;
    for (let index = first; index < last; index++) {
      const token = reading.tokens[index]!;
      if (token.kind !== 'word') continue;
      if (index > first) strayCapital(reading, index, report);
      properName(reading, token, report);
    }
  }
});

/** Half of the longer words or more have capitals: a headline, a title, a slogan. */
function isTitle({ tokens }: Reading, first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let index = first + 1; index < last; index++) {
    const { kind, text } = tokens[index]!;
    if (kind !== 'word' || text.length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return words > 0 && capitals > words / 2;
}

/** "from The 25th", "; There is": a function word with a capital behind a plain word or a semicolon. */
function strayCapital(reading: Reading, index: number, report: Report): void {
  const { tokens } = reading;
  const [before, token, next] = [tokens[index - 1]!, tokens[index]!, tokens[index + 1]];
  if (
    token.text === token.lower ||
    token.text === 'I' ||
    !functionWords.has(token.text.toLowerCase()) ||
    !/^\p{Lu}\p{Ll}*$/u.test(token.text)
  )
    return;
  const isBehindWord = /^\p{Ll}+$/u.test(before.text) && before.kind === 'word' && token.spaced;
  const isBehindSemicolon = before.text === ';';
  if (!isBehindWord && !isBehindSemicolon) return;
  // The Hague, the band The Who, "Off The Record": a name goes on behind it.
  const isNameAhead = next !== undefined && /^\p{Lu}/u.test(next.text);
  if (
    isBehindWord &&
    (isNameAhead || reading.isQuoted(index) || next?.kind === 'punctuation' || next === undefined)
  )
    return;
  if (
    isBehindSemicolon &&
    isNameAhead &&
    !/^(?:there|however|it|this|these|but|he|she|they|we)$/u.test(token.lower)
  )
    return;
  report(reading.span(isBehindSemicolon ? index - 1 : index, index + 1), {
    message: `“${token.text}” has a capital inside a sentence.`,
    suggestions: [isBehindSemicolon ? `; ${token.text.toLowerCase()}` : token.text.toLowerCase()],
  });
}

/** "the rules ban smoking; Require helmets": an item behind a semicolon. */
function itemCapital(reading: Reading, index: number, report: Report): void {
  const { text } = reading.tokens[index]!;
  report(reading.span(index), {
    message: `“${text}” has a capital behind a semicolon, inside the sentence.`,
    suggestions: [text.toLowerCase()],
  });
}

/** monday, july, french; Iphone, YOUTUBE. */
function properName(reading: Reading, token: Token, report: Report): void {
  const bare = withoutPossessive(token.lower);
  if (!isListed(bare) && (bare === token.lower || !isListed(token.lower))) return;
  const [, base = token.text, ending = ''] = /^(.*?)(['’]s)?$/u.exec(token.text) ?? [];
  const brand = BRANDS.get(base.toLowerCase());
  if (brand && brand !== base && base !== base.toUpperCase()) {
    report(reading.span(token.index), {
      message: `The name is written “${brand}”.`,
      suggestions: [brand + ending],
    });
    return;
  }
  const proper = /^\p{Ll}/u.test(base) && properWords.has(base.toLowerCase());
  if (!proper) return;
  const capital = base[0]!.toUpperCase() + base.slice(1) + ending;
  report(reading.span(token.index), {
    message: `“${token.text}” takes a capital: ${capital}.`,
    suggestions: [capital],
  });
}

function isListed(lower: string): boolean {
  return BRANDS.has(lower) || properWords.has(lower);
}

/** The first word of a paragraph in lower case, where the paragraph before it was at an end. */
function smallStart(reading: Reading, sentence: number, report: Report): void {
  const first = reading.sentences[sentence];
  const token = first && reading.tokens[first.first];
  if (!token || token.kind !== 'word' || !/^\p{Ll}/u.test(token.text) || lowerCaseBrands.test(token.text))
    return;
  const paragraph = reading.paragraphs[token.paragraph]!;
  if (!/^(?:headline|heading|paragraph)$/u.test(paragraph.kind)) return;
  const before = reading.tokens[first.first - 1];
  if (
    before &&
    !/^[.!?…”"’)]$/u.test(before.text) &&
    reading.paragraphs[before.paragraph]!.kind === 'paragraph'
  )
    return;
  if (first.last - first.first < 4) return;
  report(reading.span(token.index, token.index + (token.text.length < 3 ? 2 : 1)), {
    message: `The ${paragraph.kind} starts with a small letter; its beginning may have been cut off.`,
  });
}
