import type { Decisions } from './decisions.js';
import { announce, button, download, element, plural } from './dom.js';

/** The story as it reads with the changes made, to copy or download. */
export class CleanCopy {
  private readonly text = element('div', { class: 'clean-text' });
  private readonly count = element('p', { class: 'count' });
  readonly node = element(
    'section',
    { class: 'clean', 'aria-labelledby': 'clean-title', hidden: true },
    element('h2', { id: 'clean-title' }, 'Clean copy'),
    this.count,
    element(
      'div',
      { class: 'buttons' },
      button('Copy the text', () => void this.copy()),
      button('Download the text', () => download(this.fileName(), 'text/plain', this.plainText())),
    ),
    this.text,
  );

  constructor(
    private readonly decisions: Decisions,
    private readonly path: string,
    /** The text is the file itself, in the file's own format. */
    private readonly isSource: boolean,
  ) {}

  refresh(): void {
    const pieces = this.decisions.cleanCopy();
    this.count.textContent = `${plural(pieces.filter(({ isNew }) => isNew).length, 'change')} made.`;
    this.text.replaceChildren(...pieces.map(({ text, isNew }) => (isNew ? element('ins', {}, text) : text)));
  }

  private plainText(): string {
    return this.decisions
      .cleanCopy()
      .map(({ text }) => text)
      .join('');
  }

  private fileName(): string {
    const name = this.path.split(/[\\/]/u).at(-1) ?? '';
    const [, stem = '', ending = ''] = /^([^<>]*?)(\.\w{1,8})?(?:#.*)?$/u.exec(name) ?? [];
    return `${stem || 'story'}.clean${this.isSource && ending ? ending : '.txt'}`;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.plainText());
      announce('Copied.');
    } catch {
      getSelection()?.selectAllChildren(this.text);
      announce('The browser does not let the page copy. The text is selected: copy it yourself.');
    }
  }
}
