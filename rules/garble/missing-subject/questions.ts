import type { Reading, Sentence } from '../../../src/reading/index.js';
import { verbForm } from '../../../src/reading/index.js';

const words = (list: string) => new Set(list.split(' '));
const AUXILIARIES = words('is are was were will would can could should has have had must');
/** Verbs whose past is no participle in front of a noun and needs a doer: "how reacted in Kyiv". */
const INTRANSITIVE = words(
  'react respond vote live die happen occur behave arise appear disappear vanish arrive go come begin work fight survive perish emerge look change grow fall rise end start stand pass',
);

/** A question word with its verb and nobody between them: "how reacted in Oslo", "where will be built". Token index spans. */
export function subjectlessQuestions(
  { tokens }: Reading,
  { first, last }: Sentence,
): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let index = first; index + 2 < last; index++) {
    if (!/^(?:how|why|where|when)$/u.test(tokens[index]!.lower)) continue;
    const verb = tokens[index + 1]!;
    const next = tokens[index + 2]!;
    if (AUXILIARIES.has(verb.lower) && verb.text === verb.lower) {
      const head = next.lower === 'be' ? tokens[index + 3] : next;
      const isEnd = !head || head.index >= last;
      if (isEnd || head.pos !== 'VERB' || head.text !== head.lower || verbForm(head) === 'ing') continue;
      // "where are needed most" inverts, "when is best": only a true participle or base form.
      if (/^(?:best|left|set|cut|let|put|hit)$/u.test(head.lower)) continue;
      found.push({ first: index, last: head.index + 1 });
    } else if (verb.pos === 'VERB' && verb.text === verb.lower && INTRANSITIVE.has(verb.lemma)) {
      const form = verbForm(verb);
      const isPast = form === 'past' || form === 'ed' || form === 's';
      if (isPast && (next.pos === 'ADP' || next.pos === 'DET') && tokens[index]!.lower !== 'when')
        found.push({ first: index, last: index + 2 });
    }
  }
  return found;
}
