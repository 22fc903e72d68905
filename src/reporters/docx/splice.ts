import { lastAtOrBefore } from '../../formats/last-at-or-before.js';
import { xml } from '../xml.js';
import type { Numbers } from './markup.js';
import type { Runs, TextElement } from './runs.js';

export const AUTHOR = 'backread';

/** A stretch inside one text element. Offsets into the part's XML. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A comment on words of a part, or a change of them, or both. The stretches stand in document order. */
export interface Mark {
  readonly stretches: readonly Stretch[];
  /** The comment's number; not given: no comment. */
  readonly comment: number | undefined;
  /** New words; `undefined`: no change. */
  readonly change: string | undefined;
}

/** What happens at a place inside a text element. */
interface Cut {
  readonly starts: number[];
  readonly ends: number[];
  /** New words that stand here. */
  readonly inserted: string[];
}

/**
 * The part with comments and tracked changes on its words. Nothing else is touched: text elements are cut where marks begin
 * and end, both halves with the properties of their run.
 */
export function splice(part: string, runs: Runs, marks: readonly Mark[], numbers: Numbers): string {
  const plan = new Map<TextElement, { cuts: Map<number, Cut>; struck: Stretch[] }>();
  const planOf = (at: number) => {
    const text = textAt(runs.texts, at);
    const made = plan.get(text) ?? { cuts: new Map<number, Cut>(), struck: [] };
    plan.set(text, made);
    return made;
  };
  const cutAt = (stretch: Stretch, offset: number): Cut => {
    const { cuts } = planOf(stretch.start);
    const made = cuts.get(offset) ?? { starts: [], ends: [], inserted: [] };
    cuts.set(offset, made);
    return made;
  };
  for (const { stretches, comment, change } of marks) {
    const first = stretches[0]!;
    const last = stretches.at(-1)!;
    if (comment !== undefined) {
      cutAt(first, first.start).starts.push(comment);
      cutAt(last, last.end).ends.push(comment);
    }
    if (change === undefined) continue;
    for (const stretch of stretches) {
      planOf(stretch.start).struck.push(stretch);
      cutAt(stretch, stretch.start);
      cutAt(stretch, stretch.end);
    }
    if (change !== '') cutAt(last, last.end).inserted.push(change);
  }
  const pieces: string[] = [];
  let from = 0;
  for (const text of [...plan.keys()].sort((a, b) => a.tag - b.tag)) {
    const { cuts, struck } = plan.get(text)!;
    pieces.push(part.slice(from, text.tag), rewrite(part, runs.prefix, text, cuts, struck, numbers));
    from = text.end;
  }
  return [...pieces, part.slice(from)].join('');
}

/** The element that holds a place in a part's text. */
export function textAt(texts: readonly TextElement[], at: number): TextElement {
  const last = lastAtOrBefore(texts.length, (index) => texts[index]!.start, at);
  return texts[Math.max(last, 0)]!;
}

/** One text element from its opening tag to its last character, cut. */
function rewrite(
  part: string,
  w: string,
  text: TextElement,
  cuts: ReadonlyMap<number, Cut>,
  struck: readonly Stretch[],
  numbers: Numbers,
): string {
  const open = part.slice(text.tag, text.start);
  const out = [/\sxml:space\s*=/u.test(open) ? open : `${open.slice(0, -1)} xml:space="preserve">`];
  const run = (inside: string) => `<${w}r>${ownProperties(text.properties, numbers)}${inside}</${w}r>`;
  const tracked = (name: string, inside: string) =>
    `<${w}${name} ${w}id="${numbers.next()}" ${w}author="${AUTHOR}">${run(inside)}</${w}${name}>`;
  const offsets = [...cuts.keys()].sort((a, b) => a - b);
  out.push(part.slice(text.start, offsets[0]), `</${w}t></${w}r>`);
  for (const [index, offset] of offsets.entries()) {
    const { starts, ends, inserted } = cuts.get(offset)!;
    for (const words of inserted)
      out.push(tracked('ins', `<${w}t xml:space="preserve">${plain(words)}</${w}t>`));
    for (const id of ends)
      out.push(
        `<${w}commentRangeEnd ${w}id="${id}"/>`,
        `<${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`,
      );
    for (const id of starts) out.push(`<${w}commentRangeStart ${w}id="${id}"/>`);
    const next = offsets[index + 1];
    if (next === undefined) {
      // The rest of the run follows: whatever else stands in it, and its end.
      out.push(
        `<${w}r>${ownProperties(text.properties, numbers)}<${w}t xml:space="preserve">`,
        part.slice(offset, text.end),
      );
      break;
    }
    const words = part.slice(offset, next);
    const isStruck = struck.some(({ start, end }) => start <= offset && next <= end);
    out.push(
      isStruck
        ? tracked('del', `<${w}delText xml:space="preserve">${words}</${w}delText>`)
        : run(`<${w}t xml:space="preserve">${words}</${w}t>`),
    );
  }
  return out.join('');
}

/** A run's properties for another run. A tracked change of the properties themselves gets a number of its own. */
function ownProperties(properties: string, numbers: Numbers): string {
  return properties.replaceAll(
    /(<[\w.:-]*rPrChange\b[^>]*?:id\s*=\s*["'])\d+/gu,
    (_, head: string) => `${head}${numbers.next()}`,
  );
}

/** Words as a run's text: one line, and no character that XML forbids. */
export function plain(words: string): string {
  return xml(words.replaceAll(/[\t\n\r]+/gu, ' '));
}
