import type { Finding, Review } from '../../desk/index.js';
import type { Category } from '../../finding.js';
import { scan } from '../../reading/scan.js';
import { pageUrl } from '../../retext/message.js';
import type { Detected } from './detect.js';

/** What this program says of itself where LanguageTool does. */
export function software(version: string) {
  return {
    name: 'backread',
    version,
    buildDate: null,
    apiVersion: 1,
    premium: false,
    status: '',
  };
}

/** Localization Quality Issue Types of ITS 2.0, which LanguageTool's `issueType` is: clients colour by them. */
const ISSUE_TYPES: Record<Category, string> = {
  contradiction: 'inconsistency',
  quotation: 'typographical',
  inconsistency: 'inconsistency',
  garble: 'grammar',
  'word-choice': 'mistranslation',
  residue: 'non-conformance',
  repetition: 'duplication',
  reference: 'omission',
  'number-date': 'numbers',
  mechanics: 'typographical',
};

/** What an answer needs to know of a rule besides what its finding says. */
export interface RuleFacts {
  readonly id: string;
  readonly summary: string;
}

/** A review as LanguageTool answers a check. `review` is undefined for text that is not English. */
export function checkAnswer(
  review: Review | undefined,
  language: Detected,
  version: string,
  rules: ReadonlyMap<string, RuleFacts>,
) {
  const { name, code, confidence } = language;
  return {
    software: software(version),
    warnings: { incompleteResults: false },
    language: {
      name,
      code,
      detectedLanguage: { name, code, confidence: Math.round(confidence * 100) / 100 },
    },
    matches: review ? matchesOf(review, rules) : [],
  };
}

function matchesOf(review: Review, rules: ReadonlyMap<string, RuleFacts>) {
  const { source } = review.copy;
  const sentences = sentencesOf(review);
  return review.findings.map((finding) => {
    const [offset, end] = [finding.start.offset, finding.end.offset];
    return {
      message: finding.note ? `${finding.message}\n${finding.note}` : finding.message,
      shortMessage: nameOf(finding.category),
      replacements: finding.suggestions.map((value) => ({ value })),
      offset,
      length: end - offset,
      context: contextOf(source, offset, end),
      sentence: sentences(offset),
      type: { typeName: finding.severity === 'query' ? 'Hint' : 'Other' },
      rule: ruleOf(finding, rules.get(finding.rule)),
      ignoreForIncompleteSentence: false,
      contextForSureMatch: -1,
    };
  });
}

function ruleOf(finding: Finding, facts: RuleFacts | undefined) {
  const url = pageUrl({
    id: finding.rule,
    category: finding.category,
    ...(finding.url ? { url: finding.url } : {}),
  });
  return {
    id: finding.rule,
    description: facts?.summary ?? finding.rule,
    issueType: ISSUE_TYPES[finding.category],
    category: { id: finding.category, name: nameOf(finding.category) },
    urls: url === '' ? [] : [{ value: url }],
  };
}

/** `word-choice` as people read it. */
function nameOf(category: Category): string {
  const words = category.replaceAll('-', ' and ').replace('word and', 'word');
  return words[0]!.toUpperCase() + words.slice(1);
}

/** Characters of text to either side of a match. */
const AROUND = 40;

/** The match in its surroundings, line ends as blanks, cut between characters. */
function contextOf(source: string, start: number, end: number) {
  const from = whole(source, Math.max(0, start - AROUND));
  const to = whole(source, Math.min(source.length, end + AROUND));
  const before = from > 0 ? '...' : '';
  const after = to < source.length ? '...' : '';
  return {
    text: before + source.slice(from, to).replaceAll(/[\r\n]/gu, ' ') + after,
    offset: start - from + before.length,
    length: end - start,
  };
}

/** Never the middle of a surrogate pair. */
function whole(source: string, at: number): number {
  const code = source.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** The sentence at an offset of the source. Asked in rising order. */
function sentencesOf({ copy, findings }: Review): (offset: number) => string {
  if (findings.length === 0) return () => '';
  const { sentences } = scan(copy.prose, copy.blocks);
  const spans = sentences.map(({ start, end }) => [start, end, copy.toSource(start)] as const);
  let at = 0;
  return (offset) => {
    while (at + 1 < spans.length && spans[at + 1]![2] <= offset) at++;
    const [start, end] = spans[at] ?? [0, 0];
    return copy.prose.slice(start, end);
  };
}
