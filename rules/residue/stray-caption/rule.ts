import { isFiniteAuxiliary, mayBeFinite, type Reading, type Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { countWords, endsAsSentence, type Line, lastWord, linesOf } from '../lines.js';

const SHORTEST = 5;
const LONGEST = 32;
/** Lines without a stop from which on the copy is a list or a table; each is looked for in the whole text. */
const MOST_UNENDED = 24;
/** Tokens before the participle at most. */
const FARTHEST = 12;
/** Lines of the head: headline, subhead. */
const HEAD = 2;
const DETERMINER =
  /^(?:a|an|the|two|three|four|five|several|some|many|people|residents|rescuers|protesters|soldiers|workers|children|women|men|police|firefighters|medics|volunteers|local|young|elderly)$/u;

export const strayCaption = defineRule({
  id: 'stray-caption',
  category: 'residue',
  mqm: 'accuracy/addition',
  severity: 'minor',
  summary:
    'A picture’s caption left among the paragraphs: a scene without a verb, or a line that the text repeats word for word.',
  check(reading, report) {
    const lines = linesOf(reading);
    const unended = lines.filter((line) => !endsAsSentence(reading.tokens, line)).length;
    const lower = unended > MOST_UNENDED ? '' : reading.text.toLowerCase();
    for (const [position, line] of lines.entries()) {
      if (position < HEAD || !/^(?:paragraph|heading)$/u.test(line.paragraph.kind)) continue;
      const span = reading.span(line.first, line.last);
      const repeat = repeated(reading, lines, position, lower);
      if (repeat)
        report(span, {
          message: `This line stands word for word in the text too: it is a caption or pull quote of the page.`,
          related: [{ ...repeat, message: 'the same words' }],
        });
      else if (isScene(reading, line))
        report(span, {
          message: `“${reading.slice(span)}” describes a picture that the copy does not have.`,
        });
    }
  },
});

/** A line without a stop whose words come again, all of them and in order, within a longer sentence further on or before. */
function repeated({ tokens, text }: Reading, lines: readonly Line[], position: number, lower: string) {
  const { first, last, paragraph } = lines[position]!;
  if (endsAsSentence(tokens, lines[position]!) || countWords(tokens, first, last) < SHORTEST)
    return undefined;
  if (tokens[last - 1]!.kind !== 'word') return undefined;
  const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end).toLowerCase();
  // Lower-casing may change the length of a text (İ); then offsets no longer agree.
  if (lower.length !== text.length) return undefined;
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length)) {
    const end = at + words.length;
    // Within a running paragraph of the body, and ending where a word ends.
    const host = lines.find(({ first: a, last: z }) => tokens[a]!.start <= at && tokens[z - 1]!.end >= end);
    if (!host || host.paragraph === paragraph || lines.indexOf(host) < HEAD) continue;
    const isLonger = tokens[host.last - 1]!.end - tokens[host.first]!.start > words.length + 12;
    if (isLonger && endsAsSentence(tokens, host) && !/\p{L}/u.test(text[end] ?? ''))
      return { start: at, end };
  }
  return undefined;
}

/** "A woman from Kharkiv holding her dog.": one sentence, a noun phrase and a participle, no verb that could be finite. */
function isScene({ tokens }: Reading, line: Line): boolean {
  const { first, last, paragraph } = line;
  const words = countWords(tokens, first, last);
  if (paragraph.last - paragraph.first !== 1 || words < SHORTEST || words > LONGEST) return false;
  if (!endsAsSentence(tokens, line) || tokens[lastWord(tokens, line)]!.text !== '.') return false;
  if (!DETERMINER.test(tokens[first]!.lower)) return false;
  let participle = false;
  for (let index = first + 1; index < last; index++) {
    const token = tokens[index]!;
    if (/^["“”]$/u.test(token.text) || isFiniteAuxiliary(token) || token.pos === 'AUX') return false;
    if (hangsOnNoun(tokens, index)) participle = true;
    // Before the participle only an adjective may look like a verb ("the recently rescued cat lying"); behind it most are.
    else if (
      token.pos === 'VERB' &&
      mayBeFinite(tokens, index, first) &&
      !isReduced(tokens, index, participle)
    )
      return false;
    if (!participle && (token.text === ',' || index - first > FARTHEST)) return false;
  }
  return participle;
}

/** `cat holding its`, `girls in Poti looking at`: a form in -ing right behind a noun or name, with something of its own behind it. */
function hangsOnNoun(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1]!, tokens[index]!, tokens[index + 1]];
  if (!/\p{Ll}{2}ing$/u.test(token.lower) || !/^(?:NOUN|PROPN)$/u.test(before.pos)) return false;
  return token.pos === 'VERB' || /^(?:DET|PRON|ADP)$/u.test(next?.pos ?? '');
}

/** "recently rescued cat", "houses destroyed by": past forms that need not be finite. */
function isReduced(tokens: readonly Token[], index: number, isBehind: boolean): boolean {
  const [before, next] = [tokens[index - 1]!, tokens[index + 1]];
  if (!/(?:ed|en|wn|ne|lt)$/u.test(tokens[index]!.lower)) return false;
  return isBehind
    ? /^(?:ADP|NOUN|PROPN|ADJ)$/u.test(next?.pos ?? '')
    : /^(?:DET|ADV)$/u.test(before.pos) && /^(?:NOUN|PROPN|ADJ)$/u.test(next?.pos ?? '');
}
