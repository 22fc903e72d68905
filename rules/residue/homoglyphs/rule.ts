import { findOddCharacters } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

// Letters of the same shape, Cyrillic and Greek above, Latin below.
const FOREIGN = 'аеорсухіјѕԁԛԝһАВЕКМНОРСТХІЈЅУΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανιρυ';
const LATIN = 'aeopcyxijsdqwhABEKMHOPCTXIJSYABEZHIKMNOPTYXoavipu';
const TWIN = new Map([...FOREIGN].map((letter, index) => [letter, LATIN[index]!]));

export const homoglyphs = defineRule({
  id: 'homoglyphs',
  category: 'residue',
  mqm: 'locale conventions/character encoding',
  severity: 'minor',
  summary: 'A Cyrillic or Greek letter that looks Latin inside an English word, or the reverse.',
  check(reading, report) {
    const { tokens, text } = reading;
    let at = 0;
    let behind = -1;
    for (const { start } of reading.facet(findOddCharacters)) {
      if (start < behind || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text[start]!)) continue;
      while (at < tokens.length - 1 && tokens[at]!.end <= start) at++;
      const token = tokens[at]!;
      behind = token.end;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      const twin = [...token.text].map((letter) => TWIN.get(letter) ?? letter).join('');
      const isLatinNow = /^[\p{Script=Latin}\p{Nd}'’-]+$/u.test(twin);
      const isMixed = /\p{Script=Latin}/u.test(token.text);
      if (!isMixed && !(isLatinNow && /^(?:a|A|I|US|EU|UN|NATO|MOCKBA|CCCP)$/u.test(twin))) continue;
      if (isMixed && isSymbolic(token.text)) continue;
      report(reading.span(at), {
        message: `“${token.text}” mixes letters of two alphabets that look alike; search and spelling will not find it.`,
        ...(isLatinNow && twin !== token.text ? { suggestions: [twin] } : {}),
      });
    }
  },
});

/** Terms of science join a Greek letter to a word: β-carotene, TNFα, μg. */
function isSymbolic(word: string): boolean {
  return /^[αβγδεκλμπσωΔΣΩ](?:-[\p{Script=Latin}\p{Nd}-]*|[gmlAFHVW])$|^[A-Z\p{Nd}-]+[α-ω]\p{Nd}*$/u.test(
    word,
  );
}
