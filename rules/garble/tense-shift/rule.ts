import { type Clause, findClauses } from '../../../src/reading/clauses.js';
import type { Reading, Token } from '../../../src/reading/index.js';
import { takesClause } from '../../../src/reading/saying.js';
import { type VerbGroup, verbGroupAt } from '../../../src/reading/verb-groups.js';
import { verbForm } from '../../../src/reading/verbs.js';
import { defineRule } from '../../../src/rule.js';
import { checkConditions } from './conditions.js';
import { checkHeadline } from './headline.js';
import { type Time, timeIn } from './times.js';

export const tenseShift = defineRule({
  id: 'tense-shift',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'A tense that clashes with the time named beside it ("has arrived yesterday", "is falling since May"), “will” behind “if”, or a headline in the past.',
  check(reading, report) {
    const { tokens } = reading;
    checkHeadline(reading, report);
    checkConditions(reading, report);
    for (const clause of reading.facet(findClauses).flat()) {
      for (const verb of verbsOf(reading, clause)) {
        const time = timeIn(tokens, verb, clause.first, clause.last) ?? timeBefore(reading, clause, verb);
        if (!time) continue;
        const message = clash(tokens, verb, time.kind, reading.slice(reading.span(time.first, time.last)));
        if (!message) continue;
        report(reading.span(verb.first, verb.last), {
          message,
          related: [{ ...reading.span(time.first, time.last), message: 'the time it clashes with' }],
          unproven: reading.isQuoted(verb.first),
        });
      }
    }
  },
});

/** The finite verbs of a stretch that holds no more than one, so that the time can only belong to it. */
function verbsOf({ tokens }: Reading, clause: Clause): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = clause.first; index < clause.last; index++) {
    if (groups.length > 0 && /^(?:who|which|that)$/u.test(tokens[index]!.lower)) break;
    const group = verbGroupAt(tokens, index, clause.last);
    if (!group) continue;
    groups.push(group);
    index = group.last - 1;
  }
  if (groups.length === 0 && clause.verb) return [clause.verb];
  return groups.length === 1 ? groups : [];
}

/** "Since early May, prices are falling": the time stands in the stretch before. */
function timeBefore(reading: Reading, clause: Clause, verb: VerbGroup) {
  const { tokens } = reading;
  if (!clause.core || clause.mark < 0 || tokens[clause.mark]!.text !== ',') return undefined;
  const clauses = reading.facet(findClauses)[clause.sentence]!;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!before) return undefined;
  if (tokens[before.first]!.lower === 'since' && before.opener === 'subordinator')
    return sinceEvent(tokens, before);
  if (before.core || before.mark >= 0) return undefined;
  const first = tokens[before.first]!.lower;
  if (!/^(?:since|yesterday|tomorrow|last|next|in|on|recently|for|over)$/u.test(first)) return undefined;
  if (before.last - before.first > 5) return undefined;
  return timeIn(tokens, verb, before.first, before.last);
}

/** "Since the law was passed in 1998, the town is": the year tells that "since" is of time. */
function sinceEvent(tokens: readonly Token[], { first, last }: Clause): Time | undefined {
  const year = tokens[last - 1]!;
  const hasPast = tokens
    .slice(first, last)
    .some((token) => /^(?:was|were)$/u.test(token.lower) || verbForm(token) === 'past');
  const isTime = /^(?:1[89]|20)\d\d$/u.test(year.text) && (hasPast || last - first < 5);
  return isTime ? { kind: 'since', first, last } : undefined;
}

function clash(tokens: readonly Token[], verb: VerbGroup, kind: string, time: string): string | undefined {
  const words = tokens
    .slice(verb.first, verb.last)
    .map((token) => token.text)
    .join(' ');
  const head = tokens[verb.head]!;
  if (kind === 'finished' && isPresentPerfect(tokens, verb))
    return `“${words}” clashes with “${time}”: a finished time takes the past tense.`;
  if (kind === 'since' && isPlainPresent(tokens, verb) && !takesClause(head.lemma) && head.lemma !== 'date')
    return `“${words}” clashes with “${time}”, which needs “has” or “have”.`;
  if (kind === 'recently' && isPlainPresent(tokens, verb))
    return `“${words}” clashes with “${time}”, which needs the perfect or the past tense.`;
  if (
    kind === 'future' &&
    verb.tense === 'past' &&
    !/^(?:was|were|had|did|should)$/u.test(tokens[verb.first]!.lower)
  )
    return `“${words}” is past, but “${time}” is still to come.`;
  return undefined;
}

function isPresentPerfect(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (!/^(?:has|have|hasn't|haven't)$/u.test(tokens[verb.first]!.lower) || verb.head === verb.first)
    return false;
  return tokens[verb.head]!.pos === 'VERB' || tokens[verb.head]!.lower === 'been';
}

function isPlainPresent(tokens: readonly Token[], verb: VerbGroup): boolean {
  const first = tokens[verb.first]!;
  if (/^(?:is|are)$/u.test(first.lower))
    return (
      verb.head === verb.first ||
      /^(?:ing|ed|participle|pastOrParticiple)$/u.test(verbForm(tokens[verb.head]!))
    );
  return false;
}
