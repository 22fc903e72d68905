import type { Reading, Sentence, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { bySentence, type Change, changesIn } from './changes.js';

const words = (list: string) => new Set(list.split(' '));
const UP = words(
  'increase rise grow raise climb jump surge soar expand extend lengthen hike boost swell widen gain growth rally skyrocket balloon mount advance enlarge prolong up',
);
const DOWN = words(
  'decrease fall drop decline reduce lower cut shrink slash plunge shorten slide tumble narrow sink trim dip reduction shrinkage plummet slump loss down',
);
const MULTIPLES: ReadonlyMap<string, number> = new Map(
  Object.entries({ double: 2, triple: 3, treble: 3, quadruple: 4, halve: 0.5 }),
);
/** Where the smaller figure is the better one. */
const RANKS =
  /^(?:rank|ranking|place|position|spot|no\.|table|list|standings|seed|handicap|league|chart|charts|odds|points?|level|grade|category|tier)$/u;

export const trendMismatch = defineRule({
  id: 'trend-mismatch',
  category: 'contradiction',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A rise that its own figures show to be a fall, or the other way round.',
  check(reading, report) {
    const quantities = bySentence(reading);
    for (const sentence of reading.sentences) {
      for (const change of changesIn(reading, sentence, quantities.get(sentence.index) ?? [])) {
        const word = trendWord(reading, sentence, change);
        if (!word) continue;
        const problem = mismatch(word, change);
        if (problem)
          report(word, {
            message: `“${word.text}”, but the figures ${problem}.`,
            related: [{ ...reading.span(change.at, change.last), message: 'the figures' }],
          });
      }
      const series = oppositeSeries(reading, sentence);
      if (series)
        report(series.noun, {
          message: `“${series.noun.text}” sums up what “${series.verb.text}” has told: it goes the other way.`,
          related: [{ ...series.verb, message: `“${series.verb.text}”` }],
        });
    }
  },
});

/** The word of rising or falling that the figures belong to: the nearest to their left, with no figure between. */
function trendWord(reading: Reading, sentence: Sentence, change: Change): Token | undefined {
  const { tokens } = reading;
  const near = tokens.slice(
    Math.max(sentence.first, change.at - 8),
    Math.min(change.last + 5, sentence.last),
  );
  if (
    near.some(({ lower, lemma }) => RANKS.test(lower) || RANKS.test(lemma)) ||
    near.some(({ lower }) => /^(?:not|never|n't|without|minus)$/u.test(lower))
  )
    return undefined;
  if (change.word !== undefined) return tokens[change.word];
  for (let at = change.at - 1; at >= Math.max(sentence.first, change.at - 8); at--) {
    const token = tokens[at]!;
    if (trendOf(token) !== 0 || MULTIPLES.get(token.lemma)) return token.pos === 'ADP' ? undefined : token;
    if (/^[;:–—]$/u.test(token.text) || token.lower === 'that' || token.lower === 'and') return undefined;
  }
  return undefined;
}

function trendOf({ lemma, pos }: Token): number {
  if (pos !== 'VERB' && pos !== 'NOUN' && !/^(?:up|down)$/u.test(lemma)) return 0;
  return UP.has(lemma) ? 1 : DOWN.has(lemma) ? -1 : 0;
}

function mismatch(word: Token, { from, to }: Change): string | undefined {
  if (from === to || !(from > 0) || !(to > 0)) return undefined;
  const multiple = MULTIPLES.get(word.lemma);
  if (multiple) {
    const ratio = to / from / multiple;
    return ratio > 1.35 || ratio < 0.75 ? 'do not show it' : undefined;
  }
  const trend = trendOf(word) || (word.lower === 'up' ? 1 : -1);
  // A jump of magnitude is another error: 6.280 for 6,280.
  if (to / from > 50 || from / to > 50) return undefined;
  if (trend > 0 && to < from) return 'show a fall';
  return trend < 0 && to > from ? 'show a rise' : undefined;
}

/** "fell 14%, the third straight annual increase". */
function oppositeSeries(
  reading: Reading,
  { first, last }: Sentence,
): { verb: Token; noun: Token } | undefined {
  const { tokens } = reading;
  for (let at = first + 3; at < last - 1; at++) {
    if (!/^(?:straight|consecutive|successive|running)$/u.test(tokens[at]!.lower)) continue;
    const noun =
      tokens[at + 1]!.pos === 'ADJ'
        ? tokens[at + 2]
        : /^(?:annual|monthly|yearly|weekly|quarterly|daily)$/u.test(tokens[at + 1]!.lower)
          ? tokens[at + 2]
          : tokens[at + 1];
    if (!noun || noun.index >= last || !(UP.has(noun.lemma) || DOWN.has(noun.lemma))) continue;
    const lead = tokens[at - 2];
    const comma = lead && /^(?:the|its|their|a)$/u.test(lead.lower) ? tokens[at - 3] : tokens[at - 2];
    if (!comma || !/^(?:,|–|—|-)$/u.test(comma.text)) continue;
    const verb = lastTrendVerb(tokens, first, comma.index);
    if (verb && UP.has(verb.lemma) !== UP.has(noun.lemma)) return { verb, noun };
  }
  return undefined;
}

function lastTrendVerb(tokens: readonly Token[], first: number, end: number): Token | undefined {
  const verbs = tokens.slice(first, end).filter((token) => token.pos === 'VERB' && trendOf(token) !== 0);
  const [verb] = verbs;
  return verbs.every((each) => trendOf(each) === trendOf(verb!)) ? verb : undefined;
}
