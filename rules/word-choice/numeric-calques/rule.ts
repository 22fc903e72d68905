import { defineRule } from '../../../src/rule.js';
import { notations } from './notations.js';
import { phrases } from './phrases.js';
import { ratios } from './ratios.js';
import { scales } from './scales.js';

const lexicon = { name: 'numeric-calques', entries: phrases };

export const numericCalques = defineRule({
  id: 'numeric-calques',
  category: 'word-choice',
  mqm: 'style/unidiomatic',
  severity: 'minor',
  summary:
    'A number said as another language says it: 757 thousand, 30 billion of dollars, increased by 3 times.',
  lexicons: [lexicon],
  check(reading, report) {
    const taken: { start: number; end: number }[] = [];
    const isFree = (start: number, end: number) =>
      !taken.some((each) => start < each.end && each.start < end);
    for (const match of reading.phrases(lexicon)) {
      if (!isFree(match.start, match.end)) continue;
      taken.push(match);
      const fix = match.fix ? `; English has “${match.fix}”` : '';
      report(match, {
        message: `“${reading.slice(match)}” counts as another language does${fix}.`,
        note: match.gloss,
      });
    }
    for (const found of [...scales(reading), ...ratios(reading), ...notations(reading)]) {
      const span = reading.span(found.first, found.last);
      if (!isFree(span.start, span.end)) continue;
      taken.push(span);
      report(span, {
        message: `“${reading.slice(span)}” ${found.problem}.`,
        ...(found.fix ? { suggestions: [found.fix] } : {}),
        ...(found.isLikely ? { unproven: true } : {}),
      });
    }
  },
});
