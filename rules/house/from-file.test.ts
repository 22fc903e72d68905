import { describe, expect, it } from 'vitest';
import { makeReviewer } from '../../src/desk/index.js';
import { DeskFileError } from '../../src/house/desk-file-error.js';
import { rulesFromYaml } from './from-file.js';

function found(yaml: string, text: string) {
  const { findings } = makeReviewer([], { localRules: rulesFromYaml(yaml, 'style/own-rule.yaml') }).review(
    text,
  );
  return findings.map(({ text: words, message, suggestions }) => [words, message, ...suggestions]);
}

describe('rules of the desk in YAML', () => {
  it('existence: phrases and expressions, each once, the longest of those that overlap', () => {
    const rule =
      'kind: existence\nmessage: “{text}” is worn out.\npatterns: ["{hit} the ground running", "the ground", "/\\\\b(?:un|de)\\\\w+ing\\\\b/i"]';
    expect(found(rule, 'She hits the ground running. Undoing it took long.')).toEqual([
      ['hits the ground running', '“hits the ground running” is worn out.'],
      ['Undoing', '“Undoing” is worn out.'],
    ]);
  });

  it('substitution: what to write instead, bent where the pattern is one lemma', () => {
    const rule =
      'kind: substitution\nmessage: Write “{fix}”.\nswap:\n  "{utilise}": use\n  prior to: before\n  "/\\\\bcirca (?=x)?/": about'.replace(
        '(?=x)?',
        '',
      );
    expect(found(rule, 'Prior to dawn crews utilised circa 5 nets.')).toEqual([
      ['Prior to', 'Write “Before”.', 'Before'],
      ['utilised', 'Write “used”.', 'used'],
      ['circa ', 'Write “about”.', 'about'],
    ]);
  });

  it('consistency: the rarer form, on a tie the one that is not listed first', () => {
    const rule =
      'kind: consistency\nmessage: “{text}”, elsewhere “{habit}”\neither: [[adviser, advisor], [health care, healthcare]]';
    expect(
      found(rule, 'An adviser and an advisor met. An advisor left. The healthcare bill and health care.'),
    ).toEqual([
      ['adviser', '“adviser”, elsewhere “advisor”', 'advisor'],
      ['healthcare', '“healthcare”, elsewhere “health care”', 'health care'],
    ]);
  });

  it('occurrence: too often, or not at all, in a sentence, a paragraph or the story', () => {
    const most = (per: string) =>
      `kind: occurrence\nmessage: "{count} times"\npatterns: [but]\nmax: 1\nper: ${per}`;
    const story = 'But it rained, but not here. We won.\n\nBut they lost.';
    expect(found(most('sentence'), story)).toEqual([['but', '2 times']]);
    expect(found(most('story'), story)).toEqual([['but', '3 times']]);
    expect(found(most('paragraph'), 'But no. They ran.\n\nBut yes.')).toEqual([]);
    const least =
      'kind: occurrence\nmessage: no source\npatterns: ["{say}"]\nmin: 1\nper: paragraph\nwhere: body';
    expect(
      found(least, 'The mayor said no to the plan on Monday.\n\nThe bridge stays closed until the spring.'),
    ).toEqual([['The', 'no source']]);
  });

  it('leaves quotations alone when asked', () => {
    const rule = 'kind: existence\nmessage: no\npatterns: [gonna]\nskipQuotes: true';
    expect(found(rule, 'He is gonna go. “I am gonna stay,” she said.')).toHaveLength(1);
  });

  it('takes its id from the file, and settings of the config by that id', () => {
    const [rule] = rulesFromYaml('kind: existence\nmessage: no\npatterns: [gonna]', 'style/no-gonna.yaml');
    expect(rule!.id).toBe('no-gonna');
    const off = makeReviewer([], { localRules: [rule!], rules: { 'no-gonna': 'major' } });
    expect(off.review('I am gonna go.').findings[0]!.severity).toBe('major');
    expect(() => makeReviewer([rule!], { localRules: [rule!] })).toThrow("there is another rule 'no-gonna'");
  });

  it.each([
    [
      'kind: existance\nmessage: x\npatterns: [y]',
      "own.yaml:1: 'kind' expects one of existence, substitution",
    ],
    [
      'kind: existence\nmessage: x\npattern: [y]',
      "own.yaml:3: unknown key 'pattern' in a rule of the kind existence; did you mean 'patterns'?",
    ],
    [
      'kind: existence\nmessage: x\nseverity: fatal\npatterns: [y]',
      "own.yaml:3: 'severity' expects one of major, minor, query",
    ],
    [
      'kind: existence\nmessage: x\npatterns:\n  - fine\n  - "/(a+)+/"',
      "own.yaml:5: '/(a+)+/' repeats a group that repeats something itself",
    ],
    ['kind: existence\nmessage: x\npatterns: ["/(a)\\\\1/"]', 'refers back to a group'],
    [
      'kind: existence\nmessage: x\npatterns: ["well, well"]',
      "own.yaml:3: 'well, well' never matches: write “well ,”, with blanks, for “well,”",
    ],
    ['kind: existence\nmessage: x\npatterns: ["* *"]', 'must have a word or a lemma'],
    [
      'kind: existence\nmessage: x\npatterns: ["x? x? x? x? x? x? y"]',
      'has more than 5 parts that may be left out',
    ],
    ['kind: existence\nmessage: x\npatterns: ["{make"]', "own.yaml:3: '{make'"],
    ['kind: occurrence\nmessage: x\npatterns: [y]', "own.yaml:1: an occurrence rule needs 'max' or 'min'"],
    ['kind: consistency\nmessage: x\neither: [a, b]', "own.yaml:3: 'either.0' expects a list of lists"],
    ['kind: existence\nmessage: x\nlink: www\npatterns: [y]', "own.yaml:3: 'link' expects an address"],
    ['- {kind: existence, message: x, patterns: [y]}', "own.yaml:1: each rule of a list needs an 'id'"],
    [
      '- {id: a, kind: existence, message: x, patterns: [y]}\n- {id: a, kind: existence, message: x, patterns: [y]}',
      "two rules are called 'a'",
    ],
    ['kind: [', 'own.yaml:1: '],
  ])('%j costs one line', (yaml, message) => {
    expect(() => rulesFromYaml(yaml, 'own.yaml')).toThrow(DeskFileError);
    expect(() => rulesFromYaml(yaml, 'own.yaml')).toThrow(message);
  });
});
