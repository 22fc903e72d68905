import { rules } from '../rules/index.js';
import { type Config, makeReviewer, type Review, type Reviewer } from './desk/index.js';
import type { ReadOptions } from './formats/index.js';

export {
  type Config,
  ConfigError,
  type Finding,
  type Point,
  type Related,
  type Review,
  type Reviewer,
} from './desk/index.js';
export { type Copy, formats, InputError, NoCopyError, type ReadOptions } from './formats/index.js';
export { Reading } from './reading/index.js';
export { type Category, categories, defineRule, type Rule, type Severity, severities } from './rule.js';

/**
 * A reviewer for many documents with one config: rules and lexicons are prepared once.
 * @throws ConfigError for an unknown rule.
 */
export function createReviewer(config: Config = {}): Reviewer {
  return makeReviewer(rules, config);
}

/**
 * Reviews one document, a text or the bytes of a file. Positions: lines and columns from 1, offsets in UTF-16 code units of the
 * text as decoded (for a Word document: of its paragraphs, one a line).
 * @throws ConfigError, InputError (also for a document with several articles: `reviewAll`)
 */
export function review(input: string | Uint8Array, options: Config & ReadOptions = {}): Review {
  return createReviewer(options).review(input, options);
}

/** Reviews every article of a document: a feed in JSON or CSV, a NewsML-G2 message. @throws ConfigError, InputError */
export function reviewAll(input: string | Uint8Array, options: Config & ReadOptions = {}): Review[] {
  return createReviewer(options).reviewAll(input, options);
}
