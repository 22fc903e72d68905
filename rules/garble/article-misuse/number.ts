import { countryGazetteer, type Reading, type Token } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';
import { isCountPlural, isMassNoun } from './nouns.js';

/** Plurals that stand behind "a": one thing, or a measure. */
const SINGULAR_PLURALS = new Set(
  'means series species crossroads headquarters works barracks news sports goods thanks politics woods links gallows shambles innings bus gas lens plus corps chassis campus status virus census bonus focus consensus basis crisis hundreds thousands dozens yards meters metres miles years days'.split(
    ' ',
  ),
);
/** Mass nouns that no measure, kind or "of" makes countable. */
const STRICTLY_MASS =
  /^(?:advice|information|news|progress|evidence|equipment|furniture|luggage|baggage|homework|research|traffic|weather|software|legislation|machinery|infrastructure|feedback|housing|unemployment|publicity|clothing|footage|staffing|correspondence|electricity|hardware|jewellery|jewelry|cash|garbage|rubbish|wildlife|ammunition|homelessness|tourism|vandalism|bloodshed|aviation|logistics|aid)$/u;

/** What opens every phrase that is looked at. */
const OPENERS = new Set('a an another each every the its their our my'.split(' '));
const SINGULAR = new Set('a an another each every'.split(' '));

/** "a" with a plural or a mass noun, two determiners in a row. */
export function checkNumber(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const article = tokens[index]!;
    if (!OPENERS.has(article.lower) || article.kind !== 'word') continue;
    if (article.sentence !== tokens[index + 1]!.sentence) continue;
    if (isDoubled(article, tokens[index + 1]!)) {
      report(reading.span(index, index + 2), {
        message: `“${article.text} ${tokens[index + 1]!.text}”: two determiners for one noun.`,
      });
      continue;
    }
    if (!SINGULAR.has(article.lower) || (article.text === 'A' && !isFirst(reading, article))) continue;
    const head = headBehind(tokens, index + 1);
    if (head < 0) continue;
    const noun = tokens[head]!;
    const phrase = reading.slice(reading.span(index, head + 1));
    if (isPlural(noun)) {
      report(reading.span(index, head + 1), {
        message: `“${phrase}” gives a plural the article of a singular.`,
      });
    } else if (article.lower !== 'each' && article.lower !== 'every' && isMass(noun, head - index > 1)) {
      report(reading.span(index, head + 1), { message: `“${phrase}”: “${noun.text}” cannot be counted.` });
    }
  }
}

function isFirst(reading: Reading, token: Token): boolean {
  return reading.sentences[token.sentence]!.first >= token.index - 1;
}

function isDoubled(first: Token, second: Token): boolean {
  if (!second.spaced || /^\p{Lu}/u.test(second.text)) return false;
  if (/^(?:a|an)$/u.test(first.lower) && first.text !== 'A')
    return /^(?:the|this|these|those|each|any|its|their|our|my|his|an)$/u.test(second.lower);
  if (first.lower === 'the')
    return /^(?:a|an|this|these|those|each|any|its|their|our|my|his|another)$/u.test(second.lower);
  return /^(?:its|their|our|my)$/u.test(first.lower) && /^(?:the|a|an|his|their|this)$/u.test(second.lower);
}

/** The noun that ends the phrase: adjectives before it, and behind it nothing that it could modify. */
function headBehind(tokens: readonly Token[], first: number): number {
  const { sentence } = tokens[first]!;
  let at = first;
  while (at < tokens.length && at - first < 3 && isAdjective(tokens[at]!)) at++;
  const noun = tokens[at];
  if (!noun || noun.sentence !== sentence || noun.pos !== 'NOUN' || /^\p{Lu}|['’]/u.test(noun.text))
    return -1;
  if (/^(?:few|half|other(?:'s)?)$/u.test(tokens[first]!.lower)) return -1;
  if (
    /^(?:few|half|other|dozen|hundred|million|thousand|couple|lot|good|great|little|pair|number)$/u.test(
      tokens[at - 1]!.lower,
    ) &&
    at > first
  )
    return -1;
  const next = tokens[at + 1];
  if (!next || next.sentence !== sentence) return at;
  if (next.kind === 'punctuation') return /^[.,;:!?)]$/u.test(next.text) ? at : -1;
  return (/^(?:ADP|AUX|SCONJ|CCONJ)$/u.test(next.pos) && next.lower !== 'to') ||
    next.lower === 'who' ||
    next.lower === 'which'
    ? at
    : -1;
}

function isAdjective({ pos, kind, text }: Token): boolean {
  if (kind !== 'word') return false;
  return pos === 'ADJ' || (pos === 'PROPN' && countryGazetteer().byWord.get(text)?.as === 'adjective');
}

function isPlural(noun: Token): boolean {
  if (SINGULAR_PLURALS.has(noun.lower)) return false;
  return isCountPlural(noun) || (/[^aious]s$/u.test(noun.lower) && noun.lower === `${noun.lemma}s`);
}

function isMass(noun: Token, hasAdjective: boolean): boolean {
  return hasAdjective ? STRICTLY_MASS.test(noun.lower) : isMassNoun(noun) && STRICTLY_MASS.test(noun.lower);
}
