import type { Reading } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { findSplices } from './find.js';

export const commaSplice = defineRule({
  id: 'comma-splice',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary: 'Two full sentences joined by nothing but a comma.',
  check(reading, report) {
    const { tokens } = reading;
    for (const { between, clause, attribution } of reading.facet(findSplices)) {
      if (attribution) continue;
      const lead = between[0];
      // A condition or a phrase of place between the two may belong to either; the splice is where the first one ends.
      const isLead = lead && (lead.opener === 'subordinator' || tokens[lead.first]!.pos === 'ADP');
      const { mark } = isLead ? lead : clause;
      const left = tokens[mark - 1]!.text;
      const right = tokens[mark + 1]!.text;
      report(reading.span(mark - 1, mark + 2), {
        message: `A comma alone cannot join two sentences at “${left}, ${right}”.`,
        note: 'Make it a full stop or a semicolon, or add the missing conjunction.',
        suggestions: [`${left}; ${right}`],
        // Speech runs on, and many desks leave it so.
        unproven: reading.isQuoted(mark) || isOwnVoice(reading, mark),
      });
    }
  },
});

/** “I never cook, Sundays are for soup”: an answer printed without marks is speech too. */
function isOwnVoice({ tokens, sentences }: Reading, mark: number): boolean {
  const { first } = sentences[tokens[mark]!.sentence]!;
  return tokens.slice(first, mark).some(({ lower }) => /^i(?:['’]\p{L}+)?$/u.test(lower));
}
