import { type Finding, type Story, severities } from '../data.js';
import { CODES } from './categories.js';
import type { Decision } from './decisions.js';
import { element } from './dom.js';
import { cutRows, cutSegments, type Row, type Segment } from './segments.js';

interface SetSegment extends Segment {
  readonly node: HTMLElement;
}

/** The story set in type: paragraphs with their marked words, and beside each the place for its notes. */
export class Galley {
  readonly node = element('div', { class: 'galley' });
  private readonly segments: SetSegment[] = [];
  private readonly inserted = new Map<number, HTMLElement>();

  constructor(
    private readonly story: Story,
    notes: readonly HTMLElement[],
    private readonly on: { select(finding: number): void; point(finding: number | undefined): void },
  ) {
    const rows = cutRows(story.source, story.blocks);
    let next = 0;
    for (const [at, row] of rows.entries()) {
      const until = rows[at + 1]?.start ?? Infinity;
      const own: HTMLElement[] = [];
      while (next < notes.length && story.findings[next]!.start.offset < until)
        own.push(element('li', {}, notes[next++]!));
      this.node.append(this.set(row, own));
    }
  }

  private set(row: Row, notes: HTMLElement[]): HTMLElement {
    const words = cutSegments(row.start, row.end, this.story.findings).map((segment) =>
      this.setSegment(segment),
    );
    const margin =
      notes.length > 0
        ? element('ol', { class: 'notes', 'aria-label': `Notes from line ${row.line}` }, ...notes)
        : undefined;
    return element(
      'div',
      { class: `row ${row.kind}` },
      element('span', { class: 'line', 'aria-hidden': 'true' }, String(row.line)),
      element('p', { dir: 'auto' }, ...words),
      margin,
    );
  }

  private setSegment(segment: Segment): Node | string {
    const text = this.story.source.slice(segment.start, segment.end);
    if (segment.marks.length === 0 && segment.related.length === 0) return text;
    const owner = this.innermost(segment.marks);
    const node =
      owner === undefined
        ? element('span', {}, text)
        : element('a', { href: `#note-${owner}`, tabindex: '-1', 'aria-describedby': `head-${owner}` }, text);
    if (owner !== undefined) {
      node.addEventListener('click', (event) => {
        event.preventDefault();
        this.on.select(owner);
      });
      node.addEventListener('mouseenter', () => this.on.point(owner));
      node.addEventListener('mouseleave', () => this.on.point(undefined));
    }
    this.segments.push({ ...segment, node });
    return node;
  }

  /** Of findings that share words the shortest: the others can be had by the words that are theirs alone. */
  private innermost(marks: readonly number[]): number | undefined {
    const length = (index: number) => {
      const { start, end } = this.story.findings[index]!;
      return end.offset - start.offset;
    };
    return [...marks].sort((a, b) => length(a) - length(b))[0];
  }

  /** Marks the words as the findings, the filters, the decisions and the finding in hand have it. */
  paint(
    isShown: (finding: number) => boolean,
    decision: (finding: number) => Decision | undefined,
    inHand?: number,
  ): void {
    const { findings } = this.story;
    for (const { node, marks, related, ends } of this.segments) {
      const shown = marks.filter(isShown);
      const open = shown.filter((index) => decision(index)?.kind !== 'stet');
      const worst = severities.find((severity) =>
        open.some((index) => findings[index]!.severity === severity),
      );
      const told = ends.filter((index) => shown.includes(index));
      node.className = [
        shown.length > 0 ? 'mark' : '',
        worst ?? (shown.length > 0 ? 'stands' : ''),
        shown.length > 1 ? 'shared' : '',
        marks.some((index) => decision(index)?.kind === 'change') ? 'struck' : '',
        inHand !== undefined && shown.includes(inHand) ? 'in-hand' : '',
        inHand !== undefined && related.includes(inHand) ? 'related' : '',
      ]
        .filter(Boolean)
        .join(' ');
      if (told.length > 0)
        node.dataset.sign = told.map((index) => this.sign(findings[index]!, index)).join(' ');
      else delete node.dataset.sign;
    }
    for (const index of findings.keys()) this.insert(index, decision(index));
  }

  private sign({ category }: Finding, index: number): string {
    return `${index + 1}\u2009${CODES[category] ?? category}`;
  }

  /** New words stand behind those they replace. */
  private insert(finding: number, decision: Decision | undefined): void {
    this.inserted.get(finding)?.remove();
    this.inserted.delete(finding);
    if (decision?.kind !== 'change' || decision.text === '') return;
    const node = element('ins', {}, decision.text);
    this.words(finding).at(-1)?.after(node);
    this.inserted.set(finding, node);
  }

  /** The elements that hold a finding's words. */
  words(finding: number): HTMLElement[] {
    return this.segments.filter(({ marks }) => marks.includes(finding)).map(({ node }) => node);
  }

  /** The element that holds the second place `at` of a finding. */
  relatedWords(finding: number, at: number): HTMLElement | undefined {
    const { start } = this.story.findings[finding]!.related[at]!;
    return this.segments.find((segment) => segment.end > start.offset && segment.related.includes(finding))
      ?.node;
  }
}
