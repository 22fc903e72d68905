import type { Paragraph, Reading, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

const FIRST = /^(?:i|we|our|my|me|us|ours|mine|ourselves|myself|i'm|i've|i'd|i'll|we're|we've|we'd|we'll)$/u;
/** Share of sentences in the first person from which on the story itself is told so: a column, a letter, an interview. */
const LARGEST_SHARE = 0.12;
const LEAST_SENTENCES = 6;
const LONGEST_LABEL = 18;

export const unquotedFirstPerson = defineRule({
  id: 'unquoted-first-person',
  category: 'quotation',
  mqm: 'linguistic conventions/punctuation',
  severity: 'major',
  summary: 'Speech in the first person outside quotation marks in a story told in the third.',
  check(reading, report) {
    const speech = runningSpeech(reading);
    const hits = new Map<number, Token>();
    const spoken = new Set<number>();
    for (const token of reading.tokens) {
      if (!isFirstPerson(reading, token) || reading.isQuoted(token.index)) continue;
      spoken.add(token.sentence);
      if (!speech.has(token.paragraph) && !hits.has(token.paragraph)) hits.set(token.paragraph, token);
    }
    const isNarrator = spoken.size > Math.max(3, reading.sentences.length * LARGEST_SHARE);
    if (isInterview(reading)) return;
    if (!isNarrator)
      for (const first of announcedSpeech(reading))
        report(reading.span(first, first + 2), {
          message: `What follows the colon is announced as somebody's words and stands without quotation marks.`,
        });
    if (reading.sentences.length < LEAST_SENTENCES) return;
    for (const [index, token] of hits) {
      const paragraph = reading.paragraphs[index]!;
      const colon = labelColon(reading, paragraph, token.index);
      if (colon > 0 && paragraph.kind === 'paragraph') {
        report(reading.span(colon - 1, colon + 1), {
          message: `What “${reading.tokens[colon - 1]!.text}” says (“${token.text}”) follows the colon without quotation marks.`,
          related: [{ start: token.start, end: token.end, message: 'the speaker' }],
        });
      } else if (colon < 0 && !isNarrator && /^(?:paragraph|heading)$/u.test(paragraph.kind)) {
        report(reading.span(token.index), {
          message: `“${token.text}” stands outside quotation marks; the story is told in the third person, so this is somebody's speech.`,
          unproven: true,
        });
      }
    }
  },
});

const SAYS =
  /^(?:said|says|stressed|noted|added|wrote|writes|emphasi[sz]ed|told|explained|replied|answered|asked|recalled|stated|commented|exclaimed|insisted|warned|speech|verbatim|literally|quote|quotes|quotation)$/u;

/** First tokens of what follows `said:` or `direct speech:` in a paragraph that has no quotation mark, nor the next one at its start. */
function announcedSpeech({ tokens, paragraphs, sentences }: Reading): number[] {
  const found: number[] = [];
  for (const { first, last } of paragraphs) {
    const from = sentences[first]?.first;
    const to = sentences[last - 1]?.last;
    if (from === undefined || to === undefined || MARK.test(tokens[to]?.text ?? '')) continue;
    for (let index = from; index < to && !MARK.test(tokens[index]!.text); index++) {
      const next = tokens[index + 2];
      if (tokens[index]!.text !== ':' || index + 6 > to || !SAYS.test(tokens[index - 1]?.lower ?? ''))
        continue;
      const isSaid = tokens[index + 1]!.spaced && /^\p{Lu}/u.test(tokens[index + 1]!.text) && next;
      // "reads" and lists take no marks; neither does what stands in them further on.
      if (!isSaid || hasMark(tokens, index, to)) break;
      found.push(index + 1);
      break;
    }
  }
  return found;
}

const MARK = /^["“”„«»'‘’]$/u;

function hasMark(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (MARK.test(tokens[index]!.text)) return true;
  return false;
}

/** I and us are also a numeral, a country and a vitamin: only what behaves as a pronoun counts. */
function isFirstPerson({ tokens }: Reading, token: Token): boolean {
  if (token.kind !== 'word' || !FIRST.test(token.lower)) return false;
  if (/^(?:US|ME|MINE|MY)$/u.test(token.text) || token.lower === 'mine') return false;
  if (token.lower !== 'i') return true;
  return (
    token.text === 'I' &&
    /^\p{Ll}/u.test(tokens[token.index + 1]?.text ?? '') &&
    !/^\p{Lu}/u.test(tokens[token.index - 1]?.text ?? '')
  );
}

/** Paragraphs that may be inside a quotation whose marks stand in other paragraphs. */
function runningSpeech({ quotations, tokens, paragraphs }: Reading): Set<number> {
  const found = new Set<number>();
  for (const mark of quotations.marks) {
    const { paragraph } = tokens[mark.index]!;
    const isOpen = mark.faces === 'open' && quotations.list[mark.quotation]?.close === -1;
    const isClose = mark.faces === 'close' && mark.quotation < 0;
    if (!isOpen && !isClose) continue;
    for (
      let index = paragraph - (isClose ? 4 : 0);
      index <= Math.min(paragraph + (isOpen ? 4 : 0), paragraphs.length - 1);
      index++
    )
      found.add(index);
  }
  return found;
}

/** Index of the colon behind a speaker at the start of the paragraph, or -1. */
function labelColon({ tokens, sentences }: Reading, paragraph: Paragraph, until: number): number {
  const { first } = sentences[paragraph.first]!;
  for (let index = first + 1; index < Math.min(first + LONGEST_LABEL, until); index++) {
    const token = tokens[index]!;
    if (/^[.!?"“”]$/u.test(token.text)) return -1;
    if (token.text === ':')
      return tokens[index + 1]?.spaced &&
        /^\p{Lu}/u.test(tokens[first]!.text) &&
        !hasVerb(tokens, first, index)
        ? index
        : -1;
  }
  return -1;
}

function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last)
    .some((token) => token.pos === 'AUX' || /^(?:is|are|was|were|has|have|said|says)$/u.test(token.lower));
}

/** Questions and answers: two or more paragraphs with a short label and a colon, or one of each. */
function isInterview({ tokens, sentences, paragraphs }: Reading): boolean {
  const labels = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const sentence = sentences[paragraph.first];
    if (!sentence) continue;
    const label = tokens.slice(sentence.first, sentence.first + 4).findIndex((token) => token.text === ':');
    if (label < 1 || SAYS.test(tokens[sentence.first + label - 1]!.lower)) continue;
    const name = tokens[sentence.first]!.lower;
    labels.set(name, (labels.get(name) ?? 0) + 1);
  }
  return (
    [...labels.values()].some((count) => count > 1) ||
    (labels.has('q') && labels.has('a')) ||
    (labels.has('question') && labels.has('answer'))
  );
}
