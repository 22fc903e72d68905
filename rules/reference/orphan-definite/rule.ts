import { defineRule } from '../../../src/rule.js';
import { corresponding } from './corresponding.js';
import { listed } from './listed.js';
import { nationless } from './nationless.js';
import { numbered } from './numbered.js';
import { openings } from './openings.js';

const finders = [openings, numbered, corresponding, nationless, listed];

export const orphanDefinite = defineRule({
  id: 'orphan-definite',
  category: 'reference',
  mqm: 'linguistic conventions/cohesion',
  severity: 'query',
  summary: '“the” or “this” before something the story has not brought in: the 750 troops.',
  check(reading, report) {
    const seen = new Set<number>();
    for (const find of finders)
      for (const { first, last, message, isLikely } of find(reading)) {
        if (seen.has(first)) continue;
        seen.add(first);
        const span = reading.span(first, last);
        report(span, { message: message(reading.slice(span)), ...(isLikely ? { unproven: true } : {}) });
      }
  },
});
