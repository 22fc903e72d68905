import { type Clause, findClauses } from '../../../src/reading/clauses.js';
import type { Reading } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

const OPENERS = /^(?:when|while|after|before|by|upon|on|in|through|if|since|having|being)$/u;
/** Participles that stand free: "Judging by the results, it was a good year". */
const FREE =
  /^(?:judging|considering|given|according|concerning|regarding|including|speaking|assuming|supposing|providing|provided|depending|starting|beginning|following|excluding|barring|pending|owing|based|compared|talking|looking|granting|allowing|taking|being|going|coming|seeing|saying|bearing|failing|facing|putting|thinking|counting|notwithstanding|turning|moving|returning|adding|reading|weather|permitting|living)$/u;

export const danglingOpener = defineRule({
  id: 'dangling-opener',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'An opening participle phrase whose doer is not the subject: "After analysing the data, it was found".',
  check(reading, report) {
    const { tokens } = reading;
    for (const clauses of reading.facet(findClauses)) {
      const opener = clauses[0];
      const main = clauses.slice(1).find((clause) => clause.core);
      if (!opener || !main?.core || !isAction(reading, opener) || main.coordinator !== undefined) continue;
      if (clauses.indexOf(main) > 2 || tokens[main.mark]!.text !== ',') continue;
      const { subject, verb } = main.core;
      const pronoun = tokens[subject.head]!.lower;
      if (pronoun !== 'it' && pronoun !== 'there') continue;
      if (!isImpersonal(reading, main, pronoun)) continue;
      const phrase = reading.slice(reading.span(opener.first, Math.min(opener.last, opener.first + 4)));
      report(reading.span(subject.first, verb.last), {
        message: `“${phrase} ...” needs somebody who does it, and “${reading.slice(reading.span(subject.first, verb.last))}” names nobody.`,
        related: [{ ...reading.span(opener.first, opener.last), message: 'the dangling phrase' }],
        unproven: reading.isQuoted(subject.first),
      });
    }
  },
});

/** "After analysing", "When allocating", "Having read": something that somebody does. */
function isAction({ tokens }: Reading, opener: Clause): boolean {
  const first = tokens[opener.first]!;
  if (!OPENERS.test(first.lower) && !/ing$/u.test(first.lower)) return false;
  const verb = OPENERS.test(first.lower) ? tokens[opener.first + 1] : first;
  if (!verb || opener.first + 2 > opener.last) return false;
  if (first.lower === 'having') return verb.pos === 'VERB';
  const next = tokens[opener.first + 2];
  const isVerb = verb.pos === 'VERB' || (verb.pos === 'NOUN' && next?.pos === 'DET' && verb !== first);
  return isVerb && /ing$/u.test(verb.lower) && !FREE.test(verb.lower) && opener.core === undefined;
}

/** "it must be based", "it was found that", "there were": no doer; "it is a doer" ("it" the company) is left alone. */
function isImpersonal({ tokens }: Reading, main: Clause, pronoun: string): boolean {
  const { verb } = main.core!;
  if (pronoun === 'there') return true;
  const head = tokens[verb.head]!;
  const next = tokens[verb.last];
  if (/^(?:must|should|needs)$/u.test(tokens[verb.first]!.lower)) return true;
  const isPassive =
    head.pos === 'VERB' && verb.head > verb.first && /(?:ed|en|und|own|ade|ught)$/u.test(head.lower);
  if (isPassive) return /^(?:that|necessary|whether|how)$/u.test(next?.lower ?? '');
  const complement = tokens.slice(verb.last, verb.last + 3).map((token) => token.lower);
  return (
    /^(?:is|was|be|becomes?|became)$/u.test(head.lower) &&
    complement.some((word) =>
      /^(?:necessary|important|possible|impossible|clear|essential|difficult|easy|evident|obvious|advisable)$/u.test(
        word,
      ),
    )
  );
}
