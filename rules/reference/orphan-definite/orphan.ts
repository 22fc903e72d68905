/** A definite phrase that nothing before it has brought in. */
export interface Orphan {
  readonly first: number;
  readonly last: number;
  readonly message: (text: string) => string;
  readonly isLikely: boolean;
}
