import type { Reading } from '../../../src/reading/index.js';
import { monthOf } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

/** "on the afternoon of 27th": a day by its ordinal stands behind "the". */
export function checkOrdinals(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (const token of tokens) {
    if (token.kind !== 'number' || !/^\d{1,2}(?:st|nd|rd|th)$/u.test(token.text)) continue;
    const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
    if (before?.sentence !== token.sentence || !/^(?:of|on|until|since)$/u.test(before.lower)) continue;
    const isDay = next?.kind === 'punctuation' || next?.pos === 'ADP' || next?.pos === 'CCONJ';
    if (!isDay || /^[-–/]$/u.test(next.text) || monthOf(next.lower) !== undefined) continue;
    report(reading.span(before.index, token.index + 1), {
      message: `“${before.text} ${token.text}” lacks its article: “${before.text} the ${token.text}”.`,
      suggestions: [`${before.text} the ${token.text}`],
    });
  }
}
