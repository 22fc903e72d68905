import { type Finding, type Severity, severities } from '../data.js';
import { CODES, spoken } from './categories.js';
import { element } from './dom.js';

/** Which findings are shown: by severity, category and rule. */
export class Filters {
  /** Severity boxes with their counts: they stand in the score card. */
  readonly severities: HTMLElement;
  /** Categories and rules. */
  readonly others: HTMLElement;
  private readonly hidden = new Set<string>();
  private rule = '';

  constructor(
    findings: readonly Finding[],
    private readonly onChange: () => void,
  ) {
    const count = (key: 'severity' | 'category' | 'rule', value: string) =>
      findings.filter((finding) => finding[key] === value).length;
    this.severities = element(
      'fieldset',
      { class: 'severities' },
      element('legend', { class: 'unseen' }, 'Severities shown'),
      ...severities.map((severity) =>
        this.box(
          severity,
          severityName(severity, count('severity', severity)),
          String(count('severity', severity)),
          severity,
        ),
      ),
    );
    const categories = [...new Set(findings.map(({ category }) => category))];
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
    const choice = element(
      'select',
      {},
      element('option', { value: '' }, 'all'),
      ...rules.map((rule) => element('option', { value: rule }, `${rule} (${count('rule', rule)})`)),
    );
    choice.addEventListener('change', () => {
      this.rule = choice.value;
      this.onChange();
    });
    this.others = element(
      'div',
      { class: 'filters' },
      element(
        'fieldset',
        {},
        element('legend', {}, 'Categories'),
        ...categories.map((category) =>
          this.box(category, `${spoken(category)} ${count('category', category)}`, CODES[category] ?? ''),
        ),
      ),
      element('label', { class: 'rules' }, 'Rule ', choice),
    );
  }

  private box(value: string, label: string, figure: string, look = 'category'): HTMLElement {
    const input = element('input', { type: 'checkbox', value, checked: true });
    input.addEventListener('change', () => {
      if (input.checked) this.hidden.delete(value);
      else this.hidden.add(value);
      this.onChange();
    });
    return element(
      'label',
      { class: `box ${look}` },
      input,
      element('span', { class: 'figure', 'aria-hidden': 'true' }, figure),
      element('span', {}, label),
    );
  }

  isShown({ severity, category, rule }: Finding): boolean {
    return (
      !this.hidden.has(severity) && !this.hidden.has(category) && (this.rule === '' || this.rule === rule)
    );
  }
}

function severityName(severity: Severity, count: number): string {
  const names = { major: 'major', minor: 'minor', query: count === 1 ? 'query' : 'queries' };
  return names[severity];
}
