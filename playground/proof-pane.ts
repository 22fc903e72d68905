import type { Decision } from '../src/reporters/html/client/decisions.js';
import { announce, button, element, plural } from '../src/reporters/html/client/dom.js';
import { Galley } from '../src/reporters/html/client/galley.js';
import { Margin } from '../src/reporters/html/client/margin.js';
import { Note } from '../src/reporters/html/client/note.js';
import type { Finding, PageData } from '../src/reporters/html/data.js';
import { severities } from '../src/reporters/html/data.js';
import type { Proof } from './protocol.js';

type Stet = Extract<Decision, { kind: 'stet' }>;

/**
 * The galley of the latest proof. Each proof is set anew; what the editor has open, and what he let stand, is known by the
 * findings' fingerprints, which outlive changes elsewhere in the text.
 */
export class ProofPane {
  readonly node = element('div', { class: 'sheet' });
  /** What stands, as long as the page is open. */
  private readonly stets = new Map<string, Stet>();
  private proof: Proof | undefined;
  private galley: Galley | undefined;
  private margin: Margin | undefined;
  private notes: Note[] = [];
  private open = -1;
  private pointed: number | undefined;
  private rules: PageData['rules'] = {};

  constructor(private readonly replace: (finding: Finding, words: string) => void) {
    new ResizeObserver(() => this.refresh()).observe(this.node);
  }

  setRules(rules: PageData['rules']): void {
    this.rules = rules;
  }

  /** Shows something else than a galley: how loading goes, or what to do. */
  say(...content: HTMLElement[]): void {
    this.proof = this.galley = this.margin = undefined;
    this.notes = [];
    this.open = -1;
    this.node.replaceChildren(...content);
  }

  /** Sets a proof; `ms` is what it took, in milliseconds. */
  show(proof: Proof, ms: number): void {
    const { findings } = proof.story;
    const held = this.proof?.story.findings[this.open]?.fingerprint;
    const hadFocus = this.node.contains(document.activeElement);
    const focusAt = this.open;
    this.proof = proof;
    this.pointed = undefined;
    this.open = held === undefined ? -1 : findings.findIndex(({ fingerprint }) => fingerprint === held);
    this.notes = findings.map(
      (finding, index) => new Note(index, finding, this.rules[finding.rule], this.actions),
    );
    this.galley = new Galley(
      proof.story,
      this.notes.map(({ node }) => node),
      { select: (index) => this.select(index), point: (index) => this.point(index) },
    );
    this.margin = new Margin(
      this.galley,
      this.notes,
      findings.map(({ severity }) => severity),
      () => {},
    );
    this.node.replaceChildren(
      card(proof, ms),
      ...(findings.length === 0 ? [element('p', { class: 'nothing' }, 'Nothing to fix.')] : []),
      this.galley.node,
    );
    for (const [index, note] of this.notes.entries()) note.show(index === this.open, this.decision(index));
    this.refresh();
    // After a change the note in hand is gone: the one that took its place is next.
    if (hadFocus) (this.notes[this.open] ?? this.notes[Math.min(focusAt, this.notes.length - 1)])?.focus();
  }

  private readonly actions = {
    toggle: (index: number) => this.select(this.open === index ? -1 : index),
    point: (index: number | undefined) => this.point(index),
    stet: (index: number) => {
      this.stets.set(this.keyOf(index), { kind: 'stet', why: '', when: '' });
      this.select(index);
      announce('Stet: it stands as long as this page is open.');
    },
    explain: (index: number, why: string) => {
      this.stets.set(this.keyOf(index), { kind: 'stet', why, when: '' });
    },
    change: (index: number, words: string) => {
      this.replace(this.proof!.story.findings[index]!, words);
    },
    goToRelated: (index: number, at: number) => {
      this.galley!.relatedWords(index, at)?.scrollIntoView({ block: 'center' });
      announce(`Line ${this.proof!.story.findings[index]!.related[at]!.start.line}.`);
    },
  };

  private keyOf(index: number): string {
    return this.proof!.story.findings[index]!.fingerprint;
  }

  private decision(index: number): Stet | undefined {
    return this.stets.get(this.keyOf(index));
  }

  private select(index: number): void {
    const before = this.open;
    this.open = index;
    for (const at of [before, index]) this.notes[at]?.show(at === index, this.decision(at));
    this.refresh();
    this.notes[index]?.focus();
  }

  private point(index: number | undefined): void {
    this.pointed = index;
    this.paint();
  }

  private paint(): void {
    const inHand = this.pointed ?? (this.open >= 0 ? this.open : undefined);
    this.galley?.paint(
      () => true,
      (index) => this.decision(index),
      inHand,
    );
    this.margin?.connect(inHand);
  }

  private refresh(): void {
    this.margin?.arrange(() => true, this.open);
    this.paint();
  }
}

/** Score and counts. */
function card({ score, counts, words, story }: Proof, ms: number): HTMLElement {
  const names = [['major'], ['minor'], ['query', 'queries']] as const;
  return element(
    'div',
    { class: 'card' },
    element(
      'div',
      { class: 'score' },
      element('p', { class: 'figure' }, score.toFixed(1)),
      element('p', { class: 'caption' }, 'MQM score of 100'),
    ),
    ...severities.map((severity, at) =>
      element(
        'div',
        { class: `tally ${severity}` },
        element('p', { class: 'figure' }, String(counts[at])),
        element('p', { class: 'caption' }, counts[at] === 1 ? severity : (names[at]![1] ?? severity)),
      ),
    ),
    element(
      'p',
      { class: 'slug' },
      `${plural(words, 'word')} · ${plural(story.findings.length, 'finding')} · read in ${Math.round(ms)} ms`,
    ),
  );
}

/** What stands in the pane while there is no proof. */
export function message(title: string, text: string, ...more: HTMLElement[]): HTMLElement {
  return element('div', { class: 'message-card' }, element('h3', {}, title), element('p', {}, text), ...more);
}

/** The message with which loading ends when it fails. */
export function failure(text: string, retry: () => void): HTMLElement {
  const node = message(
    'The reader is not there',
    `${text} Your text is still in the field.`,
    button('Try again', retry),
  );
  node.setAttribute('role', 'alert');
  return node;
}
