import { InvalidArgumentError } from 'commander';
import { type Review, type Severity, severityNames } from '../desk/index.js';
import type { FileConfig } from '../desk/schema.js';

/** What makes a story fail. */
export interface GateOptions {
  readonly failOn?: Severity | 'never';
  /** MQM score, 0 to 100. */
  readonly minScore?: number;
}

/** Decides on the exit code: is there a story that may not pass? */
export interface Gate {
  readonly isClosed: boolean;
  check(review: Review): void;
  /** A line for each story that scores too low. */
  notes(): string[];
}

/** A gate as the options have it, else the config, else closed by a major finding. */
export function makeGate(config: FileConfig, options: GateOptions): Gate {
  const failOn = options.failOn ?? (config.failOn as GateOptions['failOn']) ?? 'major';
  const minScore = options.minScore ?? config.minScore ?? 0;
  const worst = failOn === 'never' ? [] : severityNames.slice(0, severityNames.indexOf(failOn) + 1);
  const notes: string[] = [];
  let isClosed = false;
  return {
    get isClosed() {
      return isClosed;
    },
    check({ path = '<stdin>', findings, score }) {
      if (findings.some(({ severity }) => worst.includes(severity))) isClosed = true;
      if (score >= minScore) return;
      isClosed = true;
      notes.push(`${path}: scores ${score.toFixed(1)}, below ${minScore}`);
    },
    notes: () => notes,
  };
}

/** @throws InvalidArgumentError (commander's) for what is no score. */
export function parseScore(text: string): number {
  const score = Number(text);
  if (text.trim() === '' || !(score >= 0 && score <= 100))
    throw new InvalidArgumentError('Expected a number from 0 to 100.');
  return score;
}
