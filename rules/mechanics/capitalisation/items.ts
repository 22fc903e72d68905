import { findVocabulary, type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
import { functionWords } from './words.js';

/** What plans, rules and bulletins order, as they list it: base forms that are nobody's name. */
const ORDERS = new Set(
  `abolish accelerate achieve adhere adjust allocate allow analyze apply arrange assess avoid build carry check clarify clean clear combat comply conduct consolidate construct continue control coordinate create cultivate
deepen define deliver deploy determine develop disinfect eliminate enable encourage enforce enhance ensure enter establish evaluate exercise expand explore extend facilitate focus follow formulate foster fulfill guarantee
guide handle identify implement improve increase inform innovate inspect integrate introduce investigate issue keep launch maintain make monitor observe optimize organize oversee participate perform prepare prevent
prohibit promote protect provide publish punish reduce refrain register regulate reinforce remain remove report require respect restrict safeguard speed stabilize standardize stop strengthen strictly strive submit
supervise support tighten track transform undertake unify update upgrade uphold use vigorously wear`.split(
    /\s+/u,
  ),
);

/** Lines of credit are parted by semicolons: “Reporting by A; Editing by B”. */
const CREDITS = /^(?:reporting|editing|writing|additional|compiled|translated|graphics?|photos?|video)$/u;

/**
 * Capitals behind a semicolon on words that are no names: an order from a list, or a word that the story itself writes small elsewhere.
 * A word with a capital behind it may open a name and is let be.
 */
export function capitalsOfItems(reading: Reading): Token[] {
  return reading
    .facet(behindSemicolons)
    .filter(({ lower }) => ORDERS.has(lower) || reading.facet(findVocabulary).words.has(lower));
}

const behindSemicolons = tokensWhere((token, reading) => {
  const { tokens } = reading;
  const { index } = token;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (before?.text !== ';' || before.paragraph !== token.paragraph) return false;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(token.text) || functionWords.has(token.lower)) return false;
  if (CREDITS.test(token.lower) || reading.isQuoted(index)) return false;
  return next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && next.sentence === token.sentence;
});
