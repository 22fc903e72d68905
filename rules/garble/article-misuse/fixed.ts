import type { Reading } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';
import { phrases } from './phrases.js';

export const lexicon = { name: 'article-misuse', entries: phrases };

/** Set phrases and names with an article lost or added. Headlines and captions drop articles by right. */
export function checkPhrases(reading: Reading, report: Report): void {
  let end = -1;
  for (const match of reading.phrases(lexicon)) {
    const token = reading.tokens[match.first]!;
    const { kind } = reading.paragraphOf(token);
    const sentence = reading.sentences[token.sentence]!;
    const closes = /[.!?…"”’]$/u.test(reading.tokens[sentence.last - 1]!.text);
    if (kind !== 'paragraph' || !closes || match.start < end) continue;
    end = match.end;
    const fix = match.fix && !match.fix.includes('…') ? `; English has “${match.fix}”` : '';
    const whole = reading.slice(match.whole);
    report(match, { message: `“${whole}” ${problem(whole)}${fix}.` });
  }
}

function problem(text: string): string {
  return /(?:^|\s)(?:the|a|an)\s/iu.test(`${text} `)
    ? 'has an article that does not belong'
    : 'lacks its article';
}
