import { type Clause, clausesOf } from '../../../src/reading/clauses.js';
import { isQuoteMark } from '../../../src/reading/noun-phrases.js';
import { takesClause } from '../../../src/reading/saying.js';
import { defineRule } from '../../../src/rule.js';
import { findSplices } from '../comma-splice/find.js';

/** Verbs that introduce reported words; after these a comma before a clause that is not quoted is always a slip. */
const REPORTS =
  /^(?:say|state|report|announce|note|claim|believe|point|add|stress|emphasi[sz]e|explain|confirm|warn|argue|admit|declare|predict|estimate|show|indicate|reveal|suggest)$/u;

export const attributionSplice = defineRule({
  id: 'attribution-splice',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'An attribution between commas that hangs on two full sentences, or one cut off from what was said.',
  check(reading, report) {
    const { tokens } = reading;
    for (const { attribution, clause } of reading.facet(findSplices)) {
      if (!attribution) continue;
      const name = reading.slice(reading.span(attribution.first, attribution.last));
      report(reading.span(attribution.first, clause.mark + 2), {
        message: `Two full sentences hang on one attribution; end the first one behind “${name}”.`,
        unproven: reading.isQuoted(clause.mark),
      });
    }
    for (const sentence of reading.sentences) {
      const { kind } = reading.paragraphOf(sentence);
      if (kind === 'headline' || kind === 'heading') continue;
      const [first, second, ...rest] = clausesOf(reading, sentence);
      if (!first || !second?.core || !isCutOff(first, second)) continue;
      // "Officials said, he added, that": the second is an attribution of its own.
      if (takesClause(tokens[second.core.verb.head]!.lemma) && rest.length > 0) continue;
      const verb = tokens[first.last - 1]!;
      report(reading.span(first.last - 1, first.last + 1), {
        message: `No comma between “${verb.text}” and what was said, unless it is in quotation marks.`,
        suggestions: [verb.text],
      });
    }

    /** "The agency reported, the talks have failed." */
    function isCutOff(first: Clause, second: Clause): boolean {
      if (!first.core || second.coordinator !== undefined || tokens[second.mark]!.text !== ',') return false;
      const { verb } = first.core;
      if (verb.last !== first.last || !REPORTS.test(tokens[verb.head]!.lemma)) return false;
      return (
        !isQuoteMark(tokens[second.first]!) &&
        !reading.isQuoted(first.first) &&
        !reading.isQuoted(second.first)
      );
    }
  },
});
