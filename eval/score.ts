import type { Finding, Review } from '../src/desk/index.js';

/** An editor's mark, as in `*.gold.json`; offsets are UTF-16 code units. */
export interface Mark {
  start: number;
  end: number;
  quote: string;
  category: string;
  severity: string;
  evidence: string;
  why: string;
  fix: string | null;
}

/** A story with its review and, where an editor read it, his marks. */
export interface Story {
  name: string;
  text: string;
  marks: readonly Mark[] | undefined;
  review: Review;
}

export interface Tally {
  hits: number;
  total: number;
}

export interface Result {
  stories: number;
  words: number;
  /** Findings on stories with marks, and how many of them hit one. */
  precision: Tally;
  /** Marks, and how many of them a finding hit. */
  recall: Tally;
  recallBy: Record<'category' | 'severity' | 'evidence', Record<string, Tally>>;
  /** By rule: findings on marked stories with hits, and firings on clean ones. */
  rules: Record<string, Tally & { clean: number; agree: number }>;
  clean: { stories: number; words: number; findings: number; perThousand: number };
}

/** MARKING.md: the spans overlap, and the overlap is at least a quarter of the finding. */
export function isHit(finding: Finding, mark: Mark): boolean {
  const overlap = Math.min(finding.end.offset, mark.end) - Math.max(finding.start.offset, mark.start);
  return overlap > 0 && overlap * 4 >= finding.end.offset - finding.start.offset;
}

/** Precision, recall and noise over all stories. */
export function score(stories: readonly Story[]): Result {
  const result: Result = {
    stories: stories.length,
    words: stories.reduce((sum, story) => sum + story.review.words, 0),
    precision: { hits: 0, total: 0 },
    recall: { hits: 0, total: 0 },
    recallBy: { category: {}, severity: {}, evidence: {} },
    rules: {},
    clean: { stories: 0, words: 0, findings: 0, perThousand: 0 },
  };
  for (const story of stories) {
    if (story.marks) scoreMarked(story, story.marks, result);
    else scoreClean(story, result);
  }
  result.clean.perThousand = (result.clean.findings / Math.max(result.clean.words, 1)) * 1000;
  return result;
}

function scoreMarked({ review }: Story, marks: readonly Mark[], result: Result): void {
  for (const finding of review.findings) {
    const hit = marks.filter((mark) => isHit(finding, mark));
    const rule = ruleOf(result, finding.rule);
    add(result.precision, hit.length > 0);
    add(rule, hit.length > 0);
    if (hit.some((mark) => mark.category === finding.category)) rule.agree++;
  }
  for (const mark of marks) {
    const found = review.findings.some((finding) => isHit(finding, mark));
    add(result.recall, found);
    for (const key of ['category', 'severity', 'evidence'] as const)
      add((result.recallBy[key][mark[key]] ??= { hits: 0, total: 0 }), found);
  }
}

function scoreClean({ review }: Story, result: Result): void {
  result.clean.stories++;
  result.clean.words += review.words;
  result.clean.findings += review.findings.length;
  for (const finding of review.findings) ruleOf(result, finding.rule).clean++;
}

function ruleOf(result: Result, id: string): Result['rules'][string] {
  return (result.rules[id] ??= { hits: 0, total: 0, clean: 0, agree: 0 });
}

function add(tally: Tally, hit: boolean): void {
  tally.total++;
  if (hit) tally.hits++;
}
