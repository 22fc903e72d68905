import { type Clause, findClauses } from '../../../src/reading/clauses.js';
import type { Reading } from '../../../src/reading/index.js';
import { personNouns } from '../../../src/reading/lexicon/person-nouns.js';
import { type NounPhrase, nounPhraseAt } from '../../../src/reading/noun-phrases.js';
import { takesClause } from '../../../src/reading/saying.js';
import { type VerbGroup, verbGroupAt } from '../../../src/reading/verb-groups.js';
import { defineRule } from '../../../src/rule.js';

/** How people fare, rather than what they do. */
const STATE =
  /^(?:safe|well|unharmed|unhurt|fine|alive|ok|okay|healthy|missing|dead|ill|sick|injured|wounded|trapped|stranded|free|secure|innocent|accounted|vulnerable)$/u;
/** What governments, armies and companies do with others. */
const DEED =
  /^(?:rush|send|deploy|dispatch|ship|fly|airlift|expel|recall|impose|launch|order|withdraw|evacuate|close|cut|raise|lower|suspend|halt|sanction|invade|annex|bomb|sue|fire|hire|acquire|merge|sell|buy|ban|tighten|ease|lift|extend|cancel|postpone|allocate|provide|deliver|supply|boost|increase|reduce|summon|sever|restore|reopen|investigate|mobili[sz]e|station)$/u;

export const coordinationSubject = defineRule({
  id: 'coordination-subject',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'major',
  summary:
    'A second verb joined to the wrong subject: "Paris says its citizens are safe and are sending planes".',
  check(reading, report) {
    const { tokens } = reading;
    for (const clause of reading.facet(findClauses).flat()) {
      const found = find(reading, clause);
      if (!found) continue;
      const { owner, inner, deed } = found;
      const subject = reading.slice(reading.span(inner.first, inner.core));
      const main = reading.slice(reading.span(owner.first, owner.last));
      report(reading.span(inner.first, deed.last), {
        message: `As written, “${tokens[deed.head]!.text}” has “${subject}” for its subject; it is probably ${main} that does this.`,
        related: [{ ...reading.span(owner.first, owner.last), message: 'the likely subject' }],
      });
    }
  },
});

interface Found {
  readonly owner: NounPhrase;
  readonly inner: NounPhrase;
  readonly deed: VerbGroup;
}

/** "[owner] says (that) [its people] are [state] and are [deed] ...": deeds of the owner given to its people. */
function find(reading: Reading, clause: Clause): Found | undefined {
  const { tokens } = reading;
  if (!clause.core || clause.core.subject.isPronoun || !takesClause(tokens[clause.core.verb.head]!.lemma))
    return undefined;
  const owner = clause.core.subject;
  let at = clause.core.verb.last;
  if (tokens[at]?.lower === 'that') at++;
  if (!/^(?:its|their|his|her)$/u.test(tokens[at]?.lower ?? '')) return undefined;
  const inner = nounPhraseAt(tokens, at, clause.last);
  if (!inner || !isPeople(tokens[inner.head]!.lemma)) return undefined;
  const first = verbGroupAt(tokens, inner.last, clause.last);
  if (!first || !/^(?:is|are|was|were)$/u.test(tokens[first.first]!.lower)) return undefined;
  const state = statesIn(reading, first, clause.last);
  if (state < 0 || tokens[state + 1]?.lower !== 'and') return undefined;
  const deed = verbGroupAt(tokens, state + 2, clause.last);
  if (
    !deed ||
    deed.head === deed.first ||
    !tokens[deed.head]!.lower.endsWith('ing') ||
    !DEED.test(tokens[deed.head]!.lemma)
  )
    return undefined;
  const object = tokens[deed.last];
  return object && deed.last < clause.last && object.kind !== 'punctuation'
    ? { owner, inner, deed }
    : undefined;
}

function statesIn({ tokens }: Reading, verb: VerbGroup, last: number): number {
  for (let index = verb.first + 1; index < Math.min(last, verb.last + 3); index++)
    if (STATE.test(tokens[index]!.lower)) return index;
  return -1;
}

let people: Set<string> | undefined;

function isPeople(lemma: string): boolean {
  people ??= new Set([
    'staff',
    'personnel',
    'people',
    'diplomat',
    'citizen',
    'national',
    ...personNouns.split('\n').map((line) => line.split(' | ')[0]!),
  ]);
  return people.has(lemma);
}
