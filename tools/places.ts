/** Places in a list as the properties of an object: `places[word]` is undefined for a word that is not in it. */
export type Places = Record<string, number>;

/** The indices of a list in the order of its words, for `placesOf`. */
export function orderOf(list: readonly string[]): Uint32Array {
  // Words in a list differ.
  return Uint32Array.from(list.keys()).sort((a, b) => (list[a]! < list[b]! ? -1 : 1));
}

/**
 * An object that behaves as if every word of the list had been set to its place: filing ninety thousand takes longer than looking up
 * the few hundred that a story has. What was looked up or set is a property from then on, and as quick as any.
 * @param order see `orderOf`; words that are added to the list later are set by whoever adds them.
 */
export function placesOf(list: readonly string[], order: Uint32Array): Places {
  const source = new Proxy(Object.create(null) as object, {
    get(_, word, places) {
      const place = typeof word === 'string' ? find(word) : undefined;
      if (place !== undefined)
        Object.defineProperty(places, word, {
          value: place,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      return place;
    },
  });
  return Object.create(source) as Places;

  function find(word: string): number | undefined {
    let from = 0;
    let to = order.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (list[order[middle]!]! < word) from = middle + 1;
      else to = middle;
    }
    const place = order[from];
    return place !== undefined && list[place] === word ? place : undefined;
  }
}
