import { type Reading, verbForm } from '../../../src/reading/index.js';
import { nounPhraseAt } from '../../../src/reading/noun-phrases.js';
import type { Report } from '../../../src/rule.js';

/** Posts of one person each. */
const POST =
  /^(?:president|head|mayor|minister|director|chairman|chairwoman|chair|governor|leader|spokesman|spokeswoman|spokesperson|deputy|secretary|commander|coach|captain|manager|owner|founder|ambassador|editor|author|rector|dean|prosecutor|chief|speaker|rapporteur|coordinator|curator|commissioner|inspector)$/u;
const BEFORE_POST =
  /^(?:deputy|acting|first|vice|prime|chief|general|press|assistant|executive|senior|managing|financial|commercial|technical|artistic|military|political|regional)$/u;

/** "Head of the department told reporters": a post that opens its sentence, without article and without a name. */
export function checkPosts(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (const sentence of reading.sentences) {
    if (reading.paragraphOf(sentence).kind !== 'paragraph' || sentence.last - sentence.first < 8) continue;
    if (!/^[.!?…"”’]$/u.test(tokens[sentence.last - 1]!.text)) continue;
    let post = sentence.first;
    while (BEFORE_POST.test(tokens[post]!.lower) && post < sentence.first + 3) post++;
    if (!POST.test(tokens[post]!.lower) || tokens[post + 1]?.lower !== 'of') continue;
    if (!/^(?:the|this|his|her|its|their)$/u.test(tokens[post + 2]?.lower ?? '')) continue;
    const body = nounPhraseAt(tokens, post + 2, sentence.last);
    const verb = body && tokens[body.last];
    // Behind a capital the name of the holder may stand.
    if (!verb || body.last >= sentence.last || /^\p{Lu}/u.test(tokens[body.last - 1]!.text)) continue;
    const isFiniteVerb =
      verb.pos === 'AUX'
        ? verb.lower !== 'be'
        : verb.pos === 'VERB' && /^(?:s|past|pastOrParticiple|ed)$/u.test(verbForm(verb));
    if (!isFiniteVerb) continue;
    const text = reading.slice(reading.span(sentence.first, post + 1));
    report(reading.span(sentence.first, post + 1), {
      message: `“${text}” lacks its article or another determiner.`,
    });
  }
}
