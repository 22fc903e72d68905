import type { QuoteMark, Reading, Span, Token } from '../../../src/reading/index.js';

/** A mark that is wrong in itself: foreign, turned the wrong way, or with a blank on its inner side. */
export interface WrongMark extends Span {
  readonly message: string;
  readonly suggestions?: string[];
  /** Edited copy has it too; a line only in machine output. */
  readonly unproven?: boolean;
}

const FOREIGN = /^[„‟＂‚‹›«»「」『』]$/u;
const CURLY = /^[“”]$/u;

/** Foreign marks, marks that face the wrong way, blanks inside, a pair of one curly and one straight mark, doubles inside doubles. */
export function findWrongMarks(reading: Reading): WrongMark[] {
  const { tokens, quotations } = reading;
  const found: WrongMark[] = [];
  const styles = { curly: 0, straight: 0 };
  for (const token of tokens) {
    if (CURLY.test(token.text)) styles.curly++;
    else if (token.text === '"') styles.straight++;
  }
  for (const mark of quotations.marks) {
    const wrong =
      foreignMark(reading, mark, styles.curly >= styles.straight) ??
      turned(reading, mark) ??
      wrongSide(reading, mark) ??
      lonelyCurl(reading, mark, styles.straight) ??
      blankInside(reading, mark);
    if (wrong) found.push(wrong);
  }
  // Token behind which no double quotation seen so far reaches.
  let doubleUntil = -1;
  for (const quotation of quotations.list) {
    if (quotation.style !== 'double' || quotation.close < 0) continue;
    const [open, close] = [tokens[quotation.open]!, tokens[quotation.close]!];
    if (CURLY.test(open.text) !== CURLY.test(close.text) && !FOREIGN.test(open.text)) {
      const isCloseOdd = CURLY.test(close.text)
        ? styles.straight >= styles.curly
        : styles.curly > styles.straight;
      const odd = isCloseOdd ? close : open;
      const wanted = CURLY.test(odd.text) ? '"' : isCloseOdd ? '”' : '“';
      found.push({
        ...reading.span(odd.index),
        message: `This quotation opens with ${open.text} and closes with ${close.text}.`,
        suggestions: [wanted],
      });
    }
    const isInside = quotation.close < doubleUntil;
    doubleUntil = Math.max(doubleUntil, quotation.close);
    if (isInside && quotation.close - quotation.open > 1) {
      const text = tokens[quotation.open + 1]!.text;
      found.push({
        ...reading.span(
          quotation.open,
          quotation.close +
            1 -
            (quotation.close - quotation.open > 12 ? quotation.close - quotation.open - 2 : 0),
        ),
        message: `Double quotation marks stand inside double quotation marks at “${text}”; inner ones are single.`,
        unproven: true,
      });
    }
  }
  return found;
}

function foreignMark(reading: Reading, mark: QuoteMark, curly: boolean): WrongMark | undefined {
  const token = reading.tokens[mark.index]!;
  if (!FOREIGN.test(token.text)) return undefined;
  if (/^[「」『』]$/u.test(token.text) && isForeignAround(reading, mark.index)) return undefined;
  const isSingle = /^[‚‹›『』]$/u.test(token.text);
  const pair = isSingle ? (curly ? '‘’' : "''") : curly ? '“”' : '""';
  return {
    ...reading.span(mark.index),
    message: `“${token.text}” is a quotation mark of another language.`,
    suggestions: [mark.faces === 'open' ? pair[0]! : pair[1]!],
  };
}

function isForeignAround({ tokens }: Reading, index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some((token) =>
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(token?.text ?? ''),
  );
}

/** `word“` and `”Word`. */
function turned(reading: Reading, mark: QuoteMark): WrongMark | undefined {
  const { tokens } = reading;
  const token = tokens[mark.index]!;
  const [before, next] = [tokens[mark.index - 1], tokens[mark.index + 1]];
  const sticksTo = (other: Token | undefined) =>
    other !== undefined && other.paragraph === token.paragraph && other.kind !== 'symbol';
  const behind =
    !token.spaced &&
    sticksTo(before) &&
    (before!.kind === 'word' || before!.kind === 'number' || /^[.,!?]$/u.test(before!.text));
  const ahead = sticksTo(next) && !next!.spaced && (next!.kind === 'word' || next!.kind === 'number');
  if (token.text === '“' && behind && !ahead) {
    // With its comma: “passengers“,” closes wrongly and in the wrong order.
    const end = next && !next.spaced && /^[.,]$/u.test(next.text) ? mark.index + 2 : mark.index + 1;
    return {
      ...reading.span(mark.index - 1, end),
      message: `An opening quotation mark stands behind “${before!.text}”, where a closing one belongs.`,
    };
  }
  if (token.text === '”' && token.spaced && ahead)
    return {
      ...reading.span(mark.index, mark.index + 2),
      message: `A closing quotation mark stands before “${next!.text}”, where an opening one belongs.`,
    };
  return undefined;
}

/** A curly mark that nothing answers, in a story that prints straight ones. */
function lonelyCurl(reading: Reading, mark: QuoteMark, straight: number): WrongMark | undefined {
  const { tokens, quotations } = reading;
  const token = tokens[mark.index]!;
  const isAlone = mark.quotation < 0 || quotations.list[mark.quotation]!.close < 0;
  if (!CURLY.test(token.text) || !isAlone || straight < 2) return undefined;
  const isOpen = mark.faces === 'open' && tokens[mark.index + 1]?.paragraph === token.paragraph;
  return {
    ...reading.span(
      isOpen ? mark.index : mark.index - Number(!token.spaced),
      mark.index + 1 + Number(isOpen),
    ),
    message: `A lone ${token.text} in a story that prints straight quotation marks; its partner is missing.`,
  };
}

/** `a good team, "Holm said`: the mark closes, but stands on the wrong side of the blank. */
function wrongSide(reading: Reading, mark: QuoteMark): WrongMark | undefined {
  const { tokens } = reading;
  const token = tokens[mark.index]!;
  const [before, next] = [tokens[mark.index - 1], tokens[mark.index + 1]];
  if (mark.faces !== 'close' || mark.style !== 'double' || !token.spaced || before?.text !== ',')
    return undefined;
  if (!next || next.paragraph !== token.paragraph || next.kind !== 'word') return undefined;
  const closing = token.text === '"' ? '"' : '”';
  return {
    ...reading.span(mark.index - 1, mark.index + 1),
    message: `The closing quotation mark stands on the wrong side of the blank before “${next.text}”.`,
    // Where the word is glued to the mark, its blank is the one that moves.
    suggestions: [next.spaced ? `,${closing}` : `,${closing} `],
  };
}

/** `“ word` and `word ”`. */
function blankInside(reading: Reading, mark: QuoteMark): WrongMark | undefined {
  const { tokens } = reading;
  const token = tokens[mark.index]!;
  if (mark.style !== 'double' || mark.quotation < 0) return undefined;
  const [before, next] = [tokens[mark.index - 1], tokens[mark.index + 1]];
  if (mark.faces === 'open' && next?.spaced && next.paragraph === token.paragraph)
    return {
      ...reading.span(mark.index, mark.index + 2),
      message: `A blank stands between the opening quotation mark and “${next.text}”.`,
      suggestions: [token.text + next.text],
    };
  if (mark.faces === 'close' && token.spaced && before && before.paragraph === token.paragraph)
    return {
      ...reading.span(mark.index - 1, mark.index + 1),
      message: `A blank stands between “${before.text}” and the closing quotation mark.`,
      suggestions: [before.text + token.text],
    };
  return undefined;
}
