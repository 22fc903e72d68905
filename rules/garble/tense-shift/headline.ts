import type { Reading, Token } from '../../../src/reading/index.js';
import { verbGroupAt } from '../../../src/reading/verb-groups.js';
import { verbForm } from '../../../src/reading/verbs.js';
import type { Report } from '../../../src/rule.js';

/** Passive participles that keep an object: “Man given life sentence”, “Woman named president”. */
const TWO_OBJECTS =
  /^(?:given|awarded|named|offered|told|shown|paid|denied|sent|granted|asked|elected|ordered|called|appointed|handed|fined|charged|dubbed|promised|owed|taught|left|made|deemed|declared|voted|crowned)$/u;
/** Forms that are present and past alike. */
const SAME =
  /^(?:hit|put|set|cut|let|quit|shut|cost|hurt|split|spread|bet|beat|burst|read|bid|cast|shed|rid|upset|broadcast|forecast|reset)$/u;
/** Headlines that tell of the past as such. */
const LOOKS_BACK =
  /^(?:how|why|when|what|where|who|which|whose|inside|after|before|if|revealed|remembering)$/u;
const TIME = /^(?:ago|last|yesterday|once|first|before|since|\p{L}+day|(?:1[89]|20)\d\d)$/u;

/** A headline whose one verb is a plain past: English headlines tell news in the present (“Court praises the plan”). */
export function checkHeadline(reading: Reading, report: Report): void {
  const { tokens, sentences, paragraphs } = reading;
  const sentence = sentences[0];
  if (paragraphs[0]?.kind !== 'headline' || !sentence) return;
  const words = tokens.slice(sentence.first, sentence.last);
  if (LOOKS_BACK.test(words[0]!.lower) || words.some(({ lower, text }) => TIME.test(lower) || text === '?'))
    return;
  const verb = onlyVerb(tokens, sentence.first, sentence.last);
  if (!verb || !isActive(verb, tokens[verb.index - 1], tokens[verb.index + 1])) return;
  report(reading.span(verb.index), {
    message: `The headline tells its news in the past (“${verb.text}”); English headlines use the present.`,
    unproven: true,
  });
}

/** The verb of a headline that has one past form and no finite verb besides. */
function onlyVerb(tokens: readonly Token[], first: number, last: number): Token | undefined {
  let found: Token | undefined;
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    const isPast = token.pos === 'VERB' && /^(?:ed$|past)/u.test(verbForm(token));
    if (!isPast) {
      if (verbGroupAt(tokens, index, last)) return undefined;
      continue;
    }
    if (found) return undefined;
    found = token;
  }
  return found;
}

/** A subject before it, its object or goal behind it: no participle (“Boats sold in Riga”). */
function isActive(verb: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!before || !next || before.sentence !== verb.sentence || next.sentence !== verb.sentence) return false;
  if (TWO_OBJECTS.test(verb.lower) || SAME.test(verb.lower) || verb.pos !== 'VERB') return false;
  if (!/^(?:NOUN|PROPN)$/u.test(before.pos) && !/^["”]$/u.test(before.text)) return false;
  const isObject = /^(?:a|an|the|its|his|her|their|into)$/u.test(next.lower) || next.pos === 'PROPN';
  return isObject || (verbForm(verb) === 'past' && /^(?:NOUN|ADJ|NUM)$/u.test(next.pos));
}
