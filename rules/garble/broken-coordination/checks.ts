import type { Reading, Sentence, Token } from '../../../src/reading/index.js';
import { mayBeFinite, verbForm } from '../../../src/reading/index.js';
import { nounPhraseAt } from '../../../src/reading/noun-phrases.js';
import { verbGroupAt } from '../../../src/reading/verb-groups.js';

/** Two parts that do not fit, and what is wrong with them. */
export interface Break {
  /** Token indexes. */
  readonly first: number;
  readonly last: number;
  readonly message: string;
}

const words = (list: string) => new Set(list.split(' '));
const PARTICLES = words('up out off down in on over away back');
/** Adjectives that no noun shares, so that "including military." lacks what they describe. */
const BARE_ADJECTIVES = words(
  'military political social cultural economic financial technical technological regional foreign domestic diplomatic humanitarian medical judicial legal ecological environmental industrial agricultural commercial administrative municipal federal nuclear digital electronic sexual physical psychological emotional ethnic religious linguistic logistical scientific educational Russian Ukrainian',
);

/** "to clean up and demining territories": an infinitive joined to a form in -ing with an object of its own. */
export function infinitiveWithGerund({ tokens }: Reading, { first, last }: Sentence): Break[] {
  const found: Break[] = [];
  for (let index = first; index + 4 < last; index++) {
    if (tokens[index]!.lower !== 'to' || tokens[index + 1]!.pos !== 'VERB') continue;
    if (verbForm(tokens[index + 1]!) !== 'base' || tokens[index - 1]?.pos === 'ADP') continue;
    const and = PARTICLES.has(tokens[index + 2]!.lower) ? index + 3 : index + 2;
    const gerund = tokens[and + 1];
    const object = tokens[and + 2];
    if (tokens[and]?.lower !== 'and' || !gerund || !object || and + 2 >= last) continue;
    if (gerund.pos !== 'VERB' || verbForm(gerund) !== 'ing') continue;
    if (!/^(?:DET|NOUN|PROPN|PRON)$/u.test(object.pos)) continue;
    // "to eat and living conditions": a noun behind the form may be what it describes.
    if (object.pos === 'NOUN' && object.lower === object.lemma) continue;
    found.push({
      first: and,
      last: and + 3,
      message: `“and ${gerund.text}” does not go on from “to ${tokens[index + 1]!.text}”: the two verbs need one form.`,
    });
  }
  return found;
}

/** "guarantees, including military.": an adjective and no noun. */
export function adjectiveAlone({ tokens }: Reading, { first, last }: Sentence): Break[] {
  const found: Break[] = [];
  for (let index = first; index + 2 < last; index++) {
    if (tokens[index]!.lower !== 'including') continue;
    let at = index + 1;
    while (at + 3 < last && /^(?:and|or|,)$/u.test(tokens[at + 1]!.lower) && tokens[at + 2]!.pos === 'ADJ')
      at += 2;
    if (
      !isAdjective(tokens, at) ||
      !/^[.,;!]$/u.test(tokens[at + 1]?.text ?? '') ||
      tokens[at + 2]?.pos === 'ADJ'
    )
      continue;
    found.push({
      first: index,
      last: at + 1,
      message: `“${tokens[at]!.text}” is an adjective and has nothing to describe.`,
    });
  }
  return found;
}

function isAdjective(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  return BARE_ADJECTIVES.has(token.lower) && token.text === token.lower;
}

/** ", especially the rate has reached": a clause of its own behind a word that only takes a phrase. */
export function clauseBehindAdverb({ tokens }: Reading, { first, last }: Sentence): Break[] {
  const found: Break[] = [];
  for (let index = first + 2; index + 3 < last; index++) {
    if (!/^(?:especially|particularly|including|notably)$/u.test(tokens[index]!.lower)) continue;
    if (tokens[index - 1]!.text !== ',' || !isPhraseStart(tokens[index + 1]!)) continue;
    const phrase = nounPhraseAt(tokens, index + 1, last);
    if (!phrase || phrase.isPronoun || phrase.last >= last) continue;
    const verb = verbGroupAt(tokens, phrase.last, last);
    if (
      verb?.finite !== 'sure' ||
      !/^(?:is|are|was|were|has|have|had|will)$/u.test(tokens[verb.first]!.lower)
    )
      continue;
    if (!hasVerb(tokens, first, index - 1)) continue;
    found.push({
      first: index,
      last: verb.last,
      message: `“${tokens[index]!.text}” cannot begin a clause of its own: “${tokens[phrase.head]!.text} ${tokens[verb.first]!.text}”.`,
    });
  }
  return found;
}

function isPhraseStart(token: Token): boolean {
  return (
    /^(?:DET|NOUN|ADJ|PROPN)$/u.test(token.pos) && !/^(?:those|that|this|these|one|what)$/u.test(token.lower)
  );
}

/** The main clause stands before: not "The old, especially the sick, are", where the adverb only interrupts. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (mayBeFinite(tokens, index, from) && verbGroupAt(tokens, index, to)?.finite === 'sure') return true;
  return false;
}

/** "Prices or rise", "growth or not as strong": Chinese uses one word for "or" and "may". */
export function orForMay({ tokens }: Reading, sentence: Sentence): Break[] {
  const { first, last } = sentence;
  for (let index = first + 1; index + 2 < last; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1]!;
    if (token.lower === 'or' && /^(?:NOUN|PROPN)$/u.test(tokens[index - 1]!.pos)) {
      const isNot =
        next.lower === 'not' &&
        /^(?:as|so)$/u.test(tokens[index + 2]!.lower) &&
        tokens[index + 3]?.pos === 'ADJ';
      const isModal = /^(?:will|would)$/u.test(next.text) && tokens[index + 2]!.pos === 'VERB';
      if ((isNot || isModal) && !hasVerb(tokens, clauseStart(tokens, index, first), index))
        return [{ first: index - 1, last: index + 3, message: '“or” stands where “may” seems to be meant.' }];
    }
  }
  return [];
}

function clauseStart(tokens: readonly Token[], index: number, first: number): number {
  let at = index;
  while (at > first && !/^[,;:)]$/u.test(tokens[at - 1]!.text)) at--;
  return at;
}

/** "talk about how we helped, for which we are criticised": "what" in a row of questions. */
export function whichForWhat({ tokens }: Reading, { first, last }: Sentence): Break[] {
  const found: Break[] = [];
  let hasQuestion = false;
  let hasLater = false;
  for (let index = last - 1; index > first && !hasLater; index--)
    hasLater = /^(?:why|how|whether)$/u.test(tokens[index]!.lower);
  for (let index = first + 1; hasLater && index + 2 < last; index++) {
    const { lower } = tokens[index]!;
    if (/^(?:how|why|whether)$/u.test(lower) && /^(?:ADP|VERB|CCONJ)$/u.test(tokens[index - 1]!.pos))
      hasQuestion = true;
    if (!hasQuestion || lower !== 'which' || tokens[index - 1]!.pos !== 'ADP') continue;
    const lead = tokens[index - 2]!.lower === 'and' ? tokens[index - 3] : tokens[index - 2];
    if (lead?.text !== ',' || !asksLater(tokens, index, last)) continue;
    found.push({
      first: index - 1,
      last: index + 1,
      message: '“which” has nothing to refer to in this row of questions; “what” seems to be meant.',
    });
  }
  return found;
}

function asksLater(tokens: readonly Token[], from: number, last: number): boolean {
  for (let index = from + 1; index < last; index++)
    if (
      /^(?:why|how|whether|what)$/u.test(tokens[index]!.lower) &&
      /^(?:,|and)$/u.test(tokens[index - 1]!.lower)
    )
      return true;
  return false;
}

/** "between the ages of 25-54", "between 10 to 20": "between" needs its "and". */
export function betweenWithoutAnd({ tokens }: Reading, { first, last }: Sentence): Break[] {
  const found: Break[] = [];
  for (let index = first; index + 1 < last; index++) {
    if (tokens[index]!.lower !== 'between') continue;
    let at = index + 1;
    if (tokens[at]!.lower === 'the' && /^(?:ages|hours|years)$/u.test(tokens[at + 1]?.lower ?? '')) at += 2;
    if (tokens[at]?.lower === 'of') at++;
    while (at < last && /^[$€£¥]$/u.test(tokens[at]!.text)) at++;
    const number = tokens[at];
    if (!number || at >= last) continue;
    const isRange = /^\d+(?:[.,]\d+)?%?[-–—]\d+(?:[.,]\d+)?%?$/u.test(number.text);
    const hasTo =
      number.kind === 'number' &&
      tokens[at + 1]?.lower === 'to' &&
      tokens[at + 2]?.kind === 'number' &&
      !holdsAnd(tokens, at + 2, last);
    if (isRange || hasTo)
      found.push({
        first: index,
        last: hasTo ? at + 3 : at + 1,
        message: '“between” needs “and” before the second figure.',
      });
  }
  return found;
}

/** "between 9 to 11 and 14 to 16": ranges that are themselves the ends. */
function holdsAnd(tokens: readonly Token[], from: number, last: number): boolean {
  for (let index = from; index < Math.min(from + 6, last); index++)
    if (tokens[index]!.lower === 'and') return true;
  return false;
}

/** "a victory of 3-2": English puts the score before the noun. */
export function scoreBehindNoun({ tokens }: Reading, { first, last }: Sentence): Break[] {
  const found: Break[] = [];
  for (let index = first; index + 2 < last; index++) {
    if (!/^(?:victory|win|defeat|loss|draw|triumph|tie)$/u.test(tokens[index]!.lower)) continue;
    if (
      !/^(?:of|with|at|by)$/u.test(tokens[index + 1]!.lower) ||
      !/^\d{1,3}[-–:]\d{1,3}$/u.test(tokens[index + 2]!.text)
    )
      continue;
    const from = /^(?:the|a|an)$/u.test(tokens[index - 1]?.lower ?? '') && index > first ? index - 1 : index;
    found.push({
      first: from,
      last: index + 3,
      message: `English sets the score before the noun: “a ${tokens[index + 2]!.text} ${tokens[index]!.text}”.`,
    });
  }
  return found;
}

/** "is finally!", "are mainly.": an adverb that waits for its predicate. */
export function predicateCutOff({ tokens }: Reading, { first, last }: Sentence): Break[] {
  const end = tokens[last - 1]!;
  const adverb = tokens[last - 2];
  const verb = tokens[last - 3];
  if (!adverb || !verb || verb.index <= first || !/^[.!]$/u.test(end.text)) return [];
  if (!/^(?:is|are|was|were)$/u.test(verb.lower)) return [];
  if (!/^(?:finally|mainly|mostly|especially|merely|gradually|mutually|respectively)$/u.test(adverb.lower))
    return [];
  return [
    { first: verb.index, last: last, message: `“${verb.text} ${adverb.text}” ends before its predicate.` },
  ];
}
