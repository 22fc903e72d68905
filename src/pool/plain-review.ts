import type { Review } from '../desk/index.js';
import { type Copy, type ReadOptions, readCopies } from '../formats/index.js';

/** A Review as it travels between threads: without its Copy, which has functions and is as large as the document. */
export type PlainReview = Omit<Review, 'copy'>;

/** The reviews without their Copies. */
export function toPlain(reviews: readonly Review[]): PlainReview[] {
  return reviews.map(({ copy: _, ...plain }) => plain);
}

/** The Reviews of a document's articles. Their Copies are read again from the input when a report first asks for one; most never do. */
export function toReviews(
  plain: readonly PlainReview[],
  input: string | Uint8Array,
  options: ReadOptions,
): Review[] {
  let copies: readonly Copy[] | undefined;
  return plain.map((review, index) => {
    const whole = {
      ...review,
      get copy() {
        copies ??= readCopies(input, options);
        return copies[index]!;
      },
    };
    return whole;
  });
}
