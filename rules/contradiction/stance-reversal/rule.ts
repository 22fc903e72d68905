import { findStances, type Stance } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

/** How many sentences must show the crowd on one side before a clause on the other side contradicts them. */
const EVIDENCE = 2;

export const stanceReversal = defineRule({
  id: 'stance-reversal',
  category: 'contradiction',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A crowd gathered against somebody cheers them, or one gathered for somebody attacks them.',
  check(reading, report) {
    const stances = reading.facet(findStances);
    for (const [target, own] of byTarget(stances)) {
      for (const stance of own) {
        if (stance.actor !== 'crowd' || stance.doubtful) continue;
        const evidence = evidenceAgainst(stance, own);
        if (evidence.length < EVIDENCE) continue;
        const words = reading.slice(stance);
        const frame = evidence[0]!.side === 'against' ? 'against' : 'for';
        report(stance, {
          message: `“${words}” contradicts the story, in which the crowd is gathered ${frame} ${nameOf(target)}.`,
          related: evidence.map((each) => ({
            start: each.start,
            end: each.end,
            message: `Here they are ${frame} ${nameOf(target)}.`,
          })),
        });
      }
    }
  },
});

function byTarget(stances: readonly Stance[]): Map<string, Stance[]> {
  const groups = new Map<string, Stance[]>();
  for (const stance of stances) {
    const list = groups.get(stance.target);
    if (list) list.push(stance);
    else groups.set(stance.target, [stance]);
  }
  return groups;
}

/**
 * Stances of the crowd on the other side, one a sentence: none when the crowd takes this side in as many sentences,
 * or when the text tells of another crowd on this side (then who cheers is a matter of reading).
 */
function evidenceAgainst(stance: Stance, own: readonly Stance[]): Stance[] {
  const sure = own.filter((each) => each.actor !== 'else' && !each.doubtful);
  const opposite = sure.filter(
    (each) => each.side !== stance.side && each.actor === 'crowd' && each.sentence !== stance.sentence,
  );
  const same = sure.filter((each) => each.side === stance.side);
  if (same.some((each) => each.actor === 'other crowd')) return [];
  const sentences = new Map(opposite.map((each) => [each.sentence, each]));
  return sentences.size > same.length ? [...sentences.values()] : [];
}

function nameOf(target: string): string {
  return /^\p{Lu}/u.test(target) ? target : `the ${target}`;
}
