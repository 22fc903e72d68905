import { type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
import { defineRule, inParagraphs, type Report } from '../../../src/rule.js';
import { compounds, openPairs } from './compounds.js';

const BRAND_NUMBER =
  /^(?:covid|sars-cov|f|b|mig|su|boeing|airbus|g|t|s|il|an|tu|ka|mi|rs|hwasong|chang'e|shenzhou|soyuz|apollo|omicron|h|c|p|m|kc|mh|rq|mq)$/u;
const UNIT_OF_AGE =
  /^(?:year|month|week|day|hour|minute|mile|kilometer|kilometre|meter|metre|foot|inch|story|storey|member|man|seat|ton|tonne|point|page|degree|square-foot|star|run|goal)$/u;
const PAIRS = new Map(
  compounds
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]),
);

/** Second parts of compound modifiers. */
const SUFFIX =
  /^(?:themed|based|backed|led|owned|run|funded|sponsored|controlled|style|level|scale|term|old|made|born|free|friendly|oriented|related|affected|wide|range|visual|quality|tech|speed|profile|ranking|class|type|edge|minded|intensive|saving|sized|income|end|priced|paid|lasting|standing|time|rise|density|altitude|precision|frequency|voltage|out|star|round|weather|risk|carbon|calorie|temperature|pressure|dimensional|lateral|national|purpose)$/u;
const MEASURE =
  /^(?:all|high|low|medium|large|small|long|short|full|part|well|multi|mid|middle|big|deep|wide|top|cutting|first|second|third)$/u;

/** First words of the pairs. */
const OPENINGS = new Set([...PAIRS.keys()].map((pair) => pair.split(' ')[0]!));

export const dashHyphen = defineRule({
  id: 'dash-hyphen',
  category: 'mechanics',
  mqm: 'linguistic conventions/punctuation',
  severity: 'minor',
  summary:
    'A dash or blank inside a hyphenated word (COVID — 19), a hyphen lost in a compound modifier, a hyphen for a dash.',
  check(reading, report) {
    const { tokens } = reading;
    const torn = new Set<number>();
    for (const { index } of reading.facet(marksAndModifiers)) {
      if (index + 1 >= tokens.length || tokens[index]!.sentence !== tokens[index - 1]?.sentence) continue;
      if (chain(reading, index, report) || split(reading, index, report)) torn.add(index);
      else age(reading, index, report) || compound(reading, index, report);
    }
    tornElsewhere(reading, torn, report);
    hyphenForDash(reading, report);
    inOneParagraph(reading, report);
  },
});

/** Hyphens and dashes, and what may be the second word of a compound. */
const marksAndModifiers = tokensWhere(
  ({ kind, text, index }, { tokens }) =>
    kind === 'number' || /^[-–—]$/u.test(text) || OPENINGS.has(tokens[index - 1]?.lower ?? ''),
);

const inOneParagraph = inParagraphs((reading, report) => {
  copulaDash(reading, report);
  hyphenAtMark(reading, report);
  editorsNote(reading, report);
});

/** stay - at - home: a little word between two spaced hyphens. */
function chain(reading: Reading, index: number, report: Report): boolean {
  const { tokens } = reading;
  const [first, mark, middle, again, last] = tokens.slice(index - 1, index + 4);
  if (mark!.text !== '-' || again?.text !== '-' || !last || last.sentence !== first!.sentence) return false;
  if (!mark!.spaced || !middle!.spaced || !again.spaced || !last.spaced) return false;
  if (!/^(?:at|to|of|in|by|on|and|up|the|for|the|or|a)$/u.test(middle!.lower)) return false;
  if (first!.kind !== 'word' || last.kind !== 'word') return false;
  // Commander - in - Chief
  if (/^\p{Lu}/u.test(last.text) && !/^(?:Chief|Law|Charge|Residence|Waiting|Arms|Large)$/u.test(last.text))
    return false;
  const fixed = [first, middle, last].map((token) => token!.text).join('-');
  report(reading.span(index - 1, index + 4), {
    message: `“${fixed}” takes plain hyphens without blanks.`,
    suggestions: [fixed],
  });
  return true;
}

/** COVID — 19 · 5 - year · self - defense */
function split(reading: Reading, index: number, report: Report): boolean {
  const { tokens } = reading;
  const [before, mark, next] = [tokens[index - 1]!, tokens[index]!, tokens[index + 1]!];
  if (
    mark.text.length > 1 ||
    !/^[-–—]$/u.test(mark.text) ||
    next.paragraph !== mark.paragraph ||
    next.sentence !== mark.sentence
  )
    return false;
  const spaces = Number(mark.spaced) + Number(next.spaced);
  if (spaces === 0 && mark.text === '-') return false;
  const isBrand =
    BRAND_NUMBER.test(before.lower) &&
    next.kind === 'number' &&
    /^\d{1,3}$/u.test(next.text) &&
    (before.text.length > 1 || mark.text !== '-' || spaces > 0);
  const isAge = before.kind === 'number' && UNIT_OF_AGE.test(next.lower.replace(/-old$/u, '')) && spaces > 0;
  // "the almost finished - themed work": a dash would have a clause behind it, not a participle with its noun.
  const isSuffix =
    spaces === 2 &&
    mark.text === '-' &&
    /^\p{Ll}/u.test(before.text) &&
    SUFFIX.test(next.lower) &&
    (MEASURE.test(before.lower) ||
      (/^(?:NOUN|ADJ)$/u.test(tokens[index + 2]?.pos ?? '') &&
        tokens[index + 2]!.sentence === mark.sentence));
  const isPrefix =
    /^(?:self|ex|non|anti|pre|pro|co|multi|semi|vice|counter|post|mid|pan|re)$/u.test(before.lower) &&
    next.kind === 'word' &&
    spaces > 0 &&
    /^\p{L}/u.test(next.text);
  const isOneSided =
    mark.text === '-' &&
    spaces === 1 &&
    before.kind === 'word' &&
    next.kind === 'word' &&
    /^\p{Ll}/u.test(before.text) &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:and|or|to)$/u.test(next.lower);
  const isKnown = spaces === 2 && mark.text === '-' && PAIRS.has(`${before.lower} ${next.lower}`);
  if (!isBrand && !isAge && !isPrefix && !isSuffix && !isKnown && !isOneSided) return false;
  report(reading.span(index - 1, index + 2), {
    message: `“${reading.slice(reading.span(index - 1, index + 2))}” takes a plain hyphen without blanks.`,
    ...(isOneSided ? { unproven: true } : { suggestions: [`${before.text}-${next.text}`] }),
  });
  return true;
}

/** In a story that tears two known compounds (high - tech, non - essential) the others that look like it are torn too: flood - resistant. */
function tornElsewhere(reading: Reading, torn: ReadonlySet<number>, report: Report): void {
  const { tokens } = reading;
  const isSpaced = (index: number) =>
    tokens[index]?.text === '-' && tokens[index]!.spaced && tokens[index + 1]!.spaced;
  if ([...torn].filter(isSpaced).length < 2) return;
  for (const { index } of reading.facet(marks)) {
    if (!isSpaced(index) || torn.has(index) || torn.has(index - 2)) continue;
    const [before, mark, next, behind] = tokens.slice(index - 1, index + 3);
    if (!before || !mark || !next || !behind) continue;
    if (
      [before, next].some(
        ({ kind, text, sentence }) => kind !== 'word' || /^\p{Lu}/u.test(text) || sentence !== mark.sentence,
      )
    )
      continue;
    // “flood - resistant wall”, “follow - up visits”, “clean - up”: a dash would have a clause or a phrase of its own behind it.
    const isModifier = /^(?:ADJ|VERB|NOUN)$/u.test(next.pos) && behind.pos === 'NOUN';
    const isParticle = /^(?:up|out|off|down|in|depth|on|over|back|scale|site|ups|outs|offs)$/u.test(
      next.lower,
    );
    if (!isModifier && !isParticle) continue;
    report(reading.span(index - 1, index + 2), {
      message: `“${reading.slice(reading.span(index - 1, index + 2))}” takes a plain hyphen without blanks, like others in the story.`,
      suggestions: [`${before.text}-${next.text}`],
    });
  }
}

const marks = tokensWhere(({ text }) => /^[-–—]$/u.test(text));

/** a 5 year old · a 12 storey building: behind an article or possessive, with a noun behind it. */
function age(reading: Reading, index: number, report: Report): boolean {
  const { tokens } = reading;
  const [before, number, unit, next] = [
    tokens[index - 1]!,
    tokens[index]!,
    tokens[index + 1]!,
    tokens[index + 2],
  ];
  if (
    number.kind !== 'number' ||
    !/^(?:a|an|the|his|her|their|another|one)$/u.test(before.lower) ||
    !/^\d{1,4}$/u.test(number.text)
  )
    return false;
  const isSplit = unit.spaced && UNIT_OF_AGE.test(unit.lower) && next !== undefined;
  const isNoun = next?.pos === 'NOUN' && next.spaced && !/^(?:period|end|mark)$/u.test(next.lower);
  const isOld = next?.lower === 'old';
  if (isSplit && (isOld || isNoun) && !(before.lower === 'the' && !isOld)) {
    const last = isOld ? index + 3 : index + 2;
    report(reading.span(index, last), {
      message: `The compound “${reading.slice(reading.span(index, last))}” takes hyphens.`,
      suggestions: [reading.slice(reading.span(index, last)).replaceAll(' ', '-')],
    });
    return true;
  }
  return false;
}

/** long term plan · state owned bank: only where a noun follows, so that the pair must be a modifier. */
function compound(reading: Reading, index: number, report: Report): boolean {
  const { tokens } = reading;
  const [first, second, next] = [tokens[index - 1]!, tokens[index]!, tokens[index + 1]!];
  if (first.kind !== 'word' || second.kind !== 'word' || !next.spaced || next.sentence !== second.sentence)
    return false;
  if (next.pos !== 'NOUN' || !OPENINGS.has(first.lower)) return false;
  const kind = PAIRS.get(`${first.lower} ${second.lower}`);
  const before = tokens[index - 2];
  const opens = before?.sentence === first.sentence ? before : undefined;
  const isLed =
    opens === undefined ||
    /^(?:a|an|the|this|that|these|those|its|his|her|their|our|of|for|in|with|by|new|other|several|many|some|two|three|and|such)$/u.test(
      opens.lower,
    );
  const isNoun = !openPairs.has(next.lower);
  if (kind === undefined || !isNoun || !isLed) return false;
  if (
    kind === 'det' &&
    (opens === undefined || !/^(?:a|an|its|his|her|their|this|new|of|for)$/u.test(opens.lower))
  )
    return false;
  report(reading.span(index - 1, index + 1), {
    message: `“${first.text} ${second.text}” before “${next.text}” is a compound modifier and takes a hyphen.`,
    suggestions: [`${first.text}-${second.text}`],
    ...(kind === 'det' ? { unproven: true } : {}),
  });
  return true;
}

/** A spaced hyphen where the story prints dashes elsewhere. */
function hyphenForDash(reading: Reading, report: Report): void {
  const { tokens, paragraphs } = reading;
  const isSpacedMark = (token: Token, text: RegExp) =>
    text.test(token.text) &&
    token.spaced &&
    tokens[token.index + 1]?.spaced === true &&
    tokens[token.index + 1]!.paragraph === token.paragraph &&
    tokens[token.index - 1]?.paragraph === token.paragraph;
  const found = reading.facet(marks);
  const dash = found.filter((token) => isSpacedMark(token, /^[–—]$/u) && token.index > 12);
  const hyphens = found.filter(
    (token) => isSpacedMark(token, /^-$/u) && paragraphs[token.paragraph]!.kind === 'paragraph',
  );
  if (dash.length < 2 || hyphens.length === 0 || hyphens.length > dash.length) return;
  for (const token of hyphens)
    report(reading.span(token.index - 1, token.index + 1), {
      message: `A hyphen stands for a dash behind “${tokens[token.index - 1]!.text}”; elsewhere the story prints a dash.`,
      related: [{ start: dash[0]!.start, end: dash[0]!.end, message: 'a dash' }],
      unproven: true,
    });
}

/** `near-"perfect" score`: a hyphen joins words, not a word and a quotation mark. */
function hyphenAtMark(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (let index = 1; index + 2 < tokens.length; index++) {
    const hyphen = tokens[index]!;
    if (hyphen.text !== '-' || hyphen.spaced) continue;
    const [before, mark, word] = [tokens[index - 1]!, tokens[index + 1]!, tokens[index + 2]!];
    if (mark.spaced || word.spaced) continue;
    if (!/^["“]$/u.test(mark.text) || before.kind !== 'word' || word.kind !== 'word') continue;
    report(reading.span(index - 1, index + 2), {
      message: `A hyphen welds “${before.text}” to the quotation mark before “${word.text}”.`,
    });
  }
}

const COPULA = /^(?:is|are|was|were|isn't|aren't)$/u;

/** `The main condition - is good health`: the dash that stands for "is" in Russian and Ukrainian was kept beside it. */
function copulaDash(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (let index = 2; index + 2 < tokens.length; index++) {
    const mark = tokens[index]!;
    if (mark.kind !== 'punctuation' || !mark.spaced || !/^[-–—]$/u.test(mark.text)) continue;
    const [before, next, after] = [tokens[index - 1]!, tokens[index + 1]!, tokens[index + 2]!];
    if (!next.spaced) continue;
    const isCopula =
      COPULA.test(next.lower) || (/^(?:it|this|that)$/u.test(next.lower) && COPULA.test(after.lower));
    if (!isCopula || [before, next].some(({ sentence }) => sentence !== mark.sentence)) continue;
    if (before.pos !== 'NOUN' && before.pos !== 'PROPN') continue;
    // A pair of dashes holds an insertion; a clause before the dash needs no verb from behind it.
    const clause = tokens.slice(reading.sentences[mark.sentence]!.first, index);
    const isOpen = !clause.some(
      ({ pos, text }) => pos === 'AUX' || pos === 'VERB' || /^[-–—;:]$/u.test(text),
    );
    if (!isOpen) continue;
    report(reading.span(index), {
      message: `The dash parts “${before.text}” from its verb “${next.lower === 'it' ? after.text : next.text}”.`,
    });
  }
}

/** `("The Forge" - Ed.)`: the note of a Slavic desk. */
function editorsNote(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (let index = 1; index + 1 < tokens.length; index++) {
    const [mark, note, behind] = [tokens[index]!, tokens[index + 1]!, tokens[index + 2]];
    if (mark.text !== '-' || !mark.spaced || !/^(?:ed|eds|red|auth|trans|note)\.?$/u.test(note.lower))
      continue;
    const isNote = note.lower.endsWith('.') || behind?.text === '.' || behind?.text === ')';
    if (!isNote || note.paragraph !== mark.paragraph) continue;
    const last = behind?.text === '.' && !behind.spaced ? index + 3 : index + 2;
    report(reading.span(index, last), {
      message: `“${reading.slice(reading.span(index, last))}”: an editor’s note takes a dash, or brackets of its own.`,
    });
  }
}
