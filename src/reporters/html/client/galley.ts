import { type Finding, type Story, severities } from '../data.js';
import { CODES } from './categories.js';
import type { Decision } from './decisions.js';
import { element } from './dom.js';
import { cutRows, cutSegments, type Row, type Segment } from './segments.js';

/** A longer last word may break: it would not fit a phone's line. */
const LONGEST_TAIL = 24;

interface SetSegment extends Segment {
  readonly node: HTMLElement;
  /** Its last word, which the sign stands at. */
  readonly tail: HTMLElement;
}

/** The story set in type: paragraphs with their marked words, and beside each the place for its notes. */
export class Galley {
  readonly node = element('div', { class: 'galley' });
  private readonly segments: SetSegment[] = [];
  /** Segments by finding: its own words, and the second places it points to. */
  private readonly own: SetSegment[][];
  private readonly related: SetSegment[][];
  private readonly inserted = new Map<number, HTMLElement>();
  private lit: HTMLElement[] = [];

  constructor(
    private readonly story: Story,
    notes: readonly HTMLElement[],
    private readonly on: { select(finding: number): void; point(finding: number | undefined): void },
  ) {
    this.own = story.findings.map(() => []);
    this.related = story.findings.map(() => []);
    const rows = cutRows(story.text, story.blocks);
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
        ? element(
            'ol',
            {
              class: 'notes',
              'aria-label': this.story.isSource ? `Notes from line ${row.line}` : 'Notes on this paragraph',
            },
            ...notes,
          )
        : undefined;
    return element(
      'div',
      { class: `row ${row.kind}` },
      element('span', { class: 'line', 'aria-hidden': 'true' }, this.story.isSource ? String(row.line) : ''),
      element('p', { dir: 'auto' }, ...words),
      margin,
    );
  }

  private setSegment(segment: Segment): Node | string {
    const text = this.story.text.slice(segment.start, segment.end);
    if (segment.marks.length === 0 && segment.related.length === 0) return text;
    const owner = this.innermost(segment.marks) ?? segment.related[0]!;
    const isOwn = segment.marks.length > 0;
    const head = /^.*\s(?=\S)/su.exec(text)?.[0] ?? '';
    const last = text.slice(head.length);
    const tail = element('span', { class: last.length <= LONGEST_TAIL ? 'tail' : '' }, last);
    const node = element(
      'a',
      {
        href: `#note-${owner}`,
        tabindex: '-1',
        ...(isOwn ? { 'aria-describedby': `head-${owner}` } : {}),
        click: (event) => {
          event.preventDefault();
          this.on.select(owner);
        },
        mouseenter: () => this.on.point(owner),
        mouseleave: () => this.on.point(undefined),
      },
      head,
      tail,
    );
    const set = { ...segment, node, tail };
    this.segments.push(set);
    for (const finding of segment.marks) this.own[finding]!.push(set);
    for (const finding of segment.related) this.related[finding]!.push(set);
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

  /** Marks the words as the findings, the filters and the decisions have it. */
  paint(
    isShown: (finding: number) => boolean,
    decision: (finding: number) => Decision | undefined,
    inHand: number | undefined,
  ): void {
    const { findings } = this.story;
    this.lit = [];
    for (const { node, tail, marks, related, ends } of this.segments) {
      const shown = marks.filter(isShown);
      const open = shown.filter((index) => decision(index)?.kind !== 'stet');
      const worst = severities.find((severity) =>
        open.some((index) => findings[index]!.severity === severity),
      );
      const told = ends.filter((index) => shown.includes(index));
      const look = [
        shown.length > 0 ? 'mark' : '',
        worst ?? (shown.length > 0 ? 'stands' : ''),
        shown.length > 1 ? 'shared' : '',
        shown.length === 0 && related.some(isShown) ? 'kin' : '',
        marks.some((index) => decision(index)?.kind === 'change') ? 'struck' : '',
      ]
        .filter(Boolean)
        .join(' ');
      if (node.className !== look) node.className = look;
      const sign = told.map((index) => this.sign(findings[index]!, index)).join(' ');
      if (sign === '') delete tail.dataset.sign;
      else if (tail.dataset.sign !== sign) tail.dataset.sign = sign;
    }
    for (const index of findings.keys()) this.insert(index, decision(index));
    this.light(inHand);
  }

  /** Lights up the finding in hand: its words, and the second places that belong to it. */
  light(inHand: number | undefined): void {
    for (const node of this.lit) node.classList.remove('in-hand', 'related');
    this.lit = [];
    if (inHand === undefined) return;
    for (const { node } of this.own[inHand]!) node.classList.add('in-hand');
    for (const { node } of this.related[inHand]!) node.classList.add('related');
    this.lit = [...this.own[inHand]!, ...this.related[inHand]!].map(({ node }) => node);
  }

  private sign({ category }: Finding, index: number): string {
    return `${index + 1}\u2009${CODES[category] ?? category}`;
  }

  /** New words stand behind those they replace. */
  private insert(finding: number, decision: Decision | undefined): void {
    const text = decision?.kind === 'change' ? decision.text : '';
    const before = this.inserted.get(finding);
    if ((before?.textContent ?? '') === text) return;
    before?.remove();
    this.inserted.delete(finding);
    if (text === '') return;
    const node = element('ins', {}, text);
    this.own[finding]!.at(-1)?.node.after(node);
    this.inserted.set(finding, node);
  }

  /** The elements that hold a finding's words. */
  words(finding: number): HTMLElement[] {
    return this.own[finding]!.map(({ node }) => node);
  }

  /** The element that holds the second place `at` of a finding. */
  relatedWords(finding: number, at: number): HTMLElement | undefined {
    const { start } = this.story.findings[finding]!.related[at]!;
    return this.related[finding]!.find((segment) => segment.end > start.offset)?.node;
  }
}
