/** A word or phrase said again. Token indexes. */
export interface Echo {
  readonly first: number;
  readonly last: number;
  readonly message: string;
  readonly related?: [number, number];
  readonly isLikely?: boolean;
}
