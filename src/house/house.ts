import { presets } from './presets.js';
import type { House } from './style.js';

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
