import { rules } from '../rules/index.js';
import { type Config, makeReviewer, type Review, type Reviewer } from './desk/index.js';

export {
  type Config,
  ConfigError,
  type Finding,
  type Point,
  type Related,
  type Review,
  type Reviewer,
} from './desk/index.js';
export { type Copy, InputError } from './formats/index.js';
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
 * Reviews one document. Positions: lines and columns from 1, offsets in UTF-16 code units of `text`.
 * @throws ConfigError, InputError
 */
export function review(text: string, options: Config & { path?: string; from?: string } = {}): Review {
  const { path, from, ...config } = options;
  return createReviewer(config).review(text, { ...(path ? { path } : {}), ...(from ? { from } : {}) });
}
