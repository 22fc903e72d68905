import type { Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { checks } from './checks.js';

export const verbForm = defineRule({
  id: 'verb-form',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'A verb in a form that cannot follow its auxiliary: "did not went", "was happened", "decided to going".',
  check(reading, report) {
    const { tokens, sentences } = reading;
    for (const sentence of sentences) {
      for (let index = sentence.first; index < sentence.last - 1; index++) {
        if (tokens[index]!.kind !== 'word') continue;
        const next = nextVerbIndex(tokens, index, sentence.last);
        for (const check of checks) {
          const message = check(tokens, index, next, sentence.first);
          if (!message) continue;
          report(reading.span(index, next + 1), { message });
          index = next;
          break;
        }
      }
    }
  },
});

/** The token behind the one at `index`, "not" and adverbs skipped. */
function nextVerbIndex(tokens: readonly Token[], index: number, limit: number): number {
  let at = index + 1;
  while (at < limit - 1 && (tokens[at]!.lower === 'not' || tokens[at]!.pos === 'ADV') && at - index < 3) at++;
  return at;
}
