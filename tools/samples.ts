import type { Atom, Compiled } from '../src/reading/phrase-pattern.js';

/** A word that the tagger knows for each part of speech. */
const wordOf: Readonly<Record<string, string>> = {
  ADJ: 'new',
  ADP: 'in',
  ADV: 'quickly',
  AUX: 'will',
  CCONJ: 'and',
  DET: 'the',
  NOUN: 'plan',
  NUM: '12',
  PART: 'to',
  PRON: 'they',
  PROPN: 'Peru',
  SCONJ: 'that',
  VERB: 'help',
};

/**
 * Sentences that a pattern is there for: one with the first alternative of every atom, and one for each further alternative of each.
 * What is optional or forbidden is left out. They are lists of words, not good English.
 */
export function samplesOf({ atoms, atStart, atEnd }: Compiled): string[] {
  const choices = atoms.filter(({ optional, not }) => !optional && !not).map(wordsOf);
  const first = choices.map(([word]) => word!);
  const rows = [first];
  choices.forEach((words, at) => {
    for (const word of words.slice(1)) rows.push(first.with(at, word));
  });
  return rows.map((words) => {
    const sentence = `${atStart ? '' : 'Then we heard '}${words.join(' ')}${atEnd ? '' : ' it'}.`;
    return sentence[0]!.toUpperCase() + sentence.slice(1);
  });
}

function wordsOf({ kind, values }: Atom): string[] {
  if (kind === 'any') return ['thing'];
  if (kind === 'noun-phrase') return ['the new plan'];
  return [...values].map((value) => wordOf[value] ?? value);
}
