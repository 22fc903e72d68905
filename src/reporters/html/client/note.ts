import type { Finding, PageData } from '../data.js';
import { CODES, spoken } from './categories.js';
import type { Decision } from './decisions.js';
import { button, element } from './dom.js';

/** What a note asks the proof to do. */
export interface NoteActions {
  toggle(finding: number): void;
  point(finding: number | undefined): void;
  stet(finding: number): void;
  explain(finding: number, why: string): void;
  change(finding: number, text: string): void;
  goToRelated(finding: number, related: number): void;
}

/** One finding's note in the margin: a line when closed; what there is to know and to do when open. */
export class Note {
  readonly node = element('div', { class: 'note' });
  private readonly head: HTMLButtonElement;
  private readonly body: HTMLElement;
  private readonly outcome = element('span', { class: 'outcome' });
  private readonly answer = element('div', { class: 'answer' });

  constructor(
    private readonly index: number,
    private readonly finding: Finding,
    rule: PageData['rules'][string] | undefined,
    private readonly on: NoteActions,
  ) {
    const { severity, category, message } = finding;
    this.node.classList.add(severity);
    this.head = element(
      'button',
      {
        type: 'button',
        class: 'head',
        id: `head-${index}`,
        'aria-expanded': 'false',
        'aria-controls': `note-${index}`,
        click: () => on.toggle(index),
        focus: () => on.point(index),
        blur: () => on.point(undefined),
      },
      element('span', { class: 'number' }, String(index + 1)),
      element('span', { class: 'code', 'aria-hidden': 'true' }, CODES[category] ?? category),
      element('span', { class: 'unseen' }, ` ${severity}, ${spoken(category)}, ${whereOf(finding)}: `),
      element('bdi', { class: 'message' }, message),
      this.outcome,
    );
    this.body = element('div', { class: 'body', id: `note-${index}` }, ...this.details(rule), this.answer);
    this.node.append(this.head, this.body);
    this.node.addEventListener('mouseenter', () => on.point(index));
    this.node.addEventListener('mouseleave', () => on.point(undefined));
  }

  private details(rule: PageData['rules'][string] | undefined): HTMLElement[] {
    const { note, related, severity, category, rule: id } = this.finding;
    const parts: HTMLElement[] = (note ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => element('p', {}, line));
    if (related.length > 0) {
      const places = related.map((place, at) =>
        element(
          'li',
          {},
          button(`“${place.text}”`, () => this.on.goToRelated(this.index, at), { class: 'place' }),
          ` ${whereOf(place)}`,
          place.message ? element('bdi', {}, `: ${place.message}`) : '',
        ),
      );
      parts.push(element('p', { class: 'see' }, 'See'), element('ul', { class: 'places' }, ...places));
    }
    const name = rule?.url.startsWith('https://')
      ? element(
          'a',
          { href: rule.url, title: rule.summary, target: '_blank', rel: 'noopener noreferrer' },
          id,
        )
      : id;
    return [
      ...parts,
      element(
        'p',
        { class: 'origin' },
        `${severity}, ${spoken(category)}, ${whereOf(this.finding)} · `,
        name,
      ),
    ];
  }

  private top = -1;

  /** Sets the note's place in the galley, in pixels; nothing is laid out anew for one that stands there already. */
  moveTo(top: number): void {
    if (top === this.top) return;
    this.top = top;
    this.node.style.top = `${top}px`;
  }

  get isOpen(): boolean {
    return this.node.classList.contains('open');
  }

  focus(): void {
    this.head.focus({ preventScroll: true });
  }

  /** Shows the note open or closed, with what was decided. */
  show(isOpen: boolean, decision: Decision | undefined): void {
    this.node.classList.toggle('open', isOpen);
    this.node.classList.toggle('decided', decision !== undefined);
    this.head.setAttribute('aria-expanded', String(isOpen));
    this.outcome.className = `outcome ${decision?.kind ?? 'offer'}`;
    this.outcome.textContent = outcomeOf(decision, this.finding);
    if (isOpen) this.answer.replaceChildren(...this.answers(decision));
  }

  private answers(decision: Decision | undefined): HTMLElement[] {
    const offers = this.finding.suggestions
      .filter((text) => decision?.kind !== 'change' || decision.text !== text)
      .map((text) =>
        button(text === '' ? 'Delete' : `Accept “${text}”`, () => this.on.change(this.index, text), {
          class: 'offer',
        }),
      );
    const others = [
      button('Other words', () => this.edit(decision), {}),
      ...(decision?.kind === 'stet' ? [] : [button('Stet', () => this.on.stet(this.index), {})]),
    ];
    const row = element('div', { class: 'buttons' }, ...offers, ...others);
    if (decision?.kind !== 'stet') return [row];
    const why = element('input', { type: 'text', change: () => this.on.explain(this.index, why.value) });
    why.value = decision.why;
    return [element('label', { class: 'why' }, 'Why it stands ', why), row];
  }

  /** Asks for words of the editor's own. */
  edit(decision: Decision | undefined): void {
    const words = element('textarea', { rows: '2' });
    words.value =
      decision?.kind === 'change' ? decision.text : (this.finding.suggestions[0] ?? this.finding.text);
    const close = () => {
      this.answer.replaceChildren(...this.answers(decision));
      this.focus();
    };
    const save = () => {
      close();
      this.on.change(this.index, words.value);
    };
    words.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      save();
    });
    this.answer.replaceChildren(
      element('label', { class: 'words' }, 'Put instead ', words),
      element('div', { class: 'buttons' }, button('Save', save, { class: 'offer' }), button('Cancel', close)),
    );
    words.focus();
    words.select();
  }
}

/** What an editor calls a place. */
function whereOf({ place, start }: Pick<Finding, 'place' | 'start'>): string {
  return place ?? `line ${start.line}`;
}

function outcomeOf(decision: Decision | undefined, { suggestions }: Finding): string {
  if (decision?.kind === 'stet') return ' stet';
  const text = decision ? decision.text : suggestions[0];
  if (text === undefined) return '';
  return text === '' ? ' → delete' : ` → ${text}`;
}
