import { describe, expect, it } from 'vitest';
import { readCopies } from '../src/formats/index.js';
import { createReviewer } from '../src/index.js';

/** Words that every JavaScript object answers to, and that copy and markup may hold: a racing team is a “constructor”. */
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'];

describe('words that JavaScript objects know', () => {
  const reviewer = createReviewer({ preset: 'strict' });

  it.each(NAMES)('%s is a word as any other', (name) => {
    const findings = (word: string) =>
      reviewer
        .review(
          `The team was the best ${word} of the year. Its rivals denied ${word} rose from 94 to 90 in May.`,
        )
        .findings.map(({ rule, text }) => [rule, text.replaceAll(word, '…')]);
    expect(findings(name)).toEqual(findings('frobnicator'));
  });

  it.each(NAMES)('%s is no element, entity or key that is known', (name) => {
    const prose = (source: string, from: string) => readCopies(source, { from }).map((copy) => copy.prose);
    const as = (word: string) => [
      prose(`<p>One <${word}>two</${word}> three.</p>`, 'html'),
      prose(
        `<nitf><body><body.content><${word}>Two.</${word}><p>One.</p></body.content></body></nitf>`,
        'nitf',
      ),
      prose(`1\n00:00:01,000 --> 00:00:02,000\nOne two.\n`, 'srt'),
      prose(`WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nOne &${word}; two.\n`, 'vtt').map((text) =>
        text.replaceAll(word, '…'),
      ),
    ];
    expect(as(name)).toEqual(as('frobnicator'));
  });
});
