import { findStances, groupBy, type Stance } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

/** How many sentences must show the crowd on one side before a clause on the other side contradicts them. */
const EVIDENCE = 2;
/** More places than that tell an editor nothing more. */
const MOST_EVIDENCE = 8;

export const stanceReversal = defineRule({
  id: 'stance-reversal',
  category: 'contradiction',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A crowd gathered against somebody cheers them, or one gathered for somebody attacks them.',
  check(reading, report) {
    const stances = reading.facet(findStances);
    for (const [target, own] of groupBy(stances, ({ target }) => target)) {
      const against = evidenceAgainst(own);
      for (const stance of own) {
        if (stance.actor !== 'crowd' || stance.doubtful) continue;
        const evidence = against(stance);
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

/**
 * Stances of the crowd on the side opposite to a given one, one a sentence, the first of them: none when the crowd takes this side in
 * as many sentences, or when the text tells of another crowd on this side (then who cheers is a matter of reading).
 */
function evidenceAgainst(own: readonly Stance[]): (stance: Stance) => Stance[] {
  const sure = own.filter((each) => !each.doubtful);
  const sides = { for: sideOf(sure, 'for'), against: sideOf(sure, 'against') };
  return ({ side, sentence }) => {
    const same = sides[side];
    const opposite = sides[side === 'for' ? 'against' : 'for'].sentences;
    const count = opposite.size - (opposite.has(sentence) ? 1 : 0);
    if (same.hasOtherCrowd || count <= same.count) return [];
    const evidence: Stance[] = [];
    for (const each of opposite.values()) {
      if (each.sentence !== sentence) evidence.push(each);
      if (evidence.length === MOST_EVIDENCE) break;
    }
    return evidence;
  };
}

function sideOf(sure: readonly Stance[], side: Stance['side']) {
  const own = sure.filter((each) => each.side === side);
  const crowd = own.filter((each) => each.actor === 'crowd');
  return {
    count: own.length,
    hasOtherCrowd: own.length > crowd.length,
    sentences: new Map(crowd.map((each) => [each.sentence, each])),
  };
}

function nameOf(target: string): string {
  return /^\p{Lu}/u.test(target) ? target : `the ${target}`;
}
