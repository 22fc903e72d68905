import { baseball, baseballLikely } from './baseball.js';
import { basketball, basketballLikely } from './basketball.js';
import { boxing, boxingLikely } from './boxing.js';
import { epidemic, epidemicLikely } from './epidemic.js';
import { goals, goalsLikely } from './goals.js';
import { hockey, hockeyLikely } from './hockey.js';
import { racket, racketLikely } from './racket.js';
import { sport, sportLikely } from './sport.js';
import { war, warLikely } from './war.js';

/** Lexicons for stories on certain topics. */
export interface TopicLexicon {
  /** What the story is about, for the message. */
  readonly subject: string;
  /** Topics of src/reading/topics.ts: one of them is enough. */
  readonly topics: readonly string[];
  readonly proven: string;
  /** Likely errors in such a story, not certain ones. */
  readonly likely?: string;
}

/** By name. */
export const topicLexicons: Readonly<Record<string, TopicLexicon>> = {
  baseball: { subject: 'baseball', topics: ['baseball'], proven: baseball, likely: baseballLikely },
  basketball: { subject: 'basketball', topics: ['basketball'], proven: basketball, likely: basketballLikely },
  boxing: {
    subject: 'a combat sport',
    topics: ['boxing', 'sumo', 'weightlifting'],
    proven: boxing,
    likely: boxingLikely,
  },
  epidemic: {
    subject: 'a story on an epidemic',
    topics: ['epidemic'],
    proven: epidemic,
    likely: epidemicLikely,
  },
  goals: {
    subject: 'football or hockey',
    topics: ['football', 'hockey'],
    proven: goals,
    likely: goalsLikely,
  },
  hockey: { subject: 'ice hockey', topics: ['hockey'], proven: hockey, likely: hockeyLikely },
  racket: {
    subject: 'tennis or volleyball',
    topics: ['tennis', 'volleyball'],
    proven: racket,
    likely: racketLikely,
  },
  sport: { subject: 'sport', topics: ['sport', 'olympics'], proven: sport, likely: sportLikely },
  war: { subject: 'a war story', topics: ['war'], proven: war, likely: warLikely },
};
