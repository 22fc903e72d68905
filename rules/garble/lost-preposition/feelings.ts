import type { Reading, Token } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

const FEELINGS =
  /^(?:angry|angered|furious|outraged|enraged|indignant|upset|unhappy|dissatisfied|disappointed|frustrated|worried|concerned|alarmed|dismayed|aggrieved|incensed|irate)$/u;
const PEOPLE =
  /^(?:demonstrators|protesters|protestors|crowds?|mobs?|mourners|residents|citizens|people|villagers|locals|workers|employees|students|parents|teachers|farmers|fans|supporters|voters|drivers|believers|activists|marchers|strikers|relatives|families|neighbou?rs|opponents|critics|youths|inhabitants|townspeople|customers|passengers|tenants|pensioners|miners|nurses|doctors|investors|muslims|christians)$/u;
/** What people are angry at, and cannot be in. */
const CAUSES =
  /^(?:strikes|airstrikes|bombings|killings?|murders?|raids|shellings?|shootings|arrests|executions?|verdicts?|rulings?|sentences?|decisions?|reforms?|hikes?|increases?|cuts|layoffs|closures?|sanctions|policies|laws|prices|corruption|blackouts|outages|delays|cancellations|evictions|demolitions|injustice|deportations|massacres?|attacks|invasion|occupation|annexation)$/u;

/**
 * "Angry demonstrators in U.S. air strikes": the crowd is no part of the strikes, it is angry at them. The adjective has been
 * set before its noun, and the preposition behind it has become one of place.
 */
export function checkFeelings(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (let index = 0; index + 3 < tokens.length; index++) {
    const feeling = tokens[index]!;
    if (!FEELINGS.test(feeling.lower)) continue;
    const person = tokens[index + 1]!;
    const preposition = tokens[index + 2]!;
    if (!PEOPLE.test(person.lower) || !/^(?:in|on|by|to|from)$/u.test(preposition.lower)) continue;
    const cause = causeBehind(tokens, index + 3, feeling.sentence);
    if (cause < 0) continue;
    const span = reading.span(index, cause + 1);
    report(span, {
      severity: 'major',
      message: `“${reading.slice(span)}” puts the people into what they are ${feeling.lower} at; “${feeling.text}” has lost its “at” or “over”.`,
    });
  }
}

/** The noun that ends the phrase behind the preposition, when it is a cause of anger. */
function causeBehind(tokens: readonly Token[], first: number, sentence: number): number {
  for (let at = first; at < first + 5 && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || token.kind !== 'word') return -1;
    if (CAUSES.test(token.lower) && tokens[at + 1]?.pos !== 'NOUN') return at;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(token.pos)) return -1;
  }
  return -1;
}
