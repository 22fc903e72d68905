import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerms } from './read.js';
import { addTerm, canAddTo } from './write.js';

const KYIV = { term: 'Kyiv', variants: ['Kiev', 'Kyyiv'], name: true };

describe('addTerm', () => {
  it.each([
    [
      'a list of dashes, comments and spacing kept',
      'terms.yaml',
      '# The desk.\n- term: use   # verb\n  variants: [utilise,utilize]\n\n# the end\n',
      '# The desk.\n- term: use   # verb\n  variants: [utilise,utilize]\n- term: Kyiv\n  variants:\n    - Kiev\n    - Kyyiv\n  name: true\n\n# the end\n',
    ],
    [
      'a list under terms, before what follows',
      'terms.yml',
      'terms:\n  - term: use # a verb\nother: 1\n',
      'terms:\n  - term: use # a verb\n  - term: Kyiv\n    variants:\n      - Kiev\n      - Kyyiv\n    name: true\nother: 1\n',
    ],
    [
      'a list without a line end, CRLF',
      'terms.yaml',
      '- term: use\r\n- term: go',
      '- term: use\r\n- term: go\r\n- term: Kyiv\r\n  variants:\r\n    - Kiev\r\n    - Kyyiv\r\n  name: true\r\n',
    ],
    [
      'a file with a comment only',
      'terms.yaml',
      '# ours\n',
      '# ours\n- term: Kyiv\n  variants:\n    - Kiev\n    - Kyyiv\n  name: true\n',
    ],
    [
      'JSON as it is indented',
      'terms.json',
      '[\n    {"term": "use"}\n]\n',
      '[\n    {"term": "use"},\n    { "term": "Kyiv", "variants": ["Kiev", "Kyyiv"], "name": true }\n]\n',
    ],
    [
      'CSV in the order of its columns',
      'terms.csv',
      'note,name,term,variants\n"a, b",no,use,utilise\n',
      'note,name,term,variants\n"a, b",no,use,utilise\n,yes,Kyiv,"Kiev;Kyyiv"\n',
    ],
    [
      'CSV with tabs',
      'terms.csv',
      'term\tvariants\nuse\tutilise',
      'term\tvariants\nuse\tutilise\nKyiv\t"Kiev;Kyyiv"\n',
    ],
  ])('adds to %s', (_, file, before, after) => {
    expect(addTerm(before, file, KYIV)).toBe(after);
  });

  it.each([
    ['terms.yaml', '[]'],
    ['terms.yaml', '[{term: use}]\n'],
    ['terms.yaml', ''],
    ['terms.json', ''],
    ['terms.json', '{"terms": []}'],
    ['terms.csv', ''],
  ])('adds to %s with %j', (file, before) => {
    const last = readTerms(addTerm(before, file, KYIV), file).at(-1);
    expect(last).toMatchObject({ preferred: 'Kyiv', isName: true });
    expect(last?.unwanted.map(({ text }) => text)).toEqual(['Kiev', 'Kyyiv']);
  });

  it('refuses a list that is not in order, a form that is there, and columns that cannot hold it', () => {
    expect(() => addTerm('- trem: use\n', 'terms.yaml', KYIV)).toThrow("terms.yaml:1: unknown key 'trem'");
    expect(() => addTerm('- term: use\n- term: Kyiv\n', 'terms.yaml', KYIV)).toThrow(
      "terms.yaml:2: 'Kyiv' is in the list already",
    );
    expect(() => addTerm('- {term: Kijev, variants: Kyiv}\n', 'terms.yaml', KYIV)).toThrow('already');
    expect(() => addTerm('term\nuse\n', 'terms.csv', KYIV)).toThrow('add it by hand');
    expect(addTerm('term\nuse\n', 'terms.csv', { term: 'go' })).toBe('term\nuse\ngo\n');
    expect(['a.yaml', 'a.YML', 'a.json', 'a.csv', 'a.tbx', 'a.xml'].map(canAddTo)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('writes any words so that they are read again as they are', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((each) => each.replaceAll(/[«»;]|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim())
      .filter((each) => each !== '' && each !== 'use');
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(
          ['terms.yaml', '- term: use\n'],
          ['terms.json', '[{"term":"use"}]'],
          ['terms.csv', 'term,variants\nuse,\n'],
        ),
        (term, [file, text]) => {
          const terms = readTerms(addTerm(text!, file!, { term }), file!);
          expect(terms.map(({ preferred }) => preferred)).toEqual(['use', term]);
        },
      ),
    );
  });
});
