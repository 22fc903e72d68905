import { describe, expect, it } from 'vitest';
import { Reading } from './reading.js';
import { findRelations } from './relations.js';

/** Each relation of a kind as its words. */
function pairs(text: string, kind: string): string[] {
  const reading = new Reading({ prose: text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
  const word = (index: number | undefined) => (index === undefined ? '' : ` ${reading.tokens[index]!.text}`);
  return reading
    .facet(findRelations)
    .filter((relation) => relation.kind === kind)
    .map(({ governor, particle, noun }) => `${word(governor)}${word(particle)} |${word(noun)}`.trim());
}

describe('findRelations', () => {
  it.each([
    ['The council imposed a long curfew.', ['imposed | curfew']],
    ['The council will carry out an inspection in May.', ['carry out | inspection']],
    ['A curfew was imposed by the council.', ['imposed | curfew']],
    ['The council announced a strengthened curfew.', ['announced | curfew', 'strengthened | curfew']],
    ['Officials report sales rose in May.', []],
    ['The judge called the deaths “heinous” and left.', []],
    ['They spent the past fortnight meeting farmers.', []],
  ])('%s: objects', (text, expected) => {
    expect(pairs(text, 'object')).toEqual(expected);
  });

  it.each([
    ['There was heavy rain in May.', 'modifier', ['heavy | rain']],
    ['The price is high.', 'modifier', ['high | price']],
    ['The union strongly opposed the plan.', 'degree', ['strongly | opposed']],
    ['A number of people came.', 'of', ['number | people']],
    ['The match passed quietly.', 'subject', ['passed | match']],
  ])('%s: %s', (text, kind, expected) => {
    expect(pairs(text, kind)).toEqual(expected);
  });

  it('leaves the first noun of a compound alone', () => {
    expect(pairs('The high interest rates hurt.', 'modifier')).not.toContain('high | interest');
  });
});
