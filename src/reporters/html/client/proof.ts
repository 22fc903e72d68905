import type { PageData, Story, StoryHead } from '../data.js';
import { CleanCopy } from './clean-copy.js';
import { Decisions } from './decisions.js';
import { announce, button, element, plural } from './dom.js';
import { Filters } from './filters.js';
import { Galley } from './galley.js';
import { Margin } from './margin.js';
import { Note } from './note.js';
import { scoreCard } from './score-card.js';

const NONE_OPEN = 'No finding is open: j opens the next.';

/** One story's proof: the galley, its notes, and what the editor does with them. */
export class Proof {
  readonly node: HTMLElement;
  readonly decisions: Decisions;
  private readonly notes: Note[];
  private readonly galley: Galley;
  private readonly margin: Margin;
  private readonly filters: Filters;
  private readonly clean: CleanCopy;
  private readonly place = element('span', { class: 'place-of' });
  private readonly cleanButton = button('Clean copy', () => this.toggleClean(), { 'aria-pressed': 'false' });
  private open = -1;
  private pointed: number | undefined;

  constructor(
    private readonly story: Story,
    head: StoryHead,
    rules: PageData['rules'],
    private readonly onDecision: () => void,
  ) {
    const { findings, text } = story;
    this.decisions = new Decisions(text, findings);
    const point = (finding: number | undefined) => this.point(finding);
    this.notes = findings.map(
      (finding, index) =>
        new Note(index, finding, rules[finding.rule], {
          toggle: (at) => this.select(at === this.open ? -1 : at),
          point,
          stet: (at) => announce(this.stet(at)),
          explain: (at, why) => this.decisions.explain(at, why),
          change: (at, text) => announce(this.change(at, text)),
          goToRelated: (at, related) => this.goToRelated(at, related),
        }),
    );
    this.galley = new Galley(
      story,
      this.notes.map(({ node }) => node),
      { select: (at) => this.select(at), point },
    );
    this.margin = new Margin(
      this.galley,
      this.notes,
      findings.map(({ severity }) => severity),
      (at) => this.select(at),
    );
    this.filters = new Filters(findings, () => this.filter());
    this.clean = new CleanCopy(this.decisions, head.path, story.isSource);
    this.node = element(
      'article',
      { class: 'proof', 'aria-labelledby': 'title' },
      scoreCard(head, this.filters.severities),
      findings.length > 0
        ? this.filters.others
        : element('p', { class: 'nothing' }, 'Nothing to fix: no rule found anything in this story.'),
      findings.length > 0 ? this.toolbar() : undefined,
      this.galley.node,
      this.clean.node,
      this.margin.strip,
    );
    new ResizeObserver(() => this.refresh()).observe(this.galley.node.parentElement!);
    for (const note of this.notes) note.show(false, undefined);
    this.refresh();
  }

  private toolbar(): HTMLElement {
    return element(
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': 'Findings' },
      button('Previous', () => announce(this.step(-1)), {}, 'k'),
      button('Next', () => announce(this.step(1)), {}, 'j'),
      this.place,
      button('Stet', () => announce(this.stet(this.open)), {}, 's'),
      button('Accept', () => announce(this.accept()), {}, 'a'),
      button('Edit', () => announce(this.edit()), {}, 'e'),
      button('Undo', () => announce(this.undo()), {}, 'u'),
      this.cleanButton,
    );
  }

  private shown(): number[] {
    return [...this.notes.keys()].filter(this.isShown);
  }

  private isShown = (finding: number): boolean => this.filters.isShown(this.story.findings[finding]!);

  /** Goes to the next finding shown, or the one before. Like all that a key can do, it returns what there is to say of it. */
  step(by: 1 | -1): string {
    const shown = this.shown();
    const next =
      by > 0 ? shown.find((at) => at > this.open) : shown.findLast((at) => this.open < 0 || at < this.open);
    if (next === undefined) return by > 0 ? 'There is no finding below.' : 'There is no finding above.';
    this.select(next);
    return '';
  }

  select(finding: number): void {
    if (!this.clean.node.hidden) this.toggleClean();
    const before = this.open;
    this.open = finding;
    for (const at of [before, finding]) this.notes[at]?.show(at === finding, this.decisions.get(at));
    this.refresh();
    if (finding < 0) return;
    this.notes[finding]!.focus();
    bringIntoView(this.galley.words(finding)[0]);
  }

  close(): string {
    this.select(-1);
    return '';
  }

  private point(finding: number | undefined): void {
    this.pointed = finding;
    const inHand = this.inHand();
    this.galley.light(inHand);
    this.margin.connect(inHand);
  }

  /** What the pointer or the focus is on, else what is open. */
  private inHand(): number | undefined {
    const finding = this.pointed ?? (this.open >= 0 ? this.open : undefined);
    return finding !== undefined && this.isShown(finding) ? finding : undefined;
  }

  /** Sets marks, notes, strip and counts anew. */
  refresh(): void {
    const shown = this.shown();
    for (const [at, note] of this.notes.entries()) note.node.hidden = !this.isShown(at);
    const at = shown.indexOf(this.open);
    this.place.textContent = `${at < 0 ? '–' : at + 1} of ${shown.length} · ${this.decisions.count} decided`;
    this.margin.arrange(this.isShown, this.open);
    const inHand = this.inHand();
    this.galley.paint(this.isShown, (each) => this.decisions.get(each), inHand);
    this.margin.connect(inHand);
    if (!this.clean.node.hidden) this.clean.refresh();
  }

  private filter(): void {
    if (this.open >= 0 && !this.isShown(this.open)) this.select(-1);
    this.refresh();
    announce(`${plural(this.shown().length, 'finding')} shown.`);
  }

  private settle(finding: number, message: string): string {
    this.onDecision();
    this.select(finding);
    return message;
  }

  stet(finding = this.open): string {
    if (finding < 0) return NONE_OPEN;
    this.decisions.decide(finding, { kind: 'stet', why: '', when: new Date().toISOString() });
    return this.settle(finding, 'Stet: it stands.');
  }

  accept(): string {
    if (this.open < 0) return NONE_OPEN;
    const [text] = this.story.findings[this.open]!.suggestions;
    if (text === undefined) return 'There is no suggestion for this one: e takes words of your own.';
    return this.change(this.open, text);
  }

  private change(finding: number, text: string): string {
    const rival = this.decisions.rival(finding);
    if (rival !== undefined) return `Finding ${rival + 1} has changed some of these words: undo that first.`;
    this.decisions.decide(finding, { kind: 'change', text, when: new Date().toISOString() });
    return this.settle(finding, text === '' ? 'Deleted.' : `Changed to “${text}”.`);
  }

  edit(): string {
    if (this.open < 0) return NONE_OPEN;
    this.notes[this.open]!.edit(this.decisions.get(this.open));
    this.refresh();
    return '';
  }

  undo(): string {
    const finding = this.decisions.undo();
    if (finding === undefined) return 'There is nothing to undo.';
    return this.settle(finding, `Undone: finding ${finding + 1} is open again.`);
  }

  private goToRelated(finding: number, related: number): void {
    bringIntoView(this.galley.relatedWords(finding, related));
    const { place, start } = this.story.findings[finding]!.related[related]!;
    announce(place ?? `Line ${start.line}.`);
  }

  private toggleClean(): void {
    const isClean = this.clean.node.hidden;
    this.clean.node.hidden = !isClean;
    this.galley.node.hidden = isClean;
    this.margin.strip.hidden = isClean;
    this.cleanButton.setAttribute('aria-pressed', String(isClean));
    this.refresh();
  }
}

/** Scrolls only when the words are not comfortably in the window. */
function bringIntoView(words: HTMLElement | undefined): void {
  const rect = words?.getBoundingClientRect();
  if (!rect || (rect.top > innerHeight * 0.15 && rect.bottom < innerHeight * 0.6)) return;
  words!.scrollIntoView({ block: 'center' });
}
