import { describe, expect, it } from 'vitest';
import { qualityScore, scorecard } from './score.js';

const finding = (mqm: string, severity: 'major' | 'minor' | 'query') => ({ mqm, severity });

describe('the scorecard', () => {
  it('adds up points by dimension, the costliest first, and norms them to 1,000 words', () => {
    const card = scorecard(
      [
        finding('linguistic conventions/grammar', 'minor'),
        finding('linguistic conventions/punctuation', 'minor'),
        finding('accuracy/mistranslation', 'major'),
        finding('accuracy', 'query'),
        finding('style/redundant', 'query'),
      ],
      350,
    );
    expect(card).toEqual({
      words: 350,
      penalty: 7,
      perThousand: 20,
      score: 98,
      dimensions: [
        { dimension: 'accuracy', major: 1, minor: 0, query: 1, penalty: 5 },
        { dimension: 'linguistic conventions', major: 0, minor: 2, query: 0, penalty: 2 },
        { dimension: 'style', major: 0, minor: 0, query: 1, penalty: 0 },
      ],
    });
  });

  it('is a clean sheet without findings, and never under 0 nor dividing by no words', () => {
    expect(scorecard([], 0)).toEqual({ words: 0, penalty: 0, perThousand: 0, score: 100, dimensions: [] });
    expect(scorecard([finding('accuracy', 'major')], 3)).toMatchObject({ score: 0, perThousand: 1666.7 });
    expect(scorecard([finding('accuracy', 'minor')], 0)).toMatchObject({ score: 0 });
  });

  it('has the score that a review has', () => {
    expect(qualityScore(['major', 'minor', 'query'], 400)).toBe(
      scorecard([finding('a', 'major'), finding('b', 'minor'), finding('c', 'query')], 400).score,
    );
  });
});
