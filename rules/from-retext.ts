import type { Plugin } from 'unified';
import { runRetextPlugin } from '../src/retext/run-plugin.js';
import { defineRule, type Options, type Rule, type RuleDefinition } from '../src/rule.js';

interface Wrapped extends Omit<RuleDefinition, 'check'> {
  message(text: string): string;
  /** Report only the first so many words: a finding does not win by covering a paragraph. */
  spanWords?: number;
}

/** A rule of ours whose findings are the messages of a retext plugin. The rule's options are handed to the plugin. */
export function fromRetext(plugin: unknown, { message, spanWords, ...definition }: Wrapped): Rule {
  return defineRule<Options>({
    ...definition,
    check(reading, report, options) {
      for (const { start, end } of runRetextPlugin(reading, plugin as Plugin, [options])) {
        const span = { start, end: spanWords ? endOfWords(reading.text, start, end, spanWords) : end };
        report(span, { message: message(reading.slice(span)) });
      }
    },
  });
}

function endOfWords(text: string, start: number, end: number, words: number): number {
  const head = new RegExp(String.raw`^(?:\S+\s+){${words - 1}}\S+`, 'u').exec(text.slice(start, end));
  return head ? start + head[0].length : end;
}
