import type { House } from './style.js';
import type { Term } from './terms/term.js';

export { type HouseSetting, houseOf, housePresets } from './house.js';
export type { House } from './style.js';
export type { Listed, Term } from './terms/term.js';

/** What a desk has decided for itself, as rules are told of it. */
export interface DeskFacts {
  /** Choices that are not set leave the question open. */
  readonly house: House;
  readonly terms: readonly Term[];
}
