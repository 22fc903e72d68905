/** What the desk says of a word or phrase that it does not want. */
export interface Listed {
  readonly text: string;
  /** Forbidden words must not be published; the others are a matter of style. */
  readonly isForbidden: boolean;
}

/** One entry of the desk's list. */
export interface Term {
  /** The form to print, or undefined when the entry only bans. */
  readonly preferred?: string;
  /** Forms that may stand besides. */
  readonly admitted: readonly string[];
  /** Forms that are reported. */
  readonly unwanted: readonly Listed[];
  readonly note?: string;
  /** A name of a person, place or body: capitals count, and the guesses of name-variants give way to it. */
  readonly isName: boolean;
  readonly isCaseSensitive: boolean;
  /** Inflected forms count too. */
  readonly isInflected: boolean;
  readonly pos?: TermPos;
  /** Where the entry stands: `terms.yaml:12`. */
  readonly place: string;
}

export const termPos = ['noun', 'verb', 'adjective', 'adverb', 'proper noun', 'other'] as const;
export type TermPos = (typeof termPos)[number];
