import type { ClauseCore } from '../../../src/reading/clauses.js';
import { isPluralCount, isSingularCount } from '../../../src/reading/grammatical-number.js';
import type { Reading, Token } from '../../../src/reading/index.js';
import { isVerbToo } from './determiners.js';

/** Heads that take a plural verb with a plural behind "of", as a native writer does: a number of people are. */
const QUANTITY =
  /^(?:number|majority|minority|group|handful|lot|range|variety|series|pair|couple|total|team|crowd|host|string|half|third|quarter|rest|mass|plenty|bunch|proportion|percentage|per|percent|cent|dozen|hundred|thousand|million|billion|trillion|average|maximum|minimum|most|all|some|any|none|remainder|bulk|part|portion|wave|spate|swathe|array|raft|collection|mix|mixture|fraction|tens|score|set|batch|fleet|army|panel|band|family|pack|circle|army|kind|type|sort|list)$/u;

/** A message when the verb of a core does not agree with its subject; undefined where English leaves the choice. */
export function verbClash(reading: Reading, { subject, verb }: ClauseCore): string | undefined {
  const { tokens } = reading;
  const form = tokens[verb.first]!;
  if (
    !/^(?:is|are|was|were|has|have|isn't|aren't|wasn't|weren't|hasn't|haven't|does|doesn't|don't)$/u.test(
      form.lower,
    )
  )
    return undefined;
  if (verb.first === subject.head || verb.number === undefined) return undefined;
  const head = tokens[subject.head]!;
  const name = reading.slice(reading.span(subject.first, subject.core));
  const first = tokens[subject.first]!.lower;
  if (subject.isCoordinated || (/^\p{Lu}/u.test(head.text) && !subject.isPronoun)) return undefined;
  if (subject.isPronoun) return pronounClash(head.lower, form.lower, verb.number);
  if (head.lower === 'number')
    return numberOfClash(first, tokens[subject.core]?.lower, form.lower, verb.number);
  if (head.pos !== 'NOUN' || QUANTITY.test(head.lemma) || QUANTITY.test(first)) return undefined;
  for (let index = subject.first; index < subject.last; index++)
    if (/^(?:and|or|nor|plus|than|&|["“”'‘’(),-])$/u.test(tokens[index]!.lower)) return undefined;
  if (isMeasure(reading, subject.first, subject.core)) return undefined;
  if (verb.number === 'singular' && isPluralHead(head) && !holdsVerb(tokens, subject))
    return `“${form.text}” is singular, but its subject “${name}” is plural.`;
  const isOne =
    isSingularCount(head.lower) &&
    /^(?:the|a|an|this|that|his|her|its|their|our|each|every|another)$|['’]s$/u.test(first);
  if (verb.number === 'plural' && isOne && !mayBeSubjunctive(reading, subject.first, form.lower))
    return `“${form.text}” is plural, but its subject “${name}” is singular.`;
  return undefined;
}

/** Plurals in form that take a singular verb, or either. */
const SINGULAR_IN_S =
  /(?:ics|itis|[iou]us|ss|sis|xis)$|^(?:news|series|species|means|headquarters|barracks|crossroads|works|innings|measles|mumps|rabies|diabetes|herpes|billiards|darts|dominoes|gallows|shambles|chess|lens|gas|bus|alias|bias|atlas|canvas|christmas|premises|links|odds|grounds|customs|wages|arms|goods|savings|damages|remains|thanks|woods|falls|games|sports|details|stairs|tens|dozens|hundreds|thousands|millions|billions|minutes|seconds|hours|days|weeks|months|years|decades|miles|meters|metres|kilometers|kilometres|dollars|euros|pounds|yuan|rubles|roubles|votes|points|percents|tons|tonnes|acres|hectares|feet)$/u;

function isPluralHead({ lower, lemma }: Token): boolean {
  if (isPluralCount(lower)) return true;
  return /^\p{Ll}+s$/u.test(lower) && lemma !== lower && !SINGULAR_IN_S.test(lower);
}

/** "The figures from the bank show production is": the verb of the subject is tagged a noun. */
function holdsVerb(tokens: readonly Token[], { core, last }: ClauseCore['subject']): boolean {
  for (let index = core + 1; index < last; index++) {
    const { lower, lemma, kind } = tokens[index]!;
    if (
      kind === 'word' &&
      lower === lemma &&
      isVerbToo(lower) &&
      /^(?:NOUN|PROPN)$/u.test(tokens[index - 1]!.pos)
    )
      return true;
  }
  return false;
}

function pronounClash(pronoun: string, form: string, number: 'singular' | 'plural'): string | undefined {
  if (
    /^(?:he|she|it|everyone|everybody|someone|somebody|nobody|everything|something|nothing)$/u.test(
      pronoun,
    ) &&
    number === 'plural' &&
    form !== 'were' &&
    form !== "weren't"
  )
    return `“${form}” is plural, but “${pronoun}” is singular.`;
  if (/^(?:they|we|these|those)$/u.test(pronoun) && number === 'singular')
    return `“${form}” is singular, but “${pronoun}” is plural.`;
  return undefined;
}

/** "The number of cases is", "a number of cases are". */
function numberOfClash(
  determiner: string,
  next: string | undefined,
  form: string,
  number: 'singular' | 'plural',
): string | undefined {
  if (next !== 'of') return undefined;
  if (determiner === 'the' && number === 'plural')
    return `“The number of” takes a singular verb, not “${form}”.`;
  return undefined;
}

/** "Ten years is", "more than 20 miles was": an amount. */
function isMeasure({ tokens }: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++)
    if (tokens[index]!.kind === 'number' || tokens[index]!.pos === 'NUM' || tokens[index]!.kind === 'symbol')
      return true;
  return false;
}

/** "if the bridge were", "that the man have". */
function mayBeSubjunctive({ tokens }: Reading, first: number, form: string): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (form === 'were' || form === "weren't") return true;
  return before === 'that' || before === 'if' || before === 'lest';
}
