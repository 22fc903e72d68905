import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCopy } from '../src/formats/index.js';
import { readMarked } from '../src/house/examples.js';
import { type House, type HouseSetting, houseOf, type Term } from '../src/house/index.js';
import { readTerms } from '../src/house/terms/read.js';
import { PhraseMatcher, Reading } from '../src/reading/index.js';
import { type Rule, runRule, settleRule } from '../src/rule.js';

/** An example of a rule's README: the text without marks, and the spans that stood between « and ». */
export interface Example {
  /** Line of the README, from 1. */
  line: number;
  text: string;
  expected: string[];
  /** Unproven findings count too. */
  strict: boolean;
  /** The house and the list of terms of the desk that reads it. */
  house: House;
  terms: readonly Term[];
}

/**
 * The examples of a README. In a fence that opens with ```text every line is an example; in one that opens with
 * ```text document the whole fence is one (blank lines part its paragraphs). The word `strict` behind it: as in that preset.
 * `house=ap` behind it: as that house reads it. A fence ```yaml terms is the desk's list for the page.
 * Where « » belong to the text itself, write ‹‹ ››.
 */
export function readExamples(markdown: string): Example[] {
  const examples: Example[] = [];
  const lines = markdown.split('\n');
  const list = /^```yaml terms\n([^]*?)^```$/mu.exec(markdown);
  const terms = list ? readTerms(list[1]!, 'README.yaml') : [];
  for (let at = 0; at < lines.length; at++) {
    const fence = /^```text\b(.*)$/u.exec(lines[at]!);
    if (!fence) continue;
    const from = at + 1;
    while (at + 1 < lines.length && lines[at + 1] !== '```') at++;
    const body = lines.slice(from, at + 1);
    const strict = fence[1]!.includes('strict');
    const preset = /house=(\w+)/u.exec(fence[1]!)?.[1];
    const house = houseOf(preset as HouseSetting | undefined);
    if (typeof house === 'string') throw new Error(house);
    const desk = { strict, house, terms };
    if (fence[1]!.includes('document')) examples.push(parse(body.join('\n'), from + 1, desk));
    else
      for (const [index, text] of body.entries())
        if (text.trim()) examples.push(parse(text, from + 1 + index, desk));
  }
  return examples;
}

function parse(marked: string, line: number, desk: Pick<Example, 'strict' | 'house' | 'terms'>): Example {
  const { text, expected } = readMarked(marked);
  return { line, text, expected: [...expected], ...desk };
}

/** The README beside a rule. */
export function readmeOf(rule: Rule): string {
  return readFileSync(
    fileURLToPath(new URL(`../rules/${rule.category}/${rule.id}/README.md`, import.meta.url)),
    'utf8',
  );
}

/** What the rule alone finds in a text, as strings in order. */
export function spansFound(
  rule: Rule,
  { text, strict, ...desk }: Pick<Example, 'text' | 'strict'> & Partial<Example>,
): string[] {
  const settled = settleRule(rule, desk);
  const reading = new Reading(readCopy(text), new PhraseMatcher(settled.lexicons));
  return runRule(settled, reading)
    .filter((finding) => strict || !finding.unproven)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((finding) => reading.slice(finding));
}
