import { type Clause, clausesOf } from '../../../src/reading/clauses.js';
import { isQuoteMark } from '../../../src/reading/noun-phrases.js';
import { defineRule } from '../../../src/rule.js';
import { holdsCondition, isAside, isInSeries, isOpen, mayBeApposition } from './guards.js';

export const commaSplice = defineRule({
  id: 'comma-splice',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  severity: 'minor',
  summary: 'Two full sentences joined by nothing but a comma.',
  check(reading, report) {
    const { tokens } = reading;
    for (const sentence of reading.sentences) {
      const { kind } = reading.paragraphOf(sentence);
      if (kind === 'headline' || kind === 'heading') continue;
      const clauses = clausesOf(reading, sentence);
      let main: Clause | undefined;
      let between: Clause[] = [];
      let waits = false;
      for (const [position, clause] of clauses.entries()) {
        const mark = clause.mark < 0 ? '' : tokens[clause.mark]!.text;
        if (mark === '(' || mark === '[') continue;
        if (mark !== '' && !/^[,，、)\]]$/u.test(mark)) {
          main = undefined;
          between = [];
          waits = false;
        }
        if (clause.opener === 'subordinator') waits = true;
        // "If A loses, and B wins, C": the second condition is no main clause.
        const isCondition = waits && (clause.coordinator !== undefined || !clause.core);
        if (!isPredicate(clause) || isCondition || isAside(reading, clause)) {
          between.push(clause);
          continue;
        }
        if (main && clause.core && isSplice(main, between, clause, clauses.slice(position + 1)))
          flag(between, clause);
        main = clause;
        between = [];
        waits = false;
      }
    }

    /** A clause of its own, or the predicate of a subject that stands before an insertion. */
    function isPredicate(clause: Clause): boolean {
      if (!clause.verb || clause.verb.finite === 'guess') return false;
      return clause.core !== undefined || (clause.mark >= 0 && clause.verb.tense !== undefined);
    }

    function isSplice(
      main: Clause,
      between: readonly Clause[],
      clause: Clause,
      rest: readonly Clause[],
    ): boolean {
      if (clause.coordinator !== undefined || !/^[,，]$/u.test(tokens[clause.mark]!.text)) return false;
      if (between.some((each) => each.coordinator !== undefined || holdsCondition(reading, each)))
        return false;
      if (isAtQuoteMark(main.last) || isAtQuoteMark(clause.mark)) return false;
      if (reading.quotations.depthOf[main.last - 1] !== reading.quotations.depthOf[clause.first])
        return false;
      return (
        !isOpen(reading, main) &&
        !isInSeries(reading, main, clause, rest) &&
        !mayBeApposition(reading, clause)
      );
    }

    function isAtQuoteMark(mark: number): boolean {
      return isQuoteMark(tokens[mark - 1]!) || (mark + 1 < tokens.length && isQuoteMark(tokens[mark + 1]!));
    }

    function flag(between: readonly Clause[], clause: Clause): void {
      const lead = between[0];
      // A condition or a phrase of place between the two may belong to either; the splice is where the first one ends.
      const isLead = lead && (lead.opener === 'subordinator' || tokens[lead.first]!.pos === 'ADP');
      const opener = isLead ? lead : clause;
      const { mark } = opener;
      const span = reading.span(mark - 1, mark + 2);
      const left = tokens[mark - 1]!.text;
      const right = tokens[mark + 1]!.text;
      report(span, {
        message: `A comma alone cannot join two sentences at “${left}, ${right}”.`,
        note: 'Make it a full stop or a semicolon, or add the missing conjunction.',
        suggestions: [`${left}; ${right}`],
        // Speech runs on, and many desks leave it so.
        unproven: reading.isQuoted(mark),
      });
    }
  },
});
