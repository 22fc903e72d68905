import { describe, expect, it } from 'vitest';
import { makeReviewer } from '../../../src/desk/index.js';
import { readTerms } from '../../../src/house/terms/read.js';
import { rules } from '../../index.js';

function reviewed(text: string, list: string) {
  const { findings } = makeReviewer(rules, { terms: readTerms(list, 'terms.yaml') }).review(text);
  return findings.map(({ rule, text: words, severity, suggestions }) => [
    rule,
    words,
    severity,
    ...suggestions,
  ]);
}

describe('desk-terms', () => {
  it('suggests the wanted form, bent and with capitals as what it replaces', () => {
    const list =
      '- {term: use, variants: [utilise], pos: verb}\n- {term: child, variants: [minor], pos: noun}\n- {term: begin, variants: [commence], pos: verb}\n- {term: NATO, variants: [north atlantic alliance]}';
    expect(reviewed('Crews utilised ropes. Utilising them, they utilise nets.', list)).toEqual([
      ['desk-terms', 'utilised', 'minor', 'used'],
      ['desk-terms', 'Utilising', 'minor', 'Using'],
      ['desk-terms', 'utilise', 'minor', 'use'],
    ]);
    // "commenced" may be began or begun: no suggestion.
    expect(reviewed('Work commenced on Monday.', list)).toEqual([['desk-terms', 'commenced', 'minor']]);
    expect(reviewed('The North Atlantic alliance met.', list)).toEqual([
      ['desk-terms', 'North Atlantic alliance', 'minor', 'NATO'],
    ]);
  });

  it('marks what is forbidden as major, and lets a listed longer phrase stand', () => {
    const list = '- {term: rogue state, forbidden: true, note: who says so?}\n- {term: Rogue State Brewery}';
    expect(reviewed('Rogue State Brewery called it a rogue state.', list)).toEqual([
      ['desk-terms', 'rogue state', 'major'],
    ]);
  });

  it('has the last word on names: a listed name is no variant, and its unlisted rival is', () => {
    const story =
      'Rishi Sonak spoke first. Rishi Sonak then left, and Rishi Sonak came back. Rishi Sunak stayed until night.';
    const majority = makeReviewer(rules)
      .review(story)
      .findings.filter(({ rule }) => rule === 'name-variants');
    expect(majority.map(({ text }) => text)).toEqual(['Rishi Sunak']);
    expect(reviewed(story, '- {term: Rishi Sunak, name: true}')).toEqual([
      ['name-variants', 'Rishi Sonak', 'major', 'Rishi Sunak'],
      ['name-variants', 'Rishi Sonak', 'major', 'Rishi Sunak'],
      ['name-variants', 'Rishi Sonak', 'major', 'Rishi Sunak'],
    ]);
    // Two people.
    expect(reviewed(story, '- {term: Rishi Sunak, name: true}\n- {term: Rishi Sonak, name: true}')).toEqual(
      [],
    );
    expect(
      reviewed(story, '- {term: Rishi Sunak, name: true, variants: [Rishi Sonak]}').map(([, text]) => text),
    ).toEqual(['Rishi Sonak', 'Rishi Sonak', 'Rishi Sonak']);
  });

  it('matches signs that mean something in the phrase language as themselves', () => {
    const list = '- {term: $, forbidden: true}\n- {term: C*, forbidden: true}';
    const found = reviewed('The band A$AP Mob and the C* drive; 5 $ each.', list);
    expect(found.filter(([rule]) => rule === 'desk-terms').map(([, text]) => text)).toEqual(['$', 'C*', '$']);
  });

  it('says nothing without a list', () => {
    expect(makeReviewer(rules).review('Crews utilised ropes in Kiev.').findings).toEqual([]);
  });
});
