import type { Plugin } from 'unified';
import { type Copy, type ReadOptions, readCopies, readCopy } from '../formats/index.js';
import { LineIndex, type Point } from '../formats/lines.js';
import { didYouMean } from '../house/did-you-mean.js';
import { houseOf } from '../house/index.js';
import { type Facet, type Lexicon, PhraseMatcher, Reading, ReadingMemory } from '../reading/index.js';
import { runRetextPlugin } from '../retext/run-plugin.js';
import { findingsOf, type Options, type RawFinding, type Rule, type Severity, settleRule } from '../rule.js';
import { type Config, ConfigError, type PluginSetting, type Preset } from './config.js';
import { fingerprint, fingerprintOf } from './fingerprint.js';
import { compare, type Judged, mergeOverlaps } from './merge.js';
import type { Finding, Related, Review } from './review.js';
import { qualityScore } from './score.js';
import { dropSilenced, STET_RULE } from './stet.js';
import { isSuspect } from './suspicion.js';

/** Reviews documents with one config. Rules and lexicons are prepared once, so make one and keep it. */
export interface Reviewer {
  /** The active rules, with severity and options settled. */
  readonly rules: readonly ActiveRule[];
  /** Reads a document and reviews it. @throws InputError when the input is not of the format or holds several articles. */
  review(input: string | Uint8Array, options?: ReadOptions): Review;
  /** Reads a document and reviews every article in it. @throws InputError */
  reviewAll(input: string | Uint8Array, options?: ReadOptions): Review[];
  /** Reviews a Copy. */
  reviewCopy(copy: Copy): Review;
  /**
   * For a document that is edited again and again, one for each: it says what `reviewAll` says, and keeps what it knows of a paragraph
   * as long as the paragraph stands in the document.
   */
  follow(): Pick<Reviewer, 'reviewAll'>;
  /** A reviewer with only those of the rules that are wanted; plugins stay. It costs nothing: all that was prepared is shared. */
  only(isWanted: (rule: Rule) => boolean): Reviewer;
}

export interface ActiveRule {
  readonly rule: Rule;
  /** Set by the config; otherwise the rule's own, which a finding may refine. */
  readonly severity: Severity | undefined;
  readonly options: Options;
  /** What it finds, with these options. */
  readonly findings: Facet<readonly RawFinding[]>;
}

/** What a shell that goes on whatever happens wants to hear of. */
export interface ReviewerEvents {
  /** A rule or plugin threw; the others go on. Without it the error is thrown. */
  readonly onRuleFailure?: (rule: string, error: unknown) => void;
}

/**
 * Prepares a reviewer over a register of rules.
 * @throws ConfigError for an unknown rule id, naming the nearest one, and for two rules of one id.
 */
export function makeReviewer(
  shipped: readonly Rule[],
  config: Config = {},
  { onRuleFailure }: ReviewerEvents = {},
): Reviewer {
  const preset = config.preset ?? 'recommended';
  const register = registerOf(shipped, config);
  const active = activate(register, config, preset);
  const plugins = (config.plugins ?? []).map(asPlugin);
  const matcher = new PhraseMatcher(unique(active.flatMap(({ rule }) => rule.lexicons)));
  const ids = new Set([...register.map((rule) => rule.id), STET_RULE]);
  return reviewerOf(active);

  function reviewerOf(rules: readonly ActiveRule[]): Reviewer {
    const reviewCopy = (copy: Copy) => reviewWith(rules, copy, new Reading(copy, matcher));
    return {
      rules,
      review: (input, options) => reviewCopy(readCopy(input, options)),
      reviewAll: (input, options) => readCopies(input, options).map(reviewCopy),
      reviewCopy,
      follow() {
        const memory = new ReadingMemory(matcher);
        return {
          reviewAll(input, options) {
            const copies = readCopies(input, options);
            memory.begin();
            return copies.map((copy) => reviewWith(rules, copy, memory.read(copy)));
          },
        };
      },
      only: (isWanted) => reviewerOf(rules.filter(({ rule }) => isWanted(rule))),
    };
  }

  function reviewWith(rules: readonly ActiveRule[], copy: Copy, reading: Reading): Review {
    const found = [
      ...rules.flatMap((active) => guarded(active.rule.id, () => check(active, reading))),
      ...plugins.flatMap(({ plugin, options }) =>
        guarded(plugin.name || 'plugin', () => runRetextPlugin(reading, plugin, options).map(judgePlugin)),
      ),
    ];
    const words = countWords(reading);
    const heard = dropSilenced(found, copy);
    const isShown = preset === 'strict' || isSuspect(heard, words);
    const findings = mergeOverlaps(isShown ? heard : heard.filter((finding) => !finding.unproven));
    return makeReview(copy, reading, words, findings, register, unknownStets(copy, ids));
  }

  function guarded(name: string, run: () => Judged[]): Judged[] {
    if (!onRuleFailure) return run();
    try {
      return run();
    } catch (error) {
      onRuleFailure(name, error);
      return [];
    }
  }
}

/**
 * The rules of backread and of the desk, as the house style and the desk's list settle them.
 * @throws ConfigError for two rules of one id, or an unknown house.
 */
export function registerOf(shipped: readonly Rule[], config: Config): readonly Rule[] {
  const { localRules = [], terms = [] } = config;
  const ids = new Set(shipped.map(({ id }) => id));
  for (const { id } of localRules) {
    if (ids.has(id))
      throw new ConfigError(`'localRules': there is another rule '${id}': give yours another id`);
    ids.add(id);
  }
  const house = houseOf(config.house);
  if (typeof house === 'string') throw new ConfigError(house);
  return [...shipped, ...localRules].map((rule) => settleRule(rule, { house, terms }));
}

function activate(register: readonly Rule[], config: Config, preset: Preset): ActiveRule[] {
  const ids = register.map((rule) => rule.id);
  for (const id of Object.keys(config.rules ?? {})) {
    if (!ids.includes(id)) throw new ConfigError(`'rules.${id}': unknown rule${didYouMean(id, ids)}`);
  }
  return register.flatMap((rule) => {
    const setting =
      config.rules?.[rule.id] ?? (rule.preset === 'recommended' || preset === 'strict' ? 'on' : 'off');
    if (setting === 'off') return [];
    const [level, options] = typeof setting === 'string' ? [setting, {}] : setting;
    return [
      {
        rule,
        severity: level === 'on' ? undefined : level,
        options,
        findings: findingsOf(rule, options),
      },
    ];
  });
}

function check({ rule, severity, findings }: ActiveRule, reading: Reading): Judged[] {
  return reading.facet(findings).map((finding) => ({
    ...finding,
    category: rule.category,
    severity: severity ?? (finding.unproven ? 'query' : (finding.severity ?? rule.severity)),
  }));
}

function judgePlugin(finding: RawFinding): Judged {
  return { ...finding, category: 'mechanics', severity: 'minor' };
}

function asPlugin(setting: PluginSetting): { plugin: Plugin; options: readonly unknown[] } {
  const [plugin, ...options] = Array.isArray(setting) ? setting : [setting];
  if (typeof plugin !== 'function') throw new ConfigError(`'plugins': '${String(plugin)}' was not loaded`);
  return { plugin: plugin as Plugin, options };
}

function unknownStets(copy: Copy, ids: ReadonlySet<string>): { start: number; end: number; id: string }[] {
  return copy.comments.flatMap(({ rules, start, end }) =>
    rules.filter((id) => !ids.has(id)).map((id) => ({ start, end, id })),
  );
}

function makeReview(
  copy: Copy,
  reading: Reading,
  words: number,
  judged: readonly Judged[],
  register: readonly Rule[],
  unknown: readonly { start: number; end: number; id: string }[],
): Review {
  const point = pointsOf(copy);
  const byId = new Map(register.map((rule) => [rule.id, rule]));
  const seen = new Map<string, number>();
  const findings: Finding[] = judged.map((finding) => ({
    rule: finding.rule,
    category: finding.category as Finding['category'],
    mqm: byId.get(finding.rule)?.mqm ?? 'linguistic conventions',
    severity: finding.severity,
    message: finding.message,
    ...(finding.note ? { note: finding.note } : {}),
    text: reading.slice(finding),
    ...place(finding),
    suggestions: [...(finding.suggestions ?? [])],
    related: (finding.related ?? []).map(
      (related): Related => ({ ...place(related), text: reading.slice(related), message: related.message }),
    ),
    ...(byId.get(finding.rule)?.url === undefined ? {} : { url: byId.get(finding.rule)!.url! }),
    fingerprint: fingerprint(finding.rule, finding, reading, seen),
  }));
  for (const { start, end, id } of unknown) findings.push(unknownStet(start, end, id));
  findings.sort(
    (a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset || compare(a.rule, b.rule),
  );
  return {
    ...(copy.path === undefined ? {} : { path: copy.path }),
    format: copy.format,
    words,
    findings,
    score: qualityScore(
      findings.map((finding) => finding.severity),
      words,
    ),
    copy,
  };

  function place(span: { start: number; end: number }) {
    const start = copy.toSource(span.start);
    const label = copy.place?.(start);
    return {
      start: point(start),
      end: point(copy.toSource(span.end, 'end')),
      ...(label ? { place: label } : {}),
    };
  }

  function unknownStet(start: number, end: number, id: string): Finding {
    return {
      rule: STET_RULE,
      category: 'mechanics',
      mqm: 'linguistic conventions',
      severity: 'minor',
      message: `The stet comment names the rule '${id}', which does not exist${didYouMean(id, [...byId.keys()])}`,
      text: copy.source.slice(start, end),
      start: point(start),
      end: point(end),
      suggestions: [],
      related: [],
      fingerprint: fingerprintOf(STET_RULE, id, seen),
    };
  }
}

/** What tells line and column of a source offset, in the stream when the source is a line of one. */
function pointsOf({ source, begins }: Copy): (offset: number) => Point {
  const lines = linesOf(source);
  if (!begins) return (offset) => lines.point(offset);
  return (at) => {
    const { line, column, offset } = lines.point(at);
    return { line: begins.line + line - 1, column, offset: begins.offset + offset };
  };
}

let lastLines: { source: string; lines: LineIndex } | undefined;

/** The lines of a source. The articles of one file follow each other: its lines are counted once. */
function linesOf(source: string): LineIndex {
  if (lastLines?.source !== source) lastLines = { source, lines: new LineIndex(source) };
  return lastLines.lines;
}

function countWords({ tokens }: Reading): number {
  return tokens.reduce((sum, { kind }) => sum + (kind === 'word' || kind === 'number' ? 1 : 0), 0);
}

function unique(lexicons: readonly Lexicon[]): Lexicon[] {
  return [...new Set(lexicons)];
}
