import {
  findMentions,
  personNoun,
  type Reading,
  type Sentence,
  type Token,
} from '../../../src/reading/index.js';
import { takesSpeech } from '../../../src/reading/saying.js';
import { defineRule } from '../../../src/rule.js';

export const orphanPronoun = defineRule({
  id: 'orphan-pronoun',
  category: 'reference',
  mqm: 'linguistic conventions/cohesion',
  severity: 'minor',
  summary:
    'He, she or it with nobody or nothing to stand for: a story that opens on “She said”; “It graduated from…”.',
  check(reading, report) {
    const opening = opensOnPronoun(reading);
    if (opening)
      report(reading.span(opening.index), {
        message: `The story opens on “${opening.text}” before it has named anybody.`,
        severity: 'query',
      });
    for (const sentence of reading.sentences) {
      const it = itForPerson(reading, sentence);
      if (it)
        report(reading.span(it.index), {
          message: `“${it.text}” does here what only people do: he or she must be meant.`,
          severity: 'major',
        });
    }
  },
});

/** The first words of the story, below its headline: “He said …”, when the headline names nobody. */
function opensOnPronoun(reading: Reading): Token | undefined {
  const { tokens, paragraphs, sentences } = reading;
  const body = paragraphs.find(({ kind }) => kind === 'paragraph');
  // Without a headline it is a piece of a story, as editors and servers hand them over.
  if (!body || body.index === 0 || body.index > 2) return undefined;
  const sentence = sentences[body.first]!;
  const token = tokens[sentence.first]!;
  const next = tokens[sentence.first + 1];
  if (!/^(?:he|she)$/u.test(token.lower) || !next || !takesSpeech(next.lemma) || next.pos !== 'VERB')
    return undefined;
  const isNamed = reading.facet(findMentions).some(({ kind, first, last, sentence: of }) => {
    if (first >= token.index) return false;
    // “Fewer trees”: the capital of a headline's first word makes no name.
    return (
      kind === 'person' || (kind === 'maybe' && (first > sentences[of]!.first || tokens[last]?.text === ':'))
    );
  });
  return isNamed ? undefined : token;
}

/** What a person alone does or has done to him. */
const PERSONAL = new Set('graduate marry divorce remarry weep sob grin blush matriculate'.split(' '));
const MADE = new Set('appoint elect promote name nickname call dub hail'.split(' '));

/** “It graduated from”, “It was elected mayor”, “It was called “the man who …””. */
function itForPerson(reading: Reading, { first, last }: Sentence): Token | undefined {
  const { tokens } = reading;
  const it = tokens[first]!.lower === 'it' ? tokens[first]! : undefined;
  if (!it || reading.isQuoted(first)) return undefined;
  let at = first + 1;
  while (
    at < last &&
    (/^(?:has|had|was|is|also|later|then|once|been|often|sometimes|still)$/u.test(tokens[at]!.lower) ||
      tokens[at]!.pos === 'ADV')
  )
    at++;
  const verb = tokens[at];
  if (!verb || at >= last) return undefined;
  const isPassive = /^(?:was|is|been)$/u.test(tokens[at - 1]!.lower);
  if (!isPassive && PERSONAL.has(verb.lemma) && verb.pos === 'VERB') return it;
  if (!isPassive || !MADE.has(verb.lemma)) return undefined;
  for (let index = at + 1; index < Math.min(at + 6, last); index++) {
    const token = tokens[index]!;
    if (
      /^["“”‘’']$/u.test(token.text) ||
      /^(?:ADJ|DET|NUM)$/u.test(token.pos) ||
      /^(?:as|the|a|an)$/u.test(token.lower)
    )
      continue;
    const kind = personNoun(token.lower)?.kind;
    // “It was called the doctor's house”, “It was named after a mayor”.
    const isHead =
      !/['’]s?$/u.test(token.text) &&
      !/^(?:NOUN|PROPN)$/u.test(tokens[index + 1]?.pos ?? '') &&
      tokens[index + 1]?.lower !== 'of';
    return kind !== undefined && kind !== 'group' && isHead ? it : undefined;
  }
  return undefined;
}
