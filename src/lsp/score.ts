/** A document's score, for a status bar; null for what is not reviewed. Sent as `backread/score` with each review. */
export interface Score {
  readonly uri: string;
  readonly version: number;
  /** MQM's overall quality score, 0 to 100: the lowest of its articles'. */
  readonly score: number | null;
  readonly words: number;
  readonly major: number;
  readonly minor: number;
  readonly query: number;
}
