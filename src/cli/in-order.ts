/**
 * Works on several items at once and hands the results out in the order of the items, each as soon as it is its turn. No more
 * than `window` are under way or waiting: while nobody takes results, no further work is begun, however many items there are.
 * Throws the first item's error in order; what is under way then is left to end by itself.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : asynchronous(items[Symbol.iterator]());
  const underWay: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | undefined = source.next();
  try {
    while (next || underWay.length > 0) {
      const [oldest] = underWay;
      // A slow source must not hold back what is done: whichever comes first, an item or the oldest result.
      if (!next || underWay.length >= window || (oldest && (await isFirst(oldest, next)))) {
        yield await underWay.shift()!;
        continue;
      }
      const item: IteratorResult<Item> = await next;
      next = item.done ? undefined : source.next();
      next?.catch(() => {});
      if (item.done) continue;
      const result = work(item.value);
      // It is awaited in its turn; until then a failure is not an unhandled one.
      result.catch(() => {});
      underWay.push(result);
    }
  } finally {
    if (next) void source.return?.();
  }
}

async function isFirst(result: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([result.then(() => true), other.then(() => false)]);
}

function asynchronous<Item>(iterator: Iterator<Item>): AsyncIterator<Item> {
  return { next: async () => iterator.next() };
}
