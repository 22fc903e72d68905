/**
 * A house style. Every choice is written as it looks in print and may be left out: then the question stays open, and the
 * story's own habit decides as it does without a house.
 */
export interface House {
  /** colour, theatre, travelled, or color, theater, traveled. */
  readonly spelling?: 'US' | 'UK';
  /** organise or organize, in UK spelling. */
  readonly ise?: 'ise' | 'ize';
  /** Initials as the house prints them: U.S., U.N., EU. */
  readonly initials?: readonly string[];
  /** Acronyms that are read as words: NATO or Nato. */
  readonly acronyms?: 'NATO' | 'Nato';
  /** Titles before a name with their point or without. */
  readonly mister?: 'Mr.' | 'Mr';
  /** Quotation marks of the first degree. */
  readonly quotes?: 'double' | 'single';
  /** Where comma and stop stand at the end of a quoted part of a sentence. */
  readonly stops?: 'inside' | 'outside';
  /** Words below this number, figures from it on. */
  readonly figuresFrom?: number;
  readonly percent?: '%' | 'percent' | 'per cent';
  readonly date?: 'Feb. 6' | 'February 6' | '6 Feb' | '6 February';
  readonly time?: '6 p.m.' | '6 pm' | '6pm';
  /** Between hours and minutes. */
  readonly timePoint?: ':' | '.';
  /** The comma before "and" in a plain series of three or more. */
  readonly seriesComma?: 'yes' | 'no';
  readonly dash?: ' — ' | '—' | ' – ';
  /** A title before a name: Prime Minister Ito, or prime minister Ito. Alone it is small in every house. */
  readonly titles?: 'Prime Minister' | 'prime minister';
  /** Places as the house names them: Kyiv, Mumbai. Their other names are reported. */
  readonly places?: readonly string[];
  /** Words as the house does not write them, and as it does. */
  readonly words?: Readonly<Record<string, string>>;
}
