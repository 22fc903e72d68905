import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.js';

describe('inOrder', () => {
  it('keeps the order of the items, whichever is done first', async () => {
    const done: number[] = [];
    const results = inOrder([30, 1, 15, 2], 4, async (wait) => {
      await sleep(wait);
      done.push(wait);
      return wait;
    });
    expect(await all(results)).toEqual([30, 1, 15, 2]);
    expect(done).toEqual([1, 2, 15, 30]);
  });

  it('begins nothing beyond the window while nobody takes results', async () => {
    let begun = 0;
    const results = inOrder(endless(), 3, async (item) => {
      begun++;
      return item;
    });
    await results.next();
    await sleep(20);
    expect(begun).toBeLessThanOrEqual(4);
    await results.return(undefined);
  });

  it('hands out a result although the next item is not there yet', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* slow() {
      yield 1;
      await gate;
      yield 2;
    }
    const results = inOrder(slow(), 8, async (item) => item);
    expect((await results.next()).value).toBe(1);
    release();
    expect((await results.next()).value).toBe(2);
  });

  it('throws a failure in its turn', async () => {
    const seen: number[] = [];
    const run = async () => {
      for await (const item of inOrder([1, 2, 3], 3, async (item) => {
        if (item === 2) throw new Error('two');
        await sleep(10);
        return item;
      }))
        seen.push(item);
    };
    await expect(run()).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });
});

function* endless() {
  for (let item = 0; ; item++) yield item;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
