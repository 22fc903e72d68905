import type { Counts, PageData, Story } from '../src/reporters/html/data.js';

/** What the editor chose beside the text. */
export interface Choices {
  readonly preset: 'recommended' | 'strict';
  readonly house: 'none' | 'ap' | 'reuters' | 'guardian';
  readonly format: 'text' | 'markdown' | 'html';
}

/** To the worker: a text to review. */
export interface Order extends Choices {
  readonly id: number;
  readonly text: string;
}

/** A story reviewed. */
export interface Proof {
  readonly id: number;
  readonly story: Story;
  readonly words: number;
  readonly score: number;
  readonly counts: Counts;
}

/** From the worker: that it is ready, a proof, or one line on why there is none. */
export type Answer =
  | { readonly kind: 'ready'; readonly rules: PageData['rules'] }
  | ({ readonly kind: 'proof' } & Proof)
  | { readonly kind: 'refused'; readonly id: number; readonly message: string };
