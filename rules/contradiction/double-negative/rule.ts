import type { Reading, Token } from '../../../src/reading/index.js';
import { defineRule, type Report } from '../../../src/rule.js';

const NEGATIVE_SUBJECTS = new Set(['nobody', 'nothing', 'none', 'neither', 'no-one']);
const NEGATIVE_OBJECTS = new Set(['nobody', 'nothing', 'nowhere', 'no-one', 'none']);
const AUXILIARIES = new Set(
  'is are was were has have had do does did will would can could should must may might'.split(' '),
);
const HALF_NEGATIVES = new Set(['hardly', 'scarcely', 'barely']);
/** Adjectives that begin with a negative prefix and mean the opposite of what is left. */
const NEGATED_ADJECTIVE =
  /^(?:un(?:likely|able|willing|aware|clear|common|certain|popular|safe|fair|happy|healthy|successful|sure|known|usual|necessary|important|available|affected|interested|profitable|reliable|stable|suitable|satisfied|prepared)|im(?:possible|probable|patient)|in(?:capable|effective|efficient|secure|visible|active|frequent)|dis(?:satisfied|interested|honest|loyal)|ir(?:regular|responsible))$/u;

export const doubleNegative = defineRule({
  id: 'double-negative',
  category: 'contradiction',
  mqm: 'accuracy/mistranslation',
  scope: 'paragraph',
  severity: 'major',
  summary: 'Two negatives where the source language has one meaning: “no one was not hurt”, “less unlikely”.',
  check(reading, report) {
    for (const { first, last } of reading.sentences) {
      for (let index = first; index < last; index++) {
        if (reading.isQuoted(index)) continue;
        negatedSubject(reading, report, index, last);
        negatedObject(reading, report, index, last);
        lessUnlikely(reading, report, index, last);
      }
    }
  },
});

function isNot(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === 'not' || token.lower.endsWith("n't"));
}

/** "no one was not hurt", "nobody didn't come", "he never did not come". */
function negatedSubject(reading: Reading, report: Report, index: number, last: number): void {
  const { tokens } = reading;
  const token = tokens[index]!;
  const isNoOne = token.lower === 'no' && tokens[index + 1]?.lower === 'one';
  if (!isNoOne && token.lower !== 'never' && !NEGATIVE_SUBJECTS.has(token.lower)) return;
  const verb = index + (isNoOne ? 2 : 1);
  const auxiliary = tokens[verb];
  if (!auxiliary || verb + 1 >= last || !AUXILIARIES.has(auxiliary.lower.replace(/n't$/u, ''))) return;
  const not = isNot(auxiliary) ? verb : isNot(tokens[verb + 1]) ? verb + 1 : -1;
  // "nothing is not only", "none are not also": the second negative belongs to what follows.
  if (not < 0 || /^(?:only|just|also|even|yet|merely|simply)$/u.test(tokens[not + 1]?.lower ?? '')) return;
  tell(reading, report, index, Math.min(not + 2, last));
}

/** "did not see nobody", "without no reason", "hardly nobody". */
function negatedObject(reading: Reading, report: Report, index: number, last: number): void {
  const { tokens } = reading;
  const token = tokens[index]!;
  const isNegated = isNot(token) || token.lower === 'without' || HALF_NEGATIVES.has(token.lower);
  if (!isNegated) return;
  const at = token.lower === 'without' || HALF_NEGATIVES.has(token.lower) ? index + 1 : index + 2;
  const object = tokens[at];
  if (!object || at >= last) return;
  const isNoOne = object.lower === 'no' && tokens[at + 1]?.lower === 'one';
  const isNoun = object.lower === 'no' && token.lower === 'without';
  const isVerbBetween = at === index + 1 || tokens[index + 1]!.pos === 'VERB';
  if (!isVerbBetween || !(NEGATIVE_OBJECTS.has(object.lower) || isNoOne || isNoun)) return;
  // "not doing nothing" is said on purpose; "nothing but" and "nothing less than" are no negatives.
  if (
    /^(?:but|less|more|short|if|other|to)$/u.test(tokens[at + 1]?.lower ?? '') ||
    /ing$/u.test(tokens[index + 1]!.lower)
  )
    return;
  tell(reading, report, index, Math.min(at + (isNoOne || isNoun ? 2 : 1), last));
}

/** "less unlikely", "less impossible": two steps down where the source has one. */
function lessUnlikely(reading: Reading, report: Report, index: number, last: number): void {
  const [less, adjective] = [reading.tokens[index]!, reading.tokens[index + 1]];
  if (less.lower !== 'less' || !adjective || index + 1 >= last || !NEGATED_ADJECTIVE.test(adjective.lower))
    return;
  const before = reading.tokens[index - 1];
  if (before && /^(?:no|not|any|little|even|slightly|somewhat)$/u.test(before.lower)) return;
  tell(reading, report, index, index + 2);
}

function tell(reading: Reading, report: Report, first: number, last: number): void {
  const span = reading.span(first, last);
  report(span, {
    message: `“${reading.slice(span)}” has two negatives, which make a positive; one is probably too many.`,
  });
}
