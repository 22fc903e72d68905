import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { type Category, type Details, moveFinding, type RawFinding, type Severity } from './finding.js';
import type { DeskFacts } from './house/index.js';
import { byParagraph, type Facet, type Lexicon, PhraseMatcher, Reading, type Span } from './reading/index.js';
import { copyFromTree } from './retext/copy-from-tree.js';
import { addRawFindings } from './retext/message.js';

export {
  type Category,
  categories,
  type Details,
  type RawFinding,
  type Related,
  type Severity,
  severities,
} from './finding.js';

export type Report = (span: Span, details: Details) => void;

export type Options = Record<string, unknown>;

/** A rule as written in its `rule.ts`. */
export interface RuleDefinition<O extends Options = Options> {
  readonly id: string;
  readonly category: Category;
  /** MQM dimension: `accuracy/mistranslation`. */
  readonly mqm: string;
  readonly severity: Severity;
  /**
   * `paragraph`: it is shown one paragraph at a time, as a Reading of its own, and not again as long as the paragraph stands in a
   * document under edit. `story` when not given.
   */
  readonly scope?: 'paragraph' | 'story';
  /** One line for the rule index. */
  readonly summary: string;
  /** The smallest preset that has the rule; `recommended` when not given. */
  readonly preset?: 'recommended' | 'strict';
  /** Default options. */
  readonly options?: O;
  /** Phrase lexicons it asks the Reading for. */
  readonly lexicons?: readonly Lexicon[];
  /** What the house style and the desk's list make of the rule; asked once for every reviewer. Nothing when the desk has neither. */
  readonly forDesk?: (desk: DeskFacts) => ForDesk;
  /** The rule's page on the web, when it is not one of backread's own. */
  readonly url?: string;
  /** Its page as Markdown, for `--explain`, when it is not one of backread's own. */
  readonly page?: string;
  /** Sentences for `backread test-rules`, what must be found between « and »; one without must yield nothing. */
  readonly examples?: readonly string[];
  check(reading: Reading, report: Report, options: O): void;
}

/** Options that replace the rule's defaults, and further lexicons. */
export interface ForDesk {
  readonly options?: Options;
  readonly lexicons?: readonly Lexicon[];
}

/** A rule in the register: its definition and a plain retext plugin. */
export interface Rule extends RuleDefinition {
  readonly preset: 'recommended' | 'strict';
  readonly options: Options;
  readonly lexicons: readonly Lexicon[];
  /** `unified().use(retextEnglish).use(rule.plugin, options)` */
  readonly plugin: (options?: Options) => (tree: Root, file: VFile) => void;
}

/** Makes a register entry of a definition. */
export function defineRule<O extends Options>(definition: RuleDefinition<O>): Rule {
  const rule: Rule = {
    preset: 'recommended',
    lexicons: [],
    ...(definition as unknown as RuleDefinition),
    options: definition.options ?? {},
    plugin: (options) => (tree, file) => {
      const copy = copyFromTree(tree, file);
      const settled = settleRule(rule, options as Partial<DeskFacts> | undefined);
      const reading = new Reading(copy, new PhraseMatcher(settled.lexicons));
      const findings = runRule(settled, reading, options).filter((finding) => !finding.unproven);
      addRawFindings(file, copy, rule, findings);
    },
  };
  return rule;
}

/** The rule as the desk's house style and list want it. */
export function settleRule(rule: Rule, { house = {}, terms = [] }: Partial<DeskFacts> = {}): Rule {
  const { options = {}, lexicons = [] } = rule.forDesk?.({ house, terms }) ?? {};
  return { ...rule, options: { ...rule.options, ...options }, lexicons: [...rule.lexicons, ...lexicons] };
}

/** What the rule finds in the Reading. Findings with an empty span, or one outside the text, are a fault of the rule and are thrown as such. */
export function runRule(rule: Rule, reading: Reading, options: Options = {}): RawFinding[] {
  return [...reading.facet(findingsOf(rule, options))];
}

/** What the rule finds, as a facet: of a text that is edited again and again, what was found in a paragraph is kept with it. */
export function findingsOf(rule: Rule, options: Options = {}): Facet<readonly RawFinding[]> {
  const settled = { ...rule.options, ...options };
  const find = (reading: Reading) => checkWith(rule, reading, settled);
  return rule.scope === 'paragraph' ? byParagraph(find, moveFinding) : find;
}

/**
 * The part of a story rule's check that looks at one paragraph at a time: shown them one by one, as a rule with the scope `paragraph` is,
 * and not again as long as they stand.
 */
export function inParagraphs(check: (reading: Reading, report: Report) => void): typeof check {
  const find = byParagraph((reading: Reading) => {
    const found: (Span & Details)[] = [];
    check(reading, ({ start, end }, details) => found.push({ ...details, start, end }));
    return found;
  }, moveFinding);
  return (reading, report) => {
    for (const found of reading.facet(find)) report(found, found);
  };
}

function checkWith(rule: Rule, reading: Reading, options: Options): RawFinding[] {
  const findings: RawFinding[] = [];
  const report: Report = ({ start, end }, details) => {
    if (!(start >= 0 && start < end && end <= reading.text.length))
      throw new RangeError(
        `rule ${rule.id} reported the span ${start}-${end} of a text of ${reading.text.length}`,
      );
    findings.push({ ...details, rule: rule.id, start, end });
  };
  rule.check(reading, report, options);
  return findings;
}
