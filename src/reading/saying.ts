import { reportingVerbs } from './lexicon/reporting-verbs.js';

let byComplement: { readonly clause: Set<string>; readonly speech: Set<string> } | undefined;

function lists() {
  if (byComplement) return byComplement;
  const clause = new Set<string>();
  const speech = new Set<string>();
  for (const line of reportingVerbs.split('\n')) {
    const [verb, , complements = ''] = line.split(' | ');
    if (!verb || verb.includes(' ')) continue;
    const list = complements.split(';');
    if (list.includes('that')) clause.add(verb);
    if (list.includes('quote')) speech.add(verb);
  }
  byComplement = { clause, speech };
  return byComplement;
}

/** A verb that takes a clause as its object (say, believe, show), by its lemma. */
export function takesClause(lemma: string): boolean {
  return lists().clause.has(lemma);
}

/** A verb that can stand beside speech (say, add, explain), by its lemma. */
export function takesSpeech(lemma: string): boolean {
  return lists().speech.has(lemma) || lists().clause.has(lemma);
}
