import type { Reading, Relation } from '../../../src/reading/index.js';

/** Looks at what stands around a pair: true lets the clash stand. */
const CONDITIONS = {
  /** A determiner or adjective stands between: “did a crime”, not the emphatic “did crime rise”. */
  gap: (_: Reading, { governor, noun }: Relation) => noun > governor + 1,
  singular: ({ tokens }: Reading, { noun }: Relation) => tokens[noun]!.lower === tokens[noun]!.lemma,
  plural: ({ tokens }: Reading, { noun }: Relation) => tokens[noun]!.lower !== tokens[noun]!.lemma,
  /** “create a record of the talks” is no feat. */
  'not-of': ({ tokens }: Reading, { noun }: Relation) => tokens[noun + 1]?.lower !== 'of',
  /** The noun stands behind its verb. */
  active: (_: Reading, { isInverted }: Relation) => !isInverted,
  /** The verb has no object and no complement: “the meeting passed in a friendly atmosphere”. */
  intransitive: ({ tokens }: Reading, { governor }: Relation) => {
    const next = tokens[governor + 1];
    return (
      next === undefined ||
      (next.kind === 'punctuation' && !/["“‘']/u.test(next.text)) ||
      /^(?:in|on|at|from|until|till|across|throughout|during|after|since|under|because|due|daily|here|there|peacefully|successfully|smoothly|further|every|without)$/u.test(
        next.lower,
      )
    );
  },
  /** A number follows the verb: “the price makes 300 roubles”. */
  counted: ({ tokens }: Reading, { governor }: Relation) =>
    [1, 2, 3].some(
      (step) => tokens[governor + step]?.kind === 'number' || tokens[governor + step]?.pos === 'NUM',
    ),
} as const;

export type Condition = keyof typeof CONDITIONS;

export function isCondition(word: string): word is Condition {
  return Object.hasOwn(CONDITIONS, word);
}

/** Do the conditions of a clash hold where its words were found? */
export function fits(reading: Reading, relation: Relation, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => CONDITIONS[condition](reading, relation));
}
