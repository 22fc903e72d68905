import type { Reading, Sentence } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import {
  type Attribution,
  accordedOpening,
  between,
  closingAt,
  isOneSource,
  isTold,
  spokenOpening,
} from './attributions.js';

interface Doubled {
  readonly first: Attribution;
  readonly again: Attribution;
  readonly isLikely: boolean;
}

export const doubledAttribution = defineRule({
  id: 'doubled-attribution',
  category: 'repetition',
  mqm: 'style/redundant',
  severity: 'minor',
  summary: 'Who says it is told twice: Silva said: “…,” he said.',
  check(reading, report) {
    const seen = new Set<number>();
    for (const { first, again, isLikely } of [...aroundQuotations(reading), ...aroundSentences(reading)]) {
      if (seen.has(again.first)) continue;
      seen.add(again.first);
      const text = reading.slice(reading.span(again.first, again.last));
      const told = reading.slice(reading.span(first.first, first.last));
      report(reading.span(again.first, again.last), {
        message: `“${told}” has told already who says this; “${text}” tells it again.`,
        related: [{ ...reading.span(first.first, first.last), message: 'told here' }],
        ...(isLikely ? { unproven: true } : {}),
      });
    }
  },
});

/** Silva said: “…,” he added. */
function aroundQuotations(reading: Reading): Doubled[] {
  const { tokens, quotations, sentences } = reading;
  const found: Doubled[] = [];
  for (const { open, close, depth } of quotations.list) {
    if (depth > 0 || close - open < 4) continue;
    const first = introduces(reading, open);
    if (!first) continue;
    let at = close + 1;
    if (tokens[at]?.text === ',') at++;
    const begins = tokens[at];
    if (!begins || begins.paragraph !== tokens[open]!.paragraph) continue;
    const again = closingAt(reading, at, sentences[begins.sentence]!.last);
    if (
      !again ||
      again.by === 'according' ||
      (again.by === 'report' && !isOneSource(first.source, again.source))
    )
      continue;
    if (isOneSource(first.source, again.source)) found.push({ first, again, isLikely: false });
  }
  return found;
}

/** The attribution right before an opening mark: “Silva told reporters:”. */
function introduces(reading: Reading, open: number): Attribution | undefined {
  const { tokens, sentences } = reading;
  const joint = tokens[open - 1];
  if (!joint || joint.paragraph !== tokens[open]!.paragraph) return undefined;
  const { first } = sentences[joint.sentence]!;
  for (let at = open - 1; at >= Math.max(first, open - 6); at--) {
    if (at < open - 1 && /^[,;:"”]$/u.test(tokens[at]!.text)) return undefined;
    if (!isTold(tokens[at])) continue;
    if (!/^[,:]$/u.test(joint.text) && joint.lower !== 'that' && joint.index !== at) return undefined;
    const source = tokens.slice(Math.max(first, at - 8), at);
    // “Asked whether …, he said”: the source is what stands behind the last comma.
    const comma = source.findLastIndex(({ text }) => text === ',');
    const own = source.slice(comma + 1).filter(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos));
    if (own.length === 0 || own.some(({ index }) => reading.isQuoted(index))) return undefined;
    return { first: own[0]!.index, last: at + 1, source: own, by: 'say' };
  }
  return undefined;
}

/** According to the mayor, …, the mayor said. · Police say …, the force said. */
function aroundSentences(reading: Reading): Doubled[] {
  const { tokens } = reading;
  const found: Doubled[] = [];
  let before: { of: Attribution; sentence: Sentence } | undefined;
  for (const sentence of reading.sentences) {
    const tail = closing(reading, sentence, sentence.first);
    // Who says it at the start is of interest where somebody says it at the end.
    const first = accordedOpening(reading, sentence) ?? (tail && spokenOpening(reading, sentence));
    const middle = tail && between(reading, tail.first - 1, sentence.first);
    if (middle && isOneSource(middle.source, tail.source))
      found.push({ first: middle, again: tail, isLikely: false });
    else if (first) {
      const again = closing(reading, sentence, first.last);
      const doubled = again && judge(first, again);
      if (doubled) found.push(doubled);
      else if (before && isSameOpening(before.of, first))
        found.push({ first: before.of, again: first, isLikely: true });
    }
    before =
      first?.by === 'according' && tokens[first.first]!.lower === 'according'
        ? { of: first, sentence }
        : undefined;
  }
  return found;
}

function closing(reading: Reading, { last }: Sentence, from: number): Attribution | undefined {
  const { tokens } = reading;
  for (let at = last - 2; at > Math.max(from, last - 14); at--) {
    if (tokens[at]!.text !== ',' || reading.isQuoted(at)) continue;
    const found = closingAt(reading, at + 1, last);
    if (found) return found;
  }
  return undefined;
}

function judge(first: Attribution, again: Attribution): Doubled | undefined {
  const isOne = isOneSource(first.source, again.source);
  if (first.by === 'according') return { first, again, isLikely: !isOne && again.by !== 'according' };
  // “Police say …, the agency reports”: one passes on what the other says.
  return isOne && (again.by !== 'report' || first.by === 'report')
    ? { first, again, isLikely: false }
    : undefined;
}

/** According to the plan, … According to the plan, … */
function isSameOpening(one: Attribution, other: Attribution): boolean {
  const text = ({ source }: Attribution) => source.map(({ lower }) => lower).join(' ');
  return other.by === 'according' && text(one) === text(other);
}
