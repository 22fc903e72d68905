import type { Root } from 'nlcst';
import { type Plugin, type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading/index.js';
import { toTree } from './tree.js';

// One parse serves every third-party plugin that looks at the same text.
const trees = new WeakMap<Reading, Root>();

/** Runs a retext plugin of anybody's over the Reading's text; its messages become findings (prose offsets). Asynchronous plugins throw. */
export function runRetextPlugin(
  reading: Reading,
  plugin: Plugin,
  options: readonly unknown[] = [],
): RawFinding[] {
  let tree = trees.get(reading);
  if (!tree) trees.set(reading, (tree = toTree(reading)));
  const file = new VFile(reading.text);
  const processor: Processor = unified();
  (processor.use as (plugin: Plugin, ...options: unknown[]) => unknown)(plugin, ...options);
  processor.runSync(tree, file);
  return file.messages.flatMap(toFinding);
}

function toFinding(message: VFileMessage): RawFinding[] {
  const place = message.place;
  if (!place || !('start' in place)) return [];
  const { start, end } = place;
  if (start.offset === undefined || end.offset === undefined || end.offset <= start.offset) return [];
  return [
    {
      rule: message.ruleId ?? message.source ?? 'retext',
      start: start.offset,
      end: end.offset,
      message: message.reason,
      ...(message.expected?.length ? { suggestions: message.expected } : {}),
      ...(message.note ? { note: message.note } : {}),
    },
  ];
}
