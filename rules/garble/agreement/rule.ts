import { type Clause, findClauses } from '../../../src/reading/clauses.js';
import type { Reading } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { determinerClashes } from './determiners.js';
import { frameClashes } from './frames.js';
import { verbClash } from './verbs.js';

export const agreement = defineRule({
  id: 'agreement',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'A verb or a determiner whose number does not fit its noun: "the list of names are", "these thing".',
  check(reading, report) {
    for (const clause of reading
      .facet(findClauses)
      .flatMap((clauses) => clauses.filter((_, at) => isWhole(reading, clauses, at)))) {
      // A core behind "and" inside a stretch may be the end of a list: only the first one is sure.
      const found = clause.core && verbClash(reading, clause.core);
      if (!found) continue;
      const { subject, verb } = clause.core;
      report(reading.span(verb.first), {
        message: found,
        related: [{ ...reading.span(subject.first, subject.core), message: 'the subject' }],
        unproven: reading.isQuoted(verb.first),
      });
    }
    for (const { first, last, message, unproven } of [
      ...determinerClashes(reading),
      ...frameClashes(reading),
    ])
      report(reading.span(first, last), { message, unproven: unproven ?? reading.isQuoted(first) });
  },
});

/** Is the subject all there? Behind a comma or dash it may be the end of a list or of an interrupted phrase. */
function isWhole({ tokens }: Reading, clauses: readonly Clause[], at: number): boolean {
  const clause = clauses[at]!;
  if (!clause.core || clause.mark < 0) return clause.core !== undefined;
  if (tokens[clause.mark]!.text !== ',') return false;
  if (clause.core.subject.isPronoun || clause.coordinator === 'but') return true;
  const lead = tokens[clauses[0]!.first]!;
  return at === 1 && clause.coordinator === undefined && /^(?:ADP|ADV|SCONJ)$/u.test(lead.pos);
}
