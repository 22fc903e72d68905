/** What the page carries as JSON, and the client reads. Free of imports, so that both sides can use it. */

export type Severity = 'major' | 'minor' | 'query';
export const severities: readonly Severity[] = ['major', 'minor', 'query'];

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Span {
  readonly start: Place;
  readonly end: Place;
  readonly text: string;
}

export interface Finding extends Span {
  readonly rule: string;
  readonly category: string;
  readonly mqm: string;
  readonly severity: Severity;
  readonly message: string;
  readonly note?: string;
  readonly suggestions: readonly string[];
  readonly related: readonly (Span & { readonly message: string })[];
  readonly fingerprint: string;
}

/** A block of the source: where it starts, and what it is to a desk. */
export type BlockStart = readonly [start: number, kind: string];

/** One story, parsed only when opened. */
export interface Story {
  readonly source: string;
  readonly blocks: readonly BlockStart[];
  readonly findings: readonly Finding[];
}

/** Majors, minors and queries. */
export type Counts = readonly [major: number, minor: number, query: number];

/** What the index shows of a story. */
export interface StoryHead {
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly words: number;
  readonly score: number;
  readonly counts: Counts;
  /** Findings in equal parts of the story, from its head to its foot. */
  readonly density: readonly Counts[];
}

export interface PageData {
  /** In need of repair, the neediest first: story n stands in the element `story-n`. */
  readonly stories: readonly StoryHead[];
  readonly rules: Readonly<Record<string, { readonly summary: string; readonly url: string }>>;
}
