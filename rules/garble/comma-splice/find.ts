import { type Clause, clausesOf } from '../../../src/reading/clauses.js';
import type { Reading, Sentence } from '../../../src/reading/index.js';
import { isQuoteMark } from '../../../src/reading/noun-phrases.js';
import { holdsCondition, isAside, isInSeries, isOpen, mayBeApposition } from './guards.js';

/** Two main clauses of one sentence with nothing but commas between them. */
export interface Splice {
  readonly main: Clause;
  readonly clause: Clause;
  /** What stands between the two: insertions, conditions, attributions. */
  readonly between: readonly Clause[];
  /** An attribution among them ("officials said") that leans on both. */
  readonly attribution?: Clause;
}

/** The spliced clauses of the copy, in order; headlines have a grammar of their own and are left out. */
export function findSplices(reading: Reading): readonly Splice[] {
  return reading.sentences.flatMap((sentence) => {
    const { kind } = reading.paragraphOf(sentence);
    return kind === 'headline' || kind === 'heading' ? [] : splicesIn(reading, sentence);
  });
}

function splicesIn(reading: Reading, sentence: Sentence): Splice[] {
  const { tokens } = reading;
  const splices: Splice[] = [];
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
    if (main && clause.core && isSplice(reading, main, between, clause, clauses.slice(position + 1))) {
      const attribution = between.find((each) => each.core && isAside(reading, each));
      splices.push({ main, clause, between, ...(attribution ? { attribution } : {}) });
    }
    main = clause;
    between = [];
    waits = false;
  }
  return splices;
}

/** A clause of its own, or the predicate of a subject that stands before an insertion. */
function isPredicate(clause: Clause): boolean {
  if (!clause.verb || clause.verb.finite === 'guess') return false;
  return clause.core !== undefined || (clause.mark >= 0 && clause.verb.tense !== undefined);
}

function isSplice(
  reading: Reading,
  main: Clause,
  between: readonly Clause[],
  clause: Clause,
  rest: readonly Clause[],
): boolean {
  const { tokens, quotations } = reading;
  if (clause.coordinator !== undefined || !/^[,，]$/u.test(tokens[clause.mark]!.text)) return false;
  // "strategies, meeting investors' needs": the tagger takes the participle for a noun, and a noun behind it for the verb.
  if (isParticiple(tokens[clause.core!.subject.first]!.lower)) return false;
  if (between.some((each) => each.coordinator !== undefined || holdsCondition(reading, each))) return false;
  if (isAtQuoteMark(reading, main.last) || isAtQuoteMark(reading, clause.mark)) return false;
  if (quotations.depthOf[main.last - 1] !== quotations.depthOf[clause.first]) return false;
  return (
    !isOpen(reading, main) && !isInSeries(reading, main, clause, rest) && !mayBeApposition(reading, clause)
  );
}

function isAtQuoteMark({ tokens }: Reading, mark: number): boolean {
  const next = tokens[mark + 1];
  return isQuoteMark(tokens[mark - 1]!) || (next !== undefined && isQuoteMark(next));
}

function isParticiple(word: string): boolean {
  return word.endsWith('ing') && !/thing$|^(?:king|spring|evening|morning|beijing|wing|ring)$/u.test(word);
}
