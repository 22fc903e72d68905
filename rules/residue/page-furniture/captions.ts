import type { Reading, Sentence, Span, Token } from '../../../src/reading/index.js';
import { countWords, endsAsSentence, type Line } from '../lines.js';

const PICTURE = /^(?:photo|picture|image|photograph|video|footage|pic|map|chart|graph|graphic)s?$/u;
/** What a line without a stop names that stands for the picture itself: "Photo of the poster". */
const SHOWN =
  /^(?:photos?|pictures?|photographs?|images?|screenshots?|stills?|posters?|diagrams?|sketch|rendering|infographic)$/u;
const LONGEST_LABEL = 25;
const LONGEST_CREDIT = 12;
const SIDE = /^(?:left|right|centre|center|middle|l|r|c)$/u;

/** "The picture shows …" of a picture that the copy does not have; a line that ends in "Source: …". */
export function captionOf(reading: Reading, line: Line, position: number): Span | undefined {
  const { tokens } = reading;
  const [first, second, third] = tokens.slice(line.first, line.first + 3);
  const isPicture =
    first?.lower === 'the' &&
    PICTURE.test(second?.lower ?? '') &&
    /^(?:shows?|is|taken)$/u.test(third?.lower ?? '');
  const isFile =
    /^(?:file|archive|archival|stock)$/u.test(first?.lower ?? '') &&
    /^(?:photo|picture|image|footage)$/u.test(second?.lower ?? '');
  const isBare = PICTURE.test(first?.lower ?? '') && /^shows?$/u.test(second?.lower ?? '');
  if ((isPicture || isFile || isBare) && position > 0 && !mentionsPicture(tokens, line.first))
    return reading.span(line.first, line.first + (isPicture ? 3 : 2));
  if (position > 0 && isPictureLabel(tokens, line)) return reading.span(line.first, line.last);
  for (let index = line.first + 1; index + 1 < line.last; index++) {
    const isSource = /^(?:Source|Sources|Photo|Photos|Image|Picture|Video|Infographic)$/u.test(
      tokens[index]!.text,
    );
    if (!isSource || tokens[index + 1]!.text !== ':' || !/^[.|/—–-]$/u.test(tokens[index - 1]!.text))
      continue;
    if (countWords(tokens, index, line.last) <= 12) return reading.span(line.first, line.last);
  }
  return undefined;
}

function mentionsPicture(tokens: readonly Token[], before: number): boolean {
  // A picture shown is spoken of shortly before.
  return tokens
    .slice(Math.max(0, before - 400), before)
    .some((token) => PICTURE.test(token.lower) || token.lemma === 'photographer');
}

/** "Photo of the poster", "Schematic diagram of the turbine": a line that names a picture and says nothing of it. */
function isPictureLabel(tokens: readonly Token[], line: Line): boolean {
  const at = SHOWN.test(tokens[line.first]!.lower) ? line.first : line.first + 1;
  const isNamed =
    SHOWN.test(tokens[at]?.lower ?? '') && /^(?:of|from|by)$/u.test(tokens[at + 1]?.lower ?? '');
  if (!isNamed || !/^(?:PROPN|NOUN|ADJ)$/u.test(tokens[line.first]!.pos)) return false;
  return !endsAsSentence(tokens, line) && countWords(tokens, line.first, line.last) <= LONGEST_LABEL;
}

/** What belongs to a picture inside a paragraph: "(Photo: Agency)", "(pictured left)", "Photo by Ana Silva." */
export function captionsIn(reading: Reading, line: Line): Span[] {
  const { tokens, sentences } = reading;
  const found: Span[] = [];
  for (let index = line.first; index + 2 < line.last; index++) {
    if (!/^[([【]$/u.test(tokens[index]!.text)) continue;
    const close = closeOf(tokens, index, line);
    if (close && (isLabel(tokens, index + 1) || isSide(tokens, index + 1, close)))
      found.push(reading.span(index, close + 1));
  }
  for (let at = line.paragraph.first; at < line.paragraph.last; at++)
    if (isCredit(tokens, sentences[at]!)) found.push(reading.span(sentences[at]!.first, sentences[at]!.last));
  return found;
}

/** The bracket's other end, when it is near. */
function closeOf(tokens: readonly Token[], open: number, line: Line): number | undefined {
  const last = Math.min(line.last, open + 16);
  for (let close = open + 2; close < last; close++) if (/^[)\]】]$/u.test(tokens[close]!.text)) return close;
  return undefined;
}

function isLabel(tokens: readonly Token[], at: number): boolean {
  const [label, behind] = [tokens[at]!.lower, tokens[at + 1]!];
  if (!/^(?:file|photos?|image|video|picture|infographic|pictured|watch)$/u.test(label)) return false;
  return /^[:/)\]】]$/u.test(behind.text) || /^(?:by|courtesy|photo)$/u.test(behind.lower);
}

/** `(left)`, `(pictured right)`, `(second from left)`: where somebody stands in a picture. The Left and the Right are parties. */
function isSide(tokens: readonly Token[], first: number, close: number): boolean {
  const side = tokens[close - 1]!;
  if (!SIDE.test(side.lower) || close - first > 4) return false;
  const before = tokens.slice(first, close - 1).map(({ lower }) => lower);
  if (before.length === 0) return side.lower === side.text && side.text.length > 1;
  return /^(?:pictured|seen|front|back|top|bottom|far|first|second|third|fourth|fifth|\d(?:st|nd|rd|th))(?: row)?(?: (?:from|at|on))?(?: the)?$/u.test(
    before.join(' '),
  );
}

/** "Photo by Daily correspondent Ana Silva.": a sentence of names and their titles. */
function isCredit(tokens: readonly Token[], { first, last }: Sentence): boolean {
  const [picture, by] = [tokens[first]!.lower, tokens[first + 1]?.lower ?? ''];
  if (!/^(?:photos?|pictures?|images?)$/u.test(picture) || !/^(?:by|courtesy)$/u.test(by)) return false;
  const names = tokens.slice(first + 2, last).filter(({ kind }) => kind === 'word');
  return (
    names.length > 0 &&
    last - first <= LONGEST_CREDIT &&
    names.every(
      ({ text, lower }) =>
        /^\p{Lu}/u.test(text) ||
        /^(?:of|and|the|for|reporter|correspondent|staff|photographer|trainee|intern)$/u.test(lower),
    )
  );
}
