import type { Reading, Sentence, Token } from '../../../src/reading/index.js';
import { isContent, stemOf } from '../words.js';
import { agentDoes, cognateObject, dayTwice } from './cognates.js';
import type { Echo } from './echo.js';
import { phraseAgain } from './phrase.js';

/** All echoes of the text, in order. */
export function find(reading: Reading): Echo[] {
  const found: Echo[] = [];
  const inLongQuote = longQuotes(reading);
  for (const sentence of reading.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (inLongQuote[at]! > 0) continue;
      const echo =
        pair(reading, at, sentence) ??
        phrasePair(reading, at, sentence) ??
        stutter(reading, at, sentence) ??
        ofItself(reading, at, sentence) ??
        around(reading, at, sentence) ??
        became(reading, at, sentence) ??
        sameVerb(reading, at, sentence) ??
        cognateObject(reading, at, sentence) ??
        agentDoes(reading, at, sentence) ??
        dayTwice(reading, at, sentence);
      if (!echo) continue;
      found.push(echo);
      at = echo.last - 1;
    }
    found.push(...phraseAgain(reading, sentence), ...twoAlsos(reading, sentence));
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** How many quotations of some length each token stands in: speech may say things twice. Linear in tokens and quotations. */
function longQuotes({ tokens, quotations }: Reading): Int32Array {
  const depth = new Int32Array(tokens.length + 1);
  for (const { open, last } of quotations.list) {
    if (last - open <= 6) continue;
    depth[open]!++;
    depth[last]!--;
  }
  for (let at = 1; at < depth.length; at++) depth[at]! += depth[at - 1]!;
  return depth;
}

const IDIOMS =
  /^(?:more|less|again|over|on|through|round|such|so|this|that|further|better|worse|many|much|up|down|out|years?|days?|hours?|again|one|two|time|man|people|person|others?|yes|no|half|side|piece|part|none|all|by|neck|face|hand|arm|shoulder|heart|toe|eye|stop|wheel|loop|case|page|layer|row|pile|dozen|score|ton|mile|metre|meter|hour|minute|decade|century|generation|brother|sister|father|mother|friend|neighbour|neighbor|country|nation|state)$/u;

/** Before a participle that says how somebody is. */
const STATE = /^(?:be|feel|become|look|get|seem|very|so|both|more|most|too|quite)$/u;

/** "experience and experience". */
function pair(reading: Reading, at: number, { last }: Sentence): Echo | undefined {
  const [word, joint, again] = [reading.tokens[at]!, reading.tokens[at + 1], reading.tokens[at + 2]];
  if (!again || at + 2 >= last || !/^(?:and|or)$/u.test(joint!.lower)) return undefined;
  if (word.lower !== again.lower || !isContent(word) || word.pos === 'PROPN') return undefined;
  // "They waited and waited" is English; "she was tired and tired" is not.
  const isState = /ed$/u.test(word.lower) && STATE.test(reading.tokens[at - 1]?.lemma ?? '');
  if (!isState && (word.pos === 'VERB' || word.lower !== word.lemma)) return undefined;
  if (IDIOMS.test(word.lemma) || /er$/u.test(word.lower)) return undefined;
  const next = reading.tokens[at + 3];
  // "home and home games", "gold and gold mining": the second leads on.
  if (next && at + 3 < last && /^(?:NOUN|PROPN)$/u.test(next.pos)) return undefined;
  return {
    first: at,
    last: at + 3,
    message: `“${word.text} and ${again.text}” says one thing twice; two were meant.`,
  };
}

/** "feeding children and feeding children": two or three words, and the same again. */
function phrasePair({ tokens }: Reading, at: number, { last }: Sentence): Echo | undefined {
  for (const length of [2, 3]) {
    const again = at + length + 1;
    if (again + length > last || tokens[at + length]!.lower !== 'and') continue;
    const words = tokens.slice(at, at + length);
    const isSame = words.every(
      ({ lower, kind }, step) => kind === 'word' && lower === tokens[again + step]!.lower,
    );
    if (
      !isSame ||
      !isContent(words[0]!) ||
      !isContent(words.at(-1)!) ||
      words.some(({ lemma }) => IDIOMS.test(lemma))
    )
      continue;
    return {
      first: at,
      last: again + length,
      message: `“${words.map(({ text }) => text).join(' ')}” stands on both sides of “and”; two things were meant.`,
    };
  }
  return undefined;
}

/** "implant implant implantation", "implant implantation fee": one stem in a row of nouns. */
function stutter(reading: Reading, at: number, { last }: Sentence): Echo | undefined {
  const { tokens } = reading;
  const word = tokens[at]!;
  if (word.pos !== 'NOUN' || word.lower.length < 5 || at + 1 >= last) return undefined;
  let end = at + 1;
  while (
    end < last &&
    tokens[end]!.pos === 'NOUN' &&
    tokens[end]!.spaced &&
    stemOf(tokens[end]!) === stemOf(word)
  )
    end++;
  if (end === at + 1) return undefined;
  const isThree = end - at > 2;
  const isExact = tokens[at + 1]!.lower === word.lower;
  return {
    first: at,
    last: end,
    message: `“${reading.slice(reading.span(at, end))}” has one word ${isThree ? 'over and over' : 'twice'}.`,
    isLikely: !isThree && !isExact,
  };
}

/** "certificates of professional certificates". */
function ofItself(reading: Reading, at: number, { last }: Sentence): Echo | undefined {
  const { tokens } = reading;
  const word = tokens[at]!;
  if (word.pos !== 'NOUN' || !/^(?:of|for|in)$/u.test(tokens[at + 1]?.lower ?? '') || word.lower.length < 5)
    return undefined;
  for (let end = at + 2; end < Math.min(at + 6, last); end++) {
    const token = tokens[end]!;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return undefined;
    if (token.pos !== 'NOUN' || token.lemma !== word.lemma) continue;
    if (end === at + 2) return undefined;
    const isSure =
      tokens[at + 1]!.lower === 'of' && token.lower === word.lower && tokens[end + 1]?.pos !== 'NOUN';
    return {
      first: at,
      last: end + 1,
      message: `“${word.text} ${tokens[at + 1]!.text} … ${token.text}” turns in a circle.`,
      isLikely: !isSure,
    };
  }
  return undefined;
}

/** "later date later". */
function around(reading: Reading, at: number, { last }: Sentence): Echo | undefined {
  const [word, noun, again] = [reading.tokens[at]!, reading.tokens[at + 1], reading.tokens[at + 2]];
  if (!again || at + 2 >= last || word.lower !== again.lower || !again.spaced) return undefined;
  const isNoun = noun!.pos === 'NOUN' || (noun!.kind === 'word' && reading.tokens[at - 1]?.pos === 'DET');
  if (!isNoun) return undefined;
  if (!/^(?:ADJ|ADV)$/u.test(word.pos) || word.lower.length < 4) return undefined;
  if (at + 3 < last && reading.tokens[at + 3]!.pos === 'NOUN') return undefined;
  return { first: at, last: at + 3, message: `“${word.text}” stands on both sides of “${noun!.text}”.` };
}

/** "The victory … became a victory". */
function became(reading: Reading, at: number, { first, last }: Sentence): Echo | undefined {
  const { tokens } = reading;
  if (tokens[at]!.lemma !== 'become' || !/^(?:a|an|the)$/u.test(tokens[at + 1]?.lower ?? ''))
    return undefined;
  const noun = tokens[at + 2]?.pos === 'ADJ' ? at + 3 : at + 2;
  const subject = tokens[first]!.lower === 'the' ? tokens[first + 1] : undefined;
  if (
    !subject ||
    noun >= last ||
    subject.pos !== 'NOUN' ||
    tokens[noun]?.pos !== 'NOUN' ||
    tokens[noun]!.lemma !== subject.lemma
  )
    return undefined;
  if (at - first > 10) return undefined;
  return {
    first: subject.index,
    last: noun + 1,
    message: `A ${subject.lemma} becomes a ${subject.lemma} here.`,
  };
}

/** "to disinfect fingers and disinfect doors". */
function sameVerb(reading: Reading, at: number, { last }: Sentence): Echo | undefined {
  const { tokens } = reading;
  const verb = tokens[at]!;
  if (verb.pos !== 'VERB' || verb.lower.length < 4 || tokens[at - 1]?.lower !== 'to') return undefined;
  for (let joint = at + 2; joint < Math.min(at + 5, last - 2); joint++) {
    const token = tokens[joint]!;
    if (token.lower !== 'and') {
      if (!/^(?:NOUN|ADJ|DET|PRON|PROPN)$/u.test(token.pos)) return undefined;
      continue;
    }
    if (tokens[joint + 1]!.lower !== verb.lower || tokens[joint + 1]!.pos !== 'VERB') return undefined;
    return {
      first: joint + 1,
      last: joint + 2,
      message: `“${verb.text}” is said twice; once is enough.`,
      related: [at, at + 1],
      isLikely: true,
    };
  }
  return undefined;
}

/** "but also … she also stood". */
function twoAlsos(reading: Reading, { first, last }: Sentence): Echo[] {
  const { tokens } = reading;
  const alsos: Token[] = tokens
    .slice(first, last)
    .filter((token) => token.lower === 'also' && !reading.isQuoted(token.index));
  const [one, two] = alsos;
  if (!one || !two || tokens.slice(one.index, two.index).some(({ text }) => text === ';')) return [];
  const isNotOnly = tokens[one.index - 1]?.lower === 'but';
  if (two.index - one.index > (isNotOnly ? 30 : 14)) return [];
  return [
    {
      first: two.index,
      last: two.index + 1,
      message: '“also” is said twice in one sentence.',
      related: [one.index, one.index + 1],
      isLikely: true,
    },
  ];
}
