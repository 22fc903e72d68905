import type { Unit } from './measures.js';
import type { Numeral } from './numerals.js';
import type { Span } from './token.js';

/** What the words around a number make of its value: "about 400", "more than 400", "nearly 400", "up to 400". */
export type Bound = 'exact' | 'about' | 'nearly' | 'more' | 'less' | 'at-least' | 'at-most';

/**
 * A number of something. Dates, years and times of day are not here (dates.ts has them), ordinals neither.
 * `low` and `high` are its value with the scale worked in ("8.6 thousand" is 8600); they differ for a range ("10 to 12",
 * "5-7%") and for a vague number ("dozens", "hundreds of billions"). A range that runs backwards keeps its order in `from`, `to`.
 * What is counted is one of: `percent`, `currency`, `unit` (kilometres, hours, years of age as `age`), `times` ("19-fold",
 * "three times"), `noun` (lemma of the head noun behind it: "400 new fitness clubs" -> club). A measure may have a noun as
 * well: "6,280 square kilometres of forest" -> unit and noun `forest`; "$5 million in aid" -> currency, noun `aid`.
 * `first` to `last` are the tokens of the sign, the number and its unit; the words of `bound` and the noun are outside.
 */
export interface Quantity extends Span {
  readonly low: number;
  readonly high: number;
  readonly form: 'number' | 'range' | 'score';
  /** As written, for a range or a score. */
  readonly from: number;
  readonly to: number;
  readonly written: Numeral['written'];
  readonly scale: string;
  readonly oddity?: Numeral['oddity'];
  readonly figure?: string;
  readonly bound: Bound;
  /** First token of the bounding words; equal to `first` when there are none. */
  readonly boundFirst: number;
  readonly percent?: 'percent' | 'points';
  /** How per cent is written: `%`, `percent`, `per cent`. */
  readonly percentForm?: string;
  readonly currency?: string;
  readonly unit?: Unit;
  readonly times?: true;
  /** Glued to what it modifies by a hyphen: 39-year-old, a 12-hour strike. */
  readonly isModifier?: true;
  readonly noun?: string;
  /** The words between number and head noun and the head, lower case. */
  readonly nounWords: readonly string[];
  readonly nounLast: number;
  readonly first: number;
  readonly last: number;
  /** The tokens of the number alone. */
  readonly numeral: Numeral;
  readonly sentence: number;
}
