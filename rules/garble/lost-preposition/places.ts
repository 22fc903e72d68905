import type { Reading, Token } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

const KINDS = /^(?:city|town|village|province|region|district|suburb|settlement|municipality|township)$/u;
const BEFORE = /^(?:in|at|of|from|to|near|into|around|outside|within|through|for|over|by|against)$/u;
/** Names of other things than places: days, and institutions of a city. */
const NO_PLACE =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|council|hall|court|government|assembly|police|parliament|attorney|manager|centre|center|hospital|school|university|committee|duma|administration|church|museum|department|health|district|board|commission|authority|hotel|prosecutor|council's)$/u;

/** "In the city Kazan": the name stands beside its kind as in Russian, German or Chinese; English has "of" between them. */
export function checkPlaces(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (let index = 1; index + 2 < tokens.length; index++) {
    const kind = tokens[index + 1]!;
    if (tokens[index]!.lower !== 'the' || !KINDS.test(kind.lower) || /^\p{Lu}/u.test(kind.text)) continue;
    if (!BEFORE.test(tokens[index - 1]!.lower)) continue;
    const name = tokens[index + 2]!;
    if (!isPlaceName(name) || name.sentence !== kind.sentence) continue;
    const next = tokens[index + 3];
    if (next && next.sentence === name.sentence && (/^\p{Lu}|^['’]/u.test(next.text) || next.pos === 'NOUN'))
      continue;
    const span = reading.span(index + 1, index + 3);
    report(span, {
      message: `“the ${reading.slice(span)}” lacks an “of”: “the ${kind.text} of ${name.text}”.`,
      suggestions: [`${kind.text} of ${name.text}`],
    });
  }
}

function isPlaceName(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.spaced &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    token.pos === 'PROPN' &&
    !NO_PLACE.test(token.lower)
  );
}
