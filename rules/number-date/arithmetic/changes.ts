import type { Quantity, Reading, Token } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';
import { isNear, kindOf, printed, spanOf } from '../amounts.js';

const RISE =
  /^(?:up|rise|grow|increase|jump|surge|soar|climb|gain|higher|growth|expand|advance|leap|swell|skyrocket)$/u;
const FALL =
  /^(?:down|fall|drop|decrease|decline|shrink|slump|plunge|sink|slide|lose|lower|reduce|cut|dip|tumble|contract|slip)$/u;

/** From one figure to another, as the story gives them: "from 330,600 in 2021 to 6.3 million". */
interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
}

/** "up 19 times" where 330,600 has become 6.3 million: that is 19-fold, and up 18 times. */
export function foldChanges(reading: Reading, quantities: readonly Quantity[], report: Report): void {
  const changes = changesIn(reading, quantities);
  const orders = new Map(changes.map((change, order) => [change, order]));
  const bySentence = inSentences(changes, ({ from }) => from.sentence);
  const isMisread = ({ from, to }: Change, { low }: Quantity) => {
    const ratio = to.low / from.low;
    return isNear(ratio, low, 0.015) && !isNear(ratio, low + 1, 0.015);
  };
  // Few multiples are named in a story, and those many times in a long one.
  const misread = new Map<number, Change | undefined>();
  for (const fold of quantities) {
    if (!fold.times || fold.form !== 'number') continue;
    const verb = changeVerbBefore(reading, fold);
    if (!verb) continue;
    const isPlain =
      fold.low >= 3 &&
      /times$/u.test(reading.slice(fold)) &&
      !/^(?:to|by)$/u.test(reading.tokens[fold.boundFirst - 1]?.lower ?? '');
    if (isPlain && !misread.has(fold.low))
      misread.set(
        fold.low,
        changes.find((change) => isMisread(change, fold)),
      );
    const wrong = isPlain ? misread.get(fold.low) : undefined;
    const other = bySentence.get(fold.sentence)?.find(({ from, to }) => {
      const ratio = to.low / from.low;
      return ratio > 1 && !isNear(ratio, fold.low, 0.2) && !isNear(ratio, fold.low + 1, 0.2);
    });
    if (wrong && (!other || orders.get(wrong)! <= orders.get(other)!)) {
      const { from, to } = wrong;
      const ratio = Math.round(to.low / from.low);
      report(
        { start: verb.start, end: fold.end },
        {
          message: `From ${reading.slice(from)} to ${reading.slice(to)} is ${printed(ratio)}-fold, a rise of ${printed(ratio - 1)} times.`,
          related: related(from, to),
          severity: 'minor',
        },
      );
    } else if (other) {
      const { from, to } = other;
      report(spanOf(fold), {
        message: `From ${reading.slice(from)} to ${reading.slice(to)} is about ${printed(Number((to.low / from.low).toFixed(1)))}-fold.`,
        related: related(from, to),
      });
    }
  }
}

function inSentences<T>(list: readonly T[], sentenceOf: (item: T) => number): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of list) {
    const known = map.get(sentenceOf(item));
    if (known) known.push(item);
    else map.set(sentenceOf(item), [item]);
  }
  return map;
}

function related(from: Quantity, to: Quantity) {
  return [
    { ...spanOf(from), message: 'From here' },
    { ...spanOf(to), message: 'To here' },
  ];
}

/** "rose 5 percent, from 100 to 140 tonnes". */
export function percentChanges(reading: Reading, quantities: readonly Quantity[], report: Report): void {
  const bySentence = inSentences(quantities, ({ sentence }) => sentence);
  for (const { from, to } of changesIn(reading, quantities)) {
    if (kindOf(from) === undefined || from.percent || to.percent) continue;
    const inSentence = bySentence.get(from.sentence)!.filter(({ percent }) => percent === 'percent');
    const percent = inSentence[0];
    if (
      inSentence.length !== 1 ||
      !percent ||
      percent.form !== 'number' ||
      percent.bound === 'more' ||
      percent.bound === 'at-least'
    )
      continue;
    const verb = changeVerbBefore(reading, percent);
    if (!verb || percent.noun) continue;
    const real = (Math.abs(to.low - from.low) / from.low) * 100;
    // Rounded figures: a tenth of the percentage, and a point and a half, are nobody's fault.
    if (Math.abs(real - percent.low) <= Math.max(1.5, percent.low * 0.12)) continue;
    report(spanOf(percent), {
      message: `From ${reading.slice(from)} to ${reading.slice(to)} is ${printed(Number(real.toFixed(1)))} percent, not ${printed(percent.low)}.`,
      related: related(from, to),
    });
  }
}

/** Pairs of like amounts joined by "from ... to ...", or "to ... from ..." in one sentence. */
function changesIn({ tokens }: Reading, quantities: readonly Quantity[]): Change[] {
  const changes: Change[] = [];
  for (const [index, second] of quantities.entries()) {
    if (second.form === 'range' && !second.percent && second.numeral.written !== 'vague') {
      // "from 100 to 140 tonnes" is read as one range.
      if (tokens[second.boundFirst - 1]?.lower === 'from')
        changes.push({
          from: { ...second, low: second.from, high: second.from },
          to: { ...second, low: second.to, high: second.to },
        });
      continue;
    }
    const first = countBefore(quantities, index);
    if (!first || first.form !== 'number' || second.form !== 'number' || second.percent || second.times)
      continue;
    const [a, b] = [lead(tokens, first), lead(tokens, second)];
    const isClose = second.first - first.last < 9;
    const alike =
      kindOf(first) === kindOf(second) || kindOf(first) === undefined || kindOf(second) === undefined;
    if (!isClose || !alike || first.low <= 0 || second.low <= 0) continue;
    if (a === 'from' && b === 'to') changes.push({ from: first, to: second });
    else if (a === 'to' && b === 'from') changes.push({ from: second, to: first });
  }
  return changes;
}

/** The nearest amount before in the sentence that is neither a share nor a time. Quantities stand in the order of the text. */
function countBefore(quantities: readonly Quantity[], index: number): Quantity | undefined {
  const { sentence } = quantities[index]!;
  for (let at = index - 1; at >= 0 && quantities[at]!.sentence === sentence; at--) {
    const { times, percent, unit } = quantities[at]!;
    if (!times && !percent && unit?.dimension !== 'time') return quantities[at];
  }
  return undefined;
}

function lead(tokens: readonly Token[], { boundFirst }: Quantity): string {
  return tokens[boundFirst - 1]?.lower ?? '';
}

/** The word of rising or falling at most five words before the figure. */
function changeVerbBefore({ tokens, sentences }: Reading, quantity: Quantity): Token | undefined {
  const { first } = sentences[quantity.sentence]!;
  for (let index = quantity.boundFirst - 1; index >= Math.max(first, quantity.boundFirst - 3); index--) {
    const token = tokens[index]!;
    if (RISE.test(token.lemma) || FALL.test(token.lemma)) return token;
    if (token.kind !== 'word') return undefined;
  }
  return undefined;
}
