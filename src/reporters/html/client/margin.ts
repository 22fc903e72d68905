import { drawing, element } from './dom.js';
import type { Galley } from './galley.js';
import type { Note } from './note.js';
import { place } from './place.js';

const GAP = 12;
/** The open note stands on a slip of its own, whose edge is this far from its words; see .note.open in the style. */
const SLIP = 8;
const WIDE = matchMedia('(min-width: 62rem)');

/** Keeps the notes level with their lines, draws the line from words to note, and the strip that shows where the trouble is. */
export class Margin {
  readonly strip = element('div', { class: 'strip', 'aria-hidden': 'true' });
  private readonly line = drawing('path', { class: 'leader', d: '' });
  private readonly ticks: HTMLElement[];
  private connected: number | undefined;

  constructor(
    private readonly galley: Galley,
    private readonly notes: readonly Note[],
    severities: readonly string[],
    onTick: (finding: number) => void,
  ) {
    galley.node.append(drawing('svg', { class: 'leaders', 'aria-hidden': 'true' }, this.line));
    this.ticks = severities.map((severity, index) =>
      element('div', { class: `tick ${severity}`, click: () => onTick(index) }),
    );
    this.strip.append(...this.ticks);
  }

  /** Puts every note that is shown in its place. The strip is as tall as the window, the story as tall as it needs. */
  arrange(isShown: (finding: number) => boolean, open: number): void {
    const { node } = this.galley;
    const frame = node.getBoundingClientRect();
    if (frame.height === 0) return;
    // The galley may be taller, for its notes; the drawing stands behind its last row.
    const foot =
      node.lastElementChild!.previousElementSibling?.getBoundingClientRect().bottom ?? frame.bottom;
    const height = Math.max(foot - frame.top, 1);
    const shown = [...this.notes.keys()].filter(isShown);
    const words = shown.map((index) => this.galley.words(index)[0]?.getClientRects()[0]);
    for (const [index, tick] of this.ticks.entries()) tick.hidden = !isShown(index);
    for (const [at, index] of shown.entries())
      this.ticks[index]!.style.top = `${(((words[at]?.top ?? frame.top) - frame.top) / height) * 100}%`;
    if (!WIDE.matches) return;
    const slots = shown.map((index, at) => ({
      want: (words[at]?.top ?? frame.top) - frame.top - (index === open ? SLIP : 0),
      height: this.notes[index]!.node.offsetHeight,
    }));
    const tops = place(slots, GAP, shown.indexOf(open));
    for (const [at, index] of shown.entries()) this.notes[index]!.moveTo(tops[at]!);
    const last = tops.length - 1;
    if (last >= 0) node.style.setProperty('--least', `${tops[last]! + slots[last]!.height + GAP}px`);
  }

  /** Draws the line from a finding's words to its note; none when no finding is given. */
  connect(finding: number | undefined): void {
    for (const at of [this.connected, finding])
      if (at !== undefined) this.ticks[at]!.classList.toggle('in-hand', at === finding);
    this.connected = finding;
    this.line.setAttribute('d', '');
    const words = finding === undefined ? undefined : this.galley.words(finding).at(-1);
    const rect = words && [...words.getClientRects()].at(-1);
    if (finding === undefined || !rect || !WIDE.matches) return;
    const frame = this.galley.node.getBoundingClientRect();
    const note = this.notes[finding]!.node.getBoundingClientRect();
    const base = rect.bottom - frame.top + 1;
    const right = note.left - frame.left;
    const gutter = right - 14;
    this.line.setAttribute(
      'd',
      `M${rect.right - frame.left} ${base}H${gutter - 6}L${gutter + 4} ${note.top - frame.top + (this.notes[finding]!.isOpen ? 12 + SLIP : 12)}H${right}`,
    );
  }
}
