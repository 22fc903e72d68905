import { presets } from './presets.js';

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

/** A preset by name, or choices on top of one. `words` and `places` add to the preset's. */
export type HouseSetting = HousePreset | (House & { readonly preset?: HousePreset });
export type HousePreset = keyof typeof presets;
export const housePresets = Object.keys(presets) as [HousePreset, ...HousePreset[]];

/** The choices of a setting, or one line that says what is wrong with it. */
export function houseOf(setting: HouseSetting | undefined): House | string {
  if (setting === undefined) return {};
  const { preset, ...own } = typeof setting === 'string' ? { preset: setting } : setting;
  if (preset !== undefined && !Object.hasOwn(presets, preset))
    return `'house': unknown preset '${preset}'; there are ${housePresets.join(', ')}`;
  const base: House = preset === undefined ? {} : presets[preset];
  return {
    ...base,
    ...own,
    ...(own.places ? { places: [...own.places, ...(base.places ?? [])] } : {}),
    ...(own.words ? { words: { ...base.words, ...own.words } } : {}),
  };
}
