import type { PhraseMatch, Reading } from '../../../src/reading/index.js';
import { fromLexicons } from '../from-lexicons.js';
import { courts } from './courts.js';
import { diplomacy } from './diplomacy.js';
import { money } from './money.js';
import { politics } from './politics.js';
import { war } from './war.js';

/** What a government does to the envoy it has called in. */
const COMPLAINING = new Set(
  'complain protest lodge express convey condemn denounce explain demand'.split(' '),
);

export const diplomaticCollocation = fromLexicons({
  id: 'diplomatic-collocation',
  category: 'word-choice',
  mqm: 'style/unidiomatic',
  severity: 'minor',
  summary:
    'A verb that news English does not use of this noun: envoys are summoned, verdicts reached, ambulances called.',
  languages: { diplomacy, courts, politics, war, money },
  explain: (text) => `“${text}” is not what news English says`,
  accept: (reading, match) => !isCallOnEnvoy(reading, match) || complainsToHim(reading, match),
});

function isCallOnEnvoy(reading: Reading, { first }: PhraseMatch): boolean {
  return (
    reading.tokens[first]!.lemma === 'call' && /^(?:up)?on$/u.test(reading.tokens[first + 1]?.lower ?? '')
  );
}

/** "called on the ambassador … to complain about": he who complains is the caller. "To apologise" would be a plea. */
function complainsToHim(reading: Reading, { last }: PhraseMatch): boolean {
  const { tokens } = reading;
  const end = reading.sentences[tokens[last - 1]!.sentence]!.last;
  for (let at = last; at < end - 1; at++)
    if (tokens[at]!.lower === 'to' && tokens[at + 1]!.pos === 'VERB')
      return COMPLAINING.has(tokens[at + 1]!.lemma);
  return false;
}
