import type { Reading, Span } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { authorities } from './authorities.js';
import { type CountryMention, countMentions, findCountries } from './countries-in.js';

const RELATION =
  /^(?:relation|relationship|tie|cooperation|partnership|friendship|exchange|dialogue|trade|talk|negotiation|solidarity|agreement|treaty|alliance|link|contact)s?$/u;

export const oddOneOut = defineRule({
  id: 'odd-one-out',
  category: 'contradiction',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  summary:
    'A country or authority that has no part in the story stands where one of the story’s own belongs.',
  check(reading, report) {
    const mentions = reading.facet(findCountries);
    const counts = countMentions(mentions);
    for (const { odd, expected, first, last } of oddPartners(reading, mentions, counts))
      report(reading.span(odd.first, odd.last), {
        message: `“${odd.country}” has no other part in a story about ${expected.join(' and ')}.`,
        related: [{ ...reading.span(first, last), message: 'the pair it stands in' }],
      });
    for (const { span, name, home } of strayAuthorities(reading, counts))
      report(span, {
        message: `“${name}” is an authority of ${home}, which the story does not otherwise name.`,
        severity: 'query',
      });
  },
});

interface Odd {
  readonly odd: CountryMention;
  readonly expected: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** "relations between A and C" in a story of A and B, where C is named this once. */
function oddPartners(
  { tokens }: Reading,
  mentions: readonly CountryMention[],
  counts: ReadonlyMap<string, number>,
): Odd[] {
  const [one, other, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!one || !other || other[1] < 3 || (third && third[1] * 2 > other[1])) return [];
  const expected = [one[0], other[0]];
  const found: Odd[] = [];
  for (const [index, left] of mentions.entries()) {
    const right = mentions[index + 1];
    if (!right || tokens[left.last]?.lower !== 'and') continue;
    const from = tokens[left.last + 1]?.lower === 'the' ? left.last + 2 : left.last + 1;
    if (right.first !== from || !left.isName || !right.isName) continue;
    if (!isBetween(tokens, left.first) || /^(?:,|and)$/u.test(tokens[right.last]?.lower ?? '')) continue;
    const [known, odd] = expected.includes(left.country) ? [left, right] : [right, left];
    if (!expected.includes(known.country) || expected.includes(odd.country) || counts.get(odd.country) !== 1)
      continue;
    found.push({ odd, expected, first: left.first, last: right.last });
  }
  return found;
}

/** "relations | between", "the cooperative ties between the". */
function isBetween(tokens: Reading['tokens'], first: number): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return tokens[at]?.lower === 'between' && RELATION.test(tokens[at - 1]?.lower ?? '');
}

interface Authority {
  readonly words: readonly string[];
  readonly homes: readonly string[];
}

let byFirstWord: Map<string, Authority[]> | undefined;

function authoritiesFrom(word: string): readonly Authority[] {
  if (!byFirstWord) {
    byFirstWord = new Map();
    for (const line of authorities.split('\n')) {
      const [name, homes] = line.split(' | ');
      if (!name || !homes) continue;
      const words = name.split(' ');
      const list = byFirstWord.get(words[0]!) ?? [];
      byFirstWord.set(words[0]!, [...list, { words, homes: homes.split(';') }]);
    }
  }
  return byFirstWord.get(word) ?? [];
}

/** Authorities of a country that is not named, in a story about another. */
function strayAuthorities(reading: Reading, counts: ReadonlyMap<string, number>) {
  const [main, next] = [...counts].sort((a, b) => b[1] - a[1]);
  const found: { span: Span; name: string; home: string }[] = [];
  if (!main || main[1] < 2 || (next && next[1] * 2 > main[1])) return found;
  const { tokens } = reading;
  for (const token of tokens) {
    for (const { words, homes } of authoritiesFrom(token.text.replace(/['’]s?$/u, ''))) {
      if (homes.some((home) => counts.has(home)) || homes.includes(main[0])) continue;
      const last = token.index + words.length;
      const isWhole = words.every(
        (word, at) => at === 0 || tokens[token.index + at]?.text.replace(/['’]s?$/u, '') === word,
      );
      if (isWhole)
        found.push({ span: reading.span(token.index, last), name: words.join(' '), home: homes[0]! });
    }
  }
  return found;
}
