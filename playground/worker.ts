import { rules } from '../rules/index.js';
import { createReviewer, type Review, type Reviewer, severities } from '../src/index.js';
import type { Counts } from '../src/reporters/html/data.js';
import type { Answer, Choices, Order } from './protocol.js';

const reviewers = new Map<string, Pick<Reviewer, 'reviewAll'>>();

/** Rules and lexicons are prepared once for each preset and house. What is known of a paragraph is kept while it stands in the field. */
function reviewerFor({ preset, house }: Pick<Choices, 'preset' | 'house'>): Pick<Reviewer, 'reviewAll'> {
  const key = `${preset} ${house}`;
  const reviewer =
    reviewers.get(key) ?? createReviewer({ preset, ...(house === 'none' ? {} : { house }) }).follow();
  reviewers.set(key, reviewer);
  return reviewer;
}

function answer(order: Order): Answer {
  const { id, text, format } = order;
  try {
    return proofOf(id, reviewerFor(order).reviewAll(text, { from: format })[0]!);
  } catch (error) {
    const { name, message } = error as Error;
    // What cannot be read says so in words for people; anything else is a fault of ours.
    const isInput = name === 'InputError' || name === 'NoCopyError';
    return { kind: 'refused', id, message: isInput ? message : `A fault of backread’s own: ${message}` };
  }
}

function proofOf(id: number, { copy, findings, words, score }: Review): Answer {
  return {
    kind: 'proof',
    id,
    words,
    score,
    counts: severities.map(
      (severity) => findings.filter((finding) => finding.severity === severity).length,
    ) as unknown as Counts,
    story: {
      text: copy.source,
      isSource: true,
      blocks: copy.blocks.map(({ start, kind }) => [copy.toSource(start), kind] as const),
      // A suggestion takes the words' place in the source: not where markup stands between them.
      findings: findings.map((finding) =>
        copy.source.slice(finding.start.offset, finding.end.offset) === finding.text
          ? finding
          : { ...finding, suggestions: [] },
      ),
    },
  };
}

function post(message: Answer): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<Order>) => post(answer(data)));
// The first review costs more than those after it: before there is copy to wait for.
reviewerFor({ preset: 'recommended', house: 'none' }).reviewAll('The talks on Monday failed, he said.');
post({
  kind: 'ready',
  rules: Object.fromEntries(rules.map(({ id, summary }) => [id, { summary, url: '' }])),
});
