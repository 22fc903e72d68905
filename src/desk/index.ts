export { type Severity, severities as severityNames } from '../finding.js';
export type { Point } from '../formats/lines.js';
export { didYouMean } from '../house/did-you-mean.js';
export {
  type Config,
  ConfigError,
  type PluginSetting,
  type Preset,
  presets,
  type RuleSetting,
  withEverything,
} from './config.js';
export { compare } from './merge.js';
export type { Finding, Related, Review } from './review.js';
export { type ActiveRule, makeReviewer, type Reviewer, registerOf } from './reviewer.js';
export { type DimensionScore, type Scorecard, scorecard } from './score.js';
