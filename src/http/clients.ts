import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { Problem } from './problem.js';

/** Keeps one address from taking all reviewers: it may have so many reviews running and waiting. */
export class Clients {
  private readonly busy = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Runs a review of the client's. @throws Problem (429) */
  async run<T>(c: Context, work: () => Promise<T>): Promise<T> {
    const address = getConnInfo(c).remote.address ?? '';
    const count = this.busy.get(address) ?? 0;
    if (count >= this.most)
      throw new Problem(429, `${count} reviews of yours are being made: wait for one of them`, 1);
    this.busy.set(address, count + 1);
    try {
      return await work();
    } finally {
      const left = this.busy.get(address)! - 1;
      if (left === 0) this.busy.delete(address);
      else this.busy.set(address, left);
    }
  }
}
