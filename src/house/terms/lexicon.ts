import type { Lexicon, PhraseMatch, Reading, Span, Token } from '../../reading/index.js';
import { scan } from '../../reading/scan.js';
import { regularForms } from './inflect.js';
import type { Listed, Term, TermPos } from './term.js';

/** A form on the desk's list, with its entry; `unwanted` is not set for a form that may stand. */
export interface Form {
  readonly text: string;
  readonly term: Term;
  readonly unwanted?: Listed;
}

/** Where a form stands in a story: its words without a possessive ending. */
export interface Hit extends Span {
  readonly first: number;
  readonly last: number;
  readonly form: Form;
}

/** The desk's list as a phrase lexicon. */
export interface TermLexicon {
  readonly lexicon: Lexicon;
  readonly forms: readonly Form[];
}

/** Compiles the list for the phrase index; the fix of an entry is the number of its form. */
export function compileTerms(terms: readonly Term[]): TermLexicon {
  const forms = terms.flatMap((term): Form[] => [
    ...[...(term.preferred === undefined ? [] : [term.preferred]), ...term.admitted].map((text) => ({
      text,
      term,
    })),
    ...term.unwanted.map((unwanted) => ({ text: unwanted.text, term, unwanted })),
  ]);
  const entries = forms.map((form, index) => `${patternOf(form)} | ${index} | `);
  return { lexicon: { name: 'desk-terms', entries: entries.join('\n') }, forms };
}

function patternOf({ text, term: { isInflected, pos } }: Form): string {
  const { tokens } = scan(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
  // A phrase with a verb at its head bends at its first word (carry out), any other at its last.
  const head = pos === 'verb' ? 0 : tokens.length - 1;
  return tokens
    .map(({ lower, kind }, index) => {
      if (kind === 'punctuation' || kind === 'symbol' || kind === 'url') return `\\${lower}`;
      if (isInflected && index === head) return `{${regularForms(lower).join('/')}}`;
      return index === tokens.length - 1 ? `${lower}/${lower}'s` : lower;
    })
    .join(' ');
}

const TAGS: Readonly<Record<TermPos, RegExp | undefined>> = {
  noun: /^(?:NOUN|PROPN)$/u,
  verb: /^(?:VERB|AUX)$/u,
  adjective: /^(?:ADJ|VERB)$/u,
  adverb: /^(?:ADV|ADP)$/u,
  'proper noun': undefined,
  other: undefined,
};

/** Where listed forms stand in the text, wanted and unwanted; of overlapping ones the longest. In order. */
export function findTerms(reading: Reading, { lexicon, forms }: TermLexicon): Hit[] {
  const hits = reading.phrases(lexicon).flatMap((match) => {
    const form = forms[Number(match.fix)]!;
    const hit = { ...trim(reading, match), first: match.first, last: match.last, form };
    return fitsCase(reading, hit) && fitsPos(reading.tokens, hit) ? [hit] : [];
  });
  return longest(reading, hits);
}

/** The match without 's. */
function trim({ tokens }: Reading, { start, end, last, fix: _ }: PhraseMatch): Span {
  const { lower } = tokens[last - 1]!;
  return { start, end: lower.endsWith("'s") && end - start > 2 ? end - 2 : end };
}

/**
 * A name has its capitals, or stands in capitals altogether; so has a form that differs from the wanted one in nothing else, or whose
 * entry asks for it. There a capital may also open the sentence. Any other form may stand in any case.
 */
function fitsCase(reading: Reading, hit: Hit): boolean {
  const { term, text } = hit.form;
  const found = reading.slice(hit).replaceAll('’', "'");
  const listed = text.replaceAll('’', "'");
  const onlyCase =
    hit.form.unwanted !== undefined &&
    [term.preferred, ...term.admitted].some((other) => other?.toLowerCase() === text.toLowerCase());
  // "Internet" where "internet" is wanted says nothing at the start of a sentence.
  if (onlyCase) return found === listed && !(opensSentence(reading, hit.first) && found === capital(listed));
  if (found === listed) return true;
  if (term.isCaseSensitive) return opensSentence(reading, hit.first) && found === capital(listed);
  return !term.isName || found === listed.toUpperCase();
}

/** The first word of a sentence, or behind an opening mark. */
function opensSentence({ tokens, sentences }: Reading, index: number): boolean {
  const { first } = sentences[tokens[index]!.sentence]!;
  return index === first || (index === first + 1 && tokens[first]!.kind === 'punctuation');
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

function fitsPos(tokens: readonly Token[], { first, last, form: { term } }: Hit): boolean {
  const tags = term.pos && TAGS[term.pos];
  if (!tags) return true;
  // "has utilised it": the tagger often takes a participle for an adjective or a noun, and its ending is proof enough.
  if (term.pos === 'verb' && /(?:ed|ing)$/u.test(tokens[first]!.lower)) return true;
  return tags.test(tokens[term.pos === 'verb' ? first : last - 1]!.pos);
}

/** Longest wins; of equal ones the form as it stands on the list, then the one that may stand. Linear but for the sort. */
function longest(reading: Reading, hits: readonly Hit[]): Hit[] {
  const rank = (hit: Hit) =>
    (reading.slice(hit) === hit.form.text ? 0 : 2) + Number(hit.form.unwanted !== undefined);
  const order = [...hits].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: Hit[] = [];
  for (const hit of order) {
    const before = kept.at(-1);
    if (!before || hit.start >= before.end) kept.push(hit);
    else if (hit.end - hit.start > before.end - before.start) kept[kept.length - 1] = hit;
  }
  return kept;
}
