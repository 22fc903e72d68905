import type { Reading } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';
import { fromLexicons } from '../../word-choice/from-lexicons.js';
import { verbs } from './verbs.js';

const CONFLICTS = new Set(
  'war conflict drama rivalry struggle battle feud crisis dispute fight contest confrontation standoff scene tragedy saga'.split(
    ' ',
  ),
);
const WIDE = /^(?:across|throughout|over)$/u;

export const lostParticle = fromLexicons({
  id: 'lost-particle',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  severity: 'minor',
  summary:
    'A verb without the particle or preposition it needs: “setting fire,”, “a war playing across the region”.',
  languages: { verbs },
  explain: (text) => `“${text}” has lost a word`,
  also: playedOut,
});

/** Wars, dramas and rivalries play out; only games, music and children play. */
function playedOut(reading: Reading, report: Report): void {
  for (const { first, last } of reading.sentences) {
    let hasConflict = false;
    for (let index = first; index + 1 < last; index++) {
      const token = reading.tokens[index]!;
      if (token.pos === 'NOUN' && CONFLICTS.has(token.lemma)) hasConflict = true;
      if (
        !hasConflict ||
        token.lemma !== 'play' ||
        token.pos !== 'VERB' ||
        !WIDE.test(reading.tokens[index + 1]!.lower)
      )
        continue;
      const span = reading.span(index, endOfPlace(reading, index + 2, last));
      report(span, {
        message: `“${reading.slice(span)}” has lost its “out”: a conflict plays out somewhere.`,
      });
    }
  }
}

/** Behind the determiner, adjectives and nouns from `index` on. */
function endOfPlace(reading: Reading, index: number, last: number): number {
  let end = index;
  while (end < last && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(reading.tokens[end]!.pos)) end++;
  return end;
}
