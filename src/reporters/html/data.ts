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
  readonly related: readonly (Span & { readonly message: string; readonly place?: string })[];
  /** What an editor calls its place, where the line says little. */
  readonly place?: string;
  readonly fingerprint: string;
}

/** A block of the text: where it starts, and what it is to a desk. */
export type BlockStart = readonly [start: number, kind: string];

/** One story, parsed only when opened. Offsets of its findings count in its text, lines and columns in its source. */
export interface Story {
  /** Its source where that is read by people (text, Markdown), else its prose. */
  readonly text: string;
  readonly isSource: boolean;
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
  /** MQM's penalty points: all, in 1,000 words, and by dimension, the costliest first. */
  readonly penalty: number;
  readonly perThousand: number;
  readonly dimensions: readonly (readonly [dimension: string, penalty: number])[];
  readonly counts: Counts;
  /** Findings in equal parts of the story, from its head to its foot. */
  readonly density: readonly Counts[];
}

export interface PageData {
  /** In need of repair, the neediest first: story n stands in the element `story-n`. */
  readonly stories: readonly StoryHead[];
  readonly rules: Readonly<Record<string, { readonly summary: string; readonly url: string }>>;
}
