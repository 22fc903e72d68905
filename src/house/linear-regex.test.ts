import { describe, expect, it } from 'vitest';
import { LinearRegex } from './linear-regex.js';

const found = (pattern: string, text: string, ignoreCase = false) =>
  new LinearRegex(pattern, ignoreCase).matchAll(text).map(({ start, end }) => text.slice(start, end));

describe('LinearRegex', () => {
  it.each<[string, string, string[]]>([
    ['colou?r', 'color colour colr', ['color', 'colour']],
    ['\\b\\d{1,2}(st|nd|rd|th)\\b', 'the 1st, 22nd and 123rd', ['1st', '22nd']],
    ['[A-Z]{2,}-\\d+', 'AB-12 A-1 XYZ-9', ['AB-12', 'XYZ-9']],
    ['^The|end$', 'The The end', ['The', 'end']],
    ['(very )+', 'a very very very good', ['very very very ']],
    ['(?:a|ab)(?:c|bcd)', 'abcd', ['abcd']],
    ['(?<day>Mon|Tues)day', 'Monday, Tuesday', ['Monday', 'Tuesday']],
    ['[^\\s"]+\\.com', 'see "news.com" and a.b.com', ['news.com', 'a.b.com']],
    ['\\p{Lu}\\w+', 'Évian and İzmir in naïve Äö', ['Évian', 'İzmir', 'Äö']],
    ['\\bé\\w*', 'née école', ['école']],
    ['\\$\\d+(\\.\\d\\d)?', '$5, $7.25 and 9', ['$5', '$7.25']],
    ['a{2,3}', 'a aa aaaaa', ['aa', 'aaa', 'aa']],
    ['x.y', 'x😀y x\ny', ['x😀y']],
    ['[\\]x]', 'a]x', [']', 'x']],
    ['\\/\\-\\u{41}', 'a/-A', ['/-A']],
  ])('%s', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
    // The platform's own engine agrees wherever it has the same words for it.
    if (
      !pattern.includes('[]') &&
      !pattern.includes('é') &&
      pattern !== '\\p{Lu}\\w+' &&
      pattern !== '(?:a|ab)(?:c|bcd)'
    )
      expect(
        [...text.matchAll(new RegExp(pattern.replace('\\-', '-'), 'gu'))].map(([match]) => match),
      ).toEqual(expected);
  });

  it('ignores case when asked', () => {
    expect(found('straße|kyiv', 'KYIV Straße', true)).toEqual(['KYIV', 'Straße']);
    expect(found('kyiv', 'KYIV')).toEqual([]);
  });

  it.each([
    ['(a+)+', /repeats a group that repeats/u],
    ['(?:\\w*\\s?)*x', /repeats a group that repeats/u],
    ['(a)\\1', /refers back/u],
    ['(?<x>a)\\k<x>', /refers back/u],
    ['a(?=b)', /looks ahead or back/u],
    ['(?<!a)b', /looks ahead or back/u],
    ['a**', /repeats a repetition/u],
    ['(a', /without its '\)'/u],
    ['a)', /without its '\('/u],
    ['[a', /without its '\]'/u],
    ['*a', /nothing before it/u],
    ['\\q', /unknown escape/u],
    ['a*', /matches nothing at all/u],
    ['(a{100}){100}', /too large/u],
    ['a{5,2}', /no range/u],
    ['[z-a]', /cannot be read/u],
    ['a'.repeat(501), /longer than/u],
  ])('refuses %s', (pattern, reason) => {
    expect(() => new LinearRegex(pattern)).toThrow(reason);
    expect(() => new LinearRegex(pattern)).toThrow(SyntaxError);
  });

  it('takes time in proportion to the text, where a backtracking engine would take for ever', () => {
    const text = 'a'.repeat(200_000);
    const begin = performance.now();
    expect(found('a*a*a*a*a*b', text)).toEqual([]);
    expect(found('(?:a|aa|aaa)+b', text)).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(20_000);
  });
});
