import {
  isFiniteAuxiliary,
  mayBeFinite,
  type Reading,
  type Sentence,
  type Token,
} from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

const SUBJECT = /^(?:he|she|we|they|i)$/u;
const OPENING =
  /^(?:in|at|on|during|after|before|according|with|together|for|under|since|by|following|within|throughout|through|amid|despite|at)$/u;
/** Shorter openings go without a comma in many desks' style. */
const SHORTEST_OPENING = 8;
const SHORTEST_SUBJECT = 4;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|does|did)$/u;
const KNOWS =
  /^(?:said|says|noted|notes|stressed|stresses|emphasi[sz]e[sd]|stated|states|believes?|believed|reported|reports|claims?|claimed|thinks?|thought|knows?|knew|hopes?|hoped|understands?|understood|recalled|admitted|announced|declared|assured|confirmed|considers?|considered|decided|explained|indicate[sd]|showed|shows|suggests?|suggested|argue[sd]|means|meant)$/u;
const CLAUSE =
  /^(?:who|whom|whose|which|that|what|where|when|while|as|if|because|although|though|than|until|unless|whether|how|why|so)$/u;

export const clauseComma = defineRule({
  id: 'clause-comma',
  category: 'mechanics',
  mqm: 'linguistic conventions/punctuation',
  scope: 'paragraph',
  severity: 'minor',
  summary: 'A lone comma between a subject and its verb or before “that”; none behind a long opening phrase.',
  check(reading, report) {
    const { tokens } = reading;
    for (const sentence of reading.sentences) {
      if (reading.paragraphOf(sentence).kind !== 'paragraph') continue;
      const split = subjectComma(reading, sentence);
      if (split > 0)
        report(reading.span(split - 1, split + 2), {
          message: `The comma behind “${tokens[split - 1]!.text}” parts the subject from its verb “${tokens[split + 1]!.text}”.`,
          suggestions: [`${tokens[split - 1]!.text} ${tokens[split + 1]!.text}`],
        });
      const lost = lostComma(reading, sentence);
      if (lost > 0)
        report(reading.span(lost - 1, lost + 1), {
          message: `A comma is missing before “${tokens[lost]!.text}”, behind the long opening of the sentence.`,
        });
      for (let index = sentence.first + 2; index + 2 < sentence.last; index++)
        if (isBeforeThat(tokens, index))
          report(reading.span(index - 1, index + 2), {
            message: `English has no comma between “${tokens[index - 1]!.text}” and “that”.`,
            suggestions: [`${tokens[index - 1]!.text} that`],
          });
    }
  },
});

/** Index of the only comma before the auxiliary of a subject with no verb in it, or -1: "The flag on the mast, is red". */
function subjectComma({ tokens }: Reading, { first, last }: Sentence): number {
  let comma = -1;
  for (let index = first; index < last - 1; index++) {
    if (tokens[index]!.kind === 'punctuation') {
      if (tokens[index]!.text !== ',') return -1;
      comma = index;
      break;
    }
  }
  const verb = tokens[comma + 1];
  if (comma - first < SHORTEST_SUBJECT || !verb || !AUXILIARY.test(verb.lower)) return -1;
  // A subject: it opens with a determiner or a name, and no clause begins in it.
  const head = tokens[first]!;
  const isNounPhrase =
    /^(?:the|this|that|these|those|his|her|its|their|our|many|most|some|all|several|another|one)$/u.test(
      head.lower,
    ) ||
    head.kind === 'number' ||
    (head.pos === 'PROPN' && first + 1 < comma);
  if (!isNounPhrase) return -1;
  const part = tokens.slice(first, comma);
  if (part.some((token) => CLAUSE.test(token.lower) && !(token === head))) return -1;
  // A finite verb before the comma would be the sentence's own: "The mill closed, is now a hotel" is another fault.
  if (
    part.some(
      (token, at) => token.pos === 'AUX' || (token.pos === 'VERB' && isOwnVerb(tokens, first + at, first)),
    )
  )
    return -1;
  const next = tokens[comma + 2];
  // "The mayor, is he here?" and "Ship to shore, will you answer" turn to somebody.
  if (!next || /^(?:he|she|it|they|you|we|i)$/u.test(next.lower) || tokens[last - 1]!.text === '?') return -1;
  // A second comma would close an aside that the first one opens.
  return comma;
}

/** Past forms behind a noun may be participles ("fishermen suspected of"); a verb right before the comma is none of its own. */
function isOwnVerb(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index]!;
  if (/ing$/u.test(token.lower)) return false;
  const isParticiple =
    /(?:ed|en|own|wn|ung|ade|old|ept|aid)$/u.test(token.lower) && tokens[index + 1]?.pos === 'ADP';
  return !isParticiple && mayBeFinite(tokens, index, first);
}

/** Index of the pronoun that a long opening phrase without comma and verb runs into, or -1. */
function lostComma({ tokens }: Reading, { first, last }: Sentence): number {
  if (!OPENING.test(tokens[first]!.lower)) return -1;
  for (let index = first + 1; index < last - 1; index++) {
    const token = tokens[index]!;
    if (SUBJECT.test(token.lower) && token.text !== 'I.') {
      const next = tokens[index + 1]!;
      const isClause = isFiniteAuxiliary(next) || (next.pos === 'VERB' && !next.lower.endsWith('ing'));
      return index - first >= SHORTEST_OPENING && isClause ? index : -1;
    }
    const isPhrase =
      /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|CCONJ|SYM)$/u.test(token.pos) ||
      /^["“”'’«»()%-]$/u.test(token.text) ||
      /^(?:its|their|his|her|our|together)$/u.test(token.lower);
    if (!isPhrase || CLAUSE.test(token.lower) || token.text === '(') return -1;
  }
  return -1;
}

/** "He noted, that the road": index of the comma. Not "as he said, that is". */
function isBeforeThat(tokens: readonly Token[], index: number): boolean {
  const [verb, comma, that, next, after] = tokens.slice(index - 1, index + 4);
  if (comma!.text !== ',' || that!.lower !== 'that' || !KNOWS.test(verb!.lower) || verb!.kind !== 'word')
    return false;
  if (/^(?:is|was|'s|would|will|has|means|said)$/u.test(next?.lower ?? '') || next?.kind !== 'word')
    return false;
  // "the vote, he said, that day": an aside that a second comma closes.
  const before = tokens.slice(Math.max(0, index - 7), index - 1);
  if (before.some((token) => token.text === ',' && token.sentence === verb!.sentence)) return false;
  return /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(next.pos) && after !== undefined && after.text !== ',';
}
