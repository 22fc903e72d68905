import { defineRule } from '../../../src/rule.js';
import { describedByHim } from './described.js';
import { herState } from './possessive.js';
import { bodySaidHe } from './said.js';

export const statePronoun = defineRule({
  id: 'state-pronoun',
  category: 'reference',
  mqm: 'linguistic conventions/cohesion',
  severity: 'minor',
  summary: 'A state, ministry or company is called he or she.',
  check(reading, report) {
    const seen = new Set<number>();
    for (const found of [...describedByHim(reading), ...bodySaidHe(reading), ...herState(reading)]) {
      if (seen.has(found.pronoun)) continue;
      seen.add(found.pronoun);
      const pronoun = reading.tokens[found.pronoun]!;
      const name = reading.slice(found.antecedent);
      const right = { he: 'it', she: 'it', his: 'its', her: 'its', him: 'it' }[pronoun.lower] ?? 'it';
      report(reading.span(found.first, found.last), {
        message: `“${pronoun.text}” can only be “${name}” here, and ${found.isState ? 'a state' : 'a body'} is “${right}”.`,
        related: [{ ...reading.span(found.antecedent.first, found.antecedent.last), message: `“${name}”` }],
        ...(found.isLikely ? { unproven: true } : {}),
      });
    }
  },
});
