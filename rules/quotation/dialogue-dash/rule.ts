import { mayBeFinite, type Reading, type Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { linesOf } from '../../residue/lines.js';
import { isSaying } from '../saying.js';

const DASH = /^(?:[-–—]|--|―)$/u;
const CLOSING = /^["”»’]$/u;
const SPEAKER =
  /^(?:i|we|you|my|our|your|me|us|i'm|i've|i'd|i'll|we're|we've|we'd|we'll|you're|you've|let's|yes|no)$/u;
const PRONOUN = /^(?:he|she|they|it)$/u;
/** Verbs that Slavic and Baltic desks hang on a quotation besides those of `saying.ts`. */
const QUOTING =
  /^(?:quotes?|quoted|cites?|cited|clarifie[sd]|summed|sums|believes?|considers?|assures?|assured|promised|promises|thinks?|thought|answers?|answered|shared|shares|underline[sd]|specifie[sd]|points|pointed|continue[sd]|conclude[sd]|published|informs?|informed)$/u;
/** Tokens from the dash to the verb of saying at most: "- the head of the regional administration said". */
const LONGEST_SUBJECT = 8;

export const dialogueDash = defineRule({
  id: 'dialogue-dash',
  category: 'quotation',
  mqm: 'linguistic conventions/punctuation',
  severity: 'major',
  summary: 'Speech opened, or tied to its attribution, by a dash instead of quotation marks.',
  check(reading, report) {
    const attributions = attributionDashes(reading);
    for (const { dash, verb } of attributions) {
      const text = reading.slice(reading.span(dash, verb + 1));
      // Either order: `spring," -` and `spring", -`.
      const pair = reading.tokens.slice(Math.max(0, dash - 2), dash);
      const isMarked = pair.some((token) => CLOSING.test(token.text));
      const hasBoth =
        isMarked && pair.every((token) => CLOSING.test(token.text) || /^[,.]$/u.test(token.text));
      const first = hasBoth ? dash - 2 : dash - 1;
      report(reading.span(first, verb + 1), {
        message: isMarked
          ? `“${text}”: English ties an attribution to its quotation with a comma, not a dash.`
          : `“${text}” ends a speech that stands without quotation marks; the dash is the source’s way of tying the attribution.`,
        ...(isMarked ? { severity: 'minor' as const } : {}),
      });
    }
    const attributed = new Set(attributions.map(({ dash }) => reading.tokens[dash]!.paragraph));
    for (const first of speechOpeners(reading, attributed))
      report(reading.span(first, first + 2), {
        message: `The dash before “${reading.tokens[first + 1]!.text}” is the source’s way of opening speech; English sets quotation marks.`,
      });
  },
});

interface Attribution {
  dash: number;
  verb: number;
}

/** `missed it, - says Holm` · `ready", - the minister said` · `Really? - asked Olga`. */
function attributionDashes(reading: Reading): Attribution[] {
  const { tokens } = reading;
  const found: Attribution[] = [];
  for (let dash = 1; dash + 2 < tokens.length; dash++) {
    const [before, mark] = [tokens[dash - 1]!, tokens[dash]!];
    if (!DASH.test(mark.text) || before.paragraph !== mark.paragraph || reading.isQuoted(dash)) continue;
    if (!/^[,.!?…"”»’]$/u.test(before.text) || before.text === "'") continue;
    const isQuote = CLOSING.test(before.text);
    // "It was over. - Reuters": a sentence that opens with a dash needs its verb right behind.
    const verb = sayingBehind(tokens, dash + 1, isQuote || before.text === ',');
    if (verb >= 0) found.push({ dash, verb });
  }
  return found;
}

/** Index of the verb of saying that opens an attribution at `first`, its subject before or behind it; -1 for none. */
function sayingBehind(tokens: readonly Token[], first: number, mayTurn: boolean): number {
  const head = tokens[first]!;
  const next = tokens[first + 1];
  if (head.paragraph !== tokens[first - 1]!.paragraph || !next) return -1;
  const isSubject =
    next.paragraph === head.paragraph &&
    (/^\p{Lu}/u.test(next.text) ||
      PRONOUN.test(next.lower) ||
      /^(?:the|a|an|in|to|his|her|its|their)$/u.test(next.lower) ||
      next.pos === 'NOUN');
  if (isVerb(head)) return isSubject && /^\p{Ll}/u.test(head.text) ? first : -1;
  if (!mayTurn || !(PRONOUN.test(head.lower) || head.lower === 'the' || /^\p{Lu}/u.test(head.text)))
    return -1;
  for (let index = first + 1; index < Math.min(first + LONGEST_SUBJECT, tokens.length); index++) {
    const token = tokens[index]!;
    if (token.sentence !== head.sentence || /^[.!?:;,]$/u.test(token.text)) return -1;
    if (!isVerb(token)) continue;
    // "- the plan he announced" tells more; an attribution ends with its verb, a stop or a circumstance.
    return endsAttribution(tokens[index + 1], token) ? index : -1;
  }
  return -1;
}

function isVerb(token: Token): boolean {
  return (isSaying(token) || QUOTING.test(token.lower)) && token.kind === 'word';
}

function endsAttribution(next: Token | undefined, verb: Token): boolean {
  return (
    !next ||
    next.sentence !== verb.sentence ||
    /^[.,:]$/u.test(next.text) ||
    /^(?:in|on|at|to|during|after|when|with|about)$/u.test(next.lower)
  );
}

/** Paragraphs that open with a dash and a sentence: speech, unless they are the points of a list. */
function speechOpeners(reading: Reading, attributed: ReadonlySet<number>): number[] {
  const { tokens } = reading;
  const lines = linesOf(reading);
  const opens = lines.map(({ first, last }) => {
    const [mark, word] = [tokens[first]!, tokens[first + 1]];
    return (
      DASH.test(mark.text) &&
      last - first > 4 &&
      word?.spaced === true &&
      word.kind === 'word' &&
      /^\p{Lu}/u.test(word.text) &&
      isSentence(tokens, first + 1, last)
    );
  });
  const found: number[] = [];
  for (const [index, { first, last, paragraph }] of lines.entries()) {
    if (!opens[index]) continue;
    const part = tokens.slice(first, last);
    const isSpoken =
      attributed.has(paragraph.index) ||
      part.some((token) => SPEAKER.test(token.lower) && token.text !== 'US') ||
      part.some((token) => /^["”»]$/u.test(token.text)) ||
      part.at(-1)!.text === '?';
    const isAlone = !opens[index - 1] && !opens[index + 1];
    if (isSpoken || (isAlone && index > 0)) found.push(first);
  }
  return found;
}

function isSentence(tokens: readonly Token[], first: number, last: number): boolean {
  if (!tokens.slice(last - 2, last).some((token) => /^[.!?…]$/u.test(token.text))) return false;
  for (let index = first; index < last; index++)
    if (/^(?:VERB|AUX)$/u.test(tokens[index]!.pos) && mayBeFinite(tokens, index, first)) return true;
  return false;
}
