import { announce, button, element, plural } from '../src/reporters/html/client/dom.js';
import { SAMPLE } from './sample.js';

/**
 * The text and what is done with it as a whole. Every change goes through the browser's own editing, so that its undo takes back a
 * suggestion like a word typed.
 */
export class CopyField {
  readonly input = element('textarea', {
    id: 'copy',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'promise',
    placeholder: 'Paste or type the copy here.',
  });
  readonly buttons = element(
    'div',
    { class: 'buttons', role: 'group', 'aria-label': 'The whole text' },
    button('Try the sample', () => this.replaceAll(SAMPLE, 'The sample is in the field.')),
    button('Undo', () => this.undo()),
    button('Copy the text', () => void this.copy()),
    button('Clear', () => this.replaceAll('', 'The field is empty. Undo brings the text back.')),
  );

  constructor(onChange: () => void) {
    this.input.addEventListener('input', onChange);
  }

  get text(): string {
    return this.input.value;
  }

  /** Puts `words` for the text from `start` to `end`, offsets in UTF-16 code units. */
  replace(start: number, end: number, words: string): void {
    this.edit(() => {
      this.input.setSelectionRange(start, end);
      // Deprecated and everywhere: nothing else leaves the browser's undo whole.
      const isDone =
        start === end && words === ''
          ? true
          : document.execCommand(words ? 'insertText' : 'delete', false, words);
      if (isDone) return;
      this.input.setRangeText(words, start, end, 'end');
      this.input.dispatchEvent(new Event('input'));
    });
  }

  undo(): void {
    const before = this.text;
    this.edit(() => document.execCommand('undo'));
    announce(this.text === before ? 'There is nothing to undo.' : 'Undone.');
  }

  /** Edits with the field in focus, as commands need it, without a phone's keyboard coming up, and gives the focus back. */
  private edit(action: () => void): void {
    const focused = document.activeElement;
    const { scrollTop } = this.input;
    this.input.inputMode = 'none';
    this.input.focus({ preventScroll: true });
    action();
    this.input.inputMode = '';
    this.input.scrollTop = scrollTop;
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
    else this.input.blur();
  }

  private replaceAll(text: string, message: string): void {
    this.replace(0, this.text.length, text);
    this.input.setSelectionRange(0, 0);
    this.input.scrollTop = 0;
    announce(message);
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      announce(`Copied: ${plural(this.text.length, 'character')}.`);
    } catch {
      this.input.focus();
      this.input.select();
      announce('The browser does not let the page copy. The text is selected: copy it yourself.');
    }
  }
}
