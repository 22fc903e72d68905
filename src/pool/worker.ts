import type { ReadOptions } from '../formats/index.js';
import { ownDesk } from './desk.js';
import { type Answer, answer } from './failure.js';
import { type PlainReview, toPlain } from './plain-review.js';

/** A document to review. */
export interface ReviewTask {
  readonly input: string | Uint8Array;
  readonly options: ReadOptions;
}

/** Makes the desk ready, so that the first document need not wait for it. */
export function prepare(): Promise<Answer<true>> {
  return answer(async () => {
    await ownDesk();
    return true as const;
  });
}

/** Reviews every article of a document. */
export function review({ input, options }: ReviewTask): Promise<Answer<PlainReview[]>> {
  return answer(async () => toPlain((await ownDesk()).reviewer.reviewAll(input, options)));
}
