import { defineRule } from '../../../src/rule.js';
import { find } from './find.js';

export const echo = defineRule({
  id: 'echo',
  category: 'repetition',
  mqm: 'style/redundant',
  scope: 'paragraph',
  severity: 'minor',
  summary: 'A word or phrase that comes back where another one was meant: experience and experience.',
  check(reading, report) {
    let behind = 0;
    for (const found of find(reading)) {
      if (found.first < behind) continue;
      behind = found.last;
      report(reading.span(found.first, found.last), {
        message: found.message,
        ...(found.related
          ? { related: [{ ...reading.span(...found.related), message: 'the first time' }] }
          : {}),
        ...(found.isLikely ? { unproven: true } : {}),
      });
    }
  },
});
