import { element } from '../src/reporters/html/client/dom.js';
import type { Choices } from './protocol.js';

/** How the copy is read: three choices, each named beside its box. */
export class ChoiceBoxes {
  private readonly format: HTMLSelectElement;
  private readonly preset: HTMLSelectElement;
  private readonly house: HTMLSelectElement;
  readonly node: HTMLElement;

  constructor(onChange: () => void) {
    this.format = box({ text: 'plain text', markdown: 'Markdown', html: 'HTML' }, onChange);
    this.preset = box({ recommended: 'recommended', strict: 'strict' }, onChange);
    this.house = box({ none: 'none', ap: 'AP', reuters: 'Reuters', guardian: 'Guardian' }, onChange);
    this.node = element(
      'div',
      { class: 'choices', role: 'group', 'aria-label': 'How the copy is read' },
      element('label', {}, 'Format ', this.format),
      element(
        'label',
        { title: 'strict shows what is likely but unproven besides, as queries' },
        'Preset ',
        this.preset,
      ),
      element('label', {}, 'House style ', this.house),
    );
  }

  get value(): Choices {
    return {
      format: this.format.value as Choices['format'],
      preset: this.preset.value as Choices['preset'],
      house: this.house.value as Choices['house'],
    };
  }
}

function box(options: Record<string, string>, onChange: () => void): HTMLSelectElement {
  const entries = Object.entries(options).map(([value, label]) => element('option', { value }, label));
  return element('select', { change: onChange }, ...entries);
}
