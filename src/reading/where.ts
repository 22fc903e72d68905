import type { Name } from './names.js';
import type { Facet, Reading } from './reading.js';
import type { Token } from './token.js';

/** What a thing of a paragraph must be; the Reading is the paragraph's own. */
export type Test<T> = (item: T, reading: Reading) => boolean;

/**
 * A facet: the tokens, in order, that pass a test. It sees them in the Reading of their paragraph and is not asked again as long as the
 * paragraph stands: a rule of the whole story begins with these instead of walking through all tokens.
 */
export function tokensWhere(test: Test<Token>): Facet<readonly Token[]> {
  return where(({ tokens }) => tokens, test);
}

/** The same of names. */
export function namesWhere(test: Test<Name>): Facet<readonly Name[]> {
  return where(({ names }) => names, test);
}

/** The list of the text is those of its paragraphs, one behind the other. */
function where<T>(listOf: Facet<readonly T[]>, test: Test<T>): Facet<readonly T[]> {
  return (reading) => {
    const list = listOf(reading);
    if (reading.paragraphs.length < 2) return list.filter((item) => test(item, reading));
    const found: T[] = [];
    const places = reading.ofParts(placesIn);
    let before = 0;
    for (const [part, { reading: own }] of reading.parts.entries()) {
      for (const at of places[part]!) found.push(list[before + at]!);
      before += listOf(own).length;
    }
    return found;
  };

  function placesIn(reading: Reading): readonly number[] {
    const list = listOf(reading);
    const places: number[] = [];
    for (let at = 0; at < list.length; at++) if (test(list[at]!, reading)) places.push(at);
    return places;
  }
}
